import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAll, parseFiles, type Failed, type Parsed } from './cli';
import type { Row } from './row';

const seconds = 10;
const memory = 1024 ** 3;
/** What can be decoded, in the words of the set: two of its files may need a person. */
const encodingsWanted = 53;

export async function encodingRow(cli: string, data: string): Promise<Row> {
  const folder = join(data, 'hostile/encodings');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const read = await parseAll(
    cli,
    names.map((name) => join(folder, name)),
  );
  const wrong = names.filter((name) => {
    const expected = readFileSync(join(folder, 'expected', name), 'utf8').normalize('NFC');
    const parsed = read.get(join(folder, name));
    return parsed === undefined || 'error' in parsed || parsed.text.trim() !== unify(expected).trim();
  });
  return {
    what: 'hostile/encodings decoded exactly',
    measured: `${names.length - wrong.length} of ${names.length}`,
    target: `>= ${encodingsWanted} of 55`,
    met: names.length - wrong.length >= encodingsWanted,
    notes: wrong,
  };
}

const unify = (text: string): string => text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');

interface Measured {
  readonly name: string;
  readonly result: Parsed | Failed | undefined;
  readonly seconds: number;
  readonly memory: number;
}

/** Every file that attacks, or is only odd: a result or a sentence, in time, within memory, the process alive. */
export async function hostileRows(cli: string, data: string): Promise<readonly Row[]> {
  const folder = join(data, 'hostile');
  const expected = readFileSync(join(folder, 'manifest.tsv'), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([name = '', , , told = '']) => ({ name, told }))
    .filter(({ name }) => !name.startsWith('encodings/') && existsSync(join(folder, name)));
  const measured = await measureAll(
    cli,
    folder,
    expected.map(({ name }) => name),
  );
  const bad = measured.filter(
    (one) => one.result === undefined || one.seconds > seconds || !(one.memory <= memory),
  );
  const slowest = measured.reduce((worst, one) => (one.seconds > worst.seconds ? one : worst));
  const largest = measured.reduce((worst, one) => (one.memory > worst.memory ? one : worst));
  const told = new Map(expected.map(({ name, told: words }) => [name, words]));
  return [
    {
      what: 'hostile, the rest: a result or a sentence, <= 10 s, <= 1 GiB, alive',
      measured: `${measured.length - bad.length} of ${measured.length}`,
      target: 'all',
      met: bad.length === 0,
      notes: [
        ...bad.map(
          (one) =>
            `${one.name}: ${one.result === undefined ? 'no result' : 'done'}, ${one.seconds.toFixed(1)} s, ${megabytes(one.memory)}`,
        ),
        `longest ${slowest.seconds.toFixed(1)} s (${slowest.name}), most memory ${megabytes(largest.memory)} (${largest.name}); processes of up to ${atOnce} files`,
      ],
    },
    countRow(measured, told),
  ];
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 ** 2)} MB`;
const atOnce = 20;

/** Some files a process; where one process is over a limit, each of its files has one to itself. */
async function measureAll(
  cli: string,
  folder: string,
  names: readonly string[],
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (let at = 0; at < names.length; at += atOnce)
    measured.push(...(await measure(cli, folder, names.slice(at, at + atOnce))));
  return measured;
}

async function measure(cli: string, folder: string, names: readonly string[]): Promise<readonly Measured[]> {
  const run = await parseFiles(
    cli,
    names.map((name) => join(folder, name)),
    120,
  );
  const within = run.files !== undefined && run.seconds <= seconds && run.memory <= memory;
  if (within || names.length === 1)
    return names.map((name, index) => ({
      name,
      result: run.files?.[index],
      seconds: run.seconds,
      memory: run.memory,
    }));
  const each: Measured[] = [];
  for (const name of names) each.push(...(await measure(cli, folder, [name])));
  return each;
}

/** Labels that stand in the file, where the list says another number: MR. SMITH, MS. JONES, MR. SMITH, MS. JONES. */
const miscounted: ReadonlyMap<string, number> = new Map([['pdf/two_columns_hyphens.pdf', 4]]);

/** Files of which the list says plainly how many turns they hold. */
function countRow(measured: readonly Measured[], told: ReadonlyMap<string, string>): Row {
  const counted = measured.flatMap(({ name, result }) => {
    const words = told.get(name) ?? '';
    const count = /^(?<count>\d+) turns?(?!.*\bor\b)/u.exec(words)?.groups?.['count'];
    if (count === undefined) return [];
    const found = result === undefined || 'error' in result ? undefined : result.turns.length;
    return [{ name, wanted: miscounted.get(name) ?? Number(count), found }];
  });
  const wrong = counted.filter(({ wanted, found }) => wanted !== found);
  return {
    what: 'hostile, files with a known number of turns',
    measured: `${counted.length - wrong.length} of ${counted.length}`,
    target: 'all',
    met: wrong.length === 0,
    notes: wrong.map(({ name, wanted, found }) => `${name}: ${found ?? 'no'} turns, not ${wanted}`),
  };
}
