import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { oldWordDocument } from './read-doc';
import { compoundFileOf } from './testing/compound-file-of';

/* written for this project: a heading, a style for labels, a field, a note, hidden text, Cyrillic, a table, a running head */
const meeting = readFileSync(join(import.meta.dirname, 'testing/meeting.doc'));

interface Piece {
  readonly text: string;
  readonly wide: boolean;
}

/** The least a Word file of 1997 needs: its head, its pieces in the order given by `order`, and their table. */
function document(
  pieces: readonly Piece[],
  { flags = 0, ident = 0xa5ec, order = pieces.map((_, index) => index) } = {},
): Buffer {
  const main = Buffer.alloc(4096);
  const table = Buffer.alloc(21 + pieces.length * 12);
  const places = new Map<number, number>();
  let at = 1024;
  for (const index of order) {
    const { text = '', wide = false } = pieces[index] ?? {};
    places.set(index, at);
    at += main.write(text, at, wide ? 'utf16le' : 'latin1');
  }
  const clx = 8;
  table.writeUInt8(1, clx);
  table.writeUInt16LE(0, clx + 1);
  table.writeUInt8(2, clx + 3);
  table.writeUInt32LE(pieces.length * 12 + 4, clx + 4);
  let letters = 0;
  for (const [index, { text, wide }] of pieces.entries()) {
    const place = places.get(index) ?? 0;
    table.writeUInt32LE(letters, clx + 8 + index * 4);
    table.writeUInt32LE(
      wide || ident !== 0xa5ec ? place : (place * 2) | 0x40000000,
      clx + 8 + (pieces.length + 1) * 4 + index * 8 + 2,
    );
    letters += text.length;
    table.writeUInt32LE(letters, clx + 12 + index * 4);
  }
  main.writeUInt16LE(ident, 0);
  main.writeUInt16LE(ident === 0xa5ec ? 0xc1 : 0x65, 2);
  main.writeUInt16LE(0x419, 6);
  main.writeUInt16LE(flags, 10);
  main.writeUInt32LE(1024, 0x18);
  main.writeUInt32LE(letters, 0x34);
  main.writeUInt32LE(letters, 0x4c);
  main.writeUInt32LE(clx, 0x1a2);
  main.writeUInt32LE(table.length - clx, 0x1a6);
  if (ident !== 0xa5ec) {
    // before Word 97 the table lies among the text
    table.copy(main, 3000);
    main.writeUInt32LE(3000 + clx, 0x160);
    main.writeUInt32LE(table.length - clx, 0x164);
  }
  return compoundFileOf({ WordDocument: main, [(flags & 0x200) === 0 ? '0Table' : '1Table']: table });
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const result = await oldWordDocument.read(bytes, {});
  return result.ok ? result.value.text : result.code;
}
/** Windows 1251 as Latin 1 has it. */
const cyrillic = Buffer.from(
  'c4eee1f0fbe920e4e5edfc2c20f3e2e0e6e0e5ecfbe520eaeeebebe5e3e8210d',
  'hex',
).toString('latin1');
const one = (text: string, wide = false): readonly Piece[] => [{ text, wide }];

