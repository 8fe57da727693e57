import type { Content, Licence } from '../../data/takeAway.ts';

/** The words for sharing, citing, embedding and taking away, in English: loaded when they are asked for. The type of the other languages. */
export const en = {
  heading: (name: string) => `Share: ${name}`,
  close: 'Close',
  /** Where the browser does not let a page copy. */
  byHand: 'The browser did not allow copying. The text is marked: copy it by hand.',
  link: {
    heading: 'Link',
    address: 'Address',
    withDay: 'with the day of the map and whose names it shows',
    withView: 'with the view of the map as it is now',
    copy: 'Copy link',
    copied: 'Link copied',
    send: 'Send to…',
    sent: 'Handed over',
    publisher: 'These words at the publisher’s'
  },
  code: {
    heading: 'QR code',
    alt: (address: string) => `QR code of ${address}`,
    save: 'Save as SVG'
  },
  embed: {
    heading: 'Embed in a page',
    note: 'A small map without scripts of other sites; it leads to the full page.',
    theme: 'Colours',
    themes: { auto: 'as the reader’s device has them', light: 'light', dark: 'dark' },
    code: 'HTML code',
    copy: 'Copy code',
    copied: 'Code copied',
    show: 'See what it looks like',
    open: 'Open the full page'
  },
  cite: {
    heading: 'Cite',
    kinds: { article: 'The article, at its publisher’s', page: 'This page' },
    note: (day: string, version: string) => `Seen on ${day}; version ${version} of the site.`,
    styles: 'The three styles are English-language ones and are given in English.',
    copy: (style: string) => `Copy ${style}`,
    copied: (style: string) => `${style}: copied`,
    archived: 'Archived copy',
    notArchived: 'No archived copy of the article is known to us.',
    files: 'For programs that keep references:',
    loading: 'Loading…',
    failed: 'The references could not be loaded.'
  },
  take: {
    heading: 'Download',
    picture: 'The map as it is shown now:',
    saved: (file: string) => `${file}: saved`,
    failed: 'The picture could not be made.',
    files: 'Files of this page:',
    all: 'All files, with size and licence'
  },
  print: {
    heading: 'Print',
    sheet: 'Sheet for printing, with map, sources and QR code',
    page: 'Page on the web:',
    printed: (version: string) => `Version ${version} of the site`
  },
  downloads: {
    heading: 'Files to download',
    intro:
      'Everything that the site shows, as files at addresses that stay. Whoever uses the geodata names OpenStreetMap; quotations stay their publishers’.',
    catalogue: 'Machine-readable catalogue',
    site: 'The whole site',
    size: (kilobytes: string) => `${kilobytes}\u00a0KB`,
    contents: {
      regions: 'Regions, with names, sources and times',
      places: 'Places, with names',
      lines: 'Lines, with origin and certainty',
      border: 'State border as drawn',
      passages: 'Passages',
      mentions: 'Mentions of regions in the passages',
      text: 'Words as published',
      map: 'Drawn map',
      reference: 'Reference'
    } satisfies Record<Content, string>,
    licences: {
      'ODbL-1.0': '© OpenStreetMap contributors, ODbL 1.0',
      'ODbL-1.0 and CC-BY': '© OpenStreetMap contributors, ODbL 1.0; parts from Who’s On First, CC BY',
      quotation: 'quotations: their publisher’s; our notes: CC BY 4.0',
      'CC-BY-4.0': 'CC BY 4.0'
    } satisfies Record<Licence, string>
  }
};

export type ShareWords = typeof en;
