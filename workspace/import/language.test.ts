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

describe('the languages of turns', () => {
  const french =
    'Monsieur le président, chers collègues, je vous remercie de cette réponse, mais le port attend toujours son pont et les habitants aussi.';
  const dutch =
    'Mijnheer de voorzitter, ik dank u voor het antwoord, maar de haven wacht nog altijd op haar brug en de bewoners wachten ook.';
  const told = async (said: readonly string[]): Promise<readonly (string | undefined)[]> => {
    const text = said
      .map((words, index) => `${index % 2 === 0 ? 'M. BERG' : 'Mme LIND'}: ${words}`)
      .join('\n\n');
    const { turns } = await withLanguage(parseTranscript({ text, paragraphs: undefined, declared: {} }));
    return turns.map(({ language }) => language);
  };

  it('are told where a sitting has more than one', async () => {
    expect(await told([french, dutch, dutch, french, 'Merci.'])).toStrictEqual([
      'fr',
      'nl',
      'nl',
      'fr',
      undefined,
    ]);
  });

  it('are left where it has one, and a single turn seems to be in another', async () => {
    expect(await told([french, french, french, dutch, french])).toStrictEqual(
      Array.from({ length: 5 }, () => undefined),
    );
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
