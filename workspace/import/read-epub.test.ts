import { describe, expect, it } from 'vitest';
import { electronicBook } from './read-epub';
import { zipOf } from './testing/zip-of';

const container =
  '<container><rootfiles><rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';
const opf = (spine: string, extra = ''): string => `<?xml version="1.0"?>
<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>
<dc:title>Speeches in Lindby</dc:title><dc:date opf:event="modification">2020-01-01</dc:date><dc:date>2019-05-04</dc:date><dc:language>en-GB</dc:language>
</metadata><manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="one" href="text/one%20a.xhtml#top" media-type="application/xhtml+xml"/>
<item id="two" href="../two.xhtml" media-type="application/xhtml+xml"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
<item id="picture" href="a.png" media-type="image/png"/>
</manifest><spine>${spine}</spine>${extra}</package>`;
const page = (body: string): string =>
  `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`;

const spine =
  '<itemref idref="cover"/><itemref idref="nav"/><itemref idref="two"/><itemref idref="one"/><itemref idref="picture"/>';
const pages = {
  'META-INF/container.xml': container,
  'OEBPS/nav.xhtml': page('<nav><ol><li>Contents</li></ol></nav>'),
  'OEBPS/cover.xhtml': page('<img src="a.png"/>'),
  'OEBPS/text/one a.xhtml': page('<p><b>Berg:</b> Thank you, Müller.<a id="p1"/></p>'),
  'two.xhtml': page('<h1>A meeting</h1><p><b>Arlen:</b> Good morning.</p>'),
};
const book = (more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipOf({ ...pages, 'OEBPS/book.opf': opf(spine), ...more });

describe('an EPUB book', () => {
  it('gives its chapters in the order of reading, and what its package says of it', async () => {
    expect(await electronicBook.read(book(), {})).toStrictEqual({
      ok: true,
      value: {
        text: 'A meeting\n\nArlen: Good morning.\n\nBerg: Thank you, Müller.',
        paragraphs: [
          { role: 'heading', bold: [], start: 0, end: 9 },
          { role: 'paragraph', bold: [{ start: 11, end: 17 }], start: 11, end: 31 },
          { role: 'paragraph', bold: [{ start: 33, end: 38 }], start: 33, end: 57 },
        ],
        declared: { title: 'Speeches in Lindby', date: '2019-05-04', language: 'en' },
      },
    });
  });

  it('takes a chapter of nothing but lines by its blank lines', async () => {
    const lines = page('<pre>Arlen: Good\nmorning.\n\nBerg: Thank you.</pre>');
    const result = await electronicBook.read(
      zipOf({
        ...pages,
        'OEBPS/book.opf': opf('<itemref idref="two"/><itemref idref="one"/>'),
        'two.xhtml': lines,
      }),
      {},
    );
    expect(
      result.ok && result.value.paragraphs?.map(({ start, end }) => result.value.text.slice(start, end)),
    ).toStrictEqual(['Arlen: Good\nmorning.', 'Berg: Thank you.', 'Berg: Thank you, Müller.']);
  });

  it('knows what its style sheets make bold', async () => {
    const sheet =
      '/* .plain { font-weight: bold } */ .speaker, p.loud { color: red; font-weight: bold } span.x{font:italic 700 1em serif} .x { font-weight: normal } .a .plain { font-weight: 700 }';
    const result = await electronicBook.read(
      book({
        'OEBPS/book.opf': opf('<itemref idref="two"/>').replace(
          '<item ',
          '<item id="css" href="s.css" media-type="text/css"/><item ',
        ),
        'OEBPS/s.css': sheet,
        'two.xhtml': page(
          '<p><span class="big speaker">Berg:</span> Yes<br/>.</p><p class="loud">No.</p><p class="plain x">And<i class="x"/>.</p>',
        ),
      }),
      {},
    );
    expect(result.ok && [result.value.text, result.value.paragraphs?.map(({ bold }) => bold)]).toStrictEqual([
      'Berg: Yes\n.\n\nNo.\n\nAnd.',
      [[{ start: 0, end: 5 }], [{ start: 13, end: 16 }], []],
    ]);
  });

  it('leaves out pages outside the order of reading, and the table of contents of EPUB 2', async () => {
    const package2 = opf(
      '<itemref idref="two"/><itemref idref="one" linear="no"/><itemref idref="cover"/>',
      '<guide><reference type="toc" href="cover.xhtml"/></guide>',
    );
    const result = await electronicBook.read(
      book({ 'OEBPS/book.opf': package2, 'OEBPS/cover.xhtml': page('<p>Contents</p>') }),
      {},
    );
    expect(result.ok && result.value.text).toBe('A meeting\n\nArlen: Good morning.');
  });

  it.each([
    ['without its package is damaged', book({ 'OEBPS/book.opf': '' }), 'file-damaged'],
    [
      'whose container names none is damaged',
      book({ 'META-INF/container.xml': '<container/>' }),
      'file-damaged',
    ],
    [
      'without a chapter is damaged',
      book({ 'OEBPS/book.opf': opf(spine).replace('../two', '../three') }),
      'file-damaged',
    ],
    ['without a word is empty', book({ 'OEBPS/book.opf': opf('<itemref idref="cover"/>') }), 'file-empty'],
    [
      'with entities is refused',
      book({ 'OEBPS/book.opf': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'file-refused',
    ],
    [
      'with a chapter nested without end is refused',
      book({ 'two.xhtml': page('<div>'.repeat(3_000)) }),
      'file-refused',
    ],
    [
      'with a lock says so',
      book({ 'META-INF/encryption.xml': '<encryption><enc:CipherReference URI="two.xhtml"/></encryption>' }),
      'format-unknown',
    ],
    ['cut in half is cut off', book().subarray(0, 400), 'file-cut-off'],
  ])('%s', async (_, bytes, code) => {
    expect(await electronicBook.read(bytes, {})).toMatchObject({ ok: false, code });
  });

  it('is told by what is in it', () => {
    expect(electronicBook.recognises(book())).toBe(true);
    expect(electronicBook.recognises(zipOf({ 'content.xml': '' }))).toBe(false);
  });
});
