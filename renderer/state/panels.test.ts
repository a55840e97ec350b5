import { describe, expect, it } from 'vitest';
import { openPanels, parseWishes, usualWidth } from './panels';

const wide = { library: true, readers: {}, narrow: { library: false, reader: false }, inSpite: undefined };

describe('the panels', () => {
  it('are both open in a wide window where the view opens its reader by itself', () => {
    expect(openPanels(wide, 'words', true)).toStrictEqual({ library: true, reader: true });
  });

  it('keep what a person closed, view by view', () => {
    const closed = { ...wide, readers: { words: false } };
    expect(openPanels(closed, 'words', true).reader).toBe(false);
    expect(openPanels(closed, 'sentiment', true).reader).toBe(true);
  });

  it('close the reader first, then the library', () => {
    const narrow = { ...wide, narrow: { library: false, reader: true } };
    expect(openPanels(narrow, 'words', true)).toStrictEqual({ library: true, reader: false });
    const narrower = { ...wide, narrow: { library: true, reader: true } };
    expect(openPanels(narrower, 'words', true)).toStrictEqual({ library: false, reader: false });
  });

  it('make room for the one that is opened in a narrow window', () => {
    const narrow = { ...wide, narrow: { library: false, reader: true }, inSpite: 'reader' } as const;
    expect(openPanels(narrow, 'words', true)).toStrictEqual({ library: false, reader: true });
  });

  it.each([null, '', 'no json', '[]', '{"widths":"wide","readers":null,"library":3}'])(
    'are as usual when nothing usable was kept: %j',
    (text) => {
      expect(parseWishes(text)).toStrictEqual({
        library: true,
        readers: {},
        widths: { library: 228, reader: 440 },
      });
    },
  );

  it('leave the view more in a window that is hardly wide enough for both', () => {
    expect([1279, 1280, 1359, 1360, 1920].map((window) => usualWidth('reader', window))).toStrictEqual([
      380, 380, 380, 440, 440,
    ]);
    expect(usualWidth('library', 1280)).toBe(228);
  });

  it('keep their widths within what leaves room for the view', () => {
    const kept = JSON.stringify({
      library: false,
      readers: { words: true },
      widths: { library: 9, reader: 9000 },
    });
    expect(parseWishes(kept)).toStrictEqual({
      library: false,
      readers: { words: true },
      widths: { library: 176, reader: 640 },
    });
  });
});
