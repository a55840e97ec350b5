import { describe, expect, it } from 'vitest';
import { languageChoices, languageName } from './languages';

describe('the languages a speech can be in', () => {
  it('stand in the order of their names', () => {
    const names = languageChoices('en').map(({ name }) => name);
    expect(names.slice(0, 3)).toStrictEqual(['Albanian', 'Amharic', 'Arabic']);
    expect(new Set(names).size).toBe(names.length);
  });

  it('hold the one it is in, however rare', () => {
    expect(languageChoices('cy')).toContainEqual({ tag: 'cy', name: 'Welsh' });
    expect(languageChoices(undefined)).not.toContainEqual({ tag: 'cy', name: 'Welsh' });
  });

  it('have names', () => {
    expect(['de', undefined].map(languageName)).toStrictEqual(['German', 'unknown']);
  });
});
