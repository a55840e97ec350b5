import { describe, expect, it } from 'vitest';
import {
  countOf,
  formatCount,
  formatDate,
  formatDecimal,
  formatMonth,
  formatShare,
  formatWhen,
} from './numbers';

describe('numbers on screen', () => {
  it('have groups, a true minus and the digits asked for', () => {
    expect([
      formatCount(1397),
      formatCount(-12),
      formatDecimal(-0.294, 2),
      formatDecimal(21.84),
    ]).toStrictEqual(['1,397', '−12', '−0.29', '21.8']);
  });

  it('have no sign when they round to nothing', () => {
    expect([formatDecimal(-0.004, 2), formatDecimal(-0.04), formatCount(-0.2)]).toStrictEqual([
      '0.00',
      '0.0',
      '0',
    ]);
  });

  it('agree with what they count', () => {
    expect([countOf(1, 'speech', 'speeches'), countOf(0, 'word'), countOf(2500, 'word')]).toStrictEqual([
      '1 speech',
      '0 words',
      '2,500 words',
    ]);
  });

  it('show shares in per cent', () => {
    expect(formatShare(0.1254)).toBe('12.5%');
    // What is there is never nothing.
    expect([0, 0.00001, 0.001].map((share) => formatShare(share, 2))).toStrictEqual([
      '0.00%',
      '<0.01%',
      '0.10%',
    ]);
  });
});

describe('dates on screen', () => {
  it('are written out, and short in narrow columns', () => {
    expect([formatDate('2019-12-10'), formatMonth('2019-12-10')]).toStrictEqual([
      '10 December 2019',
      'Dec 2019',
    ]);
  });

  it('stand as they are when they are no date', () => {
    expect([formatDate('soon'), formatMonth('2019'), formatDate('2019-13-01')]).toStrictEqual([
      'soon',
      '2019',
      '2019-13-01',
    ]);
  });

  it('say when, seen from now', () => {
    const now = new Date(2026, 10, 25, 9, 0);
    const at = (...parts: [number, number, number, number, number]) =>
      formatWhen(new Date(...parts).toISOString(), now);
    expect([
      at(2026, 10, 25, 8, 41),
      at(2026, 10, 24, 23, 59),
      at(2026, 10, 20, 12, 0),
      at(2025, 10, 20, 12, 0),
    ]).toStrictEqual(['Today, 08:41', 'Yesterday', '20 November', '20 November 2025']);
  });
});
