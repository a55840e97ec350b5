import { describe, expect, it } from 'vitest';
import { describeWarning } from './warnings';

describe('what an import warns of', () => {
  it.each([
    [['(Tatyana Moskalkova)'], '“(Tatyana Moskalkova)” is kept as speech, as printed. Mark it as'],
    [['(a)', '(b)', '(c)'], '“(a)”, “(b)” and “(c)” are kept as speech, as printed. Mark them as'],
  ])('is said with the words it is about: %j', (about, begins) => {
    const { sentence, weight } = describeWarning({ code: 'parenthesis-kept-as-speech', about });
    expect(sentence.startsWith(begins)).toBe(true);
    expect(weight).toBe('told');
  });

  it('leaves a doubt where no labels were found', () => {
    expect(describeWarning({ code: 'no-labels', about: [] })).toStrictEqual({
      sentence: 'No speaker labels were found: all words count as one turn.',
      weight: 'doubt',
    });
  });

  it('names the language that a text looks like', () => {
    const { sentence } = describeWarning({ code: 'unsure-language', about: ['nl'] });
    expect(sentence).toBe(
      'The language is not certain; it looks like Dutch. Stop list and stems depend on it.',
    );
  });

  it('is told as it came when a newer host knows more', () => {
    expect(describeWarning({ code: 'toString', about: ['x'] })).toStrictEqual({
      sentence: 'toString: x',
      weight: 'look',
    });
  });
});
