import { describe, expect, it } from 'vitest';
import { zipOf } from './testing/zip-of';
import { unpackFile } from './unpack';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function namesIn(bytes: Uint8Array): Promise<readonly string[]> {
  const unpacked = await unpackFile(bytes, 'meetings.zip');
  if (!unpacked.ok) throw new Error(unpacked.code);
  return unpacked.value.map(({ name, bytes: inner }) => `${name}: ${textOf(inner)}`);
}

describe('a dropped file', () => {
  it('stands for itself when it is no archive', async () => {
    const bytes = bytesOf('ANN: Hello.');
    expect(await unpackFile(bytes, 'a.txt')).toStrictEqual({ ok: true, value: [{ name: 'a.txt', bytes }] });
  });

  it('stands for itself when it is a document in a container', async () => {
    const bytes = zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' });
    expect(await unpackFile(bytes, 'a.docx')).toStrictEqual({ ok: true, value: [{ name: 'a.docx', bytes }] });
  });

  it('stands for the files of an archive, in the order of their names, without what is not a file of a person', async () => {
    const bytes = zipOf({
      'b/two.txt': 'Two',
      'b/': '',
      'a.txt': 'One',
      '__MACOSX/a.txt': 'x',
      '.DS_Store': 'x',
      'b/._two.txt': 'x',
      'Thumbs.db': 'x',
      '../../up.txt': 'Up',
    });
    expect(await namesIn(bytes)).toStrictEqual(['a.txt: One', 'b/two.txt: Two']);
  });

  it('opens archives inside the archive once, and no deeper', async () => {
    const deepest = zipOf({ 'c.txt': 'Three' });
    const inner = zipOf({ 'b.txt': 'Two', 'deep.zip': deepest });
    const unpacked = await unpackFile(zipOf({ 'a.txt': 'One', 'in.zip': inner }), 'x.zip');
    expect(unpacked.ok && unpacked.value.map(({ name }) => name)).toStrictEqual([
      'a.txt',
      'in.zip/b.txt',
      'in.zip/deep.zip',
    ]);
  });

  it('stands for the documents of a table, also inside an archive', async () => {
    const table = 'title,date,text\nOn bridges,2019-05-04,Bridges last.\nOn roads,2020-01-02,Roads too.\n';
    expect(await namesIn(zipOf({ 'speeches.csv': table }))).toStrictEqual([
      'speeches.csv, row 2: title,date,text\r\nOn bridges,2019-05-04,Bridges last.',
      'speeches.csv, row 3: title,date,text\r\nOn roads,2020-01-02,Roads too.',
    ]);
    const alone = await unpackFile(bytesOf(table), 'speeches.csv');
    expect(alone.ok && alone.value.map(({ name }) => name)).toStrictEqual([
      'speeches.csv, row 2',
      'speeches.csv, row 3',
    ]);
  });

  it('is empty when an archive holds no file', async () => {
    expect(await unpackFile(zipOf({ 'a/': '' }), 'a.zip')).toMatchObject({ ok: false, code: 'file-empty' });
  });

  it('is refused when a small archive would grow without end', async () => {
    const bytes = zipOf({ 'a.txt': 'a'.repeat(4_000_000) });
    expect(bytes.length).toBeLessThan(40_000);
    expect(await unpackFile(bytes, 'a.zip')).toMatchObject({ ok: false, code: 'file-refused' });
  });

  it('gives the others when one of them is damaged', async () => {
    const bytes = zipOf({ 'a.txt': 'One', 'b.txt': 'Two' });
    const firstByteOfData = 30 + 'a.txt'.length;
    bytes[firstByteOfData + 1] = 0xff;
    expect(await unpackFile(bytes, 'a.zip')).toStrictEqual({
      ok: true,
      value: [
        {
          name: 'a.txt',
          bytes: new Uint8Array(),
          failure: { ok: false, code: 'file-damaged', detail: 'a.txt' },
        },
        { name: 'b.txt', bytes: Buffer.from('Two') },
      ],
    });
  });

  it('is cut off when the end of the archive is missing', async () => {
    const bytes = zipOf({ 'a.txt': 'One' });
    expect(await unpackFile(bytes.subarray(0, -10), 'a.zip')).toMatchObject({
      ok: false,
      code: 'file-cut-off',
    });
  });
});
