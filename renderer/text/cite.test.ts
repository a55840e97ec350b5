import { expect, it } from 'vitest';
import { citeSentence } from './cite';

it('says in one sentence how a table was made', () => {
  const made = {
    method: 'Word frequencies',
    version: '0.1.0',
    settings: { unit: 'word form, case folded', 'stop list': 'English, 170 words' },
    selection: '2 speeches, speech only',
    tokens: 1234,
    hidden: 500,
    textHash: '0123456789ab',
  };
  expect(citeSentence(made)).toBe(
    'Word frequencies (unit: word form, case folded; stop list: English, 170 words), computed on 2 speeches, speech only (1,234 words, 500 of them hidden) with Rostrum 0.1.0; text 0123456789ab.',
  );
  expect(citeSentence({ ...made, settings: {}, hidden: 0 })).toBe(
    'Word frequencies, computed on 2 speeches, speech only (1,234 words) with Rostrum 0.1.0; text 0123456789ab.',
  );
});
