import { describe, expect, it } from 'vitest';
import { commandTexts } from './commands';
import { readOptions } from './options';
import { overviewColumns } from './overview-columns';
import { overviewAsked } from './overview-command';

const command = commandTexts.find(({ name }) => name === 'overview');
const asked = (...words: readonly string[]) => overviewAsked(readOptions(words, command?.options ?? []));

describe('rostrum overview', () => {
  it('begins with who speaks how much', () => {
    expect(asked('a.txt')).toStrictEqual({
      ...{ table: 'speakers', by: 'speech', window: 50, period: 'speech' },
    });
  });

  it('takes a table, what its rows are, and a window within its bounds', () => {
    expect(asked('a.txt', '--table', 'richness', '--by', 'speaker', '--window', '500')).toStrictEqual({
      table: 'richness',
      by: 'speaker',
      window: 500,
      period: 'speech',
    });
  });

  it('says the bounds of a window outside of them', () => {
    expect(() => asked('a.txt', '--table', 'richness', '--window', '5000')).toThrow(
      '--window takes a whole number from 10 to 1,000; “5000” is not.',
    );
  });

  it('has columns for each table that can be asked for', () => {
    const tables = command?.options.find(({ name }) => name === 'table');
    const values = tables?.kind === 'value' ? (tables.values ?? []) : [];
    expect(values.map((table) => `overview-${table}`)).toStrictEqual(Object.keys(overviewColumns));
  });
});
