import fc from 'fast-check';
import { expect, it } from 'vitest';
import { counted, grouped } from './counted';

it('groups the digits of any whole number as the runtime does in English', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (whole) => {
      expect(grouped(whole)).toBe(whole.toLocaleString('en'));
    }),
  );
});

it('has the noun for one and for more', () => {
  expect([counted(1, 'turn'), counted(0, 'turn'), counted(1200, 'speech', 'speeches')]).toStrictEqual([
    '1 turn',
    '0 turns',
    '1,200 speeches',
  ]);
});
