import { wilsonInterval } from '../../analysis/stats/wilson';
import type { Input, Output } from '../contract';
import { fail, succeed, type Result } from '../contract/result';
import { spreadCalls } from '../contract/spread';
import type { EngineClient } from '../engine/engine-client';
import type { OpenedFiles } from './open-speeches';
import { ask, type FileTable, type Row } from './file-table';

type Table = Output<'spread.table'>;

/** A row a word with its measures over all parts; with `each` a row a word and part. A word that cannot be looked for fails. */
export async function spreadRows(
  engine: EngineClient,
  opened: OpenedFiles,
  { each, ...input }: Omit<Input<'spread.table'>, 'selection'> & { readonly each: boolean },
): Promise<Result<FileTable>> {
  const table = await ask(engine, spreadCalls, 'spread.table', { ...input, selection: {} });
  if (!table.ok) return table;
  const failure = table.value.rows.find((row) => row.failure)?.failure;
  if (failure) return fail(failure.code, failure.detail);
  return succeed({
    made: table.value.made,
    rows: each ? partRows(table.value, opened) : wordRows(table.value),
  });
}

const wordRows = ({ rows, parts }: Table): readonly Row[] =>
  rows.map(({ query, count, rate, rateLow, rateHigh, range, dp, dpNorm, juillandD }) => ({
    word: query,
    ...{ count, rate, rateLow, rateHigh, range },
    parts: parts.length,
    ...{ dp, dpNorm, juillandD },
  }));

function partRows({ rows, parts, speeches }: Table, opened: OpenedFiles): readonly Row[] {
  const files = new Map(opened.speeches.map(({ document, file }) => [document.id, file]));
  const dates = new Map(speeches.map(({ transcript, date }) => [transcript, date]));
  return rows.flatMap(({ query, byPart }) =>
    parts.map(({ words, transcript, speaker }, part): Row => {
      const count = byPart[part] ?? 0;
      const interval = wilsonInterval({ count, total: words });
      return {
        word: query,
        part: part + 1,
        file: transcript && files.get(transcript),
        date: transcript && dates.get(transcript),
        speaker: speaker && opened.speakers.get(speaker),
        words,
        count,
        rate: (count / words) * 10_000,
        rateLow: interval && interval.low * 10_000,
        rateHigh: interval && interval.high * 10_000,
      };
    }),
  );
}
