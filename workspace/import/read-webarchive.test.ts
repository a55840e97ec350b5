import { describe, expect, it } from 'vitest';
import { webArchive } from './read-webarchive';
import { plistOf } from './testing/plist-of';

const html = Buffer.from(
  '<html lang="en"><head><title>A meeting</title></head><body><p><b>Berg:</b> Thank you, Müller.</p></body></html>',
);
const archive = (page: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  plistOf({ WebSubresources: { ключ: 'значение' }, WebMainResource: page });
const page = {
  WebResourceMIMEType: 'text/html',
  WebResourceTextEncodingName: 'UTF-8',
  WebResourceData: html,
};

async function textOf(bytes: Uint8Array): Promise<string> {
  const result = await webArchive.read(bytes, {});
  return result.ok ? result.value.text : result.code;
}

describe('a web archive', () => {
  it('is read as the page it holds', async () => {
    expect(await webArchive.read(archive(page), {})).toStrictEqual({
      ok: true,
      value: {
        text: 'Berg: Thank you, Müller.',
        paragraphs: [{ role: 'paragraph', bold: [{ start: 0, end: 5 }], start: 0, end: 24 }],
        declared: { title: 'A meeting', language: 'en' },
        encoding: 'utf-8',
      },
    });
  });

  it('is read in the encoding it names', async () => {
    const cyrillic = Buffer.from('<p>\u00c4\u00e0.</p>', 'latin1');
    expect(
      await textOf(
        archive({ ...page, WebResourceTextEncodingName: 'windows-1251', WebResourceData: cyrillic }),
      ),
    ).toBe('Да.');
  });

  it.each([
    ['without a page is damaged', plistOf({ WebSubresources: 'WebMainResource' }), 'file-damaged'],
    ['without the bytes of a page is damaged', archive({ WebResourceMIMEType: 'text/html' }), 'file-damaged'],
    [
      'of a picture is none we read',
      archive({ ...page, WebResourceMIMEType: 'image/png' }),
      'format-unknown',
    ],
    ['cut off is damaged', archive(page).subarray(0, 200), 'file-damaged'],
    ['that points at itself is damaged', pointingAtItself(), 'file-damaged'],
    [
      'of an empty page is empty',
      archive({ ...page, WebResourceData: Buffer.from('<p></p>') }),
      'file-empty',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await textOf(bytes)).toBe(code);
  });

  it('is told by its content', () => {
    expect(webArchive.recognises(archive(page))).toBe(true);
    expect(webArchive.recognises(plistOf({ other: 'x' }))).toBe(false);
  });
});

/** A dictionary whose every member is the dictionary itself. */
function pointingAtItself(): Uint8Array {
  const bytes = Buffer.from(plistOf({ WebMainResource: { a: 'b' } }));
  bytes.writeUInt16BE(0, 11);
  return bytes;
}
