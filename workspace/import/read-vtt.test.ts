import { describe, expect, it } from 'vitest';
import { parseTranscript } from '../../analysis/transcript/parse-transcript';
import { webVtt } from './read-vtt';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const meeting = `WEBVTT - Meeting in Lindby
Language: en

STYLE
::cue { background: url(http://127.0.0.1:9/x) }

NOTE
not spoken

1
00:00.000 --> 00:02.000 line:0 position:20%
<v.first.loud Esmé &amp; Co>Hello <i>there</i> <c.yellow>you</c> <00:00:01.000>now,</v>

00:02.000 --> 00:04.000
<v Esmé &amp; Co>friends.</v>

00:04.000 --> 00:06.000
<v Joe Arlen>We are in <b>Lindby</b></v>
<v Esmé &amp; Co>[Laughter]
`;

describe('captions of WebVTT', () => {
  it('give labels and speech where voices are tagged, a title and a language', async () => {
    const read = await webVtt.read(bytesOf(meeting), {});
    expect(read).toStrictEqual({
      ok: true,
      value: {
        text: 'Esmé & Co\n\nHello there you now, friends.\n\nJoe Arlen\n\nWe are in Lindby\n\nEsmé & Co\n\n[Laughter]',
        paragraphs: [
          { role: 'paragraph', kind: 'label', bold: [], start: 0, end: 9 },
          { role: 'paragraph', kind: 'speech', bold: [], start: 11, end: 40 },
          { role: 'paragraph', kind: 'label', bold: [], start: 42, end: 51 },
          { role: 'paragraph', kind: 'speech', bold: [], start: 53, end: 69 },
          { role: 'paragraph', kind: 'label', bold: [], start: 71, end: 80 },
          { role: 'paragraph', kind: 'speech', bold: [], start: 82, end: 92 },
        ],
        declared: { title: 'Meeting in Lindby', language: 'en' },
        encoding: 'utf-8',
      },
    });
  });

  it('give turns in which brackets are told apart', async () => {
    const read = await webVtt.read(bytesOf(meeting), {});
    const parsed = read.ok ? parseTranscript(read.value) : undefined;
    expect(
      parsed?.turns.map(({ label, start, end }) => [label, parsed.text.slice(start, end)]),
    ).toStrictEqual([
      ['Esmé & Co', 'Hello there you now, friends.'],
      ['Joe Arlen', 'We are in Lindby'],
      ['Esmé & Co', '[Laughter]'],
    ]);
    expect(parsed?.blocks.at(-1)?.kind).toBe('event');
  });

  it('show markup in the name of a voice as letters', async () => {
    const read = await webVtt.read(
      bytesOf('WEBVTT\n\n00:00.000 --> 00:02.000\n<v <script>alert(1)</script>>Hello'),
      {},
    );
    expect(read.ok && read.value.text).toBe('<script\n\nalert(1)>Hello');
  });

  it.each([
    ['WEBVTT', true],
    ['\ufeffWEBVTT\r\n\r\n', true],
    ['WEBVTT - Title', true],
    ['WEBVTTX', false],
    ['The WEBVTT format', false],
  ])('are told by their first word: %j is %s', (text, told) => {
    expect(webVtt.recognises(bytesOf(text))).toBe(told);
  });
});
