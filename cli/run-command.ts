import { calls } from '../workspace/contract';
import type { Failure, Result } from '../workspace/contract/basics';
import { encodingNames } from '../workspace/contract/encodings';
import { createLocalEngine, type EngineClient } from '../workspace/engine/engine-client';
import { narrowed } from '../workspace/engine/narrowed';
import { toCsv } from '../workspace/export/csv';
import { describeParse } from '../workspace/files/describe-parse';
import { encodingNamed } from '../workspace/import/decode-named';
import { openSpeeches, type OpenedFiles } from '../workspace/files/open-speeches';
import { spreadRows } from '../workspace/files/spread-rows';
import {
  collocateRows,
  concordanceRows,
  keynessRows,
  phraseRows,
  sideOf,
  wordRows,
  type FileTable,
} from '../workspace/files/tables';
import { columnsOf } from './columns';
import { collocatesAsked, linesAsked } from './contexts-questions';
import { describeFailure } from './failures';
import { overviewAsked } from './overview-command';
import { selectionOf, speakerIds } from './selection-of';
import { stopListAsked, wordsQuery } from './words-query';
import type { Io } from './io';
import { UsageError, wholeNumber, type Given } from './options';
import { sentimentAsked, sentimentTable } from './sentiment-command';
import { showParse } from './show-parse';
import { showTable } from './show-table';

/** A command whose words were understood. Answers with the exit code. */
export async function runCommand(name: string, given: Given, io: Io): Promise<number> {
  if (name === 'sentiment' && given.flag('lines')) return sentimentOfLines(given, io);
  const paths = name === 'compare' ? [...given.all('a'), ...given.all('b'), ...given.files] : given.files;
  const opened = await openSpeeches(paths, {
    reader: io.reader(),
    standardInput: io.standardInput,
    settings: readSettings(given),
  });
  for (const file of opened.files) {
    if (!file.ok) io.err(`${describeFailure(file.failure, file.file)}\n`);
  }
  const failed = opened.files.some(({ ok }) => !ok) ? 1 : 0;
  if (name === 'parse') {
    printParse(opened, given, io);
    return failed;
  }
  if (opened.speeches.length === 0) return 1;
  const engine = createLocalEngine({ version: io.version });
  await engine.put(opened.speeches.map(({ document }) => document));
  if (name === 'report')
    return (await writeReport(given.value('out') ?? '-', { opened, engine }, io)) || failed;
  const selection = selectionOf(given, opened);
  const within = narrowed(engine, selection);
  if (name === 'sentiment') {
    const asked = await sentimentAsked(given, io);
    if (asked === undefined) return 1;
    return print(asked.shape, await sentimentTable(within, opened, asked), given, io) || failed;
  }
  if (name === 'overview') {
    const asked = overviewAsked(given);
    const { overviewRows } = await import('../workspace/files/overview-rows');
    return print(`overview-${asked.table}`, await overviewRows(within, opened, asked), given, io) || failed;
  }
  const table = await tableOf(name, given, opened, within);
  return print(name, table, given, io) || failed;
}

function readSettings(given: Given): { readonly encoding?: string } {
  const label = given.value('encoding');
  if (label === undefined) return {};
  const encoding = encodingNamed(label);
  if (encoding === undefined)
    throw new UsageError(`There is no encoding “${label}”. There are: ${encodingNames.join(', ')}.`);
  return { encoding };
}

function printParse(opened: OpenedFiles, given: Given, io: Io): void {
  const parsed = describeParse(opened.files, ({ failure, file }) => describeFailure(failure, file));
  io.out(given.flag('json') ? `${JSON.stringify(parsed, undefined, 1)}\n` : showParse(parsed));
}

async function writeReport(
  path: string,
  about: { readonly opened: OpenedFiles; readonly engine: EngineClient },
  io: Io,
): Promise<number> {
  const { reportPage, writeReportPage } = await import('../workspace/report/write-report-page');
  const page = path === '-' ? await reportPage(about) : await writeReportPage(path, about);
  if (!page.ok) {
    io.err(`${describeFailure(page, path)}\n`);
    return 1;
  }
  io.out(path === '-' ? page.value : `${page.value}\n`);
  return 0;
}

function tableOf(
  name: string,
  given: Given,
  opened: OpenedFiles,
  engine: EngineClient,
): Promise<Result<FileTable>> {
  const top = (otherwise: number): number => wholeNumber(given, 'top', { least: 1, otherwise });
  switch (name) {
    case 'words':
      return wordRows(engine, opened, { ...wordsQuery(given), limit: Math.min(top(50), 5000) });
    case 'keyphrases': {
      const method = calls['phrases.table'].input.shape.method.parse(given.value('method'));
      return phraseRows(engine, opened, { method, limit: Math.min(top(20), 1000) });
    }
    case 'compare':
      return keynessRows(engine, keynessQuery(given, opened, Math.min(top(30), 5000)));
    case 'spread':
      return spreadRows(engine, opened, spreadQuery(given));
    case 'collocates':
      return collocateRows(
        engine,
        collocatesAsked(given, countedAs(given, 'default').stopList, Math.min(top(50), 5000)),
      );
    default:
      return concordanceRows(engine, opened, linesAsked(given, Math.min(top(100), 5000)));
  }
}

