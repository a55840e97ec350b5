import { Document, HeadingLevel, Packer, Paragraph, TextRun, type IRunOptions } from 'docx';
import { describe, expect, it } from 'vitest';
import { readSource } from './read-source';
import { zipOf } from './testing/zip-of';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const word = (body: string): string =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;

describe('plain text', () => {
  it.each([
    ['UTF-8', utf8('Café – “yes”\r\nno\rend'), 'utf-8'],
    ['UTF-8 with a mark', utf8('\ufeffCafé – “yes”\r\nno\rend'), 'utf-8'],
    [
      'UTF-16 with a mark',
      Uint8Array.from(Buffer.from('\ufeffCafé – “yes”\r\nno\rend', 'utf16le')),
      'utf-16le',
    ],
    ['windows-1252', bytesOf('Caf\u00e9 \u0096 \u0093yes\u0094\r\nno\rend'), 'windows-1252'],
  ])('in %s is decoded, with one kind of line end', async (_, bytes, encoding) => {
    expect(await readSource(bytes, 'a.txt')).toStrictEqual({
      ok: true,
      value: { text: 'Café – “yes”\nno\nend', paragraphs: undefined, declared: {}, format: 'txt', encoding },
    });
  });

  it.each([
    [
      'windows-1251',
      bytesOf(
        '\u00c2.\u00cf\u00f3\u00f2\u00e8\u00ed: \u00c4\u00ee\u00e1\u00f0\u00fb\u00e9 \u00e4\u00e5\u00ed\u00fc!',
      ),
      'В.Путин: Добрый день!',
    ],
    [
      'UTF-16 without a mark',
      Uint8Array.from(Buffer.from('MR. ARLEN: Good morning.', 'utf16le')),
      'MR. ARLEN: Good morning.',
    ],
    ['UTF-8 cut inside a letter', utf8('Последнее слово').subarray(0, 28), 'Последнее слов\ufffd'],
    ['decomposed letters', utf8('e\u0301le\u0300ve'), 'élève'],
    ['NUL and half a pair', utf8('bud\0get'), 'budget'],
  ])('in %s becomes clean text', async (_, bytes, text) => {
    expect(await readSource(bytes, 'a.txt')).toMatchObject({ ok: true, value: { text } });
  });

  it('with a head of keys declares title and date', async () => {
    const text = '---\ntags: x\ndate: 2022-02-08\ntitle: "Briefing by Anna\\_Berg"\n---\n\nMS. BERG: Hello.';
    expect(await readSource(utf8(text), 'a.md')).toMatchObject({
      value: { declared: { date: '2022-02-08', title: 'Briefing by Anna Berg' } },
    });
  });
});

