import type { RtfDestination } from './rtf-words';

/** What a group of RTF inherits from the one around it, and may change for itself. */
export interface RtfGroup {
  destination: RtfDestination;
  bold: boolean;
  /** Bold of text from right to left, which RTF keeps apart. */
  boldRightToLeft: boolean;
  rightToLeft: boolean;
  hidden: boolean;
  deleted: boolean;
  font: number | undefined;
  /** How many characters of a fallback follow each `\u`. */
  fallback: number;
  /** The font or style that is being defined, in the tables of fonts and styles. */
  defined: number;
  paragraph: RtfParagraph;
}

export interface RtfParagraph {
  readonly style: number;
  readonly cell: boolean;
  readonly list: boolean;
  readonly outline: boolean;
}

export const plainParagraph: RtfParagraph = { style: 0, cell: false, list: false, outline: false };
export const plainCharacters = {
  bold: false,
  boldRightToLeft: false,
  rightToLeft: false,
  hidden: false,
  deleted: false,
};

export const outermostGroup: RtfGroup = {
  ...plainCharacters,
  destination: 'body',
  font: undefined,
  fallback: 1,
  defined: 0,
  paragraph: plainParagraph,
};
