import type { Span } from '../model/span';
import type { Block, ParsedTranscript } from '../model/transcript';
import { findDate } from './dates';
import { collapse } from './names';

type Facts = Pick<ParsedTranscript, 'title' | 'date' | 'place'>;
type Found = NonNullable<ParsedTranscript['found']>;

/**
 * Where title, date and place stand in the text. `facts` are those that were found; those of them that no block before or behind the
 * speech holds were `declared` by the format. Undefined where there is none at all.
 */
export function locateFacts(text: string, blocks: readonly Block[], facts: Facts): Found | undefined {
  const around = withoutSpeech(blocks);
  const titles = around.filter(({ kind }) => kind === 'title');
  const [first, last] = [titles[0], titles.at(-1)];
  const isPrinted =
    first !== undefined &&
    last !== undefined &&
    facts.title !== undefined &&
    endsAlike(facts.title, text.slice(last.start, last.end));
  const title = isPrinted ? { start: first.start, end: last.end } : undefined;
  const found: Found = {
    ...(facts.title !== undefined && { title: title ?? 'declared' }),
    ...(facts.date !== undefined && { date: placeOfDate(text, around, facts.date) ?? 'declared' }),
    ...(facts.place !== undefined && { place: placeOfPlace(text, around, facts.place) ?? 'declared' }),
  };
  return Object.keys(found).length === 0 ? undefined : found;
}

/** Blocks of the text's head, before anybody speaks, and of its datelines anywhere. */
function withoutSpeech(blocks: readonly Block[]): readonly Block[] {
  const firstSpeech = blocks.findIndex(({ kind }) => kind === 'speech');
  return blocks.filter(
    ({ kind }, index) =>
      kind === 'dateline' ||
      kind === 'title' ||
      (kind !== 'separator' && (firstSpeech < 0 || index < firstSpeech)),
  );
}

const endsAlike = (whole: string, part: string): boolean =>
  collapse(whole).toLowerCase().endsWith(collapse(part).toLowerCase());

/** In datelines first, then in the title, then anywhere in the head. */
function placeOfDate(text: string, around: readonly Block[], date: string): Span | undefined {
  const rank = (kind: Block['kind']): number => (kind === 'dateline' ? 0 : kind === 'title' ? 1 : 2);
  for (const { start, end } of around.toSorted((a, b) => rank(a.kind) - rank(b.kind))) {
    const found = findDate(text.slice(start, Math.min(end, start + 400)));
    if (found?.iso === date) return { start: start + found.start, end: start + found.end };
  }
  return undefined;
}

function placeOfPlace(text: string, around: readonly Block[], place: string): Span | undefined {
  const [first = ''] = place.split(', ');
  for (const { kind, start, end } of around) {
    if (kind !== 'dateline') continue;
    const at = text.slice(start, end).indexOf(place);
    if (at >= 0) return { start: start + at, end: start + at + place.length };
    if (text.slice(start, end).includes(first)) return { start, end };
  }
  return undefined;
}
