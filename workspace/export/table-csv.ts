import type { Output } from '../contract';
import type { Made } from '../../analysis/model/made';
import type { TranscriptId } from '../contract/basics';
import type { ProjectState } from '../contract/project';
import type { KeynessRow } from '../contract/tables';
import { toCsv, type CsvCell } from './csv';

/** The pages of one table, in order: all say the same of the whole. */
type Pages<Table> = readonly [Table, ...Table[]];

/**
 * A table as a file: lines that begin with `#` tell how it was made (one `# name: value` a line, docs/exports.md), then the heads,
 * then the rows. R reads it with `comment.char = "#"`, pandas with `comment="#"`.
 */
function withMade(made: Made, heads: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const facts: readonly (readonly [string, string])[] = [
    ['method', made.method],
    ['made by', `Rostrum ${made.version}`],
    ['selection', made.selection],
    ['tokens', String(made.tokens)],
    ['hidden tokens', String(made.hidden)],
    ...Object.entries(made.settings).map(([name, value]) => [name, String(value)] as const),
    ['text hash', made.textHash],
  ];
  const lines = facts.map(([name, value]) => [`# ${name}: ${value.replace(/\s+/g, ' ')}`]);
  return toCsv([...lines, heads, ...rows]);
}

export function wordsCsv(pages: Pages<Output<'words.table'>>): string {
  const heads = ['rank', 'word', 'key', 'count', 'per_10000', 'low', 'high', 'speeches', 'dp', 'share'];
  return withMade(
    pages[0].made,
    heads,
    pages
      .flatMap(({ rows }) => rows)
      .map((row) => [
        row.rank,
        row.word,
        row.key,
        row.count,
        row.rate,
        row.rateLow,
        row.rateHigh,
        row.speeches,
        row.dp,
        row.share,
      ]),
  );
}

/** Speeches and speakers by name. Offsets are UTF-16 code units of the transcript's text. */
export function contextsCsv(pages: Pages<Output<'contexts.lines'>>, state: ProjectState): string {
  const transcripts = new Map(state.transcripts.map((transcript) => [transcript.id, transcript]));
  const speakers = new Map(state.speakers.map(({ id, name }) => [id, name]));
  const heads = ['n', 'left', 'node', 'right', 'speech', 'date', 'speaker', 'start', 'end', 'source_sha256'];
  return withMade(
    pages[0].made,
    heads,
    pages
      .flatMap(({ rows }) => rows)
      .map((row) => {
        const transcript = transcripts.get(row.transcript);
        return [
          row.n,
          row.left,
          row.node,
          row.right,
          transcript?.title ?? transcript?.fileName,
          transcript?.date,
          row.speaker === undefined ? undefined : speakers.get(row.speaker),
          row.start,
          row.end,
          transcript?.sourceHash,
        ];
      }),
  );
}

export function keynessCsv(pages: Pages<Output<'compare.table'>>): string {
  const columns: readonly (readonly [string, (row: KeynessRow) => CsvCell])[] = [
    ['word', ({ word }) => word],
    ['key', ({ key }) => key],
    ['count_a', ({ a }) => a],
    ['count_b', ({ b }) => b],
    ['per_10000_a', ({ rateA }) => rateA],
    ['per_10000_b', ({ rateB }) => rateB],
    ['g2_4_term', ({ g2 }) => g2],
    ['g2_2_term', ({ g2Two }) => g2Two],
    ['log_ratio', ({ logRatio }) => logRatio],
    ['log_ratio_low', ({ logRatioLow }) => logRatioLow],
    ['log_ratio_high', ({ logRatioHigh }) => logRatioHigh],
    ['lrc', ({ lrc }) => lrc],
    ['log_odds_zeta', ({ logOdds }) => logOdds],
    ['percent_diff', ({ diff }) => diff],
    ['p_g2_4_term', ({ p }) => p],
    ['speeches_a', ({ speechesA }) => speechesA],
    ['speeches_b', ({ speechesB }) => speechesB],
  ];
  return withMade(
    pages[0].made,
    columns.map(([head]) => head),
    pages.flatMap(({ rows }) => rows).map((row) => columns.map(([, cell]) => cell(row))),
  );
}

/** A sentence a row, as said; `compound` is empty where no word of the list stands in it. `texts` by transcript. */
export function sentimentCsv(
  { made, sentences, smooth }: Output<'sentiment.arc'>,
  state: ProjectState,
  texts: ReadonlyMap<TranscriptId, string>,
): string {
  const transcripts = new Map(state.transcripts.map((transcript) => [transcript.id, transcript]));
  const speakers = new Map(state.speakers.map(({ id, name }) => [id, name]));
  const heads = ['n', 'speech', 'date', 'speaker', 'start', 'end', 'text', 'compound', 'smoothed'];
  return withMade(
    made,
    heads,
    sentences.map(({ transcript, speaker, start, end, compound }, at) => {
      const known = transcripts.get(transcript);
      return [
        at + 1,
        known?.title ?? known?.fileName,
        known?.date,
        speaker === undefined ? undefined : speakers.get(speaker),
        start,
        end,
        texts.get(transcript)?.slice(start, end),
        compound,
        smooth[at] ?? undefined,
      ];
    }),
  );
}

/** A phrase a row; its places as `file:start-end`, in the order of the texts, at most those that the table holds. */
export function phrasesCsv({ made, rows }: Output<'phrases.table'>, state: ProjectState): string {
  const files = new Map(state.transcripts.map(({ id, fileName }) => [id, fileName]));
  const heads = ['rank', 'phrase', 'score', 'count', 'speeches', 'places'];
  return withMade(
    made,
    heads,
    rows.map(({ rank, phrase, score, count, speeches, places }) => [
      rank,
      phrase,
      score,
      count,
      speeches,
      places
        .map(({ transcript, start, end }) => `${files.get(transcript) ?? transcript}:${start}-${end}`)
        .join('; '),
    ]),
  );
}
