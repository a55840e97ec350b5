import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Input } from '../../workspace/contract';
import {
  newFolder,
  openWorkspace,
  removeFolder,
  type TestWorkspace,
} from '../../workspace/testing/open-workspace';
import { useTerminal, type Table } from './terminal';

type Asked = Input<'tables.file'>['asked'];
type Rows = readonly Readonly<Record<string, unknown>>[];

export const names = ['campaign-early.txt', 'press-conference.txt'];
export const paths = names.map((name) => join(import.meta.dirname, '../../samples', name));
export const all = ['--top', '100000'];
export const rates = [
  ['per_10000', 'rate'],
  ['low', 'rateLow'],
  ['high', 'rateHigh'],
] as const;

/** Two samples in a window and in the terminal. */
export function useBoth() {
  const { table } = useTerminal({});
  let folder = '';
  let opened: TestWorkspace | undefined;
  const workspace = (): TestWorkspace => {
    if (opened === undefined) throw new Error('a workspace outside a test');
    return opened;
  };
  beforeAll(async () => {
    folder = newFolder();
    opened = await openWorkspace(folder);
    const files = await Promise.all(
      names.map(async (name, index) => ({ name, bytes: new Uint8Array(await readFile(paths[index] ?? '')) })),
    );
    await opened.ask('import.files', { job: 'all', files });
  });
  afterAll(async () => {
    await workspace().close();
    removeFolder(folder);
  });

  /** The rows of a table as a window writes it to a file. */
  async function inWindow(asked: Asked): Promise<Rows> {
    const { bytes } = await workspace().ask('tables.file', { asked, format: 'csv' });
    const text = Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF?(?:"?#.*\r\n)*/u, '');
    return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  }

  /** `columns`: the head in the window's file and the member of the terminal's row, where they are called differently. */
  async function expectSame(
    asked: Asked,
    words: readonly string[],
    columns: readonly (string | readonly [head: string, member: string])[],
  ): Promise<Table['rows']> {
    const [command = '', ...options] = words;
    const [window, terminal] = [await inWindow(asked), await table(command, ...paths, ...options)];
    expect(window.length).toBeGreaterThan(0);
    for (const column of columns)
      expect(Object.keys(window[0] ?? {})).toContain(typeof column === 'string' ? column : column[0]);
    expect(
      cells(
        terminal.rows,
        columns.map((column) => (typeof column === 'string' ? column : column[1])),
      ),
    ).toEqual(
      cells(
        window,
        columns.map((column) => (typeof column === 'string' ? column : column[0])),
      ),
    );
    return terminal.rows;
  }

  return { workspace, table, inWindow, expectSame };
}

/** A cell as it can be told from others in both: a number by its value, no data as nothing. */
function cell(value: unknown): string {
  if (value === undefined || value === '') return '';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return Number.isFinite(Number(text))
    ? String(Number(Number(text).toPrecision(12)))
    : text.replace(/^'/u, '');
}
export const cells = (rows: Rows, columns: readonly string[]): readonly (readonly string[])[] =>
  rows.map((row) => columns.map((column) => cell(row[column])));
