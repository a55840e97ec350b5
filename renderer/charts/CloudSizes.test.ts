import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cloudSizes,
  firstScale,
  fitClouds,
  leastSize,
  type CloudWord,
  type Place,
  wordsFor,
} from './CloudSizes';

/** As wide as half its size for each letter; a small size is relatively a little wider, as with optical sizes. */
const widthOf = (text: string, size: number) => text.length * (0.5 + 1 / (size + 20));

describe('the sizes of a cloud', () => {
  it('give each word an area in proportion to its value', () => {
    const word = fc.record({
      text: fc.string({ minLength: 1, maxLength: 12 }),
      value: fc.integer({ min: 1, max: 5000 }),
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 2 }), (words) => {
        const sizes = cloudSizes({ words, widthOf, scale: 3 });
        const perValue = words.map(({ text, value }, index) => {
          const size = sizes[index] ?? 0;
          return (widthOf(text, size) * size * size) / value;
        });
        // Exact but for the optical size, which is guessed once.
        for (const area of perValue) expect(Math.abs(area - 9) / 9).toBeLessThan(0.05);
      }),
    );
  });

  it('begin so that no word is wider than the box', () => {
    const words = [{ text: 'responsibilities', value: 5000 }];
    const scale = firstScale({ words, widthOf, width: 300, height: 300 });
    const [size = 0] = cloudSizes({ words, widthOf, scale });
    expect(size * widthOf('responsibilities', size)).toBeLessThan(300);
    expect(size * widthOf('responsibilities', size)).toBeGreaterThan(250);
  });

  it('begin so that one word alone does not fill the box', () => {
    const words = [{ text: 'will', value: 12 }];
    const scale = firstScale({ words, widthOf, width: 800, height: 600 });
    const [size = 0] = cloudSizes({ words, widthOf, scale });
    expect(size).toBeGreaterThan(60);
    expect(size).toBeLessThan(80);
  });

  it('begin larger for many words in a large box, which they would not fill else', () => {
    const words = Array.from({ length: 150 }, (_, at) => ({ text: 'peace', value: 4000 / (at + 1) }));
    const largest = ([width, height]: readonly [number, number]) => {
      const scale = firstScale({ words, widthOf, width, height });
      return cloudSizes({ words, widthOf, scale })[0] ?? 0;
    };
    expect(largest([1200, 600])).toBeGreaterThan(100);
    expect(largest([600, 300])).toBeLessThan(75);
  });

  it('are for more words in a larger box', () => {
    expect([wordsFor(100, 100), wordsFor(304, 348), wordsFor(2000, 2000)]).toStrictEqual([10, 64, 150]);
  });
});

describe('fitting a cloud', () => {
  const words = Array.from({ length: 40 }, (_, index) => ({ text: `word${index}`, value: 400 - index * 5 }));
  const inkOf = (text: string, size: number) => ({
    width: widthOf(text, size) * size,
    above: size * 0.7,
    below: size * 0.2,
  });
  const fitCloud = (said: readonly CloudWord[], place: Place) => {
    const [layout] = fitClouds([{ words: said, width: 400, height: 300 }], { widthOf, inkOf }, place);
    if (!layout) throw new Error('one box, one layout');
    return layout;
  };

  it('scales down until all words find room', () => {
    const tried: number[] = [];
    const layout = fitCloud(words, (sized) => {
      const area = sized.reduce((sum, { text, size }) => sum + widthOf(text, size) * size * size, 0);
      tried.push(area);
      return sized.map((_, index) => (area < 50_000 || index < 30 ? { x: index, y: 0 } : undefined));
    });
    expect(layout.missing).toStrictEqual([]);
    expect(layout.placed.length).toBe(40);
    expect(tried.length).toBeGreaterThan(1);
    expect([...tried].sort((a, b) => b - a)).toStrictEqual(tried);
  });

  it('names the words that never find room, in their order', () => {
    const layout = fitCloud(words, (sized) =>
      sized.map(({ text }) => (/7$/u.test(text) ? undefined : { x: 0, y: 0 })),
    );
    expect(layout.missing).toStrictEqual(['word7', 'word17', 'word27', 'word37']);
    expect(layout.placed.length + layout.missing.length).toBe(40);
  });

  it('shows no word too small to read, and names it', () => {
    const tiny = [...words, { text: 'rare', value: 1 }];
    const layout = fitCloud(tiny, (sized) => sized.map(() => ({ x: 0, y: 0 })));
    expect(layout.missing).toContain('rare');
    expect(Math.min(...layout.placed.map(({ size }) => size))).toBeGreaterThanOrEqual(leastSize);
  });

  it('does not go on trying for words that are too small to be read', () => {
    const tiny = Array.from({ length: 20 }, (_, index) => ({ text: `rare${index}`, value: 1 }));
    let tries = 0;
    const layout = fitCloud([...words, ...tiny], (sized) => {
      tries += 1;
      return sized.map(() => ({ x: 0, y: 0 }));
    });
    expect([tries, layout.missing.length]).toStrictEqual([1, 20]);
  });

  it('shows fewer words where all of them would be too small', () => {
    const runs = Array.from({ length: 60 }, (_, index) => ({
      text: `a run of five words ${index}`,
      value: 1,
    }));
    const layout = fitCloud(runs, (sized) => sized.map((_, index) => ({ x: index, y: 0 })));
    expect(layout.placed.length).toBeGreaterThan(15);
    expect(layout.placed.map(({ text }) => text)).toStrictEqual(
      runs.slice(0, layout.placed.length).map(({ text }) => text),
    );
    expect(layout.missing).toStrictEqual(runs.slice(layout.placed.length).map(({ text }) => text));
  });

  it('of nothing is nothing', () => {
    expect(fitCloud([], () => [])).toStrictEqual({ placed: [], missing: [] });
  });

  it('gives clouds beside each other one scale: the same value has the same area in each', () => {
    const few = [{ text: 'word0', value: 400 }];
    const boxes = [
      { words, width: 400, height: 300 },
      { words: few, width: 400, height: 300 },
      { words: [], width: 400, height: 300 },
    ];
    const [many, one, none] = fitClouds(boxes, { widthOf, inkOf }, (sized) =>
      sized.map(() => ({ x: 0, y: 0 })),
    );
    expect(one?.placed[0]?.size).toBe(many?.placed[0]?.size);
    expect(none).toStrictEqual({ placed: [], missing: [] });
  });
});
