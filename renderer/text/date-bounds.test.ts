import { describe, expect, it } from 'vitest';
import { datesText, isDateBound } from './date-bounds';

describe('bounds of dates', () => {
  it.each(['1961', '1961-01', '1961-01-20', '2024-02-29'])('take %s', (text) =>
    expect(isDateBound(text)).toBe(true),
  );

  it.each(['', '61', '1961-13', '1961-1-2', '2023-02-29', '1961-01-20 ', 'May 1961'])('refuse “%s”', (text) =>
    expect(isDateBound(text)).toBe(false),
  );

  it('are said in words', () => {
    expect(datesText({ from: '1961', to: '1989' })).toBe('1961–1989');
    expect(datesText({ from: '1961-01', to: '1961-03' })).toBe('Jan 1961 – Mar 1961');
    expect(datesText({ from: '1961-01-20' })).toBe('From 20 January 1961');
    expect(datesText({ to: '1989' })).toBe('Until 1989');
    expect(datesText({ from: '1989', to: '1989' })).toBe('1989');
  });
});
