import { describe, expect, it } from 'vitest';
import { columnWidth } from './column-width';

describe('the width of a column of numbers', () => {
  it('is that of its widest number', () => {
    expect(columnWidth(['560', '443,854', '12'], { least: 40 })).toBe(70);
    expect(columnWidth(['443,854'], { least: 40, last: true })).toBe(80);
  });

  it('is the least where all of them are short, and where there are none', () => {
    expect(columnWidth(['560'], { least: 62 })).toBe(62);
    expect(columnWidth([], { least: 62 })).toBe(62);
  });
});
