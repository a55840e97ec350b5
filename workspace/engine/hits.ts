import { findMatches, fits, isByForm } from '../../analysis/concordance/find-matches';
import { compile, type Part, type Place, type WordColumns } from '../../analysis/concordance/match-net';
import { needsTagger, type QueryWord } from '../../analysis/concordance/query-words';
import { partsIn, type Likeness } from './accepted-forms';
import { formCounts } from './counts';
import { englishWords, type EnglishWords } from './english-words';
import { findExpression } from './expression';
import { HitColumns, type Hits } from './hit-columns';
import {
  countMarked,
  mergedLists,
  positionListsOf,
  positionsOf,
  postingsOf,
  type Postings,
} from './postings';
import { QueryFailure } from './query-failure';
import type { SelectedDocument, SelectionView } from './selection';
import { sequenceOf, type Sequence } from './sequence';
import { languagesWith } from './languages-with';
import { WordHits } from './word-hits';
import { noWork, type Work } from './work';

/** One place where a query's words stand: `length` words of the document's sequence from `at` on. */
export interface Hit {
  readonly selected: SelectedDocument;
  readonly at: number;
  readonly length: number;
}

/**
 * All places of a query in a view, in the order of the texts, for queries that ask nothing of a tagger.
 * @throws QueryFailure where it does (`findHitColumns` answers those), or where a regular expression takes too long
 */
export function findHits(
  view: SelectionView,
  words: readonly QueryWord[],
  likeness: Likeness,
): readonly Hit[] {
  if (needsTagger(words)) throw new QueryFailure('query-tagged');
  const { parts, at, lengths, length } = findColumns(view, words, likeness, undefined, noWork);
  return Array.from({ length }, (_, hit) => view.documents[parts[hit] ?? 0]).flatMap((selected, hit) =>
    selected === undefined ? [] : [{ selected, at: at[hit] ?? 0, length: lengths[hit] ?? 0 }],
  );
}

/**
 * All places of any query, in the order of the texts, side by side in columns: a million of them are no million objects. Lemmas and word
 * classes are known of English only: documents of other languages have no hits of a query that needs them, and are counted.
 * @throws Cancelled
 * @throws QueryFailure where a regular expression takes too long
 */
export async function findHitColumns(
  view: SelectionView,
  words: readonly QueryWord[],
  likeness: Likeness,
  work: Work,
): Promise<Hits> {
  const tagged = needsTagger(words)
    ? await taggedSpeeches(view, finderOf(view, words, likeness), work)
    : undefined;
  return findColumns(view, words, likeness, tagged, work);
}

function findColumns(
  view: SelectionView,
  words: readonly QueryWord[],
  likeness: Likeness,
  tagged: Tagged | undefined,
  work: Work,
): Hits {
  const expression = words.find((word) => word.kind === 'expression');
  if (expression)
    return expressionHits(view, { ...expression, caseSensitive: likeness.kind === 'same-case' }, work);
  const finder = finderOf(view, words, likeness);
  // Stems differ by language; other words are looked for in all speeches alike.
  const found =
    tagged === undefined && likeness.kind !== 'stem'
      ? findByPostings(view, finder(undefined).parts, work)
      : undefined;
  if (found) return found;
  const columns = new HitColumns();
  const forms = formCounts(view, work);
  view.documents.forEach((selected, part) => {
    work.step(part, view.documents.length, 'speeches searched');
    const { parts, canStand } = finder(selected.document.source.language);
    if (tagged === undefined ? !canStand(forms[part]?.ids) : !tagged.words.has(part)) return;
    const said = columnsOf(selected, tagged?.words.get(part));
    findMatches(said, sequenceOf(selected).runs, parts, (...hit) => columns.add(part, ...hit));
  });
  return columns.take(tagged?.unsearched ?? 0);
}

/** More than this share of all words, and going through them all is quicker. */
const manyHits = 1 / 4;

/** Looks only where the rarest word of the query stands, for words that follow each other. Undefined where that is no help. */
function findByPostings(view: SelectionView, parts: readonly Part[], work: Work): Hits | undefined {
  const net = compile(parts);
  if (net.kind !== 'places') return undefined;
  const postings = postingsOf(view, work);
  const [rarest] = net.places
    .flatMap(({ forms }, at) => (forms ? [{ forms, at, count: countMarked(postings, forms) }] : []))
    .sort((a, b) => a.count - b.count);
  if (rarest === undefined) return undefined;
  const [first, second] = net.places;
  if (second === undefined && first !== undefined && isByForm(first))
    return new WordHits(view, postings, wordLists(postings, rarest.forms));
  return rarest.count > view.tokens * manyHits ? undefined : hitsAround(view, postings, net.places, rarest);
}

/** A word with more spellings than this is read as one list: going through all of its lists for each document would take longer. */
const manySpellings = 32;

