import { describe, expect, it } from 'vitest';
import { nearestPlace, sidePaints } from './side-model';

const places = [
  { start: 10, end: 15 },
  { start: 40, end: 45 },
  { start: 90, end: 95 },
];

describe('the current place of a word', () => {
  it('is the one at the chosen place, else the next one, else the first', () => {
    expect(
      [
        undefined,
        { start: 40, end: 45 },
        { start: 20, end: 30 },
        { start: 12, end: 60 },
        { start: 200, end: 210 },
      ].map((here) => nearestPlace(places, here)),
    ).toStrictEqual([0, 1, 1, 0, 0]);
    expect(nearestPlace([], { start: 1, end: 2 })).toBe(-1);
  });
});

describe('what the side reader draws', () => {
  it('is the current word strong among its other places', () => {
    expect(sidePaints(places, places[1]).get('place')).toStrictEqual([{ start: 40, end: 45 }]);
    expect(sidePaints(places, places[1]).get('word')).toStrictEqual(places);
  });

  it('is a chosen sentence softly, with the word in it strong', () => {
    const paints = sidePaints(places, { start: 30, end: 99 });
    expect(paints.get('sentence')).toStrictEqual([{ start: 30, end: 99 }]);
    expect(paints.get('place')).toStrictEqual(places.slice(1));
  });

  it('is a chosen sentence alone where no word is chosen', () => {
    const paints = sidePaints([], { start: 0, end: 120 });
    expect(paints.get('place')).toStrictEqual([]);
    expect(paints.get('sentence')).toStrictEqual([{ start: 0, end: 120 }]);
  });
});
