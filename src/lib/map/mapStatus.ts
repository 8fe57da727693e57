/**
 * `drawn`: the page as it was built. `opening`: the live map was asked for. `live`: it stands. The last three stay drawn, each for
 * its reason: no WebGL 2, the map could not start, its graphics context was lost.
 */
export type MapStatus = 'drawn' | 'opening' | 'live' | 'unsupported' | 'failed' | 'lost';
