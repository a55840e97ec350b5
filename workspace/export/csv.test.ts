import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv';

const read = (csv: string): unknown[] =>
  Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' }).data;

describe('CSV', () => {
  it('begins with a byte-order mark and quotes only what needs it', () => {
    expect(toCsv([['a', 'b,c', 'say "no"', 'two\nlines', 1.5, undefined]])).toBe(
      '\ufeffa,"b,c","say ""no""","two\nlines",1.5,\r\n',
    );
  });

  it('leaves no text that a spreadsheet runs as a formula', () => {
    const dangerous = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'];
    expect(read(toCsv([dangerous]))[0]).toStrictEqual(dangerous.map((text) => `'${text}`));
    expect(toCsv([[-1, 0.25]])).toBe('\ufeff-1,0.25\r\n');
  });

  it('gives back any texts to a reader that knows nothing of it', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (given) => {
        expect(read(toCsv(given)).slice(0, -1)).toStrictEqual(given);
      }),
    );
  });
});