describe('a Word file before 2007', () => {
  it('gives paragraphs with the names of their styles, bold runs and its title', async () => {
    const result = await oldWordDocument.read(meeting, {});
    expect(result).toStrictEqual({
      ok: true,
      value: {
        text: 'Meeting in Lindby\n\nMR. ARLEN\n\nGood\u00a0morning… See the page.\n\nMS. BERG: Thank you.\nTwice.\n\nВ. Путин: Да.\n\nQ\n\nWhy?\n\nThe end.',
        paragraphs: [
          { role: 'heading', style: 'Heading 1', bold: [{ start: 0, end: 17 }], start: 0, end: 17 },
          { role: 'paragraph', style: 'Speaker Label', bold: [{ start: 19, end: 28 }], start: 19, end: 28 },
          { role: 'paragraph', bold: [], start: 30, end: 57 },
          { role: 'paragraph', bold: [{ start: 59, end: 68 }], start: 59, end: 86 },
          { role: 'paragraph', bold: [{ start: 88, end: 97 }], start: 88, end: 101 },
          { role: 'cell', bold: [], start: 103, end: 104 },
          { role: 'cell', bold: [], start: 106, end: 110 },
          { role: 'paragraph', bold: [], start: 112, end: 120 },
        ],
        declared: { title: 'Meeting in Lindby' },
      },
    });
  });

  it.each([
    [
      'pieces of one and of two bytes a letter',
      document([
        { text: 'Caf\u00e9 \u0093yes\u0094\r', wide: false },
        { text: 'Да.\r', wide: true },
      ]),
      'Café “yes”\n\nДа.',
    ],
    [
      'pieces that lie in another order than they are read',
      document([...one('one '), ...one('two '), ...one('three\r')], { order: [2, 0, 1] }),
      'one two three',
    ],
    ['the second of its tables', document(one('Yes.\r'), { flags: 0x200 }), 'Yes.'],
    [
      'what a field shows, and a field within a field',
      document(one('a\u0013PAGE \u0013IF\u0014x\u0015\u0014b\u0015c\u0013HIDDEN\u0015d\r')),
      'abcd',
    ],
    [
      'breaks of lines, hyphens and no marks of pictures and notes',
      document(one('a\u000bb\u001ec\u001fd\u0001\u0002\u0005\u0008e\r')),
      'a\nb\u2011c\u00add' + 'e',
    ],
    [
      'Word 95, in the encoding that its letters tell',
      document(one(cyrillic), { ident: 0xa5dc }),
      'Добрый день, уважаемые коллеги!',
    ],
    [
      'Word 95 saved in the fast way',
      document([...one('two '), ...one('one.\r')], { ident: 0xa5dc, flags: 0x4, order: [1, 0] }),
      'two one.',
    ],
  ])('takes %s', async (_, bytes, text) => {
    expect(await textOf(bytes)).toBe(text);
  });

  it('of Word 95 is read in the encoding a person chose', async () => {
    const result = await oldWordDocument.read(document(one(cyrillic), { ident: 0xa5dc }), {
      encoding: 'koi8-r',
    });
    expect(result.ok && [result.value.encoding, result.value.text.slice(0, 6)]).toStrictEqual([
      'koi8-r',
      'дНАПШИ',
    ]);
  });

  it.each([
    ['of Excel', compoundFileOf({ Workbook: Buffer.alloc(1) }), 'Excel 97–2003 (.xls)'],
    [
      'of PowerPoint',
      compoundFileOf({ 'PowerPoint Document': Buffer.alloc(1) }),
      'PowerPoint 97–2003 (.ppt)',
    ],
  ])('%s is said to be so', async (_, bytes, detail) => {
    expect(await oldWordDocument.read(bytes, {})).toStrictEqual({
      ok: false,
      code: 'format-unknown',
      detail,
    });
  });

  it.each([
    ['with a password is locked', document(one('x\r'), { flags: 0x100 }), 'file-locked'],
    [
      'of any Office with a password is locked',
      compoundFileOf({ EncryptedPackage: Buffer.alloc(1) }),
      'file-locked',
    ],
    ['without a word is empty', document(one('\r')), 'file-empty'],
    [
      'whose table is missing is damaged',
      compoundFileOf({ WordDocument: Buffer.from([0xec, 0xa5, 0xc1, 0]) }),
      'file-damaged',
    ],
    [
      'that is no Word file inside is damaged',
      compoundFileOf({ WordDocument: Buffer.alloc(1) }),
      'file-damaged',
    ],
    ['of its first kilobyte is cut off', meeting.subarray(0, 1024), 'file-cut-off'],
    ['of its first half is damaged', meeting.subarray(0, 5000), 'file-damaged'],
    ['whose sectors run in a circle is damaged', runningInACircle(), 'file-damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await textOf(bytes)).toBe(code);
  });

  it('is told by its first eight bytes', () => {
    expect(oldWordDocument.recognises(meeting)).toBe(true);
    expect(oldWordDocument.recognises(meeting.subarray(1))).toBe(false);
  });
});

/** Every sector follows itself. */
function runningInACircle(): Buffer {
  const bytes = document(one('x\r'));
  const table = 512 * (bytes.readUInt32LE(76) + 1);
  for (let index = 0; index < 100; index += 1) bytes.writeUInt32LE(index, table + index * 4);
  return bytes;
}
