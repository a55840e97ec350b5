import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const page = readFileSync(join(import.meta.dirname, '../../docs/limits.md'), 'utf8');
const row =
  /^\| (?<what>[^|]+?) +\| (?<number>\d+)(?<unit>[^|]*?) +\| `(?<file>[\w.-]+)` `(?<name>\w+)` +\|/u;
const rows = page.split('\n').flatMap((line) => {
  const found = row.exec(line)?.groups;
  if (found === undefined) return [];
  const { what = '', number = '', unit = '', file = '', name = '' } = found;
  return [{ what, file, name, value: Number(number) * (unit.trim() === 'MiB' ? 1024 * 1024 : 1) }];
});

/** The number that the code gives a name, from its text: `entryBytes: 256 * 1024 * 1024`. */
function numberOf(file: string, name: string): number | undefined {
  const code = readFileSync(join(import.meta.dirname, file), 'utf8');
  const product = new RegExp(`\\b${name}(?:: | = )(?<product>[\\d_]+(?: \\* [\\d_]+)*)[;,\\s]`, 'u').exec(
    code,
  )?.groups?.['product'];
  return product?.split(' * ').reduce((value, factor) => value * Number(factor.replaceAll('_', '')), 1);
}

describe('docs/limits.md', () => {
  it('has a row for each limit, in a form that this test reads', () => {
    const tables = page.split('\n').filter((line) => /^\| (?!limit |-)/u.test(line));
    expect(rows).toHaveLength(tables.length);
    expect(rows.length).toBeGreaterThan(15);
  });

  it.each(rows)('says of “$what” what the code does', ({ file, name, value }) => {
    expect(numberOf(file, name)).toBe(value);
  });
});
