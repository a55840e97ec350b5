import type { Checked, Output } from '../contract';
import { grouped } from '../contract/counted';
import { succeed, type Result } from '../contract/result';
import { sentimentCalls, type SentimentGrouping, type SentimentSum } from '../contract/sentiment';
import type { EngineClient } from '../engine/engine-client';
import type { OpenedFiles } from './open-speeches';
import { ask, askRows, type FileTable, type Row } from './file-table';

type Weighing = Pick<Checked<'sentiment.receipt'>, 'method' | 'lexicon'>;

/**
 * A row a sentence, in the order of the text. `compound` is absent where no word of the list stands in it. `smoothed` is the mean around it, of
 * `sigma` sentences. With a `target` only the sentences that hold it, and nothing smoothed.
 */
export async function sentimentRows(
  engine: EngineClient,
  { speeches }: OpenedFiles,
  {
    weighing,
    target,
    sigma,
  }: { readonly weighing: Weighing; readonly target?: string | undefined; readonly sigma: number },
): Promise<Result<FileTable>> {
  const arc = await ask(engine, sentimentCalls, 'sentiment.arc', { selection: {}, ...weighing, sigma });
  if (!arc.ok) return arc;
  const sentences =
    target === undefined ? succeed(arc.value.sentences) : await sentencesWith(engine, weighing, target);
  if (!sentences.ok) return sentences;
  const byId = new Map(speeches.map((speech) => [speech.document.id, speech]));
  const rows: Row[] = [];
  for (const [index, { transcript, start, end }] of sentences.value.entries()) {
    const receipt = await ask(engine, sentimentCalls, 'sentiment.receipt', {
      transcript,
      span: { start, end },
      ...weighing,
    });
    if (!receipt.ok) return receipt;
    const { text, compound, positive, negative, neutral } = receipt.value;
    const smoothed = target === undefined ? (arc.value.smooth[index] ?? undefined) : undefined;
    rows.push({
      ...{ file: byId.get(transcript)?.file, start, end, text, compound, positive, negative, neutral },
      smoothed,
    });
  }
  const { made } = arc.value;
  const settings = target === undefined ? made.settings : { ...made.settings, query: target };
  return succeed({ made: { ...made, settings }, rows });
}

async function sentencesWith(
  engine: EngineClient,
  weighing: Weighing,
  query: string,
): Promise<Result<Output<'sentiment.sentences'>['rows']>> {
  const filter = { target: { query, holds: true } };
  const asked = { selection: {}, ...weighing, filter, order: 'text' } as const;
  const found = await askRows(
    (page) => ask(engine, sentimentCalls, 'sentiment.sentences', { ...asked, ...page }),
    Infinity,
  );
  return found.ok ? succeed(found.value.rows) : found;
}

/** A row a group: mean of its sentences with its interval. With a `target` of those sentences that hold it. */
export async function groupRows(
  engine: EngineClient,
  { speeches, speakers }: OpenedFiles,
  {
    weighing,
    by,
    target,
  }: {
    readonly weighing: Weighing;
    readonly by: SentimentGrouping;
    readonly target?: string | undefined;
  },
): Promise<Result<FileTable>> {
  const table = await ask(engine, sentimentCalls, 'sentiment.groups', {
    selection: {},
    ...weighing,
    by,
    ...(target !== undefined && { target: { query: target } }),
  });
  if (!table.ok) return table;
  const files = new Map<string, string>(speeches.map(({ document, file }) => [document.id, file]));
  const names = new Map<string, string>(speakers);
  const { made, groups, ungrouped, all } = table.value;
  return succeed({
    made,
    rows: groups.map((group) => ({
      group: names.get(group.key) ?? files.get(group.key) ?? group.key,
      date: group.date,
      ...sumCells(group),
    })),
    more: { ungrouped, all },
    ...(ungrouped > 0 && {
      note: `${grouped(ungrouped)} of ${grouped(all.sentences)} sentences have no ${by === 'speaker' ? 'known speaker' : 'date so exact'} and are in no row.`,
    }),
  });
}

/** Two rows: the sentences that hold the query and those that do not. */
export async function targetRows(
  engine: EngineClient,
  { weighing, target }: { readonly weighing: Weighing; readonly target: string },
): Promise<Result<FileTable>> {
  const table = await ask(engine, sentimentCalls, 'sentiment.target', {
    selection: {},
    ...weighing,
    query: target,
  });
  if (!table.ok) return table;
  const { made, hits, holding, others, difference } = table.value;
  return succeed({
    made,
    rows: [
      { group: `with ${target}`, ...sumCells(holding) },
      { group: `without ${target}`, ...sumCells(others) },
    ],
    more: { hits, difference },
    ...(difference && {
      note: `Difference of the means ${signed(difference.value)} (95% ${signed(difference.low)} to ${signed(difference.high)}, over ${difference.over}).`,
    }),
  });
}

/** How many sentences have a score in each tenth: rows from the lowest. */
export async function distributionRows(
  engine: EngineClient,
  { weighing }: { readonly weighing: Weighing },
): Promise<Result<FileTable>> {
  const table = await ask(engine, sentimentCalls, 'sentiment.distribution', { selection: {}, ...weighing });
  if (!table.ok) return table;
  const { made, bins, all } = table.value;
  return succeed({
    made,
    rows: bins.map(({ from, to, count }) => ({ from, to, sentences: count })),
    more: { all },
  });
}

const sumCells = ({
  speeches,
  sentences,
  scored,
  mean,
  low,
  high,
  over,
  negative,
  near,
  positive,
  coverage,
}: SentimentSum): Row => ({
  ...{ speeches, sentences, scored, mean, low, high, over },
  ...{ negative, near, positive, coverage },
});

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(3)}`;
