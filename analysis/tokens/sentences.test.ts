import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences';

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));
const data = join(import.meta.dirname, '../../../shared/data/segmentation');

describe('sentencesOf', () => {
  it('ends a sentence at . ! ? and … with the quotes and brackets that close after it', () => {
    expect(
      cut(
        'He asked, “Are we ready?” and they shouted, “Yes!” Then we marched… Slowly. (Applause.) Thank you!',
      ),
    ).toEqual([
      'He asked, “Are we ready?” and they shouted, “Yes!”',
      'Then we marched…',
      'Slowly.',
      '(Applause.)',
      'Thank you!',
    ]);
  });

  it('does not end one after titles, initials and numbers', () => {
    expect(cut('Gov. Ortiz met Dr. J. P. Hale at 10 a.m. and paid $3.5 million. We saw No. 10.')).toEqual([
      'Gov. Ortiz met Dr. J. P. Hale at 10 a.m. and paid $3.5 million.',
      'We saw No. 10.',
    ]);
  });

  it('knows abbreviations that nouns with a capital follow, and small words that are titles only with a capital', () => {
    expect(
      cut(
        'Das gilt für Abgaben bzw. Steuern, vgl. Artikel 3. Fertig. In Roe v. Wade it was. Vote with me. I will.',
      ),
    ).toEqual([
      'Das gilt für Abgaben bzw. Steuern, vgl. Artikel 3.',
      'Fertig.',
      'In Roe v. Wade it was.',
      'Vote with me.',
      'I will.',
    ]);
  });

  it('ends one at the colon of a Spanish greeting, and at no other colon', () => {
    expect(cut('Señor presidente, señoras y señores diputados: Gracias. Digo esto: Nada cambia.')).toEqual([
      'Señor presidente, señoras y señores diputados:',
      'Gracias.',
      'Digo esto: Nada cambia.',
    ]);
  });

  it('never ends one inside <…> and always ends one at a blank line', () => {
    expect(cut('We agreed <…> and Parted\n\nno full stop here\n\nBut here.')).toEqual([
      'We agreed <…> and Parted',
      'no full stop here',
      'But here.',
    ]);
  });

  it('gives sentences in order, inside the text, without white space around them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '“', '”', '1', '…', 'я') }),
        (text) => {
          let last = 0;
          for (const { start, end } of sentencesOf(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end).toBeGreaterThan(start);
            last = end;
          }
        },
      ),
    );
  });

  it('reads no further than its span: a text of many turns without a blank line is cut in the time of its length', () => {
    const turn = 'We keep the peace of the harbour, and the harbour keeps us. ';
    const text = turn.repeat(30_000);
    const turns = Array.from({ length: 30_000 }, (_, index) => ({
      start: index * turn.length,
      end: (index + 1) * turn.length,
    }));
    expect(sentencesOf(text, turns)).toHaveLength(30_000);
  });

  describe.skipIf(!existsSync(data))(
    'on the hard cases of the shared data (skipped where they are absent)',
    () => {
      it('cuts at least 98 of 100 as a careful reader does', () => {
        const cases = readFileSync(join(data, 'own_speech_sentences.jsonl'), 'utf8')
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as { id: string; text: string; sentences: string[] });
        const wrong = cases.filter(
          ({ text, sentences }) => JSON.stringify(cut(text)) !== JSON.stringify(sentences),
        );
        console.log(`sentences: ${cases.length - wrong.length} of ${cases.length} hard cases`);
        for (const { id, text } of wrong) console.log(id, cut(text).join(' ‖ '));
        expect(wrong.length / cases.length).toBeLessThanOrEqual(0.02);
      });
    },
  );
});
