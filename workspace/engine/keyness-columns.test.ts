import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { KeynessMeasure } from '../contract/tables';
import { keynessSizes, keynessValues } from './keyness-columns';

const columns: Readonly<Record<KeynessMeasure, keyof ReturnType<typeof keynessValues>>> = {
  g2: 'g2',
  'g2-2': 'g2Two',
  'log-ratio': 'logRatio',
  lrc: 'lrc',
  'log-odds': 'logOdds',
  diff: 'diff',
};

it('a measure of all words is that of each word, without its sign', () => {
  const count = fc.oneof(fc.nat(3), fc.nat(1000));
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(count, count).filter(([a, b]) => a + b > 0),
        { minLength: 1, maxLength: 40 },
      ),
      fc.constantFrom(...(Object.keys(columns) as KeynessMeasure[])),
      (counts, measure) => {
        const a = { counts: Uint32Array.from(counts, ([x]) => x), tokens: 50_000 };
        const b = { counts: Uint32Array.from(counts, ([, y]) => y), tokens: 70_000 };
        const words = Uint32Array.from(counts.keys());
        expect([...keynessSizes({ a, b }, words, measure)]).toStrictEqual(
          counts.map(([x, y]) => {
            const sides = { a: { count: x, total: a.tokens }, b: { count: y, total: b.tokens } };
            return Math.abs(keynessValues(sides, counts.length)[columns[measure]]);
          }),
        );
      },
    ),
  );
});
