import { expect, test } from 'vitest';
import { languagesApart, type PhrasesOfSpeech } from './languages-apart';

/** A speech in which each phrase has the key given and all its places. */
function speech(language: string, text: string, keys: Readonly<Record<string, string>>): PhrasesOfSpeech {
  const phrases = Object.entries(keys).map(([key, pattern]) => ({
    key,
    score: 1,
    places: [...text.matchAll(new RegExp(pattern, 'giu'))].map(({ index, 0: form }) => ({
      start: index,
      end: index + form.length,
    })),
  }));
  return { language, text, phrases };
}
const keysOf = (speeches: readonly PhrasesOfSpeech[]) =>
  languagesApart(speeches).map((phrases) => phrases.map(({ key }) => key));

test('words of two languages with one stem are apart, each under its own key', () => {
  const german = speech('de', 'Die Not ist groß, keine Nöte: Not.', { not: 'n[oö]te?' });
  const spanish = speech('es', 'Una nota, dos notas.', { not: 'notas?' });
  expect(keysOf([german, spanish, spanish])).toStrictEqual([['not@de'], ['not'], ['not']]);
  expect(keysOf([german, german, spanish])).toStrictEqual([['not'], ['not'], ['not@es']]);
});

test('a phrase that two languages write alike is one', () => {
  const english = speech('en', 'Peace, and the peace of NATO', { peac: 'peace', nato: 'nato' });
  const spanish = speech('es', 'Peace\nno es una palabra de la NATO', { peac: 'peace', nato: 'nato' });
  expect(keysOf([english, spanish])).toStrictEqual([
    ['peac', 'nato'],
    ['peac', 'nato'],
  ]);
});

test('in one language nothing changes', () => {
  const speeches = [speech('en', 'a note', { note: 'note' }), speech('en', 'the notes', { note: 'notes' })];
  expect(languagesApart(speeches)).toStrictEqual(speeches.map(({ phrases }) => phrases));
});
