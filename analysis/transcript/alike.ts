import type { Span } from '../model/span';
import type { Block } from '../model/transcript';
import { collapse } from './names';
import { readLabel } from './turns';

/**
 * What makes two stretches alike. `text`: the same words, numbers aside (`Page 3` and `Page 4`; labels by their name); `shape`: the
 * same kind of letters, numbers and marks in the same order (`(Applause.)` and `(Laughter.)`), for short stretches only.
 */
export type Likeness = 'text' | 'shape';

interface Stretch extends Span {
  readonly kind: Block['kind'];
}

/**
 * The stretches of a text that are like the one at `span`, in order, that one among them: blocks of its kind where it is a block,
 * else paragraphs where it is one (without its label), else, for words inside a paragraph, the places where the same words stand.
 */
export function findAlike(
  text: string,
  blocks: readonly Block[],
  span: Span,
  likeness: Likeness,
): readonly Span[] {
  const same = ({ start, end }: Span): boolean => start === span.start && end === span.end;
  const stretches = [blocks, paragraphStretches(text, blocks)].find((some) => some.some(same));
  const own = stretches?.find(same);
  if (stretches === undefined || own === undefined)
    return likeness === 'text' ? samePlaces(text, span) : [span];
  const key = keyOf(text, own, likeness);
  if (key === undefined) return [span];
  return stretches
    .filter((other) => other.kind === own.kind && keyOf(text, other, likeness) === key)
    .map(({ start, end }) => ({ start, end }));
}

/** Each paragraph after its label; its kind is `speech` where any of it is. */
function paragraphStretches(text: string, blocks: readonly Block[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let open: { start: number; end: number; kind: Block['kind'] } | undefined;
  for (const { kind, start, end } of blocks) {
    if (kind === 'label' || (kind === 'separator' && text.slice(start, end).includes('\n'))) open = undefined;
    else if (kind !== 'separator') {
      if (open === undefined) stretches.push((open = { start, end, kind }));
      open.end = end;
      if (kind === 'speech') open.kind = kind;
    }
  }
  return stretches;
}

/** Longer ones are alike by their words only: nobody sees at a glance that two paragraphs have one shape. */
const longestShape = 120;

function keyOf(text: string, { kind, start, end }: Stretch, likeness: Likeness): string | undefined {
  if (likeness === 'shape' && end - start > longestShape) return undefined;
  const words = text.slice(start, end);
  if (likeness === 'shape') return shapeOf(words);
  return (kind === 'label' ? readLabel(words) : collapse(words)).toLowerCase().replace(/\p{N}+/gu, '0');
}

/** `(Loud applause.)` is `(w.)`, `[00:12:31]` is `[0:0:0]`, `MR. VOSS` is `W. W`, `Page 3` is `w 0`. */
const shapeOf = (words: string): string =>
  collapse(words)
    .replace(/\p{N}+/gu, '0')
    .replace(/[\p{L}\p{M}]+/gu, (word) =>
      word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase() ? 'W' : 'w',
    )
    .replace(/w(?:[ ’'-]w)+/gu, 'w')
    .replace(/W(?:[ ’'-]W)+/gu, 'W');

/** Places of the same words, not inside a longer word; where the given ones begin a line, only others that do. */
function samePlaces(text: string, span: Span): readonly Span[] {
  const words = text.slice(span.start, span.end);
  if (words.trim() === '') return [span];
  const begins = isLineStart(text, span.start);
  const places: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const place = { start: at, end: at + words.length };
    if (isWhole(text, place) && (!begins || isLineStart(text, at))) places.push(place);
  }
  return places.some(({ start }) => start === span.start) ? places : [span];
}

function isLineStart(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && text.charAt(before) !== '\n' && text.charAt(before).trim() === '') before -= 1;
  return before < 0 || text.charAt(before) === '\n';
}

const letter = /[\p{L}\p{M}\p{N}]/u;
const isWhole = (text: string, { start, end }: Span): boolean =>
  !(letter.test(text.charAt(start)) && letter.test(text.charAt(start - 1))) &&
  !(letter.test(text.charAt(end - 1)) && letter.test(text.charAt(end)));
