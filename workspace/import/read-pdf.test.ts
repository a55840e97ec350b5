import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../analysis/model/transcript';
import { pdfLimits } from './pdf-guard';
import { pdfDocument } from './read-pdf';
import { column, makePdf, type DrawnLine } from './testing/make-pdf';

async function read(bytes: Uint8Array): Promise<SourceText> {
  const result = await pdfDocument.read(bytes, {});
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

async function outline(pages: readonly (readonly DrawnLine[])[]): Promise<readonly string[]> {
  const { text, paragraphs = [] } = await read(makePdf(pages));
  return paragraphs.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`);
}

const filler = [
  'The harbour was built when the town was young, and it has fed',
  'the town ever since. We shall not give it up for a car park, and',
  'nobody who has seen the boats come in at dawn would ask us to do',
  'so. I say this as one who has mended nets there.',
];

describe('a PDF', () => {
  it('is read paragraph by paragraph: by indents, gaps and lines that end early', async () => {
    expect(
      await outline([
        [
          ...column(['MS. HALE: Good morning to all of you who came so early today, and', ...filler], {
            x: 60,
            y: 700,
          }),
          ...column(['MR. TARN: Thank you.'], { x: 60, y: 630 }),
          ...column(filler, { x: 60, y: 600 }),
          { text: 'And one more thing that must be said before we go home to our', x: 84, y: 544 },
          { text: 'suppers.', x: 60, y: 530 },
        ],
      ]),
    ).toStrictEqual([
      `paragraph: MS. HALE: Good morning to all of you who came so early today, and ${filler.join(' ')}`,
      'paragraph: MR. TARN: Thank you.',
      `paragraph: ${filler.join(' ')}`,
      'paragraph: And one more thing that must be said before we go home to our suppers.',
    ]);
  });

  it('in two columns is read one after the other, below a heading that reaches over both', async () => {
    const left = [
      'MS. HALE: The committee met on Tues-',
      'day to consider the infrastructure of',
      'the harbour, and heard all witnesses.',
    ];
    const right = [
      'MR. TARN: That is correct, and they',
      'told us what the town-',
      'ship needs. The township thanks them.',
    ];
    expect(
      await outline([
        [
          { text: 'RECORD OF THE SITTING HELD IN THE TOWN HALL OF ARLENHAVEN', x: 60, y: 740, size: 16 },
          ...column(left, { x: 60, y: 700 }),
          ...column(right, { x: 320, y: 700 }),
        ],
      ]),
    ).toStrictEqual([
      'heading: RECORD OF THE SITTING HELD IN THE TOWN HALL OF ARLENHAVEN',
      'paragraph: MS. HALE: The committee met on Tuesday to consider the infrastructure of the harbour, and heard all witnesses.',
      'paragraph: MR. TARN: That is correct, and they told us what the township needs. The township thanks them.',
    ]);
  });

  it('with labels in a narrow column of their own is read row by row', async () => {
    const said = [
      'Good morning, and thank you all for',
      'coming.',
      'It is good to be here.',
      'Let us begin then.',
      'Yes, let us.',
      'The first matter is the harbour.',
    ];
    const labels = ['HALE:', '', 'TARN:', 'HALE:', 'TARN:', 'HALE:'];
    const page = [
      ...column(labels, { x: 60, y: 700, leading: 20 }).filter(({ text }) => text !== ''),
      ...column(said, { x: 200, y: 700, leading: 20 }),
    ];
    const [first] = await outline([page]);
    expect(first).toBe('paragraph: HALE: Good morning, and thank you all for coming.');
  });

  it('loses its running heads, page numbers and line numbers, and a sentence goes on over the page', async () => {
    const page = (number: number, lines: readonly string[]): readonly DrawnLine[] => [
      { text: `Town council, sitting ${number}`, x: 60, y: 770 },
      ...column(lines, { x: 90, y: 700, leading: 28 }),
      ...column(
        lines.map((_, index) => String(index + 1)),
        { x: 60, y: 700, leading: 28 },
      ),
      { text: `- ${number} -`, x: 290, y: 30 },
    ];
    const words = ['One', 'Two', 'Three'].map((word) =>
      Array.from(
        { length: 6 },
        (_, index) => `${word} of the boats of line ${index} came in at dawn to land their herrings and`,
      ),
    );
    const pages = words.map((lines, index) => page(index + 1, index < 2 ? lines : [...lines, 'so on.']));
    expect(await outline(pages)).toStrictEqual([
      'furniture: Town council, sitting 1',
      'furniture: - 1 -',
      `paragraph: ${[...words.flat(), 'so on.'].join(' ')}`,
      'furniture: Town council, sitting 2',
      'furniture: - 2 -',
      'furniture: Town council, sitting 3',
      'furniture: - 3 -',
    ]);
  });

  it('keeps the hyphen of a compound that stands elsewhere in one line', async () => {
    expect(
      await outline([
        column(
          [
            'We met face-to-face. It was a face-to-',
            'face talk about long-',
            'term plans and the short-term ones, a well-',
            'known Franco-',
            'German idea.',
          ],
          { x: 60, y: 700 },
        ),
      ]),
    ).toStrictEqual([
      'paragraph: We met face-to-face. It was a face-to-face talk about longterm plans and the short-term ones, a wellknown Franco-German idea.',
    ]);
  });

  it('is read when every letter is placed alone, printed twice to look bold, or a page lies on its side', async () => {
    const widths = [833, 667, 278, 278, 722, 667, 556, 667, 278, 278, 667, 556, 500, 278]; // Helvetica's
    const letters = Array.from('MS. HALE: Yes.').map((text, index) => ({
      text,
      x: 60 + widths.slice(0, index).reduce((sum, width) => sum + width * 0.012, 0),
      y: 700,
    }));
    expect(await outline([letters.filter(({ text }) => text !== ' ')])).toStrictEqual([
      'paragraph: MS. HALE: Yes.',
    ]);
    const twice = { text: 'MS. HALE: Yes.', x: 60, y: 700 };
    expect(await outline([[twice, { ...twice, x: 60.4 }]])).toStrictEqual(['paragraph: MS. HALE: Yes.']);
    expect(await outline([[{ text: 'MS. HALE: Upwards.', x: 300, y: 100, turned: 90 }]])).toStrictEqual([
      'paragraph: MS. HALE: Upwards.',
    ]);
  });

  it('leaves out what is written across a page and what lies beside it', async () => {
    expect(
      await outline([
        [
          { text: 'DRAFT', x: 100, y: 100, size: 60, turned: 45 },
          { text: 'MS. HALE: Yes.', x: 60, y: 700 },
          { text: 'secret', x: 2000, y: 700 },
        ],
      ]),
    ).toStrictEqual(['paragraph: MS. HALE: Yes.']);
  });

  it.each([
    ['The Harbour Debate', { title: 'The Harbour Debate' }],
    ['Microsoft Word - draft 3.doc', {}],
    ['debate_final.pdf', {}],
    ['Untitled', {}],
  ])('called “%s” has what of it is a title', async (title, declared) => {
    expect((await read(makePdf([[{ text: 'Yes.', x: 60, y: 700 }]], { title }))).declared).toStrictEqual(
      declared,
    );
  });
});

describe('a PDF that cannot be read', () => {
  const code = async (bytes: Uint8Array): Promise<string> => {
    const result = await pdfDocument.read(bytes, {});
    return result.ok ? 'ok' : result.code;
  };

  it('is told by its first bytes, not its name', () => {
    const begins = (text: string): boolean => pdfDocument.recognises(Buffer.from(text));
    expect([
      begins('%PDF-1.7'),
      begins('Received: by mail\n%PDF-1.4'),
      begins('A talk about PDF'),
      begins(''),
    ]).toStrictEqual([true, true, false, false]);
  });

  it('has no text, or is damaged, and says which', async () => {
    const whole = makePdf([[{ text: 'Yes.', x: 60, y: 700 }]]);
    expect([await code(makePdf([[]])), await code(Buffer.from('%PDF-1.7\n'))]).toStrictEqual([
      'no-text',
      'file-damaged',
    ]);
    expect(['ok', 'file-damaged', 'no-text']).toContain(await code(whole.subarray(0, whole.length / 2)));
  });

  it('is refused when a stream in it grows without end, wrapped in letters or twice', async () => {
    const bomb = deflateSync(Buffer.alloc(pdfLimits.streamBytes + 1));
    const file = (dictionary: string, data: Uint8Array): Uint8Array =>
      Buffer.concat([
        Buffer.from(`%PDF-1.4\n1 0 obj\n<< ${dictionary} >>\nstream\n`),
        data,
        Buffer.from('\nendstream\nendobj\n'),
      ]);
    expect([
      await code(file('/Filter /FlateDecode', bomb)),
      await code(file('/Filter [/FlateDecode /FlateDecode]', deflateSync(bomb))),
      await code(file('/Filter [/ASCIIHexDecode /FlateDecode]', Buffer.from(bomb.toString('hex')))),
    ]).toStrictEqual(['file-refused', 'file-refused', 'file-refused']);
  });

  it('however it is changed, ends in a result or a code', async () => {
    const whole = makePdf([column(filler, { x: 60, y: 700 })]);
    let seed = 4;
    const random = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    for (let round = 0; round < 60; round += 1) {
      const changed = Uint8Array.from(whole.subarray(0, round % 3 === 0 ? random(whole.length) : undefined));
      for (let flips = 0; flips < 8 && changed.length > 0; flips += 1)
        changed[random(changed.length)] = random(256);
      expect(typeof (await code(changed))).toBe('string');
    }
  });
});

const hostile = join(import.meta.dirname, '../../../shared/data/hostile/pdf');
describe.skipIf(!existsSync(hostile))('the hostile PDFs beside the repository (skipped without)', () => {
  const names = existsSync(hostile) ? readdirSync(hostile) : [];
  it.each(names)(
    '%s ends in a result or a code within ten seconds',
    async (name) => {
      const result = await pdfDocument.read(readFileSync(join(hostile, name)), {});
      expect(result.ok ? result.value.text.length > 0 : result.code).toBeTruthy();
    },
    10_000,
  );
});
