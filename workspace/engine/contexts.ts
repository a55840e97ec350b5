import { contextAfter, contextBefore, placeIn, textWithin } from '../../analysis/concordance/context';
import { parseQuery, type QueryWord } from '../../analysis/concordance/query';
import { printedForm } from '../../analysis/tokens/fold-case';
import { tokenize } from '../../analysis/tokens/tokenize';
import type { Checked, Output } from '../contract';
import { fail, succeed, type Result } from '../contract/basics';
import type { ContextLine } from '../contract/tables';
import type { Likeness } from './accepted-forms';
import type { Corpus } from './corpus';
import { findHits, type Hit } from './hits';
import { KeptByView } from './kept-by-view';
import { madeOf, selectionView, type SelectionView } from './selection';
import { runAround, sequenceOf } from './sequence';
import { sortHits } from './sort-hits';
import { languagesOf, unitScheme } from './units';
import { rateOf } from './words';

type Query = Checked<'contexts.lines'>;

const lines = new KeptByView<readonly Hit[]>();

export async function contextsLines(corpus: Corpus, query: Query): Promise<Result<Output<'contexts.lines'>>> {
  const view = selectionView(corpus, query.selection);
  if (!view.ok) return view;
  const parsed = parseQuery(query.query);
  if (parsed.kind === 'empty') return fail('query-empty');
  if (parsed.kind === 'wordless') return fail('query-invalid', query.query);
  const likeness = await likenessOf(corpus, view.value, query);
  const { sort, caseSensitive, forms } = query;
  const hits = lines.get(view.value, JSON.stringify([parsed.words, sort, caseSensitive, forms]), () =>
    sortHits(view.value, findHits(view.value, parsed.words, likeness), sort),
  );
  return succeed({
    made: madeOf(corpus, view.value, {
      method: 'Concordance',
      settings: {
        query: query.query,
        case: caseSensitive ? 'as written' : 'folded',
        forms: likeness.kind === 'stem' ? `every form of the ${likeness.scheme.name}` : 'as asked',
        sort: sort.map(sortName).join(', ') || 'order of the text',
        width: `${query.width} characters each side`,
      },
    }),
    total: hits.length,
    speeches: new Set(hits.map(({ selected }) => selected)).size,
    ofSpeeches: view.value.documents.length,
    rate: rateOf(hits.length, view.value.tokens).rate,
    rows: hits
      .slice(query.offset, query.offset + query.limit)
      .map((hit, at) => lineOf(hit, query.offset + at + 1, query)),
  });
}

const sortName = (key: Query['sort'][number]): string => {
  if (typeof key === 'string') return key;
  return key === 0 ? 'node' : `${Math.abs(key)} ${key < 0 ? 'left' : 'right'}`;
};

async function likenessOf(
  corpus: Corpus,
  view: SelectionView,
  { forms, caseSensitive }: Pick<Query, 'forms' | 'caseSensitive'>,
): Promise<Likeness> {
  if (forms) return { kind: 'stem', scheme: await unitScheme(corpus, 'stem', languagesOf(view)) };
  return { kind: caseSensitive ? 'same-case' : 'folded' };
}

function lineOf(hit: Hit, n: number, { sort, width }: Query): ContextLine {
  const { selected, at, length } = hit;
  const { source, tokens } = selected.document;
  const sequence = sequenceOf(selected);
  const run = runAround(sequence, at);
  const spanAt = (place: number): { readonly start: number; readonly end: number } => {
    const token = sequence.tokens[place] ?? 0;
    return { start: tokens.starts[token] ?? 0, end: tokens.ends[token] ?? 0 };
  };
  const first = sequence.tokens[run.start] ?? 0;
  const last = sequence.tokens[run.end - 1] ?? 0;
  const said = selected.stretches.filter(({ from, to }) => to > first && from <= last);
  const { start } = spanAt(at);
  const { end } = spanAt(at + length - 1);
  const left = contextBefore(source.text, said, start, width);
  const right = contextAfter(source.text, said, end, width);
  const marks = sort.flatMap((key) => {
    if (typeof key === 'string' || key === 0) return [];
    const place = key < 0 ? at + key : at + length - 1 + key;
    if (place < run.start || place >= run.end) return [];
    const found = placeIn(key < 0 ? left : right, spanAt(place));
    return found === undefined ? [] : [{ key, ...found }];
  });
  const turn = said[0]?.turn;
  const speaker = turn === undefined ? undefined : source.turns[turn]?.speaker;
  const node = textWithin(source.text, said, { start, end });
  return {
    n,
    transcript: source.id,
    ...(speaker === undefined ? {} : { speaker }),
    start,
    end,
    left: left.text,
    node,
    right: right.text,
    marks,
  };
}

/** Every place of a word, or of words that follow each other, in the speech of one transcript. */
export async function wordsPlaces(
  corpus: Corpus,
  { transcript, word, unit }: Checked<'words.places'>,
): Promise<Result<Output<'words.places'>>> {
  const view = selectionView(corpus, { transcripts: [transcript] });
  if (!view.ok) return view;
  const likeness = await likenessOf(corpus, view.value, {
    forms: unit === 'stem',
    caseSensitive: unit === 'form',
  });
  const words = literalWords(word);
  if (words.length === 0) return succeed({ places: [] });
  const places = findHits(view.value, words, likeness).map(({ selected, at, length }) => {
    const { tokens } = sequenceOf(selected);
    const { starts, ends } = selected.document.tokens;
    return { start: starts[tokens[at] ?? 0] ?? 0, end: ends[tokens[at + length - 1] ?? 0] ?? 0 };
  });
  return succeed({ places });
}

function literalWords(text: string): readonly QueryWord[] {
  const { starts, ends, length } = tokenize(text);
  return Array.from({ length }, (_, token) => ({
    kind: 'word',
    word: printedForm(text.slice(starts[token], ends[token])),
  }));
}
