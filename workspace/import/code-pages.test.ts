import { describe, expect, it } from 'vitest';
import { decodeCodePage } from './code-pages';

describe('a code page by its number', () => {
  it.each([
    [1252, [0x93, 0x80, 0xe9, 0x94], '“€é”'],
    [1251, [0xc4, 0xe0], 'Да'],
    [1250, [0xa3, 0xf3, 0x64, 0x9f], 'Łódź'],
    [437, [0x81, 0x84], 'üä'],
    [850, [0x81, 0xb5], 'üÁ'],
    [866, [0x84, 0xa0], 'Да'],
    [932, [0x8b, 0x63, 0x89, 0xef], '議会'],
    [936, [0xd2, 0xe9, 0xbb, 0xe1], '议会'],
    [949, [0xc0, 0xc7, 0xc8, 0xb8], '의회'],
    [950, [0xc4, 0xb3, 0xb7, 0x7c], '議會'],
    [10_000, [0x8e], 'é'],
    [20_866, [0xe4, 0xc1], 'Да'],
    [28_592, [0xa3], 'Ł'],
    [65_001, [0xc3, 0xa9], 'é'],
    [99, [0xe9, 0x41], 'éA'],
  ])('%i', (page, bytes, text) => {
    expect(decodeCodePage(page, Uint8Array.from(bytes))).toBe(text);
  });
});
