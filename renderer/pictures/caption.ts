import type { Made } from '../../analysis/model/made';
import { formatCount } from '../text/numbers';

/**
 * What stands under a picture that leaves the app, a paragraph a line: what it shows, how it was made, and enough to make it again.
 * `day` is ISO 8601.
 */
export function pictureCaption(shown: string, made: Made | undefined, day: string): readonly string[] {
  const about = shown.trim() === '' ? [] : [shown.trim()];
  if (made === undefined) return about;
  const settings = Object.entries(made.settings).map(([name, value]) => `${name}: ${String(value)}`);
  const hidden = made.hidden > 0 ? `, ${formatCount(made.hidden)} hidden by the stop list` : '';
  return [
    ...about,
    `${made.selection}; ${formatCount(made.tokens)} words${hidden}. ${made.method}${settings.length > 0 ? ` (${settings.join('; ')})` : ''}.`,
    `Rostrum ${made.version}, ${day}, text ${made.textHash}`,
  ];
}

/** Breaks paragraphs at words so that no line is wider than `most`; a word that is wider stands by itself. */
export function breakLines(
  paragraphs: readonly string[],
  most: number,
  widthOf: (text: string) => number,
): readonly string[] {
  return paragraphs.flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(/\s+/u)) {
      const line = lines.at(-1);
      const longer = line === undefined ? word : `${line} ${word}`;
      if (line !== undefined && widthOf(longer) <= most) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });
}
