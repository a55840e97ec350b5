import { expect, it } from 'vitest';
import { readSettings, rememberSettings, writeSettings } from './view-settings';

it('gives saved settings back, also to a view that is loaded later', () => {
  let now = 'stem';
  writeSettings({ early: 'form' });
  expect(readSettings('early')).toBeUndefined();
  rememberSettings('early', { read: () => now, write: (saved) => void (now = saved) });
  expect(readSettings('early')).toStrictEqual({ early: 'form' });
  writeSettings({ early: 'lemma', unknown: '' });
  expect(now).toBe('lemma');
});
