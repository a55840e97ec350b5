import { toCsv } from '../workspace/export/csv';
import { grouped } from '../workspace/contract/counted';
import type { FileTable } from '../workspace/files/file-table';
import { columnsOf } from './columns';
import { describeFailure } from './failures';
import type { Io } from './io';
import type { Given } from './options';
import { showTable } from './show-table';
import type { Shown } from './table-command';

/** Writes a table in the form that was asked for, or why there is none. Answers with the exit code. */
export function print({ shape, table }: Shown, given: Given, io: Io): number {
  if (!table.ok) {
    io.err(`${describeFailure(table, '')}\n`);
    return 1;
  }
  const { made, rows, more, note } = table.value;
  if (given.flag('json')) {
    io.out(`${JSON.stringify({ made, ...more, rows }, undefined, 1)}\n`);
    return 0;
  }
  const columns = columnsOf(shape);
  if (given.flag('csv')) {
    const keys = rows.length > 0 ? keysOf(rows) : columns.map(({ key }) => key);
    // Without a byte-order mark, which what reads a pipe takes for a part of the first head.
    io.out(toCsv([keys, ...rows.map((row) => keys.map((key) => row[key]))]).replace(/^\ufeff/u, ''));
    return 0;
  }
  io.out(`${showTable(rows, columns)}\n\n${note === undefined ? '' : `${note}\n`}${madeText(made)}\n`);
  if (made.settings['lexicon'] === 'none') io.err(`${noLexicon}\n`);
  return 0;
}

/** The members of all rows: one that is nowhere in the first may be in the second. */
const keysOf = (rows: FileTable['rows']): readonly string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row))),
];

const noLexicon =
  'There is no word list for the language of this text, or its language was not recognised: nothing was scored.';

/** `Word frequencies; 2 speeches, speech only, 3,115 words, 1,697 hidden; unit: case folded`. */
function madeText({ method, selection, tokens, hidden, settings }: FileTable['made']): string {
  const words = `${grouped(tokens)} words, ${grouped(hidden)} hidden`;
  const facts = Object.entries(settings).map(([name, value]) => `${name}: ${value}`);
  return [method, `${selection}, ${words}`, ...facts].join('; ');
}
