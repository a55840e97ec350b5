import { describe, expect, it } from 'vitest';
import { breakLines, pictureCaption } from './caption';

const made = {
  method: 'Count',
  version: '0.1.0',
  settings: { unit: 'case folded', 'stop list': 'English' },
  selection: '2 speeches, speech only',
  tokens: 3_115,
  hidden: 1_600,
  textHash: '0123456789ab',
};

describe('the caption of a picture', () => {
  it('tells what it shows, of what, how, and with which texts', () => {
    expect(pictureCaption('Area in proportion to count. ', made, '2026-03-01')).toStrictEqual([
      'Area in proportion to count.',
      '2 speeches, speech only; 3,115 words, 1,600 hidden by the stop list. Count (unit: case folded; stop list: English).',
      'Rostrum 0.1.0, 2026-03-01, text 0123456789ab',
    ]);
    expect(pictureCaption('', undefined, '2026-03-01')).toStrictEqual([]);
  });

  it('is broken at words', () => {
    expect(breakLines(['one two three', 'overlong four'], 7, (text) => text.length)).toStrictEqual([
      'one two',
      'three',
      'overlong',
      'four',
    ]);
  });
});
