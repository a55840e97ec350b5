import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hdD } from './hd-d';
import { mtld } from './mtld';
import { printedTolerance, readReference, referenceTokens } from './testing/reference';
import { movingAverageInterval, movingAverageRatio, typeTokenRatio } from './type-token-ratio';
import { wordSequence } from './word-sequence';
import { yulesK } from './yules-k';

const words = (text: string) => wordSequence(text.split(' '));
const places = (value: number | undefined, digits: number): number =>
  Number((value ?? Number.NaN).toFixed(digits));

describe('lexical richness', () => {
  it('is that of the toy text, window by window', () => {
    const text = words('one one two one one two one');
    expect([2, 3, 4].map((window) => places(movingAverageRatio(text, window), 6))).toStrictEqual([
      0.833333, 0.666667, 0.5,
    ]);
  });

  it('agrees with the published text of ten words', () => {
    const text = words('test text with some text numbers hyphenhere and text punctuations');
    expect(typeTokenRatio(text)).toBe(0.8);
    expect(movingAverageRatio(text, 5)).toBeCloseTo(0.9, 12);
    expect(mtld(text)).toBeCloseTo(14, 10);
    expect(hdD(text, 5)).toBeCloseTo(0.8833333333333332, 12);
    expect(yulesK(text)).toBe(600);
    expect(mtld(words('only unique terms in this little string'))).toBe(7);
  });

  it('gives the K of 24 tokens with 19 types', () => {
    // Σ i² V_i = 25 + 4 + 17 = 46, and 10⁴ (46 − 24) / 24².
    const spectrum = [5, 2, ...new Array<number>(17).fill(1)];
    const text = wordSequence(spectrum.flatMap((count, word) => new Array<number>(count).fill(word)));
    expect([text.ids.length, text.types]).toStrictEqual([24, 19]);
    expect(places(typeTokenRatio(text), 7)).toBe(0.7916667);
    expect(places(yulesK(text), 4)).toBe(381.9444);
  });

  it('gives the K of the first chapter of John in Latin (the frequency spectrum of Miranda-García & Calle-Martín 2005)', () => {
    const spectrum = [212, 51, 26, 13, 6, 6, 3, 4, 0, 1, 1, 0, 3, 0, 0, 1, 1, 0, 1, 0, 1];
    const counts = [...spectrum.flatMap((types, at) => new Array<number>(types).fill(at + 1)), 59];
    const text = wordSequence(counts.flatMap((count, word) => new Array<number>(count).fill(word)));
    expect([text.ids.length, text.types]).toStrictEqual([755, 331]);
    expect(yulesK(text)).toBeCloseTo(112.76698390421473, 10);
  });

  it('is undefined where there is too little text', () => {
    const none = wordSequence<string>([]);
    expect([typeTokenRatio(none), mtld(none), yulesK(none), hdD(none)]).toStrictEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(movingAverageRatio(words('too short'), 3)).toBeUndefined();
    expect(hdD(words('forty-two words are one draw'))).toBeUndefined();
    expect(movingAverageInterval(words('a b c d e f g h i'), 1)).toBeUndefined();
  });

  it('has no interval width where all windows are alike, and one that holds the mean otherwise', () => {
    const alike = wordSequence(Array.from({ length: 40 }, (_, at) => at % 4));
    expect(movingAverageInterval(alike, 4)).toStrictEqual({ low: 1, high: 1 });
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 9 }), { minLength: 50, maxLength: 200 }), (ids) => {
        const sequence = wordSequence(ids);
        const mean = movingAverageRatio(sequence, 5) ?? Number.NaN;
        const interval = movingAverageInterval(sequence, 5);
        expect(interval && interval.low <= mean && mean <= interval.high).toBe(true);
      }),
    );
  });

  it('does not depend on what words are called; MTLD is the same read backwards', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 120 }), (ids) => {
        const one = wordSequence(ids);
        const other = wordSequence(ids.map((id) => `word ${1000 - id}`));
        const all = [typeTokenRatio, mtld, yulesK, hdD];
        expect(all.map((measure) => measure(other))).toStrictEqual(all.map((measure) => measure(one)));
        expect(mtld(wordSequence(ids.toReversed()))).toBeCloseTo(mtld(one) ?? 0, 9);
      }),
    );
  });
});

const data = join(import.meta.dirname, '../../../shared/data');
describe.skipIf(!existsSync(data))('richness of 60 speeches (skipped where ../shared/data is absent)', () => {
  it('equals the independent values to the digits printed', () => {
    const rows = readReference(readFileSync(join(data, 'reference/lexdiv_speeches.tsv'), 'utf8'));
    expect(rows.length).toBe(60);
    for (const row of rows) {
      const file = row.text('file');
      const sequence = wordSequence(referenceTokens(readFileSync(join(data, 'speeches', file), 'utf8')));
      const measured = {
        tokens: sequence.ids.length,
        types: sequence.types,
        ttr: typeTokenRatio(sequence),
        mattr_50: movingAverageRatio(sequence, 50),
        mtld: mtld(sequence),
        hdd_42: hdD(sequence),
        yule_k: yulesK(sequence),
      };
      for (const [name, value = Number.NaN] of Object.entries(measured)) {
        const printed = row.count(name);
        // The printed HD-D are off by a few of their last digits (exact fractions give our values).
        const tolerance = printedTolerance(printed) * (name === 'hdd_42' ? 10 : 1);
        expect(Math.abs(value - printed), `${name} of ${file}`).toBeLessThanOrEqual(tolerance);
      }
    }
  });
});