function countedAs(given: Given, otherwise: 'default' | 'none') {
  const query = calls['words.table'].input.shape;
  return {
    unit: query.unit.parse(given.value('unit')),
    stopList: stopListAsked(given, otherwise),
  };
}

function keynessQuery(given: Given, opened: OpenedFiles, limit: number): Parameters<typeof keynessRows>[1] {
  const [a, b] = sides(given, opened);
  return {
    a,
    b,
    ...countedAs(given, 'none'),
    measure: calls['compare.table'].input.shape.measure.parse(given.value('measure')),
    minimum: wholeNumber(given, 'minimum', { least: 1, otherwise: 1 }),
    splits: Math.min(wholeNumber(given, 'splits', { least: 0, otherwise: 200 }), 1000),
    seed: wholeNumber(given, 'seed', { least: 0, otherwise: 1 }),
    limit,
  };
}

/** Which speeches and people are A and B: two files, the files of --a and --b, or the people of --speaker-a and --speaker-b in all. */
function sides(given: Given, opened: OpenedFiles) {
  const people = [given.all('speaker-a'), given.all('speaker-b')] as const;
  for (const name of people.flat()) speakerIds(name, opened);
  const of = (files: readonly string[], names: readonly string[]) =>
    sideOf(
      opened.speeches.filter(({ given: path }) => files.includes(path)),
      opened,
      names,
    );
  const [a, b] = [given.all('a'), given.all('b')];
  if (a.length > 0 || b.length > 0) {
    if (a.length === 0 || b.length === 0 || given.files.length > 0)
      throw new UsageError('Give every file a side: --a FILE and --b FILE.');
    return [of(a, people[0]), of(b, people[1])] as const;
  }
  if (people[0].length > 0 && people[1].length > 0)
    return [of(given.files, people[0]), of(given.files, people[1])] as const;
  const [first, second, ...more] = given.files;
  if (first === undefined || second === undefined || more.length > 0 || people.flat().length > 0)
    throw new UsageError(
      'Compare two files, the files of --a and --b, or the people of --speaker-a and --speaker-b.',
    );
  return [of([first], []), of([second], [])] as const;
}

function spreadQuery(given: Given): Parameters<typeof spreadRows>[2] {
  const queries = [...given.all('query')];
  if (queries.length > 8) throw new UsageError('Give --query up to eight times.');
  const n = wholeNumber(given, 'parts', { least: 2, otherwise: 10 });
  if (n > 100) throw new UsageError('--parts takes 2 to 100.');
  return {
    queries,
    caseSensitive: given.flag('case'),
    forms: given.flag('forms'),
    by: calls['spread.table'].input.shape.by.parse(given.value('by')),
    n,
    each: given.flag('each'),
  };
}

async function sentimentOfLines(given: Given, io: Io): Promise<number> {
  const { scoreLines } = await import('../workspace/files/score-lines');
  const { weighingOf } = await import('../workspace/engine/sentiment-scorer');
  const asked = await sentimentAsked(given, io);
  const weighing = asked && weighingOf(asked.weighing);
  if (weighing === undefined) return 1;
  const table = await scoreLines(given.files, {
    weighing,
    language: given.value('language'),
    version: io.version,
    standardInput: io.standardInput,
  });
  for (const { file, failure } of table.failures) io.err(`${describeFailure(failure, file)}\n`);
  const top = wholeNumber(given, 'top', { least: 1, otherwise: Infinity });
  print('sentiment', { ok: true, value: { made: table.made, rows: table.rows.slice(0, top) } }, given, io);
  return table.failures.length > 0 ? 1 : 0;
}

function print(name: string, table: Result<FileTable> | Failure, given: Given, io: Io): number {
  if (!table.ok) {
    io.err(`${describeFailure(table, '')}\n`);
    return 1;
  }
  const { made, rows, more, note } = table.value;
  if (given.flag('json')) {
    io.out(`${JSON.stringify({ made, ...more, rows }, undefined, 1)}\n`);
    return 0;
  }
  const columns = columnsOf(name);
  if (given.flag('csv')) {
    const keys = rows[0] ? Object.keys(rows[0]) : columns.map(({ key }) => key);
    // Without a byte-order mark, which what reads a pipe takes for a part of the first head.
    io.out(toCsv([keys, ...rows.map((row) => keys.map((key) => row[key]))]).replace(/^\ufeff/u, ''));
    return 0;
  }
  io.out(`${showTable(rows, columns)}\n\n${note === undefined ? '' : `${note}\n`}${madeText(made)}\n`);
  if (made.settings['lexicon'] === 'none') io.err(`${noLexicon}\n`);
  return 0;
}

const noLexicon =
  'There is no word list for the language of this text, or its language was not recognised: nothing was scored.';

/** `Word frequencies; 2 speeches, speech only, 3,115 words, 1,697 hidden; unit: case folded`. */
function madeText({ method, selection, tokens, hidden, settings }: FileTable['made']): string {
  const words = `${tokens.toLocaleString('en')} words, ${hidden.toLocaleString('en')} hidden`;
  const facts = Object.entries(settings).map(([name, value]) => `${name}: ${value}`);
  return [method, `${selection}, ${words}`, ...facts].join('; ');
}