function wordLists(postings: Postings, forms: Uint8Array): readonly Uint32Array[] {
  const lists = positionListsOf(postings, forms);
  return lists.length > manySpellings ? [mergedLists(lists)] : lists;
}

/** Where all the places of a query fit, looked for around the places of one of its words. */
function hitsAround(
  view: SelectionView,
  postings: Postings,
  places: readonly Place[],
  rarest: { readonly forms: Uint8Array; readonly at: number },
): Hits {
  const columns = new HitColumns();
  const others = places.flatMap((place, at) => (at === rarest.at ? [] : [{ place, at }]));
  const { length } = places;
  const { offsets } = postings;
  const positions = positionsOf(postings, rarest.forms);
  let [part, run, start] = [-1, 0, 0];
  let sequence = noWords;
  for (let hit = 0; hit < positions.length; hit++) {
    const position = positions[hit] ?? 0;
    while (position >= (offsets[part + 1] ?? Infinity) || part < 0) {
      part += 1;
      const selected = view.documents[part];
      [run, start, sequence] = [0, 0, selected ? sequenceOf(selected) : noWords];
    }
    const place = position - (offsets[part] ?? 0);
    while (place >= (sequence.runs[run] ?? Infinity)) start = sequence.runs[run++] ?? 0;
    const at = place - rarest.at;
    if (at < start || at + length > (sequence.runs[run] ?? 0)) continue;
    if (others.every((other) => fits(sequence, at + other.at, other.place)))
      columns.add(part, at, length, run);
  }
  return columns.take(0);
}

const noWords: Sequence = { tokens: new Uint32Array(0), forms: new Uint32Array(0), runs: new Uint32Array(0) };

function expressionHits(
  view: SelectionView,
  wanted: { readonly expression: string; readonly caseSensitive: boolean },
  work: Work,
): Hits {
  const columns = new HitColumns();
  view.documents.forEach((selected, part) => {
    work.step(part, view.documents.length, 'speeches searched');
    findExpression(view.corpus, selected, wanted, (...hit) => columns.add(part, ...hit));
  });
  return columns.take(0);
}

type Finder = (language: string | undefined) => {
  readonly parts: readonly Part[];
  /** Whether a document with these forms can have a hit: most words of a query stand in few speeches. */
  readonly canStand: (forms: Uint32Array | undefined) => boolean;
};

/** What is looked for in documents of a language, worked out once. */
function finderOf(view: SelectionView, words: readonly QueryWord[], likeness: Likeness): Finder {
  const known = new Map<string | undefined, ReturnType<Finder>>();
  return (language) => {
    const before = known.get(language);
    if (before !== undefined) return before;
    const parts = partsIn(view.corpus, words, likeness, {
      language,
      forms: new Set(formsOf(view, language)),
      has: (word) => languagesWith(view, word).has(language),
    });
    const needed = parts.flatMap((part) =>
      part.kind === 'place' && part.place.forms ? [part.place.forms] : [],
    );
    const wanted = {
      parts,
      canStand: (forms: Uint32Array | undefined) => needed.every((marks) => has(forms, marks)),
    };
    known.set(language, wanted);
    return wanted;
  };
}

/** What a tagger says of the speeches that can have a hit, by their place in the view. */
interface Tagged {
  readonly words: ReadonlyMap<number, EnglishWords>;
  readonly unsearched: number;
}

/** Lemmas and classes of the speeches that can have a hit. Only afterwards all lemmas have a number. */
async function taggedSpeeches(view: SelectionView, finder: Finder, work: Work): Promise<Tagged> {
  const words = new Map<number, EnglishWords>();
  const forms = formCounts(view, work);
  let unsearched = 0;
  for (const [part, { document }] of view.documents.entries()) {
    const step = (): void => work.step(part, view.documents.length, 'speeches tagged');
    const { language } = document.source;
    if (language !== 'en') unsearched += 1;
    else if (finder(language).canStand(forms[part]?.ids)) {
      const english = await englishWords(view.corpus, document, step);
      if (english) words.set(part, english);
    }
  }
  return { words, unsearched };
}

/** A selection's words, with what a tagger knows of them. */
function columnsOf(selected: SelectedDocument, english: EnglishWords | undefined): WordColumns {
  const { forms, tokens } = sequenceOf(selected);
  if (english === undefined) return { forms };
  return {
    forms,
    lemmas: tokens.map((token) => english.lemmas[token] ?? 0),
    tags: tokens.map((token) => english.tags[token] ?? 0),
  };
}

function has(ids: Uint32Array | undefined, marks: Uint8Array): boolean {
  if (ids === undefined) return false;
  for (let at = 0; at < ids.length; at++) if (marks[ids[at] ?? 0] === 1) return true;
  return false;
}

/** The forms of the view's documents of this language, some more than once. */
function* formsOf(view: SelectionView, language: string | undefined): Generator<number> {
  for (const [part, { ids }] of formCounts(view).entries()) {
    if (view.documents[part]?.document.source.language === language) yield* ids;
  }
}
