import type { Theme } from './palette.ts';

/** The colours of the page around the map in one theme: CSS values. */
export interface PageColours {
  paper: string;
  paperRaised: string;
  paperSunken: string;
  ink: string;
  inkMuted: string;
  rule: string;
  ruleStrong: string;
  link: string;
  linkHover: string;
  focus: string;
  /** How much of a region's colour marks its mentions. */
  markShare: string;
  shadow: string;
}

export const pageColours: Record<Theme, PageColours> = {
  light: {
    paper: '#fbfaf7',
    paperRaised: '#ffffff',
    paperSunken: '#f1eee7',
    ink: '#1f1c18',
    inkMuted: '#5c564d',
    rule: '#ddd7cb',
    ruleStrong: '#8d8577',
    link: '#1d4f7c',
    linkHover: '#0d3557',
    focus: '#1464c0',
    markShare: '22%',
    shadow: '0 1px 2px rgb(30 25 15 / 0.12), 0 4px 16px rgb(30 25 15 / 0.1)'
  },
  dark: {
    paper: '#16191c',
    paperRaised: '#1f2327',
    paperSunken: '#101214',
    ink: '#ece8e0',
    inkMuted: '#aaa499',
    rule: '#34393e',
    ruleStrong: '#777d83',
    link: '#93c1ec',
    linkHover: '#c3def7',
    focus: '#7db8f5',
    markShare: '45%',
    shadow: '0 1px 2px rgb(0 0 0 / 0.5), 0 4px 16px rgb(0 0 0 / 0.4)'
  }
};
