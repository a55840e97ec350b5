import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../analysis/model/transcript';
import { richText } from './read-rtf';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

async function read(markup: string): Promise<SourceText> {
  const result = await richText.read(bytesOf(markup), {});
  if (!result.ok) throw new Error(`${result.code} ${result.detail ?? ''}`);
  return result.value;
}
const textOf = async (markup: string): Promise<string> => (await read(markup)).text;

const meeting = String.raw`{\rtf1\ansi\ansicpg1252\deff0
{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fswiss\fcharset204 Arial Cyr;}}
{\stylesheet{\s0 Normal;}{\s1\sbasedon0\b Heading 1;}{\s7{\*\keycode x}Speaker Label;}{\*\cs15 Strong;}}
{\info{\title Meeting in Lindby}{\author A. Clerk}{\creatim\yr2013\mo1\dy2}{\*\company Lindby}}
{\header\pard Page head\par}
\pard\s1\b Meeting in Lindby\b0\par
\pard\s7{\b MR. ARLEN:}\plain  Good\~morning\'85\par
\pard\plain {\b MS. BERG:} Thank you.{\footnote\pard A note.\par}\line Twice.\par
}`;

describe('a rich text file', () => {
  it('gives paragraphs with the names of their styles, bold runs and its title', async () => {
    expect(await read(meeting)).toStrictEqual({
      text: 'Meeting in Lindby\n\nMR. ARLEN: Good\u00a0morning…\n\nMS. BERG: Thank you.\nTwice.',
      paragraphs: [
        { role: 'heading', style: 'Heading 1', bold: [{ start: 0, end: 17 }], start: 0, end: 17 },
        { role: 'paragraph', style: 'Speaker Label', bold: [{ start: 19, end: 29 }], start: 19, end: 43 },
        { role: 'paragraph', bold: [{ start: 45, end: 54 }], start: 45, end: 72 },
      ],
      declared: { title: 'Meeting in Lindby' },
    });
  });

  it.each([
    [
      'the code page of the file',
      String.raw`{\rtf1\ansi\ansicpg1251 \'c2.\'cf\'f3\'f2\'e8\'ed: \'c4\'e0.}`,
      'В.Путин: Да.',
    ],
    [
      'the character set of the font',
      String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f0\'e9\f1\'e9\plain\'e9}`,
      'éйé',
    ],
    [
      'a page of two bytes, one of them a plain letter',
      String.raw`{\rtf1\ansi{\fonttbl{\f0\fcharset128 M;}}\f0\'8bc\'89\'ef}`,
      '議会',
    ],
    [
      '\\u with its fallback left out',
      String.raw`{\rtf1\uc1 M\u252?ller: \u8222"Ja\u8220" \u-10179?\u-8704?}`,
      'Müller: „Ja“ 😀',
    ],
    ['\\u with fallbacks of two', String.raw`{\rtf1\uc2\u35696\'8b\'63{\uc0\u20250}x}`, '議会x'],
    ['one text twice', String.raw`{\rtf1{\upr{Mu:ller}{\*\ud{M\u252?ller}}} spoke.}`, 'Müller spoke.'],
    ['Mac OS Roman', String.raw`{\rtf1\mac caf\'8e}`, 'café'],
  ])('decodes %s', async (_, markup, text) => {
    expect(await textOf(markup)).toBe(text);
  });

  it('takes what a field shows, and leaves out its instruction, pictures, objects, deleted and hidden text', async () => {
    expect(
      await textOf(
        String.raw`{\rtf1 See {\field{\*\fldinst HYPERLINK "javascript:alert(1)"}{\fldrslt the page}}{\pict\bin5 }}}}}}{\object{\*\objdata 00}{\result x}}{\deleted never}{\v secret} now{\*\unknown y}.}`,
      ),
    ).toBe('See the page now.');
  });

  it('takes the cells of a table and the items of a list as such', async () => {
    const { text, paragraphs } = await read(
      String.raw`{\rtf1\trowd\pard\intbl Q\cell Why?\cell\row\pard{\listtext 1.\tab}\ls1 First\par\pard Last}`,
    );
    expect(paragraphs?.map(({ role, start, end }) => [role, text.slice(start, end)])).toStrictEqual([
      ['cell', 'Q'],
      ['cell', 'Why?'],
      ['list-item', 'First'],
      ['paragraph', 'Last'],
    ]);
  });

  it('tells headings and contents by the names of their styles', async () => {
    const { paragraphs } = await read(
      String.raw`{\rtf1{\stylesheet{\s3 toc 1;}{\s4 D3/ T\u237\'edtol Tram;}{\s5\outlinelevel1 Agenda;}}\pard\s3 Budget 2\par\pard\s4 401\par\pard\s5 Budget\par\pard Yes.}`,
    );
    expect(paragraphs?.map(({ role, style }) => [role, style])).toStrictEqual([
      ['furniture', 'toc 1'],
      ['heading', 'D3/ Títol Tram'],
      ['heading', 'Agenda'],
      ['paragraph', undefined],
    ]);
  });

  it('knows the bold of text from right to left', async () => {
    const { paragraphs } = await read(
      String.raw`{\rtf1{\fonttbl{\f0\fcharset178 A;}}\f0{\ltrch\b0\rtlch\ab \'e4\'da\'e3:}{\ltrch\b\rtlch\ab0 \'e4\'da\'e3}}`,
    );
    expect(paragraphs).toStrictEqual([{ role: 'paragraph', bold: [{ start: 0, end: 4 }], start: 0, end: 7 }]);
  });

  it.each([
    ['without an end is cut off', String.raw`{\rtf1 Hello {\b there`, 'file-cut-off'],
    ['that skips past its end is cut off', String.raw`{\rtf1 Hello\bin2000000000 x}`, 'file-cut-off'],
    ['nested without end is refused', `{\\rtf1${'{'.repeat(100_000)}`, 'file-refused'],
    ['without a word is empty', String.raw`{\rtf1{\fonttbl{\f0 Arial;}}\par}`, 'file-empty'],
  ])('%s', async (_, markup, code) => {
    expect(await richText.read(bytesOf(markup), {})).toMatchObject({ ok: false, code });
  });

  it('is told by how it begins, whatever its name', () => {
    expect(richText.recognises(bytesOf('\n{\\rtf1 x}'))).toBe(true);
    expect(richText.recognises(bytesOf('A: {\\rtf1 x}'))).toBe(false);
  });

  it('of two megabytes is read in linear time', async () => {
    const started = performance.now();
    const { text } = await read(`{\\rtf1 ${String.raw`{\b A:} one two three\par `.repeat(75_000)}}`);
    expect(text.length).toBe(18 * 75_000 - 2);
    expect(performance.now() - started).toBeLessThan(20_000);
  }, 30_000);
});

const hostile = join(import.meta.dirname, '../../../shared/data/hostile/rtf');
describe.skipIf(!existsSync(hostile))('the hostile rich text files (where ../shared is)', () => {
  it.each([
    ['cyrillic_hex.rtf', 'В.Путин: Да.'],
    ['unicode.rtf', 'Müller: „Ja“ 😀'],
  ])('%s is read', async (name, text) => {
    expect((await textOf(readFileSync(join(hostile, name), 'latin1'))).trim()).toBe(text);
  });
  it.each([
    'bin_overflow.rtf',
    'deep_groups.rtf',
    'hyperlink_field.rtf',
    'minimal.rtf',
    'object.rtf',
    'unbalanced.rtf',
  ])('%s gives text or a code, and never a script', async (name) => {
    const result = await richText.read(readFileSync(join(hostile, name)), {});
    expect(result.ok ? /javascript|objdata/u.test(result.value.text) : result.code.startsWith('file-')).toBe(
      !result.ok,
    );
  });
});
