import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  laneLayout,
  marksPath,
  mostInTenth,
  stopAt,
  stopBox,
  stopsOf,
  stripScale,
  tenthsPaths,
  tenthWords,
  wordTicks,
  type StripLine,
} from './StripsLayout';

const lane = (...marks: number[]) => ({
  marks: Uint32Array.from(marks),
  count: marks.length,
  rate: 0,
  tenths: Uint32Array.from(
    { length: 10 },
    (_, tenth) => marks.filter((at) => Math.floor(at / 10) === tenth).length,
  ),
});
const line: StripLine = {
  key: '0',
  head: 'Apr 1945',
  name: 'Truman',
  title: 'Apr 1945, Truman',
  words: 100,
  lanes: [lane(0, 50), lane(49)],
};

describe('a strip', () => {
  it('is as long as its words among the longest, or as there is room', () => {
    expect(stripScale(50, 400, 100).length).toBe(200);
    expect(stripScale(50, 400, undefined).length).toBe(400);
  });

  it('draws a stroke a mark in the lane of its word, and one for marks that lie on each other', () => {
    const scale = stripScale(100, 400, undefined);
    const layout = laneLayout(3);
    expect(marksPath(Uint32Array.from([0, 50]), scale, 1, layout)).toBe('M2 6.7v4.9M202 6.7v4.9');
    const crowded = marksPath(
      Uint32Array.from({ length: 1000 }, (_, at) => at),
      stripScale(1000, 100, undefined),
      0,
      layout,
    );
    expect(crowded.split('M').length - 1).toBeLessThanOrEqual(67);
  });

  it('shades a tenth by its rate among the highest of its word, in five steps', () => {
    const most = mostInTenth(
      [line],
      [
        { name: 'peace', colour: 1 },
        { name: 'war', colour: 2 },
      ],
    );
    expect(most).toEqual([1000, 1000]);
    const paths = tenthsPaths(
      { ...lane(0), tenths: Uint32Array.from([1, 0, 0, 0, 5, 0, 0, 0, 0, 0]) },
      { words: 100, most: 5000 },
      stripScale(100, 400, undefined),
      0,
      laneLayout(1),
    );
    expect(paths.map(({ shade }) => shade)).toEqual([1, 5]);
  });

  it('has as many words in its ten tenths as in all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (words) => {
        const sizes = Array.from({ length: 10 }, (_, tenth) => tenthWords(words, tenth));
        expect(sizes.reduce((sum, size) => sum + size)).toBe(words);
      }),
    );
  });
});

describe('what can be stood at', () => {
  it('are the marks of all lanes from beginning to end, or ten tenths a lane', () => {
    expect(stopsOf(line, 'marks')).toEqual([
      { kind: 'mark', lane: 0, at: 0 },
      { kind: 'mark', lane: 1, at: 49 },
      { kind: 'mark', lane: 0, at: 50 },
    ]);
    expect(stopsOf(line, 'tenths').slice(0, 3)).toEqual([
      { kind: 'tenth', lane: 0, tenth: 0 },
      { kind: 'tenth', lane: 1, tenth: 0 },
      { kind: 'tenth', lane: 0, tenth: 1 },
    ]);
  });

  it('is found under the pointer: the lane there first, the one beside it where that has nothing near', () => {
    const scale = stripScale(100, 400, undefined);
    expect(stopAt(line, { x: 200, y: 15 }, scale, 'marks')).toEqual({ kind: 'mark', lane: 1, at: 49 });
    expect(stopAt(line, { x: 200, y: 2 }, scale, 'marks')).toEqual({ kind: 'mark', lane: 0, at: 50 });
    expect(stopAt(line, { x: 3, y: 15 }, scale, 'marks')).toEqual({ kind: 'mark', lane: 0, at: 0 });
    expect(stopAt(line, { x: 100, y: 2 }, scale, 'marks')).toBeUndefined();
    expect(stopAt(line, { x: 399, y: 2 }, scale, 'tenths')).toEqual({ kind: 'tenth', lane: 0, tenth: 9 });
    expect(stopAt(line, { x: 401, y: 2 }, scale, 'tenths')).toBeUndefined();
  });

  it('is found again where it is drawn', () => {
    const scale = stripScale(100, 400, undefined);
    for (const drawing of ['marks', 'tenths'] as const) {
      for (const stop of stopsOf(line, drawing)) {
        const box = stopBox(stop, scale, laneLayout(2));
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        expect(stopAt(line, middle, scale, drawing)).toEqual(stop);
      }
    }
  });
});

it('counts words over the strips, the last number with its unit, which stays inside', () => {
  expect(wordTicks(2500, 625).map(({ at, text }) => [Math.round(at), text])).toEqual([
    [0, '0'],
    [125, '500'],
    [250, '1,000'],
    [375, '1,500'],
    [500, '2,000 words'],
  ]);
  expect(wordTicks(2300, 160).at(-1)?.text).toMatch(/ words$/u);
  // However little room there is, they tell a length.
  expect(wordTicks(648, 170).length).toBeGreaterThan(1);
});
