import {
  phraseWords,
  type KnownRoles,
  type PhraseLanguage,
  type PhraseWord,
} from '../../analysis/phrases/phrase-words';
import { roleOfTag } from '../../analysis/pos/tag-tokens';
import type { Selection } from '../contract/basics';
import type { BlockKind } from '../../analysis/model/transcript';
import type { Corpus, CorpusDocument } from './corpus';
import { englishWords, partsOfSpeech, type EnglishWords } from './english-words';
import type { SelectedDocument } from './selection';
import { eachSpokenSentence, maskedText, stretchesOfKinds } from './spoken-sentences';

type ByTurn = ReadonlyMap<number | undefined, readonly PhraseWord[]>;

/** Words with their roles do not hang on who is selected: kept per document for each choice of kinds, by turn. */
const read = new WeakMap<CorpusDocument, Map<string, ByTurn>>();

interface Reading {
  readonly corpus: Corpus;
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
export async function readPhraseWords(
  { document, stretches }: SelectedDocument,
  { corpus, selection, language, step }: Reading,
): Promise<readonly PhraseWord[]> {
  const beside = kindsBeside(document, selection);
  const kinds = [...(selection.kinds ?? ['speech']), ...beside];
  const known = read.get(document) ?? new Map<string, ByTurn>();
  read.set(document, known);
  const key = kinds.join(' ');
  const byTurn = known.get(key) ?? (await readWords(document, { corpus, kinds, language, step }));
  known.set(key, byTurn);
  if (beside.length > 0) {
    const [only, ...others] = byTurn.values();
    if (only && others.length === 0) return only;
    return [...byTurn.values()].flat().sort((a, b) => a.start - b.start);
  }
  return [...new Set(stretches.map(({ turn }) => turn))].flatMap((turn) => byTurn.get(turn) ?? []);
}

interface Words extends Pick<Reading, 'corpus' | 'language' | 'step'> {
  readonly kinds: readonly string[];
}

async function readWords(
  document: CorpusDocument,
  { corpus, kinds, language, step }: Words,
): Promise<ByTurn> {
  // The tagger's one reading of it does for lemmas and word classes too.
  const english = await englishWords(corpus, document, step);
  const roles = english && rolesOf(document, english);
  const stretches = stretchesOfKinds(document, kinds);
  const masked = maskedText(document.source.text, stretches);
  const byTurn = new Map<number | undefined, PhraseWord[]>();
  for (const sentence of eachSpokenSentence(masked, stretches)) {
    step();
    const words = byTurn.get(sentence.turn) ?? [];
    byTurn.set(sentence.turn, words);
    for (const word of phraseWords(masked, [sentence], language, roles)) words.push(word);
  }
  return byTurn;
}

/** Of tokens that are asked for in the order of the text; such as the document does not have are `other`. */
function rolesOf({ tokens: all }: CorpusDocument, { tags }: EnglishWords): KnownRoles {
  let at = 0;
  return ({ starts, length }) =>
    Array.from({ length }, (_, index) => {
      const start = starts[index] ?? 0;
      while (at < all.length && (all.starts[at] ?? 0) < start) at += 1;
      return all.starts[at] === start ? roleOfTag(partsOfSpeech[tags[at] ?? 0] ?? 'X') : 'other';
    });
}
