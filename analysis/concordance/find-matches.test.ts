import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMatches } from './find-matches';
import type { Part, WordColumns } from './match-net';

const size = 4;
const only = (...ids: number[]): Part => ({ kind: 'place', place: { forms: marksOf(ids) } });
const marksOf = (ids: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: size }, (_, id) => (ids.includes(id) ? 1 : 0));
const any: Part = { kind: 'place', place: {} };

/** Start, number of words and run of every match. */
function matches(words: WordColumns, runs: readonly number[], parts: readonly Part[]): number[][] {
  const all: number[][] = [];
  findMatches(words, runs, parts, (...match) => all.push(match));
  return all;
}

describe('findMatches', () => {
  const words = { forms: [0, 1, 2, 0, 1, 0, 2, 0] };

  it('finds words that follow each other, with any word between them', () => {
    expect(matches(words, [8], [only(0), only(1)])).toEqual([
      [0, 2, 0],
      [3, 2, 0],
    ]);
    expect(matches(words, [8], [only(0), any, only(0, 2)]).map(([at]) => at)).toEqual([0, 3, 5]);
  });

  it('begins with any word where the query does', () => {
    expect(matches(words, [8], [any, only(2)]).map(([at]) => at)).toEqual([1, 5]);
  });

  it('never crosses the end of a run, and tells in which run it is', () => {
    expect(matches(words, [4, 8], [only(0), only(1)])).toEqual([[0, 2, 0]]);
    expect(matches(words, [4, 8], [only(0), any])).toEqual([
      [0, 2, 0],
      [5, 2, 1],
    ]);
  });

  it('takes the nearest end of a gap', () => {
    expect(matches(words, [8], [only(1), { kind: 'gap', least: 0, most: 3 }, only(0)])).toEqual([
      [1, 3, 0],
      [4, 2, 0],
    ]);
  });

  it('finds the rows of a choice, however long', () => {
    const choice: Part = { kind: 'choice', options: [[only(2)], [only(1), only(0)]] };
    expect(matches(words, [8], [choice, only(0)])).toEqual([
      [2, 2, 0],
      [6, 2, 0],
    ]);
  });

  it('asks lemmas and classes where they are known, and finds nothing where they are not', () => {
    const parts: Part[] = [{ kind: 'place', place: { lemmas: marksOf([3]), tag: 5 } }];
    const tagged = { forms: [0, 1, 2], lemmas: [3, 3, 1], tags: [5, 4, 5] };
    expect(matches(tagged, [3], parts)).toEqual([[0, 1, 0]]);
    expect(matches({ forms: [0, 1, 2] }, [3], parts)).toEqual([]);
  });

  it('finds nothing where every place takes any word, or the text is shorter than the query', () => {
    expect(matches(words, [8], [any])).toEqual([]);
    expect(matches({ forms: [0] }, [1], [only(0), only(0)])).toEqual([]);
  });

  it('finds what a search without any haste finds', () => {
    const place = fc
      .uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 3 })
      .map((ids): Part => only(...ids));
    const gap = fc
      .tuple(fc.nat(2), fc.nat(2))
      .map(([least, more]): Part => ({ kind: 'gap', least, most: least + more }));
    const row = (inside: fc.Arbitrary<Part>) => fc.array(inside, { minLength: 1, maxLength: 2 });
    const choice = fc
      .array(
        row(fc.oneof(place, fc.constant(any))).map((parts) => [...parts, only(1)]),
        { minLength: 1, maxLength: 3 },
      )
      .map((options): Part => ({ kind: 'choice', options }));
    const part = fc.oneof(place, place, fc.constant(any), gap, choice);
    const query = fc
      .tuple(place, fc.array(part, { maxLength: 3 }), place)
      .map(([a, parts, b]) => [a, ...parts, b]);
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(size - 1), { minLength: 1, maxLength: 12 }), { maxLength: 3 }),
        query,
        (turns, parts) => {
          const forms = turns.flat();
          const runs = turns.map((_, index) => turns.slice(0, index + 1).flat().length);
          expect(matches({ forms }, runs, parts)).toEqual(slowly(forms, runs, parts));
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** Every start, every way, the shortest of them. */
function slowly(forms: readonly number[], runs: readonly number[], parts: readonly Part[]): number[][] {
  return runs.flatMap((end, run) => {
    const start = runs[run - 1] ?? 0;
    return Array.from({ length: end - start }, (_, index) => start + index).flatMap((at) => {
      const ends = endsOf(forms, at, end, parts);
      return ends.length === 0 ? [] : [[at, Math.min(...ends) - at, run]];
    });
  });
}

function endsOf(forms: readonly number[], at: number, end: number, parts: readonly Part[]): number[] {
  const [part, ...others] = parts;
  if (part === undefined) return [at];
  const after: number[] = [];
  if (part.kind === 'place') {
    if (at < end && part.place.forms?.[forms[at] ?? 0] !== 0) after.push(at + 1);
  } else if (part.kind === 'gap') {
    for (let words = part.least; words <= part.most && at + words <= end; words++) after.push(at + words);
  } else {
    for (const option of part.options) after.push(...endsOf(forms, at, end, option));
  }
  return after.flatMap((place) => endsOf(forms, place, end, others));
}
