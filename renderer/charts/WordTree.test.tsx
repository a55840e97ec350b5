import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { layNamedTree, layTree, unnamed, WordTree } from './WordTree';

const widthOf = (text: string, size: number): number => text.length * size * 0.5;
const groups = [
  {
    name: 'Nouns',
    tone: 'c1',
    words: [
      { text: 'peace', value: 300 },
      { text: 'war', value: 100 },
    ],
  },
  { name: 'Verbs', tone: 'c3', words: [{ text: 'hope', value: 100 }] },
] as const;

describe('a treemap of words', () => {
  it('gives each word of a group an area in proportion to its value', () => {
    const [nouns] = layTree({ groups, width: 400, height: 300, widthOf });
    const [peace, war] = (nouns?.words ?? []).map(({ width, height }) => width * height);
    expect((peace ?? 0) / (war ?? 1)).toBeCloseTo(3, 1);
    expect(nouns?.named).toBe(true);
  });

  it('keeps every name inside its box, and tells whose found no room', () => {
    const word = fc.record({
      text: fc.string({ minLength: 1, maxLength: 20 }),
      value: fc.integer({ min: 1, max: 2000 }),
    });
    const group = fc.record({ name: fc.string({ maxLength: 12 }), words: fc.array(word, { minLength: 1 }) });
    fc.assert(
      fc.property(fc.array(group, { minLength: 1, maxLength: 8 }), (some) => {
        const laid = layTree({ groups: some, width: 300, height: 200, widthOf });
        const words = laid.flatMap((each) => each.words);
        for (const { text, size, width, height } of words) {
          if (size === undefined) continue;
          expect(widthOf(text, size)).toBeLessThanOrEqual(width);
          expect(size).toBeLessThanOrEqual(height);
        }
        expect(unnamed(laid).length).toBe(words.filter(({ size }) => size === undefined).length);
        for (const { named, name, width } of laid) if (named) expect(widthOf(name, 12)).toBeLessThan(width);
      }),
    );
  });

  it('shows as many words as find room for their names, the first ones', () => {
    const words = Array.from({ length: 120 }, (_, rank) => ({
      text: `${'word'.repeat(1 + (rank % 2))}${rank}`,
      value: Math.ceil(400 / Math.sqrt(rank + 1)),
    }));
    const named = (width: number, height: number) =>
      layNamedTree({
        count: words.length,
        groupsOf: (count) => [{ name: 'Nouns', words: words.slice(0, count) }],
        width,
        height,
        widthOf,
      }).flatMap((group) => group.words);
    for (const [width, height] of [
      [270, 200],
      [860, 480],
    ] as const) {
      const shown = named(width, height);
      expect(shown.map(({ text }) => text)).toStrictEqual(
        words.slice(0, shown.length).map(({ text }) => text),
      );
      expect(shown.filter(({ size }) => size === undefined).length).toBeLessThanOrEqual(shown.length / 30);
    }
    expect(named(860, 480).length).toBeGreaterThan(2 * named(270, 200).length);
  });

  it('is nothing in no room, and of no words', () => {
    expect(layTree({ groups, width: 0, height: 0, widthOf })).toStrictEqual([]);
    expect(layTree({ groups: [], width: 300, height: 200, widthOf })).toStrictEqual([]);
  });

  it('is a group of buttons in groups, one of them the tab stop', () => {
    const markup = renderToStaticMarkup(
      <WordTree
        groups={layTree({ groups, width: 400, height: 300, widthOf })}
        width={400}
        height={300}
        title="Words by word class"
        chosen="hope"
        say={String}
        onChoose={() => undefined}
      />,
    );
    expect(markup.match(/role="group" aria-label="[^"]*"/gu)).toStrictEqual([
      'role="group" aria-label="Words by word class"',
      'role="group" aria-label="Nouns"',
      'role="group" aria-label="Verbs"',
    ]);
    expect(markup.match(/tabindex="0" aria-pressed="true" aria-label="hope, 100"/gu)).toHaveLength(1);
    expect(markup.match(/tabindex="-1"/gu)).toHaveLength(2);
  });
});
