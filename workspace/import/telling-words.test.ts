import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tellPlainly } from './telling-words';

const english =
  'We have come here with one question, and they have asked it of you before: what would our neighbours do with the water that we share?';
const dutch =
  'Wij zijn hier met een vraag, en die is u al eerder gesteld: wat zouden onze buren doen met het water dat wij delen, of was dat te veel?';

const speeches = join(import.meta.dirname, '../../../shared/data/speeches');

describe('a language told by a few words', () => {
  it('is told of a text that is plainly of one language', () => {
    expect(tellPlainly(english)).toBe('en');
  });

  it('is none for another language, a short text, and a text that mixes two', () => {
    const french =
      'Nous avons une question pour vous, et elle est dans cette lettre que nous vous lisons avec le respect dû.';
    expect(['', 'Thank you very much.', dutch, `${english} ${french}`].map(tellPlainly)).toStrictEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });

  it.skipIf(!existsSync(speeches))('is never a wrong one for a speech, and seldom none', () => {
    const files = readdirSync(speeches, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.txt'),
    );
    const told = files.map((file) => ({
      language: file.slice(0, 2),
      found: tellPlainly(readFileSync(join(speeches, file), 'utf8')),
    }));
    expect(told.filter(({ language, found }) => found !== undefined && found !== language)).toStrictEqual([]);
    expect(told.filter(({ found }) => found === undefined).length).toBeLessThan(files.length * 0.05);
  });
});
