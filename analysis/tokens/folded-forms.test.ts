import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FoldedForms } from './folded-forms';
import { Lexicon } from './lexicon';

test('forms have the same number where only their case differs, also when they come later', () => {
  const lexicon = new Lexicon();
  const forms = new FoldedForms(lexicon);
  const [peace, war] = [lexicon.intern('Peace'), lexicon.intern('war')];
  expect(forms.folded.wordOf(forms.of[peace] ?? -1)).toBe('peace');
  const shouted = lexicon.intern('PEACE');
  expect(forms.of[shouted]).toBe(forms.of[peace]);
  expect(forms.of[war]).not.toBe(forms.of[peace]);
  expect(forms.folded.size).toBe(2);
});

test('every form is found under its own lower case', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { maxLength: 200 }), (words) => {
      const lexicon = new Lexicon();
      const forms = new FoldedForms(lexicon);
      for (const word of words) {
        const id = lexicon.intern(word);
        expect(forms.folded.wordOf(forms.of[id] ?? -1)).toBe(lexicon.wordOf(id).toLowerCase());
      }
    }),
  );
});
