import { describe, expect, it } from 'vitest';
import { savedMessage } from './read-mhtml';

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const head = 'From: <Saved by Blink>\r\nSubject: A meeting\r\nMIME-Version: 1.0\r\n';

const saved = (part: string, end = '\r\n------x----\r\n'): Uint8Array =>
  bytesOf(
    `${head}Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----x--"\r\n\r\n\r\n------x--\r\n${part}${end}`,
  );
const quoted =
  'Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n' +
  '<!DOCTYPE html><html lang=3D"en"><head><title>A meeting</title></head>=\r\n<body><p><b>Berg:</b> Thank you, M=C3=BCller.</p></body></html>';

async function textOf(bytes: Uint8Array): Promise<string> {
  const result = await savedMessage.read(bytes, {});
  return result.ok ? result.value.text : result.code;
}

describe('a page saved as one file', () => {
  it('is read as the page it holds', async () => {
    expect(await savedMessage.read(saved(quoted), {})).toStrictEqual({
      ok: true,
      value: {
        text: 'Berg: Thank you, Müller.',
        paragraphs: [{ role: 'paragraph', bold: [{ start: 0, end: 5 }], start: 0, end: 24 }],
        declared: { title: 'A meeting', language: 'en' },
        encoding: 'utf-8',
      },
    });
  });

  it.each([
    [
      'base64',
      `Content-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('<p>Grüße</p>').toString('base64')}`,
      'Grüße',
    ],
    [
      'the encoding of its part, whatever the page says',
      'Content-Type: text/html; charset=windows-1251\r\n\r\n<meta charset="utf-8"><p>\u00c4\u00e0.</p>',
      'Да.',
    ],
    ['text where there is no page', 'Content-Type: text/plain\r\n\r\nBerg: Yes.', 'Berg: Yes.'],
    [
      'a page inside alternatives',
      'Content-Type: multipart/alternative; boundary=y\r\n\r\n--y\r\nContent-Type: text/plain\r\n\r\nplain\r\n--y\r\nContent-Type: text/html\r\n\r\n<p>page</p>\r\n--y--',
      'page',
    ],
    [
      'a style sheet before the page',
      `Content-Type: text/css\r\n\r\na{}\r\n------x--\r\n${quoted}`,
      'Berg: Thank you, Müller.',
    ],
  ])('takes %s', async (_, part, text) => {
    expect(await textOf(saved(part))).toBe(text);
  });

  it('takes the part that is named as its start', async () => {
    const bytes = bytesOf(
      `${head}Content-Type: multipart/related; boundary=y; start="<b@x>"\n\n--y\nContent-Type: text/html\nContent-ID: <a@x>\n\n<p>frame</p>\n--y\nContent-Type: text/html\nContent-ID: <b@x>\n\n<p>page</p>\n--y--`,
    );
    expect(await textOf(bytes)).toBe('page');
  });

  it('does not take the border of a multipart inside for its own', async () => {
    const inner =
      'Content-Type: multipart/alternative; boundary="----x--y"\r\n\r\n------x--y\r\nContent-Type: text/html\r\n\r\n<p>page</p>\r\n------x--y--';
    expect(await textOf(saved(inner))).toBe('page');
  });

  it('of a million spaces is read in linear time', async () => {
    const started = performance.now();
    const spaces = ' '.repeat(1_000_000);
    const part = `Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>a${spaces}b</p>`;
    expect(await textOf(saved(part))).toBe('a b');
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('without parts is one page', async () => {
    expect(await textOf(bytesOf(`${head}Content-Type: text/html\n\n<p>Yes.</p>`))).toBe('Yes.');
  });

  it.each([
    ['cut inside the page is cut off', saved(quoted, ''), 'file-cut-off'],
    ['without a page is damaged', saved('Content-Type: image/png\r\n\r\nx'), 'file-damaged'],
    ['without a border is damaged', bytesOf(`${head}Content-Type: multipart/related\n\nx`), 'file-damaged'],
    ['of an empty page is empty', saved('Content-Type: text/html\r\n\r\n<p></p>'), 'file-empty'],
  ])('%s', async (_, bytes, code) => {
    expect(await textOf(bytes)).toBe(code);
  });

  it('is told by its headers, and a transcript is not taken for one', () => {
    expect(savedMessage.recognises(saved(quoted))).toBe(true);
    expect(savedMessage.recognises(bytesOf('From: the chair\n\nContent-Type: multipart/related\n'))).toBe(
      false,
    );
    expect(savedMessage.recognises(bytesOf('MR. ARLEN: Good morning.\nMIME-Version: what is that?'))).toBe(
      false,
    );
  });
});
