import type { Made } from '../../analysis/model/made';
import { calls, type Checked, type Input, type Output } from '../contract';
import { succeed, type Result, type Selection } from '../contract/basics';
import type { EngineCall } from '../engine/calls';
import type { EngineClient } from '../engine/engine-client';
import type { OpenedFiles, Speech } from './open-speeches';

/** A value of a table's cell; `undefined` is no data. */
export type Value = string | number | undefined;
export type Row = Readonly<Record<string, Value>>;

/** A table as files and terminals show it: the same rows everywhere. */
export interface FileTable {
  readonly made: Made;
  readonly rows: readonly Row[];
}

const ask = <Name extends EngineCall>(engine: EngineClient, name: Name, input: Input<Name>) =>
  // Parsed by the call's own schema, which also fills in what was left out.
  engine.answer(name, calls[name].input.parse(input) as Checked<Name>);

const rowsOf = <Answer extends { readonly made: Made }>(
  result: Result<Answer>,
  rows: (answer: Answer) => readonly Row[],
): Result<FileTable> => (result.ok ? succeed({ made: result.value.made, rows: rows(result.value) }) : result);

export async function wordRows(
  engine: EngineClient,
  input: Omit<Input<'words.table'>, 'selection'>,
): Promise<Result<FileTable>> {
  const table = await ask(engine, 'words.table', { ...input, selection: {} });
  return rowsOf(table, ({ rows }) =>
    rows.map(({ rank, word, key, count, rate, rateLow, rateHigh, speeches, dp, share }) => ({
      ...{ rank, word, key, count, rate, rateLow, rateHigh, speeches, dp, share },
    })),
  );
}

/** Each file's own key phrases, best first. */
export async function phraseRows(
  engine: EngineClient,
  { speeches }: OpenedFiles,
  input: Omit<Input<'phrases.table'>, 'selection'>,
): Promise<Result<FileTable>> {
  const all = await ask(engine, 'phrases.table', { ...input, selection: {} });
  if (!all.ok) return all;
  const rows: Row[] = [];
  for (const { file, document } of speeches) {
    const table = await ask(engine, 'phrases.table', { ...input, selection: { transcripts: [document.id] } });
    if (!table.ok) return table;
    rows.push(...table.value.rows.map(({ phrase, score, count }) => ({ file, phrase, score, count })));
  }
  return succeed({ made: all.value.made, rows });
}

/** A row a sentence, in the order of the text. `compound` is absent where no word of the list stands in it. */
export async function sentimentRows(
  engine: EngineClient,
  { speeches }: OpenedFiles,
  method: Checked<'sentiment.arc'>['method'],
): Promise<Result<FileTable>> {
  const arc = await ask(engine, 'sentiment.arc', { selection: {}, method });
  if (!arc.ok) return arc;
  const byId = new Map(speeches.map((speech) => [speech.document.id, speech]));
  const rows: Row[] = [];
  for (const { transcript, start, end } of arc.value.sentences) {
    const receipt = await ask(engine, 'sentiment.receipt', { transcript, span: { start, end }, method });
    if (!receipt.ok) return receipt;
    const { text, compound, positive, negative, neutral } = receipt.value;
    rows.push({ file: byId.get(transcript)?.file, start, end, text, compound, positive, negative, neutral });
  }
  return succeed({ made: arc.value.made, rows });
}

export async function keynessRows(
  engine: EngineClient,
  input: Input<'compare.table'>,
): Promise<Result<FileTable & { readonly compared: Output<'compare.table'> }>> {
  const table = await ask(engine, 'compare.table', input);
  if (!table.ok) return table;
  return succeed({ made: table.value.made, rows: table.value.rows, compared: table.value });
}

export async function concordanceRows(
  engine: EngineClient,
  { speeches, speakers }: OpenedFiles,
  input: Omit<Input<'contexts.lines'>, 'selection'>,
): Promise<Result<FileTable>> {
  const table = await ask(engine, 'contexts.lines', { ...input, selection: {} });
  const byId = new Map(speeches.map((speech) => [speech.document.id, speech]));
  return rowsOf(table, ({ rows }) =>
    rows.map(({ n, transcript, speaker, start, end, left, node, right }) => ({
      n,
      file: byId.get(transcript)?.file,
      speaker: speaker === undefined ? undefined : speakers.get(speaker),
      ...{ start, end, left, node, right },
    })),
  );
}

/** The transcripts of these speeches, and in them only the people of these names (compared as they are printed, case aside). */
export function sideOf(
  speeches: readonly Speech[],
  { speakers }: OpenedFiles,
  names: readonly string[],
): Selection {
  const wanted = names.map((name) => name.toLowerCase());
  const ids = [...speakers].filter(([, name]) => wanted.includes(name.toLowerCase())).map(([id]) => id);
  return {
    transcripts: speeches.map(({ document }) => document.id),
    ...(names.length > 0 && { speakers: ids }),
  };
}
