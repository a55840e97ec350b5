import { expect, test } from 'vitest';
import { foldCase, printedForm } from './fold-case';

test('a word has straight apostrophes and hyphens and no soft hyphens, and keeps its case', () => {
  expect(printedForm('Don’t')).toBe("Don't");
  expect(printedForm('Mʼbow')).toBe("M'bow");
  expect(printedForm('Co\u2010op\u2011era\u00adtion’s')).toBe("Co-op-eration's");
});

test('a word without such signs stays as it is, in any script', () => {
  for (const word of ['Réalité', 'Свобода', '青年', 'الحق', '𝒜b', '']) expect(printedForm(word)).toBe(word);
});

test('one key has all spellings of a word that differ in case and in print', () => {
  expect(['Don’t', 'DON\u00ad’T', "don't"].map(foldCase)).toStrictEqual(["don't", "don't", "don't"]);
});
