import { describe, expect, it } from 'vitest';
import { roleByForm } from './role-by-form';

describe('the role of a word by its form', () => {
  it.each([
    ['de', 'Sicherheit', false, 'noun'],
    ['de', 'Nationale', false, 'modifier'],
    ['de', 'gemeinsam', false, 'other'],
    ['de', 'Sicherheit', true, 'noun'],
    ['ru', 'экспорта', false, 'noun'],
    ['ru', 'национальный', false, 'modifier'],
    ['ru', 'работать', false, 'other'],
    ['fr', 'professionnelle', false, 'modifier'],
    ['es', 'lenguas', false, 'noun'],
    ['xx', 'whatever', false, 'noun'],
    ['constructor', 'whatever', false, 'noun'],
  ])('in %s of %s (first in its sentence: %s) is %s', (language, word, first, role) => {
    expect(roleByForm(language, word, first)).toBe(role);
  });
});
