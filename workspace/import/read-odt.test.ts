import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDocument } from './read-odt';
import { zipOf } from './testing/zip-of';

const styles = `<?xml version="1.0"?><office:document-styles><office:styles>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Speaker" style:family="paragraph" style:parent-style-name="Standard"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="A" style:family="paragraph" style:parent-style-name="B"/><style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/>
</office:styles></office:document-styles>`;
const automatic = `<office:automatic-styles>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Speaker"/>
<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="T2" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties text:display="none"/></style:style>
</office:automatic-styles>`;
const meta = '<m><dc:title>A meeting</dc:title><dc:date>2013-01-02</dc:date></m>';

const document = (body: string, kind = 'office:text'): Uint8Array =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'styles.xml': styles,
    'meta.xml': meta,
    'content.xml': `<office:document-content>${automatic}<office:body><${kind}>${body}</${kind}></office:body></office:document-content>`,
  });

async function textOf(body: string): Promise<string> {
  const result = await openDocument.read(document(body), {});
  return result.ok ? result.value.text : result.code;
}

describe('an OpenDocument text', () => {
  it('gives paragraphs with the names of their styles, bold runs and its title', async () => {
    const result = await openDocument.read(
      document(
        '<text:h text:style-name="Heading_20_1" text:outline-level="1">Meeting</text:h>' +
          '<text:p text:style-name="P1">Mr. Arlen<text:span text:style-name="T2">, chair</text:span></text:p>' +
          '<text:p text:style-name="Standard"><text:span text:style-name="T1">BERG:</text:span> Thank  you.</text:p>' +
          '<text:list><text:list-item><text:p>First</text:p></text:list-item></text:list>' +
          '<table:table><table:table-row><table:table-cell><text:p text:style-name="A">Q</text:p></table:table-cell></table:table-row></table:table>',
      ),
      {},
    );
    expect(result).toStrictEqual({
      ok: true,
      value: {
        text: 'Meeting\n\nMr. Arlen, chair\n\nBERG: Thank you.\n\nFirst\n\nQ',
        paragraphs: [
          { role: 'heading', style: 'Heading 1', bold: [{ start: 0, end: 7 }], start: 0, end: 7 },
          { role: 'paragraph', style: 'Speaker', bold: [{ start: 9, end: 18 }], start: 9, end: 25 },
          { role: 'paragraph', bold: [{ start: 27, end: 32 }], start: 27, end: 43 },
          { role: 'list-item', bold: [], start: 45, end: 50 },
          { role: 'cell', style: 'A', bold: [], start: 52, end: 53 },
        ],
        declared: { title: 'A meeting' },
      },
    });
  });

  it.each([
    [
      'keeps spaces, tabs and breaks that are meant',
      'a  b<text:s text:c="2"/>c<text:tab/>d<text:line-break/> e',
      'a b  c\td\ne',
    ],
    [
      'leaves out notes and comments',
      'a<text:note><text:note-body><text:p>x</text:p></text:note-body></text:note>b<office:annotation><dc:creator>y</dc:creator><text:p>z</text:p></office:annotation>c',
      'abc',
    ],
    [
      'leaves out frames',
      'a<draw:frame><draw:text-box><text:p>x</text:p></draw:text-box><svg:desc>y</svg:desc></draw:frame>b',
      'ab',
    ],
    ['leaves out hidden runs', 'a<text:span text:style-name="T3">x</text:span>b', 'ab'],
    ['reads what a link says', '<text:a xlink:href="javascript:x">here</text:a>', 'here'],
    ['takes not more than forty spaces at once', 'a<text:s text:c="900000000"/>b', `a${' '.repeat(40)}b`],
  ])('%s', async (_, inline, text) => {
    expect(await textOf(`<text:p>${inline}</text:p>`)).toBe(text);
  });

  it('leaves out tracked deletions, and takes a table of contents as furniture', async () => {
    const result = await openDocument.read(
      document(
        '<text:tracked-changes><text:changed-region><text:deletion><text:p>never</text:p></text:deletion></text:changed-region></text:tracked-changes>' +
          '<text:table-of-content><text:index-body><text:p>Meeting 1</text:p></text:index-body></text:table-of-content><text:p>Yes.</text:p>',
      ),
      {},
    );
    expect(result.ok && [result.value.text, result.value.paragraphs?.map(({ role }) => role)]).toStrictEqual([
      'Meeting 1\n\nYes.',
      ['furniture', 'paragraph'],
    ]);
  });

  it.each([
    ['without a word is empty', document('<text:p/>'), 'file-empty'],
    [
      'that is a spreadsheet is told so',
      document('<text:p>x</text:p>', 'office:spreadsheet'),
      'format-unknown',
    ],
    [
      'with entities is refused',
      zipOf({ 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
      'file-refused',
    ],
    ['nested without end is refused', document('<text:span>'.repeat(400)), 'file-refused'],
    ['cut in half is cut off', document('<text:p>x</text:p>').subarray(0, 300), 'file-cut-off'],
    [
      'with a password is locked',
      zipOf({
        'content.xml': '\u0001',
        'META-INF/manifest.xml': '<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>',
      }),
      'file-locked',
    ],
    ['of broken XML is damaged', zipOf({ 'content.xml': '<a><b></a>' }), 'file-damaged'],
  ])('%s', async (_, bytes, code) => {
    expect(await openDocument.read(bytes, {})).toMatchObject({ ok: false, code });
  });

  it('is told by what is in it', () => {
    expect(openDocument.recognises(document(''))).toBe(true);
    expect(openDocument.recognises(zipOf({ 'word/document.xml': '', 'content.xml': '' }))).toBe(false);
    expect(openDocument.recognises(document('').subarray(0, 100))).toBe(false);
  });
});

const hostile = join(import.meta.dirname, '../../../shared/data/hostile/odt');
describe.skipIf(!existsSync(hostile))('the hostile OpenDocument files (where ../shared is)', () => {
  it.each([
    ['minimal.odt', 2],
    ['no_content.odt', 'file-damaged'],
    ['no_mimetype.odt', 2],
    ['space_bomb.odt', 1],
    ['truncated.odt', 'file-cut-off'],
    ['xxe.odt', 'file-refused'],
  ])('%s gives %s', async (name, expected) => {
    const result = await openDocument.read(readFileSync(join(hostile, name)), {});
    expect(result.ok ? result.value.paragraphs?.length : result.code).toBe(expected);
  });
});
