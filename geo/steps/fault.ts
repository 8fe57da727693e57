/** One thing wrong with the data: where it stands and what was expected there. */
export interface Fault {
  /** The file, relative to the folder of the sources or of the project. */
  file: string;
  /** The feature's id, or its index as `#3` where it has none. */
  feature: string;
  /** Ring, vertex, coordinates … as far as they apply: `ring 0, vertex 12 at 46.1,39.2`. */
  place: string;
  expected: string;
}

/** Thrown once, with every fault that was found. */
export class DataFaults extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(`${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${faults.map(faultLine).join('\n')}`);
    this.name = 'DataFaults';
    this.faults = faults;
  }
}

/** A fault as one line of text: `file: feature, place: expected …`. */
export function faultLine(fault: Fault): string {
  const place = fault.place === '' ? '' : `, ${fault.place}`;
  return `${fault.file}: ${fault.feature}${place}: expected ${fault.expected}`;
}

/** Throws all the faults together; does nothing when there are none. */
export function assertFaultless(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new DataFaults(faults);
}

/** `ring 0, vertex 12 at 46.1,39.2`: how a place in a feature is written in faults. */
export function vertexPlace(part: string, ring: number, vertex: number, position: readonly number[]): string {
  return `${part} ${ring}, vertex ${vertex} at ${position.join(',')}`;
}
