import { describe, expect, it } from 'vitest';
import { columnsOf } from './columns';
import { commandTexts } from './commands';
import { helpOf, overview } from './help';
import { readOptions } from './options';
import { tableCommands } from './table-commands';

/** The words of an example as a shell gives them. */
const wordsOf = (example: string): readonly string[] =>
  Array.from(example.matchAll(/"([^"]*)"|(\S+)/gu), ([, quoted, plain]) => quoted ?? plain ?? '');

describe('the help of the terminal', () => {
  it('lists every command with what it is for', () => {
    for (const { name, about } of commandTexts)
      expect(overview('1.2.3')).toMatch(new RegExp(`\n  ${name} +${about}\n`, 'u'));
  });

  it('has a text for every command that gives a table', () => {
    const names = commandTexts.map(({ name }) => name);
    expect(names.filter((name) => name !== 'parse' && name !== 'report')).toStrictEqual(
      expect.arrayContaining([...tableCommands.keys()]),
    );
    expect(names).toHaveLength(tableCommands.size + 2);
  });

  it.each(commandTexts.map((text) => [text.name, text] as const))(
    'of %s lists each option once, and examples that are understood',
    (name, text) => {
      const help = helpOf(text);
      const options = text.options.map((option) => option.name);
      expect(new Set(options).size).toBe(options.length);
      for (const option of text.options) {
        expect(help).toContain(`  --${option.name}`);
        expect(help).toContain(option.about);
      }
      expect(text.examples.length).toBeGreaterThan(0);
      for (const example of text.examples) {
        const [program, command, ...words] = wordsOf(example.split(' > ')[0] ?? '');
        expect([program, command]).toStrictEqual(['rostrum', name]);
        expect(readOptions(words, text.options).files.length + words.length).toBeGreaterThan(0);
        expect(help).toContain(`  ${example}`);
      }
    },
  );

  it('says each value that an option takes', () => {
    for (const { options } of commandTexts)
      for (const option of options)
        for (const value of option.values ?? [])
          expect(option.about.toLowerCase()).toContain(value.toLowerCase());
  });
});

describe('the columns of a terminal', () => {
  it('are there for every table', () => {
    const shapes = [
      ...['words', 'keyphrases', 'keyphrases-together', 'sentiment', 'sentiment-sums', 'sentiment-scores'],
      ...['compare', 'concordance', 'patterns', 'collocates', 'spread'],
    ];
    for (const shape of shapes) expect(columnsOf(shape).length).toBeGreaterThan(2);
  });
});
