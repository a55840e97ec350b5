import type { Checked } from '../workspace/contract';
import type { Result } from '../workspace/contract/basics';
import { SentimentMethod, type SentimentGrouping } from '../workspace/contract/sentiment';
import { readLexicon, type BadLine } from '../workspace/files/read-lexicon';
import { groupRows, sentimentRows, targetRows } from '../workspace/files/sentiment-tables';
import type { FileTable } from '../workspace/files/file-table';
import { describeFailure } from './failures';
import type { Io } from './io';
import { wholeNumber, type Given } from './options';
import type { Asked, TableCommand } from './table-command';

type Weighing = Pick<Checked<'sentiment.receipt'>, 'method' | 'lexicon'>;

export interface SentimentAsked {
  readonly weighing: Weighing;
  /** Undefined: a row a sentence. */
  readonly by: SentimentGrouping | undefined;
  readonly target: string | undefined;
  readonly top: number;
  /** The columns of its table. */
  readonly shape: 'sentiment' | 'sentiment-sums';
}

/** What was asked, with the own list read; undefined where that failed, which was said. */
export async function sentimentAsked(given: Given, io: Io): Promise<SentimentAsked | undefined> {
  const method = SentimentMethod.default('rules').parse(given.value('method'));
  const file = given.value('lexicon');
  const lexicon = file === undefined ? undefined : await lexiconOf(file, io);
  if (file !== undefined && lexicon === undefined) return undefined;
  const by = given.value('by');
  const target = given.value('target');
  const sums = (by !== undefined && by !== 'sentence') || (target !== undefined && by === undefined);
  return {
    weighing: { method, lexicon },
    by: sums && by !== undefined ? groupings[by] : undefined,
    target,
    top: wholeNumber(given, 'top', { least: 1, otherwise: Infinity }),
    shape: sums ? 'sentiment-sums' : 'sentiment',
  };
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
  { weighing, by, target, shape, top }: SentimentAsked,
): Promise<Result<FileTable>> {
  const table =
    shape === 'sentiment'
      ? await sentimentRows(engine, opened, { weighing, target })
      : by === undefined
        ? await targetRows(engine, { weighing, target: target ?? '' })
        : await groupRows(engine, opened, { weighing, by, target });
  return table.ok ? { ok: true, value: { ...table.value, rows: table.value.rows.slice(0, top) } } : table;
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
