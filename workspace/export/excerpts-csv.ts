import type { Excerpt } from '../contract/tables';
import { toCsv } from './csv';
import type { Cell } from './table-content';

type Column = readonly [head: string, cell: (excerpt: Excerpt) => Cell];

/** One row an excerpt. `start` and `end` are UTF-16 code units of the transcript's text, half-open. */
const columns: readonly Column[] = [
  ['quote', ({ quote }) => quote],
  ['speaker', ({ speaker }) => speaker],
  ['role', ({ role }) => role],
  ['date', ({ date }) => date],
  ['title', ({ title }) => title],
  ['place', ({ place }) => place],
  ['turn', ({ turn }) => turn],
  ['paragraph', ({ paragraph }) => paragraph],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['codes', ({ codes }) => codes.join('; ')],
  ['note', ({ note }) => note],
  ['before', ({ before }) => before],
  ['after', ({ after }) => after],
  ['author', ({ author }) => author],
  ['created', ({ created }) => created],
  ['file', ({ fileName }) => fileName],
  ['source_sha256', ({ sourceHash }) => sourceHash],
  ['annotation', ({ annotation }) => annotation],
];

export function excerptsCsv(excerpts: readonly Excerpt[], { notes }: { readonly notes: boolean }): string {
  const shown = columns.filter(([head]) => notes || head !== 'note');
  return toCsv([
    shown.map(([head]) => head),
    ...excerpts.map((excerpt) => shown.map(([, cell]) => cell(excerpt))),
  ]);
}
