import type { Checked } from '../workspace/contract';
import { succeed, type Result } from '../workspace/contract/result';
import { SentimentMethod, type SentimentGrouping } from '../workspace/contract/sentiment';
import { readLexicon, type BadLine } from '../workspace/files/read-lexicon';
import { distributionRows, groupRows, sentimentRows, targetRows } from '../workspace/files/sentiment-tables';
import type { FileTable, Row } from '../workspace/files/file-table';
import { describeFailure } from './failures';
import type { Io } from './io';
import { UsageError, wholeNumber, type Given } from './options';
import type { Asked, TableCommand } from './table-command';

type Weighing = Pick<Checked<'sentiment.receipt'>, 'method' | 'lexicon'>;

export interface SentimentAsked {
  readonly weighing: Weighing;
  /** Of the sums by group; undefined where there are none. */
  readonly by: SentimentGrouping | undefined;
  readonly target: string | undefined;
  readonly sort: string;
  readonly sigma: number;
  readonly top: number;
  /** The columns of its table. */
  readonly shape: 'sentiment' | 'sentiment-sums' | 'sentiment-scores';
}

/** What was asked, with the own list read; undefined where that failed, which was said. */
export async function sentimentAsked(given: Given, io: Io): Promise<SentimentAsked | undefined> {
  const method = SentimentMethod.default('rules').parse(given.value('method'));
  const file = given.value('lexicon');
  const lexicon = file === undefined ? undefined : await lexiconOf(file, io);
  if (file !== undefined && lexicon === undefined) return undefined;
  const by = given.value('by');
  const target = given.value('target');
  if (by === 'score' && target !== undefined)
    throw new UsageError('Give --by score or --target, not both: the scores are counted over all sentences.');
  return {
    weighing: { method, lexicon },
    by: by === undefined ? undefined : groupings[by],
    target,
    sort: given.value('sort') ?? 'text',
    sigma: wholeNumber(given, 'smooth', { least: 0, most: 50, otherwise: 5 }),
    top: wholeNumber(given, 'top', { least: 1, otherwise: Infinity }),
    shape: shapeOf(by, target),
  };
}

function shapeOf(by: string | undefined, target: string | undefined): SentimentAsked['shape'] {
  if (by === 'score') return 'sentiment-scores';
  return by === 'sentence' || (by === undefined && target === undefined) ? 'sentiment' : 'sentiment-sums';
}

const groupings: Readonly<Record<string, SentimentGrouping>> = {
  speaker: 'speaker',
  speech: 'speech',
  date: 'day',
  month: 'month',
  year: 'year',
  decade: 'decade',
};

export const sentimentCommand: TableCommand = async (asked) => {
  const question = await sentimentAsked(asked.given, asked.io);
  return question && { shape: question.shape, table: await tableOf(asked, question) };
};

async function tableOf(
  { engine, opened }: Asked,
  { weighing, by, target, sort, sigma, shape, top }: SentimentAsked,
): Promise<Result<FileTable>> {
  const table = await (shape === 'sentiment'
    ? sentimentRows(engine, opened, { weighing, target, sigma })
    : shape === 'sentiment-scores'
      ? distributionRows(engine, { weighing })
      : by === undefined
        ? targetRows(engine, { weighing, target: target ?? '' })
        : groupRows(engine, opened, { weighing, by, target }));
  if (!table.ok) return table;
  return succeed({ ...table.value, rows: sorted(table.value.rows, sort).slice(0, top) });
}

/** Sentences as they stand, or those with a score from the lowest or the highest on. */
function sorted(rows: readonly Row[], sort: string): readonly Row[] {
  if (sort === 'text') return rows;
  const direction = sort === 'lowest' ? 1 : -1;
  return rows
    .filter(({ compound }) => compound !== undefined)
    .toSorted((a, b) => direction * (Number(a['compound']) - Number(b['compound'])));
}

const whys: Readonly<Record<BadLine['why'], string>> = {
  columns: 'has no tab between word and valence',
  number: 'has no number after the tab',
  phrase: 'is a phrase; only single words are looked up',
  twice: 'stands there before',
  empty: 'has no word',
};

async function lexiconOf(file: string, io: Io): Promise<Weighing['lexicon']> {
  const read = await readLexicon(file);
  if (!read.ok) {
    io.err(`${describeFailure(read, file)}\n`);
    return undefined;
  }
  const { lexicon, bad } = read.value;
  for (const { line, why, text } of bad.slice(0, 10)) io.err(`${file}, line ${line} ${whys[why]}: ${text}\n`);
  if (bad.length > 10) io.err(`${file}: ${bad.length - 10} more lines were left out.\n`);
  if (lexicon.words.length > 0) return lexicon;
  io.err(`${file} holds no word with a valence. A line is: word, tab, number.\n`);
  return undefined;
}
