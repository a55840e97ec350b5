import { expect, it } from 'vitest';
import { followSettings, readSettings, rememberSettings, writeSettings } from './view-settings';

it('gives saved settings back, also to a view that is loaded later', () => {
  let now = 'stem';
  let tell = (): void => undefined;
  writeSettings({ early: 'form' });
  expect(readSettings('early')).toBeUndefined();
  rememberSettings('early', {
    read: () => now,
    readPassing: () => `passing ${now}`,
    write: (saved) => void (now = saved),
    follow: (changed) => void (tell = changed),
  });
  expect(readSettings('early')).toStrictEqual({ early: 'form' });
  expect(readSettings('early', 'passing')).toStrictEqual({ early: 'passing form' });
  writeSettings({ early: 'lemma', unknown: '' });
  expect(now).toBe('lemma');

  let changes = 0;
  const stop = followSettings(() => void (changes += 1));
  tell();
  stop();
  tell();
  expect(changes).toBe(1);
});
