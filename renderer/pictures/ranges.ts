export type Ranges = readonly (readonly [first: number, last: number])[];

/** The code points of a `unicode-range` of CSS: `U+0-FF, U+131, U+4??`. Empty for what cannot be read. */
export function readRanges(printed: string): Ranges {
  return [...printed.matchAll(/U\+(?<first>[0-9a-f?]{1,6})(?:-(?<last>[0-9a-f]{1,6}))?/giu)].map(
    ({ groups }) => {
      const first = groups?.['first'] ?? '';
      const last = groups?.['last'] ?? first.replaceAll('?', 'f');
      return [Number.parseInt(first.replaceAll('?', '0'), 16), Number.parseInt(last, 16)] as const;
    },
  );
}

/** Whether one of the letters is in the ranges; where none are told, all are. */
export const holdsAny = (ranges: Ranges, letters: Iterable<string>): boolean =>
  ranges.length === 0 ||
  Array.from(letters).some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return ranges.some(([first, last]) => code >= first && code <= last);
  });
