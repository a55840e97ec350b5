import { KeynessMeasure } from '../workspace/contract/compare';
import { keynessRows } from '../workspace/files/keyness-rows';
import type { OpenedFiles } from '../workspace/files/open-speeches';
import { sideOf } from '../workspace/files/people-named';
import { rowsWanted, UsageError, wholeNumber, type Given } from './options';
import { speakerIds } from './selection-of';
import { stopListAsked } from './stop-list';
import type { TableCommand } from './table-command';
import { countedAs } from './words-query';

export const compareCommand: TableCommand = async ({ given, opened, engine }) => {
  const asked = { ...keynessQuery(given, opened), stopList: await stopListAsked(given, 'none') };
  return { shape: 'compare', table: await keynessRows(engine, asked, rowsWanted(given, 30)) };
};

function keynessQuery(given: Given, opened: OpenedFiles) {
  const [a, b] = sides(given, opened);
  return {
    a,
    b,
    ...countedAs(given),
    measure: KeynessMeasure.default('g2').parse(given.value('measure')),
    minimum: wholeNumber(given, 'minimum', { least: 1, otherwise: 1 }),
    splits: wholeNumber(given, 'splits', { least: 0, most: 1000, otherwise: 200 }),
    seed: wholeNumber(given, 'seed', { least: 0, otherwise: 1 }),
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
