import { describe, expect, it } from 'vitest';
import { jaroWinkler } from './jaro-winkler';
import { proposeMerges } from './propose-merges';
import { groupVoices } from './voices';

/** Names of the pairs, with the reason. */
const proposed = (labels: readonly string[]): readonly (readonly [string, string, string])[] => {
  const voices = groupVoices(labels);
  return proposeMerges(voices).map(({ a, b, reason }) => [
    voices[a]?.name ?? '',
    voices[b]?.name ?? '',
    reason,
  ]);
};

describe('proposals', () => {
  it.each([
    [
      ['Anna Berg', 'Jon Berg', 'BERG'],
      [
        ['Anna Berg', 'Berg', 'family-name'],
        ['Jon Berg', 'Berg', 'family-name'],
      ],
    ],
    [['THE PRESIDENT', 'President Sven Halder'], [['The President', 'Sven Halder', 'office']]],
    [['Sven Halder', 'Sven Haldar'], [['Sven Halder', 'Sven Haldar', 'spelling']]],
    [['Kovács János', 'János Kovács'], [['Kovács János', 'János Kovács', 'word-order']]],
    [['Audience', 'Audience member'], [['Audience', 'Audience member', 'nameless']]],
  ])('of %j are %j', (labels, pairs) => {
    expect(proposed(labels)).toStrictEqual(pairs);
  });

  it.each([
    [['Anna Berg', 'Jon Berg']],
    [['Sven Halder', 'Question', 'Audience']],
    [['Speaker 1', 'Speaker 2', 'Speaker 12']],
    [['The President', 'Minister Anna Berg']],
    [['Anna Lind', 'Tove Berg', 'Max Stein']],
  ])('there are none of %j', (labels) => {
    expect(proposed(labels)).toStrictEqual([]);
  });

  it('are surer where one alone holds the office', () => {
    const sureness = (labels: readonly string[]): readonly number[] =>
      proposeMerges(groupVoices(labels)).map(({ confidence }) => confidence);
    expect(sureness(['The President', 'President Sven Halder'])).toStrictEqual([0.75]);
    expect(sureness(['The President', 'President Sven Halder', 'President Tove Lind'])).toStrictEqual([
      0.3, 0.3,
    ]);
  });
});

/* Winkler 1990, table of examples */
it.each([
  ['MARTHA', 'MARHTA', 0.961],
  ['DWAYNE', 'DUANE', 0.84],
  ['DIXON', 'DICKSONX', 0.813],
  ['same', 'same', 1],
  ['abc', 'xyz', 0],
])('%s and %s are alike by %d', (a, b, likeness) => {
  expect(Math.round(jaroWinkler(a, b) * 1000) / 1000).toBe(likeness);
});