describe('a Word file', () => {
  it('gives paragraphs with their style and bold runs, and its title', async () => {
    const bold: IRunOptions = { text: 'MR. ARLEN:', bold: true };
    const label = new TextRun(bold);
    const file = new Document({
      title: 'A meeting',
      sections: [
        {
          children: [
            new Paragraph({ text: 'Meeting in Lindby', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({
              children: [label, new TextRun(' Good\u00a0morning.')],
            }),
          ],
        },
      ],
    });
    expect(await readSource(await Packer.toBuffer(file), 'any.bin')).toStrictEqual({
      ok: true,
      value: {
        format: 'docx',
        text: 'Meeting in Lindby\n\nMR. ARLEN: Good\u00a0morning.',
        paragraphs: [
          { role: 'heading', style: 'Heading 1', bold: [], start: 0, end: 17 },
          { role: 'paragraph', bold: [{ start: 19, end: 29 }], start: 19, end: 43 },
        ],
        declared: { title: 'A meeting' },
      },
    });
  });

  it('knows what is bold by the style of its letters, and by the styles that a style is based on', async () => {
    const style = (id: string, type: string, more: string): string =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${more}</w:style>`;
    const styles =
      '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
      style('Loud', 'paragraph', '<w:rPr><w:b/></w:rPr>') +
      style('Who', 'paragraph', '<w:basedOn w:val="Loud"/>') +
      style('Plain', 'paragraph', '<w:basedOn w:val="Loud"/><w:rPr><w:b w:val="0"/></w:rPr>') +
      style('Name', 'character', '<w:basedOn w:val="Name2"/>') +
      style('Name2', 'character', '<w:basedOn w:val="Name"/><w:rPr><w:b/></w:rPr>') +
      '</w:styles>';
    const body = word(
      '<w:p><w:pPr><w:pStyle w:val="Who"/></w:pPr><w:r><w:t>Ann</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:pStyle w:val="Plain"/></w:pPr><w:r><w:t>Yes</w:t></w:r></w:p>' +
        '<w:p><w:r><w:rPr><w:rStyle w:val="Name"/></w:rPr><w:t>Bo:</w:t></w:r><w:r><w:t> No</w:t></w:r></w:p>',
    );
    const read = await readSource(zipOf({ 'word/document.xml': body, 'word/styles.xml': styles }), 'a.docx');
    if (!read.ok) throw new Error(read.code);
    expect(
      read.value.paragraphs?.map(({ bold }) =>
        bold.map(({ start, end }) => read.value.text.slice(start, end)),
      ),
    ).toStrictEqual([['Ann'], [], ['Bo:']]);
  });

  it('leaves out what was struck out or hidden, and notes, and keeps tabs and breaks', async () => {
    const body = word(
      '<w:p><w:r><w:t>We </w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:ins><w:r><w:t>always</w:t></w:r></w:ins>' +
        '<w:r><w:rPr><w:vanish/></w:rPr><w:t>secretly</w:t></w:r><w:r><w:tab/><w:t>agree</w:t><w:br/><w:t>&lt;b&gt;</w:t></w:r></w:p>',
    );
    expect(await readSource(zipOf({ 'word/document.xml': body }), 'a.docx')).toMatchObject({
      ok: true,
      value: { text: 'We always\tagree\n<b>' },
    });
  });

  it.each([
    [
      'a bomb is refused',
      zipOf({ 'word/document.xml': word(`<w:p/>${' '.repeat(3_000_000)}`) }),
      'file-refused',
    ],
    [
      'entities are refused',
      zipOf({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'file-refused',
    ],
    ['deep nesting is refused', zipOf({ 'word/document.xml': '<a>'.repeat(300) }), 'file-refused'],
    [
      'broken XML is damaged',
      zipOf({ 'word/document.xml': '<w:document><w:body></w:document>' }),
      'file-damaged',
    ],
    ['a wrong size is damaged', zipOf({ 'word/document.xml': word('<w:p/>') }, 7), 'file-damaged'],
    [
      'a missing text is damaged',
      zipOf({ '[Content_Types].xml': '<a/>', 'word/styles.xml': '<a/>' }),
      'file-damaged',
    ],
    [
      'half a file is cut off',
      zipOf({ 'word/document.xml': word('<w:p/>') }).subarray(0, 120),
      'file-cut-off',
    ],
    ['no word in it is empty', zipOf({ 'word/document.xml': word('<w:p/>') }), 'file-empty'],
    [
      'too many entries are refused',
      zipOf(Object.fromEntries(Array.from({ length: 2_100 }, (_, n) => [`e${n}`, '']))),
      'file-refused',
    ],
  ])('that attacks or is broken: %s', async (_, bytes, code) => {
    expect(await readSource(bytes, 'a.docx')).toMatchObject({ ok: false, code });
  });

  it('whose entries have names that climb is read, and nothing is written', async () => {
    const bytes = zipOf({
      '../../evil.txt': 'x',
      'word/document.xml': word('<w:p><w:r><w:t>Hello</w:t></w:r></w:p>'),
    });
    expect(await readSource(bytes, 'a.docx')).toMatchObject({ ok: true, value: { text: 'Hello' } });
  });
});

const chinese = '主持人：各位来宾，大家好。今天我们讨论城市的水和学校。请王先生发言。\n'.repeat(30);

describe('Chinese in two bytes a character', () => {
  it.each(['\ufeff', ''])('is text and no binary file (mark %j)', async (mark) => {
    const bytes = new Uint8Array(Buffer.from(mark + chinese, 'utf16le'));
    const read = await readSource(bytes, 'a.txt');
    expect(read).toMatchObject({ ok: true, value: { encoding: 'utf-16le', text: chinese } });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['\u0089PNG\r\n', 'PNG image'],
    ['<?xml version="1.0"?><recipe><salt/></recipe>', 'XML (recipe)'],
    ['[{"speaker":"A"}]', 'JSON'],
  ])('is named by its content: %j', async (content, detail) => {
    expect(await readSource(bytesOf(content), 'speech.txt')).toStrictEqual({
      ok: false,
      code: 'format-unknown',
      detail,
    });
  });

  it.each([[{ 'a.txt': 'x' }, 'ZIP archive']])(
    'in a container is named by its entries: %j',
    async (entries, detail) => {
      expect(await readSource(zipOf(entries), 'a.docx')).toStrictEqual({
        ok: false,
        code: 'format-unknown',
        detail,
      });
    },
  );

  it('is empty where there is nothing to read', async () => {
    for (const bytes of [
      new Uint8Array(),
      utf8('\ufeff'),
      utf8(' \n\n'),
      utf8('<html><body><script>x</script></body></html>'),
    ])
      expect(await readSource(bytes, 'a.txt')).toStrictEqual({
        ok: false,
        code: 'file-empty',
        detail: 'a.txt',
      });
  });

  it('is too large above 64 MiB', async () => {
    expect(await readSource(new Uint8Array(64 * 1024 * 1024 + 1), 'a.txt')).toStrictEqual({
      ok: false,
      code: 'file-too-large',
      detail: 'a.txt',
    });
  });
});
