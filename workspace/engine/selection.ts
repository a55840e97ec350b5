import { createHash } from 'node:crypto';
import type { Made } from '../../analysis/model/made';
import type { BlockKind } from '../../analysis/model/transcript';
import type { Selection } from '../contract/basics';
import { fail, succeed, type Result } from '../contract/result';
import { withinDates } from '../contract/dates';
import type { Corpus, CorpusDocument } from './corpus';
import { describeSelection } from './describe-selection';
import { selectedOf, type SelectedDocument } from './selected-document';
import { searchWithin } from './selection-search';
import { rolesOfTurns } from './turn-roles';

export type { SelectedDocument };

/** What a selection comes to in a corpus. Documents in which nothing is selected are left out. */
export interface SelectionView {
  readonly corpus: Corpus;
  readonly documents: readonly SelectedDocument[];
  readonly tokens: number;
  /** In words, for `made`: `2 speeches, 1 speaker, speech only`. */
  readonly description: string;
  /** `hashOf` its documents. */
  readonly textHash: string;
  /** The same for the same selection of the same corpus. */
  readonly key: string;
}

/** Kept per corpus: the views that were asked for last, so that what was computed for one can be found again by it. */
const views = new WeakMap<Corpus, Map<string, SelectionView>>();
const kept = 12;

/** Fails with `not-found` where a transcript of the selection is not in the corpus, `query-invalid` where its search is no query. */
export function selectionView(corpus: Corpus, selection: Selection): Result<SelectionView> {
  const key = keyOf(corpus, selection);
  const known = views.get(corpus) ?? new Map<string, SelectionView>();
  views.set(corpus, known);
  const found = known.get(key);
  if (found) {
    known.delete(key);
    known.set(key, found);
    return succeed(found);
  }
  const missing = selection.transcripts?.find((id) => corpus.document(id) === undefined);
  if (missing !== undefined) return fail('not-found', missing);
  const view = makeView(corpus, selection, key);
  if (!view.ok) return view;
  known.set(key, view.value);
  for (const old of known.keys()) {
    if (known.size <= kept) break;
    known.delete(old);
  }
  return view;
}

/** How much is looked at. */
export function selectionSize(
  corpus: Corpus,
  { selection }: { readonly selection: Selection },
): Result<{ speeches: number; words: number }> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const { documents, tokens } = view.value;
  return succeed({ speeches: documents.length, words: tokens });
}

function keyOf(corpus: Corpus, { transcripts, speakers, kinds, dates, turns, search }: Selection): string {
  const sorted = (values: readonly string[] | undefined) => (values ? [...new Set(values)].sort() : null);
  return JSON.stringify([
    corpus.revision,
    sorted(transcripts),
    sorted(speakers),
    sorted(kinds ?? ['speech']),
    dates?.from,
    dates?.to,
    turns,
    search?.query,
    search?.within,
  ]);
}

function makeView(corpus: Corpus, selection: Selection, key: string): Result<SelectionView> {
  const wanted = selection.transcripts && new Set(selection.transcripts);
  const documents = corpus.documents
    .filter(({ source }) => wanted === undefined || wanted.has(source.id))
    .filter(({ source }) => withinDates(source.date, selection.dates))
    .map((document) => selectFrom(document, selection))
    .filter(({ stretches }) => stretches.length > 0);
  const view = viewOf(corpus, documents, selection, key);
  if (selection.search === undefined) return succeed(view);
  const found = searchWithin(view, selection.search);
  return found.ok ? succeed(viewOf(corpus, found.value, selection, key)) : found;
}

const viewOf = (
  corpus: Corpus,
  documents: readonly SelectedDocument[],
  selection: Selection,
  key: string,
): SelectionView => ({
  corpus,
  documents,
  tokens: documents.reduce((sum, { tokens }) => sum + tokens, 0),
  description: describeSelection(documents.length, selection),
  textHash: hashOf(documents),
  key,
});

/** 12 hex digits of the SHA-256 over the documents' `textHash`, in this order. */
export function hashOf(documents: readonly SelectedDocument[]): string {
  const hashes = documents.map(({ document }) => document.source.textHash);
  return createHash('sha256').update(hashes.join('')).digest('hex').slice(0, 12);
}

function selectFrom(
  document: CorpusDocument,
  { speakers, kinds = ['speech'], turns }: Selection,
): SelectedDocument {
  const wantedKinds = new Set<BlockKind>(kinds);
  const wantedSpeakers = speakers && new Set<string>(speakers);
  const roles = turns === undefined ? undefined : rolesOfTurns(document);
  const role = turns === 'questions' ? 'question' : 'answer';
  return selectedOf(
    document,
    document.stretches.filter(({ kind, turn }) => {
      if (!wantedKinds.has(kind)) return false;
      if (roles !== undefined && (turn === undefined || roles[turn] !== role)) return false;
      if (wantedSpeakers === undefined) return true;
      const speaker = turn === undefined ? undefined : document.source.turns[turn]?.speaker;
      return speaker !== undefined && wantedSpeakers.has(speaker);
    }),
  );
}

/** The `made` of a table computed over a view. `tokens` are all tokens of the view unless told otherwise. */
export function madeOf(
  corpus: Corpus,
  view: Pick<SelectionView, 'description' | 'tokens' | 'textHash'>,
  about: Pick<Made, 'method' | 'settings'> & { readonly hidden?: number; readonly tokens?: number },
): Made {
  return {
    method: about.method,
    version: corpus.version,
    settings: about.settings,
    selection: view.description,
    tokens: about.tokens ?? view.tokens,
    hidden: about.hidden ?? 0,
    textHash: view.textHash,
  };
}
