import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTranscript } from '../../analysis/transcript/parse-transcript';
import { detectLanguage, withLanguage } from './language';

describe('the language', () => {
  it.each([
    ['Good morning, colleagues, we meet on a good day.', 'en'],
    ['Добрый день, коллеги, мы встречаемся сегодня.', 'ru'],
    ['Señorías, se abre la sesión de esta mañana en la cámara.', 'es'],
    ['Señorías, ábrese a sesión. Algunha persoa ten unha pregunta? Non, moi ben.', 'gl'],
    ['Semua orang dilahirkan merdeka dan mempunyai martabat dan hak yang sama.', 'id'],
  ])('of %j is %s', async (text, language) => {
    expect((await detectLanguage(text)).language).toBe(language);
  });

  it('is undefined, with a warning, where there are too few letters', async () => {
    const parsed = await withLanguage(
      parseTranscript({ text: '12: 3', paragraphs: undefined, declared: {} }),
    );
    expect(parsed.language).toBeUndefined();
    expect(parsed.warnings.map(({ code }) => code)).toStrictEqual(['no-labels', 'unsure-language']);
  });

  it('of the words said counts more than the one a page declares', async () => {
    const text = 'Мы встречаемся сегодня в этом зале, дорогие друзья.';
    const parsed = parseTranscript({ text, paragraphs: undefined, declared: { language: 'en' } });
    expect((await withLanguage(parsed)).language).toBe('ru');
  });
});

const sentences = join(import.meta.dirname, '../../../shared/data/reference/langid_udhr.tsv');
describe.skipIf(!existsSync(sentences))(
  'sentences of 40 languages (skipped where ../shared is not there)',
  () => {
    it('are told in more than 98 of 100 cases', async () => {
      const rows = readFileSync(sentences, 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'));
      const right = await Promise.all(
        rows.map(async ([language, text]) => {
          const found = (await detectLanguage(text ?? '')).language;
          return (found === 'no' ? 'nb' : found) === language;
        }),
      );
      expect(right.filter(Boolean).length / rows.length).toBeGreaterThan(0.98);
    }, 60_000);
  },
);
