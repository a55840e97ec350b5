import type { Made } from '../../analysis/model/made';
import { calls, type Checked, type Input, type Output } from '../contract';
import { succeed, type Result, type Selection, type SpeakerId } from '../contract/basics';
import type { EngineCall } from '../contract/engine-calls';
import type { EngineClient } from '../engine/engine-client';
import { comparableName } from '../project/find-speakers';
import type { OpenedFiles, Speech } from './open-speeches';

/** A value of a table's cell; `undefined` is no data. */
export type Value = string | number | undefined;
export type Row = Readonly<Record<string, Value>>;

/** A table as files and terminals show it: the same rows everywhere. */
export interface FileTable {
  readonly made: Made;
  readonly rows: readonly Row[];
  /** A sentence that a reader of the table should have read. */
  readonly note?: string;
  /** What else the JSON says of the whole table. */
  readonly more?: Readonly<Record<string, unknown>>;
}

export const ask = <Name extends EngineCall>(engine: EngineClient, name: Name, input: Input<Name>) =>
  // Parsed by the call's own schema, which also fills in what was left out.
  engine.answer(name, calls[name].input.parse(input) as Checked<Name>);

const rowsOf = <Answer extends { readonly made: Made }>(
  result: Result<Answer>,
  rows: (answer: Answer) => readonly Row[],
): Result<FileTable> => (result.ok ? succeed({ made: result.value.made, rows: rows(result.value) }) : result);

export async function wordRows(
  engine: EngineClient,
  { speeches }: OpenedFiles,
  input: Omit<Input<'words.table'>, 'selection'>,
): Promise<Result<FileTable>> {
  const table = await ask(engine, 'words.table', { ...input, selection: {} });
  const files = new Map(speeches.map(({ file, document }) => [document.id, file]));
  return rowsOf(table, ({ rows }) =>
    rows.map(
      ({ rank, word, key, count, rate, rateLow, rateHigh, speeches, range, dp, share, tfidf, ...more }) => ({
        ...{ rank, word, key, count, rate, rateLow, rateHigh, speeches, range, dp, share, tfidf },
        ...(input.groups && input.groups.length > 0 && { group: more.group === true ? 'group' : undefined }),
        ...(more.g2 !== undefined && { g2: more.g2, logRatio: more.logRatio }),
        ...(more.first && {
          first: `${files.get(more.first.transcript) ?? ''}:${more.first.start}-${more.first.end}`,
        }),
        ...(more.trend && {
          trend: more.trend.map((value) => (value === null ? '' : value.toFixed(1))).join(' '),
        }),
      }),
    ),
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

/** `more` tells the sizes of both sides, how many words have p < .001, and how many a random split yields. */
export async function keynessRows(
  engine: EngineClient,
  input: Input<'compare.table'>,
): Promise<Result<FileTable>> {
  const table = await ask(engine, 'compare.table', input);
  if (!table.ok) return table;
  const { made, rows, tokensA, tokensB, speechesA, speechesB, key, chance } = table.value;
  const more = { tokensA, tokensB, speechesA, speechesB, key, chance };
  return succeed({ made, rows, more, note: keynessNote(table.value) });
}

function keynessNote({ key, chance }: Output<'compare.table'>): string {
  const words = `${key.toLocaleString('en')} ${key === 1 ? 'word has' : 'words have'} p < .001`;
  if (chance === undefined) return `${words}; there was nothing to split at random to compare that with.`;
  const { unit, median, low, high } = chance;
  return `${words}; random splits of the ${unit} yield ${median} (95 % of them ${low} to ${high}).`;
}

export async function concordanceRows(
  engine: EngineClient,
  { speeches, speakers }: OpenedFiles,
  input: Omit<Input<'contexts.lines'>, 'selection'>,
): Promise<Result<FileTable>> {
  const speakerOrder = [...speakers].sort(([, a], [, b]) => a.localeCompare(b)).map(([id]) => id);
  const table = await ask(engine, 'contexts.lines', { ...input, speakerOrder, selection: {} });
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

export async function collocateRows(
  engine: EngineClient,
  input: Omit<Input<'collocates.table'>, 'selection'>,
): Promise<Result<FileTable>> {
  const table = await ask(engine, 'collocates.table', { ...input, selection: {} });
  return rowsOf(table, ({ rows }) =>
    rows.map((row) => ({
      ...{ rank: row.rank, word: row.word, together: row.together, count: row.count, expected: row.expected },
      ...{ mi: row.mi, mi3: row.mi3, t: row.t, ll: row.ll, logDice: row.logDice },
      ...{ dpCollocate: row.dpCollocate, dpNode: row.dpNode },
    })),
  );
}

/** Speakers of this name, case aside; where there is none, those in whose name it stands as a word: `Putin` for `Vladimir Putin`. */
export function speakersNamed({ speakers }: OpenedFiles, name: string): SpeakerId[] {
  const wanted = comparableName(name);
  const all = [...speakers].map(([id, printed]) => ({ id, name: comparableName(printed) }));
  const same = all.filter((speaker) => speaker.name === wanted);
  const near = same.length > 0 ? same : all.filter((speaker) => ` ${speaker.name} `.includes(` ${wanted} `));
  return near.map(({ id }) => id);
}

/** The transcripts of these speeches, and in them only the people of these names. */
export function sideOf(
  speeches: readonly Speech[],
  opened: OpenedFiles,
  names: readonly string[],
): Selection {
  const ids = names.flatMap((name) => speakersNamed(opened, name));
  return {
    transcripts: speeches.map(({ document }) => document.id),
    ...(names.length > 0 && { speakers: ids }),
  };
}
