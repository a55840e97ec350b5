import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KeynessScatter, nextLabel } from './KeynessScatter';
import { dotsPath, layoutScatter, nearestPoint, type ScatterWord } from './KeynessScatterLayout';

const measure = (word: string, size: number): number => word.length * size * 0.5;
const words: readonly ScatterWord[] = [
  { key: 'freedom', word: 'freedom', rateA: 25.4, rateB: 4.3, side: 'a' },
  { key: 'college', word: 'college', rateA: 0, rateB: 8.5, side: 'b' },
  { key: 'the', word: 'the', rateA: 510, rateB: 505, side: undefined },
];
const draw = (given: readonly ScatterWord[], chosen?: string): string =>
  renderToStaticMarkup(
    <KeynessScatter
      words={given}
      nameA="Ronald Reagan"
      nameB="Bill Clinton"
      chosen={chosen}
      width={560}
      height={460}
      measure={measure}
      shown="words said 4 times or more"
      onChoose={() => undefined}
    />,
  );

describe('the scatter of a comparison', () => {
  it('puts words of A upwards, words of B to the right, and a word one side never says at the place of 0', () => {
    const layout = layoutScatter(words, { width: 560, height: 460 }, measure);
    const [freedom, college, the] = layout?.points ?? [];
    expect(college?.y).toBe(460 - 44 - 6);
    expect(freedom?.x).toBeLessThan(the?.x ?? 0);
    expect(freedom?.y).toBeLessThan(college?.y ?? 0);
  });

  it('names the key words as options, with the chosen one selected', () => {
    const markup = draw(words, 'freedom');
    const options = [...markup.matchAll(/role="option" aria-selected="(\w+)" data-key="(\w+)"/g)].map(
      ([, on, key]) => [key, on],
    );
    expect(options).toStrictEqual([
      ['freedom', 'true'],
      ['college', 'false'],
    ]);
    expect(markup).toContain(
      'aria-label="Key words by their rate in A, Ronald Reagan, and in B, Bill Clinton"',
    );
  });

  it('names a chosen word that is not key, too', () => {
    expect(draw(words, 'the')).toMatch(
      /<text class="scatter-label scatter-label-none is-chosen"[^>]*>the<\/text>/,
    );
  });

  it('says what it shows and how many key words found no room', () => {
    expect(draw(words)).toContain(
      'Both key words are named. Dots: words said 4 times or more; grey, not key.',
    );
    const crowd = Array.from({ length: 80 }, (_, at) => ({
      key: `w${at}`,
      word: `longish-word-${at}`,
      rateA: 10,
      rateB: 1,
      side: 'a' as const,
    }));
    expect(draw(crowd)).toMatch(/\d+ of 80 key words are named; the others found no room\./);
    expect(draw(words.slice(2))).toContain('No word is key at p &lt; .001.');
  });

  it('draws thousands of words in three paths and no word twice at one place', () => {
    const many = Array.from({ length: 3000 }, (_, at) => ({
      key: `w${at}`,
      word: `w${at}`,
      rateA: 1 + (at % 50),
      rateB: 1 + (at % 40),
      side: undefined,
    }));
    const markup = draw(many);
    expect(markup.match(/scatter-dots-/g)).toHaveLength(3);
    expect(
      dotsPath([
        { x: 1, y: 2 },
        { x: 1, y: 2 },
        { x: 3.5, y: 4 },
      ]),
    ).toBe('M1 2h0M3.5 4h0');
  });

  it('lets labels give way to the name of a chosen word that has none', () => {
    const crowd = ['alpha', 'beta', 'gamma', 'delta'].map((word, at) => ({
      key: word,
      word,
      rateA: 10 + at / 4,
      rateB: 1,
      side: 'a' as const,
    }));
    const grey = { key: 'grey', word: 'a-rather-long-word', rateA: 10.4, rateB: 0.98, side: undefined };
    const named = (chosen?: string) =>
      ['alpha', 'beta', 'gamma', 'delta'].filter((word) =>
        draw([...crowd, grey], chosen).includes(`>${word}</text>`),
      );
    expect(named()).toStrictEqual(['alpha', 'beta', 'gamma', 'delta']);
    expect(named('grey').length).toBeLessThan(4);
    expect(draw([...crowd, grey], 'grey')).toContain('>a-rather-long-word</text>');
  });

  it('says so where there is nothing to draw', () => {
    expect(draw([])).toBe(
      '<p class="scatter-empty">Nothing to place: there are no words said 4 times or more.</p>',
    );
  });

  it('finds the word under the pointer, a key word before a grey one', () => {
    const at = (key: string, x: number, side?: 'a') => ({
      key,
      word: key,
      rateA: 1,
      rateB: 1,
      side,
      x,
      y: 10,
    });
    const points = [at('grey', 10), at('key', 12, 'a')];
    expect(nearestPoint(points, { x: 11, y: 10 })?.key).toBe('key');
    expect(nearestPoint(points, { x: 60, y: 10 })).toBeUndefined();
  });

  it('is gone through with the arrow keys in the order of the words', () => {
    const keys = ['freedom', 'college'];
    expect(
      [
        [undefined, 'ArrowRight'],
        ['freedom', 'ArrowDown'],
        ['college', 'ArrowDown'],
        ['college', 'ArrowUp'],
        ['college', 'Home'],
        ['freedom', 'End'],
        ['freedom', 'a'],
      ].map(([chosen, key]) => nextLabel(keys, chosen, key ?? '')),
    ).toStrictEqual(['freedom', 'college', 'college', 'freedom', 'freedom', 'college', undefined]);
  });
});
