/** One line of a cue as read: tags taken out, references resolved. */
export interface CaptionLine {
  readonly text: string;
  /** Who speaks it, where the format has a tag for that (`<v Name>`). */
  readonly voice?: string;
}

/** A cue of captions. Times in seconds; undefined where they are impossible. */
export interface Cue {
  readonly start: number | undefined;
  readonly end: number | undefined;
  readonly lines: readonly CaptionLine[];
}

const time = String.raw`(?:\d{1,5}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}`;
const timing = new RegExp(String.raw`^\s*(?<start>${time})\s*-{1,2}>\s*(?<end>${time})(?=\s|$)`, 'u');

export interface CueTimes {
  readonly start: number | undefined;
  readonly end: number | undefined;
}

/** `00:01:02,500 --> 00:01:04,000 align:start` → its times; undefined for any other line. */
export function readTiming(line: string): CueTimes | undefined {
  if (line.length > 500 || !line.includes('->')) return undefined;
  const { start, end } = timing.exec(line)?.groups ?? {};
  return start === undefined || end === undefined
    ? undefined
    : { start: secondsOf(start), end: secondsOf(end) };
}

function secondsOf(stamp: string): number | undefined {
  const [seconds = 0, minutes = 0, hours = 0] = stamp.replace(',', '.').split(':').map(Number).toReversed();
  return seconds < 60 && minutes < 60 ? hours * 3600 + minutes * 60 + seconds : undefined;
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['lrm', '\u200e'],
  ['rlm', '\u200f'],
]);

/** `&amp;` and its like, and references by number; what is none of them stays as it stands. */
export const resolveReferences = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,4}));/gu,
    (whole, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? (letterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)) ?? whole)
        : (named.get(name) ?? whole),
  );

const letterOf = (code: number): string | undefined =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    ? String.fromCodePoint(code)
    : undefined;

/** Tags of SubRip and of its players: `<i>`, `<font color=…>`, `{\an8}`. */
export const withoutTags = (line: string): string =>
  resolveReferences(line.replace(/<\/?[a-z][^<>]{0,300}>|\{\\[^{}]{0,100}\}/giu, ''))
    .replace(/[ \t]+/gu, ' ')
    .trim();
