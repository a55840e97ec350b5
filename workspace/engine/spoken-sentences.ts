import type { Span } from '../../analysis/model/span';
import { eachSentence } from '../../analysis/tokens/sentences';
import type { CorpusDocument, Stretch } from './corpus';

/** A sentence of what was selected, in the text of its transcript. */
export interface SpokenSentence extends Span {
  /** Index into the document's turns. */
  readonly turn: number | undefined;
}

/**
 * The text with blanks for everything outside the stretches, as long as the text: so that a sentence goes on over an insertion or
 * an omission, whose words are not looked at. Line ends stay, since paragraphs end sentences.
 */
export function maskedText(text: string, stretches: readonly Stretch[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of stretches) {
    masked += blank(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return masked + blank(text.slice(at));
}

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The sentences of the stretches in a text masked by `maskedText`. One never goes on into another turn. */
export const spokenSentences = (masked: string, stretches: readonly Stretch[]): SpokenSentence[] => [
  ...eachSpokenSentence(masked, stretches),
];

/** `spokenSentences`, a paragraph at a time: a long text can be left after any of them. */
export function* eachSpokenSentence(
  masked: string,
  stretches: readonly Stretch[],
): Generator<SpokenSentence> {
  const regions: { start: number; end: number; turn: number | undefined }[] = [];
  for (const { start, end, turn } of stretches) {
    const last = regions.at(-1);
    if (last && last.turn === turn) last.end = end;
    else regions.push({ start, end, turn });
  }
  for (const region of regions)
    for (const { start, end } of eachSentence(masked, [region])) yield { start, end, turn: region.turn };
}

/** Stretches of the document of these kinds, whoever speaks. */
export function stretchesOfKinds(document: CorpusDocument, kinds: readonly string[]): readonly Stretch[] {
  return document.stretches.filter(({ kind }) => kinds.includes(kind));
}
