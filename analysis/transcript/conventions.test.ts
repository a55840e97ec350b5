import { describe, expect, it } from 'vitest';
import { conventions } from './conventions';
import { matchConvention } from './labels';

describe.each(conventions.map((convention) => [convention.name, convention] as const))(
  'the convention “%s”',
  (_, convention) => {
    it.each(convention.examples)('finds in %j the label %j', (line, label) => {
      expect(matchConvention(line, [convention])?.label).toBe(label);
      expect(matchConvention(line)?.label).toBe(label);
    });

    it.each(convention.counterExamples)('leaves %j alone', (line) => {
      expect(matchConvention(line, [convention])).toBeUndefined();
    });

    it('is searched in linear time', () => {
      const hard = ['A. ', 'A b ', '((', 'Ab (c) ', '○あ ', '[a', '**a ', '00:00 '].map((part) =>
        part.repeat(40_000),
      );
      const from = performance.now();
      for (const text of hard) matchConvention(text, [convention]);
      expect(performance.now() - from).toBeLessThan(1_000);
    });
  },
);
