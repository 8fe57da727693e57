/** Every word of the interface in English: the type of the other languages. Texts about the regions are data, in content files. */
export const en = {
  site: {
    name: 'Border regions',
    subtitle: 'Armenia–Azerbaijan',
    title: 'Armenia–Azerbaijan border regions: a map joined to the news',
    description: (names: string) =>
      `${names}: a map that joins each region to the passages of the articles that mention it. Dated, sourced, in five languages.`
  },
  skip: 'Skip to the text',
  skipToMap: 'Skip to the map',
  nav: {
    label: 'Pages',
    regions: 'Regions',
    articles: 'Articles',
    timeline: 'Timeline',
    read: 'Your own text',
    about: 'About'
  },
  language: { label: 'Language' },
  noScript: 'The live map needs JavaScript. The drawing and all texts are here without it.',
  map: {
    label: 'Map of the regions',
    instructions:
      'Arrow keys move the map, plus and minus zoom. The same regions are in the list beside the map.',
    drawn: 'Drawn map of the regions',
    day: (day: string) => `Map as of ${day}`,
    noLines: 'No line of this day is known for',
    nearestLines: 'The nearest known is drawn, in dots.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    north: 'Turn north up',
    reset: 'Show all regions',
    loading: 'The live map is loading…',
    noWebgl: 'This browser cannot show the live map (WebGL2 is missing). The drawn map stands in for it.',
    basemapFault: 'The basemap could not be loaded. The regions are still shown.',
    regionsFault: 'The regions could not be loaded onto the live map.',
    lost: 'The graphics context was lost. The drawn map stands in for it.',
    failed: 'The live map could not start. The drawn map stands in for it.',
    retry: 'Try again',
    attribution: '© OpenStreetMap contributors',
    attributionMore: 'Sources',
    external: (origin: string) =>
      `The basemap comes from ${origin}: your browser asks it for the map you look at.`,
    notDelimited: 'State border, not delimited in May 2021',
    formerOblast: 'Edge of the former oblast',
    dataEnd: 'The detailed map ends here',
    legend: 'What the lines mean',
    legendRegion: 'Region, as on the day of the map',
    legendUnknown: 'Region whose lines on the chosen day are not known: the nearest known are drawn',
    legendUncertain: 'Stretch of an edge that is uncertain',
    legendContext: 'Another extent of a region, which its page explains',
    legendBorder: 'State border between Armenia and Azerbaijan, not delimited in May 2021',
    legendDistrict: 'Other province and district lines',
    legendFormer:
      'Former Nagorno-Karabakh Autonomous Oblast: its edge, and lines joined to it in OpenStreetMap; context, not a claim',
    close: 'Close'
  },
  line: {
    hint: 'A click on a line of the map tells the same.',
    list: 'Lines one by one',
    certain: 'Certain, as its source has it',
    uncertain: 'Uncertain',
    sourceDay: 'Day of the source:',
    noDay: 'No day is known for it.',
    length: (length: string) => `${length} km`,
    loading: 'Loading…',
    failed: 'What is known of the lines could not be loaded.',
    unknown: 'Line of the basemap',
    more: 'How the lines came about'
  },
  perspective: {
    earlier: 'Earlier',
    later: 'Later',
    anyDay: 'Any day',
    namedDays: 'Named days',
    momentsFailed: 'The named days could not be loaded.',
    collectionDay: 'Day of the collection',
    today: 'Today',
    names: 'Names on the map',
    namesNote: 'None is the right one: each belongs to those who use it.',
    usual: 'Usual in English',
    whose: {
      fr: 'French',
      en: 'English',
      hy: 'Armenian',
      az: 'Azerbaijani',
      ru: 'Russian',
      'armenian-side': 'Those the Armenian side uses',
      azerbaijan: 'Those Azerbaijan uses'
    }
  },
  sheet: {
    handle: 'Height of the panel',
    lower: 'Lower the panel',
    raise: 'Raise the panel'
  },
  home: {
    heading: 'On both sides of the border',
    list: 'The regions',
    latest: 'From the articles',
    passages: (count: number) =>
      count === 0 ? 'No passage yet' : count === 1 ? '1 passage' : `${count} passages`,
    allArticles: 'All articles'
  },
  region: {
    where: 'What it is and where',
    country: 'Country',
    kind: 'Kind',
    province: 'province (marz)',
    district: 'district (rayon)',
    centre: 'Centre',
    area: 'Area',
    areaHere: (area: string) => `${area} km² as drawn here`,
    areaPublished: (area: string) => `${area} km² published`,
    neighbours: 'Neighbours on this map',
    sharedBorder: (length: string) => `${length} km of shared border`,
    noNeighbours: 'None of the other regions touches it.',
    stateBorder: 'State border',
    stateBorderLength: (length: string) =>
      `${length} km of its edge is the line between Armenia and Azerbaijan`,
    people: 'Population',
    census: (people: string, year: string) => `${people} (census of ${year})`,
    secondary: 'by way of secondary works',
    code: 'Codes',
    lines: 'Where the lines come from',
    tolerance: (metres: string) => `Simplified by at most ${metres} m.`,
    extentOn: (day: string) => `Shape on ${day}`,
    otherShape: 'Also drawn, dashed',
    onDay: (day: string) => `On ${day}`,
    topics: {
      border: 'State border',
      control: 'Control',
      administration: 'Administration',
      economy: 'Economic region'
    },
    noLine: 'No line of this day is known to us: the nearest known is drawn.',
    nothingKnown: 'Nothing dated is recorded here for this day.',
    usualName: (name: string) => `Usual in English: ${name}`,
    articleWord: 'In the articles:',
    names: 'Names, and who uses them',
    namesNote: 'A name belongs to those who use it. None is marked here as the right one.',
    placeNames: 'Names of places in the region',
    nameText: 'Name',
    nameUser: 'Used by',
    nameInUse: 'Spelling in current use; no dated text is cited for it.',
    nameBySound: (name: string) => `Written by sound from ${name}; no dated text is cited for it.`,
    since: (day: string) => `since ${day}`,
    until: (day: string) => `until ${day}`,
    noDate: 'no date known',
    facts: 'Day by day',
    source: 'Source',
    sources: 'Sources',
    passages: 'Passages that mention it',
    noPassages: 'No article of the collection mentions it yet.',
    all: 'All regions',
    alias: (asked: string, name: string) =>
      `“${asked}” is another spelling. On this map the region is called ${name}.`,
    aliasGo: (name: string) => `Go to the page of ${name}`
  },
  timeline: {
    heading: 'Timeline',
    intro:
      'What happened, day by day, with the source of each. A claim of one side is told as that side’s claim.',
    mapOn: 'The map on that day',
    mapDay: (day: string) => `Day of the map: ${day}`,
    speakOf: 'Passages that speak of it:'
  },
  article: {
    list: 'Articles',
    listNote: 'Every article stays as its publisher wrote it, in its own language.',
    feeds: 'Follow the articles:',
    published: 'Published',
    publisher: 'Publisher',
    original: 'The article at its publisher’s',
    publishedBy: 'Publisher:',
    whatIsKnown: 'What is known of the publisher',
    passage: (number: string) => `Passage ${number}`,
    passageOf: (number: string, article: string) => `Passage ${number} of “${article}”`,
    words: 'These words at the publisher’s',
    inArticle: 'Read it in the article',
    mentions: 'Regions mentioned',
    noMention: 'This passage names none of the map’s regions.',
    gist: 'In short, in our words',
    quotedIn: {
      fr: 'Quoted as published, in French',
      en: 'Quoted as published, in English',
      hy: 'Quoted as published, in Armenian',
      az: 'Quoted as published, in Azerbaijani',
      ru: 'Quoted as published, in Russian'
    },
    writtenIn: {
      fr: 'In French',
      en: 'In English',
      hy: 'In Armenian',
      az: 'In Azerbaijani',
      ru: 'In Russian'
    },
    only: 'Only the passages that mention a region are shown; the rest is at the publisher’s.',
    rights: 'The text is its publisher’s, quoted with credit; the licence of this site does not cover it.',
    moved: (day: string, passage: string) => `On ${day} this passage was moved. It is now ${passage}.`,
    withdrawn: (day: string) =>
      `This passage is no longer in the article as of ${day}. It is kept here so that links to it still say what it said.`
  },
  copy: {
    share: 'Share…',
    label: 'Copy link',
    region: (name: string) => `Copy the link to ${name}`,
    passage: (number: string) => `Copy the link to passage ${number}`,
    done: 'Link copied'
  },
  read: {
    heading: 'Your own text',
    intro: 'Paste an article: the regions and places inside them are found in it and shown on the map.',
    privacy: 'The text stays in this browser. It is not sent anywhere and is gone when you leave the page.',
    field: 'Text of the article',
    language: 'Language of the text',
    detect: 'Told from the text',
    readAs: (language: string) => `Read as: ${language}`,
    why: 'Why these places',
    firstOnly: (count: string) => `The first ${count} are told.`,
    result: 'What was found',
    empty: 'Nothing pasted yet.',
    none: 'None of the map’s regions was found in this text.',
    found: (count: number) => (count === 1 ? '1 mention found' : `${count} mentions found`),
    limits:
      'The finder may miss or mistake a name; how often, and in which language, is on the page “About”.',
    failed: 'The names could not be loaded.',
    confidence: (percent: string) => `confidence ${percent}`
  },
  about: {
    heading: 'About this map',
    publishers: 'Publishers',
    lines: 'Lines and their origin',
    day: (day: string) => `Day of the collection: ${day}`,
    report: {
      heading: 'Boundary report',
      areas: 'Areas, computed and published',
      area: 'Drawn here, km²',
      published: 'Published, km²',
      difference: 'Difference, %',
      drawing: 'How finely they are drawn',
      vertices: 'Vertices',
      tolerance: 'Tolerance, m',
      moved: 'Moved at most, m',
      borders: 'Shared borders',
      shared: 'Shared, km, and vertices',
      stray: 'Vertices not shared',
      overlap: 'Overlap and gap, m²',
      inside: (inner: string, outer: string, outside: string, stray: string) =>
        `${inner} lies inside ${outer}: ${outside} m² outside, ${stray} vertices not shared along the common edge.`,
      enclosed: (area: string) => `All shapes together enclose ${area} m² that none covers.`,
      sphere: (metres: string) => `Measured on a sphere of ${metres} m radius.`,
      against:
        'Anyone can compare these shapes with boundaries of their own: from a GeoJSON file the command prints, for each shape, the intersection over union and the Hausdorff distance in kilometres.'
    },
    accuracy: {
      scores: { development: 'Texts of development', test: 'Texts of the test' },
      counts: (texts: string, mentions: string) => `${texts} texts, ${mentions} mentions`,
      precision: 'Precision',
      recall: 'Recall',
      exact: 'Exact',
      all: 'All',
      reliability: 'Confidence and what it was worth, on the texts of the test',
      confidence: 'Confidence',
      found: 'Found',
      meanConfidence: 'Mean confidence',
      right: 'Right'
    }
  },
  notice: {
    badCamera: 'The view in this link could not be read; the map shows the page’s own view.',
    badDay: (text: string, shown: string) => `“${text}” is not a day; the map shows ${shown}.`,
    badNames: (text: string) => `“${text}” names nobody whose names the map has; it keeps the usual names.`,
    dismiss: 'Dismiss'
  },
  missing: {
    title: 'There is no such page',
    text: 'This address leads nowhere on this site.',
    asked: (path: string) => `You asked for: ${path}`,
    nearest: 'Nearest to it:',
    home: 'Go to the regions'
  },
  footer: {
    data: 'Map data: OpenStreetMap, 6 August 2021',
    licence: 'Licences and sources'
  }
};

export type Messages = typeof en;
