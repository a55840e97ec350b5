import type { Input } from '../contract';
import { fail, succeed, type Result } from '../contract/result';
import { phrasesCalls } from '../contract/phrases';
import type { EngineClient } from '../engine/engine-client';
import { ask, tableOf, type FileTable, type Row } from './file-table';
import type { OpenedFiles } from './open-speeches';

/** Each file's own key phrases, best first. */
export async function phraseRows(
  engine: EngineClient,
  { speeches }: OpenedFiles,
  input: Omit<Input<'phrases.table'>, 'selection'>,
): Promise<Result<FileTable>> {
  const all = await ask(engine, phrasesCalls, 'phrases.table', { ...input, selection: {} });
  if (!all.ok) return all;
  const rows: Row[] = [];
  for (const { file, document } of speeches) {
    const table = await ask(engine, phrasesCalls, 'phrases.table', {
      ...input,
      selection: { transcripts: [document.id] },
    });
    if (!table.ok) return table;
    rows.push(...table.value.rows.map(({ phrase, score, count }) => ({ file, phrase, score, count })));
  }
  return succeed({ made: all.value.made, rows });
}

/** The key phrases of all files together: which speeches and speakers share one, and where it stands. */
export async function sharedPhraseRows(
  engine: EngineClient,
  { speeches, speakers }: OpenedFiles,
  input: Omit<Input<'phrases.table'>, 'selection'>,
): Promise<Result<FileTable>> {
  const table = await ask(engine, phrasesCalls, 'phrases.table', { ...input, selection: {} });
  const files = new Map(speeches.map(({ file, document }) => [document.id, file]));
  return tableOf(table, ({ rank, phrase, score, count, ...row }) => ({
    ...{ rank, phrase, score, count, speeches: row.speeches },
    merged: row.merged.join('; '),
    bySpeech: row.inSpeeches.map((own) => `${files.get(own.transcript) ?? ''}: ${own.count}`).join('; '),
    bySpeaker: row.bySpeakers.map((own) => `${speakers.get(own.speaker) ?? ''}: ${own.count}`).join('; '),
    places: row.places.map((at) => `${files.get(at.transcript) ?? ''}:${at.start}-${at.end}`).join('; '),
  }));
}

type Chosen = Pick<Input<'phrases.table'>, 'merged' | 'hidden'>;

/** What is merged and hidden, by phrases as the table prints them; `not-found` for one that it does not have. */
export async function chosenPhrases(
  engine: EngineClient,
  method: Input<'phrases.table'>['method'],
  { merge, hide }: { readonly merge: readonly (readonly string[])[]; readonly hide: readonly string[] },
): Promise<Result<Chosen>> {
  if (merge.length === 0 && hide.length === 0) return succeed({});
  const table = await ask(engine, phrasesCalls, 'phrases.table', { method, limit: 1000, selection: {} });
  if (!table.ok) return table;
  const keys = new Map(table.value.rows.map(({ phrase, key }) => [phrase.toLowerCase(), key]));
  const keyOf = (phrase: string): string => keys.get(phrase.toLowerCase()) ?? '';
  const missing = [...merge.flat(), ...hide].find((phrase) => keyOf(phrase) === '');
  if (missing !== undefined) return fail('not-found', `“${missing}”`);
  return succeed({ merged: merge.map((phrases) => phrases.map(keyOf)), hidden: hide.map(keyOf) });
}
