import { phraseWords, type PhraseLanguage, type PhraseWord } from '../../analysis/phrases/phrase-words';
import type { Selection } from '../contract/basics';
import type { BlockKind } from '../../analysis/model/transcript';
import type { CorpusDocument, Stretch } from './corpus';
import type { SelectedDocument } from './selection';
import { maskedText, spokenSentences, stretchesOfKinds } from './spoken-sentences';

type ByTurn = ReadonlyMap<number | undefined, readonly PhraseWord[]>;

/** Words with their roles do not hang on who is selected: kept per document for each choice of kinds, by turn. */
const read = new WeakMap<CorpusDocument, Map<string, ByTurn>>();

interface Reading {
  readonly selection: Pick<Selection, 'kinds' | 'turns' | 'search' | 'speakers'>;
  readonly language: PhraseLanguage;
  /** Called at every sentence. @throws Cancelled */
  readonly step: () => void;
}

/** In words, on average: turns as long are speeches and papers, not talk. */
const longTurn = 400;
/** What an import took for page furniture is more than that seldom: it is then text. */
const mostFurniture = 0.1;

/**
 * Kinds that are read beside those asked for. Where turns are long, and all of the text is looked at, what it is about stands in its
 * titles and its summary first.
 */
export function kindsBeside(document: CorpusDocument, selection: Reading['selection']): readonly BlockKind[] {
  const { kinds, turns, search, speakers } = selection;
  const { source, stretches, tokens } = document;
  if ([kinds, turns, search, speakers].some((narrowed) => narrowed !== undefined)) return [];
  if (source.turns.length * longTurn > tokens.length && source.turns.length > 1) return [];
  const furniture = stretches
    .filter(({ kind }) => kind === 'furniture')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return [
    'title',
    'heading',
    'summary',
    ...(furniture > mostFurniture * source.text.length ? (['furniture'] as const) : []),
  ];
}

/** The words of what is selected of a document, in order, as key phrases see them. */
export function readPhraseWords(
  { document, stretches }: SelectedDocument,
  { selection, language, step }: Reading,
): readonly PhraseWord[] {
  const beside = kindsBeside(document, selection);
  const kinds = [...(selection.kinds ?? ['speech']), ...beside];
  const known = read.get(document) ?? new Map<string, ByTurn>();
  read.set(document, known);
  const key = kinds.join(' ');
  const byTurn = known.get(key) ?? readWords(document, { kinds, language, step });
  known.set(key, byTurn);
  if (beside.length > 0) {
    const [only, ...others] = byTurn.values();
    if (only && others.length === 0) return only;
    return [...byTurn.values()].flat().sort((a, b) => a.start - b.start);
  }
  return [...new Set(stretches.map(({ turn }) => turn))].flatMap((turn) => byTurn.get(turn) ?? []);
}

interface Words extends Pick<Reading, 'language' | 'step'> {
  readonly kinds: readonly string[];
}

function readWords(document: CorpusDocument, { kinds, language, step }: Words): ByTurn {
  const stretches = stretchesOfKinds(document, kinds);
  const masked = maskedText(document.source.text, stretches);
  const byTurn = new Map<number | undefined, PhraseWord[]>();
  for (const some of inPieces(stretches, document.source.text))
    for (const sentence of spokenSentences(masked, some)) {
      step();
      const words = byTurn.get(sentence.turn) ?? [];
      byTurn.set(sentence.turn, words);
      for (const word of phraseWords(masked, [sentence], language)) words.push(word);
    }
  return byTurn;
}

/** Some hundred thousand characters are cut into sentences in a tenth of a second. */
const pieceLength = 200_000;

/** The stretches in pieces that no sentence crosses: each begins after a blank line. */
function* inPieces(stretches: readonly Stretch[], text: string): Generator<readonly Stretch[]> {
  let piece: Stretch[] = [];
  for (const stretch of stretches) {
    const [first, last] = [piece[0], piece.at(-1)];
    const long = first !== undefined && last !== undefined && last.end - first.start > pieceLength;
    if (long && /\n[^\S\n]*\n/u.test(text.slice(last.end, stretch.start))) {
      yield piece;
      piece = [];
    }
    piece.push(stretch);
  }
  if (piece.length > 0) yield piece;
}
