import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTranscript } from '../../analysis/transcript/parse-transcript';
import { failureCodes } from '../contract/result';
import { readSource } from './read-source';
import { column, makePdf } from './testing/make-pdf';
import { mutate } from './testing/mutate';
import { plistOf } from './testing/plist-of';
import { zipOf } from './testing/zip-of';

/** How many mutated files of each format; `ROSTRUM_MUTATIONS=10000` for the long run. The number of each is its seed. */
const count = Number(process.env['ROSTRUM_MUTATIONS'] ?? 500);

const speech = [
  'Anna Arlen: Good morning. (Applause.)',
  'Boris Berg: Thank you, Müller. Ça va?',
  'Anna Arlen: Да.',
];
const latin = ['A meeting', ...speech.slice(0, 2), 'and a line that is broken at its end.'];
const html = `<html lang="en"><head><title>A meeting</title></head><body><h1>A meeting</h1>${speech.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
const rtf = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}{\stylesheet{\s0 Normal;}{\s1\b heading 1;}}{\info{\title A meeting}}
\pard\s1 A meeting\par\pard\plain{\b Anna Arlen:} Good morning. (Applause.)\par{\b Boris Berg:} Thank you, M\u252?ller.{\footnote x}\par\f1 \'c4\'e0{\field{\*\fldinst HYPERLINK "x"}{\fldrslt y}}\bin3 abc\cell\row\par}`;

type Entries = Readonly<Record<string, string>>;
const docx: Entries = {
  '[Content_Types].xml': '<Types/>',
  'docProps/core.xml': '<c><dc:title>A meeting</dc:title></c>',
  'word/styles.xml':
    '<w:styles><w:style w:type="paragraph" w:styleId="S"><w:name w:val="Speaker"/><w:rPr><w:b/></w:rPr></w:style></w:styles>',
  'word/document.xml': `<?xml version="1.0"?><w:document><w:body>${speech.map((line) => `<w:p><w:pPr><w:pStyle w:val="S"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>${line}</w:t></w:r></w:p>`).join('')}<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Q</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`,
};
const odt: Entries = {
  mimetype: 'application/vnd.oasis.opendocument.text',
  'meta.xml': '<m><dc:title>A meeting</dc:title></m>',
  'styles.xml':
    '<s><style:style style:name="S" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style></s>',
  'content.xml': `<?xml version="1.0"?><o><office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="S"/></office:automatic-styles><office:body><office:text>${speech.map((line) => `<text:p text:style-name="P1">${line}<text:s text:c="4"/><text:span text:style-name="T1">!</text:span></text:p>`).join('')}</office:text></office:body></o>`,
};
const epub: Entries = {
  'META-INF/container.xml': '<container><rootfiles><rootfile full-path="a/b.opf"/></rootfiles></container>',
  'a/b.opf':
    '<package><metadata><dc:title>A meeting</dc:title><dc:date>2019-05-04</dc:date></metadata><manifest><item id="c" href="c.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>',
  'a/c.xhtml': html,
};
const mhtml = `From: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html.replaceAll('=', '=3D')}\r\n--b--`;

/** A sample of each format: its bytes, and for those that are zips what is in them, since a changed zip mostly fails its checksum. */
const samples: readonly { format: string; bytes: Uint8Array; entries?: Entries }[] = [
  { format: 'docx', bytes: zipOf(docx), entries: docx },
  { format: 'odt', bytes: zipOf(odt), entries: odt },
  { format: 'epub', bytes: zipOf(epub), entries: epub },
  { format: 'doc', bytes: readFileSync(join(import.meta.dirname, 'testing/meeting.doc')) },
  { format: 'rtf', bytes: Buffer.from(rtf, 'latin1') },
  {
    format: 'webarchive',
    bytes: plistOf({
      WebMainResource: { WebResourceMIMEType: 'text/html', WebResourceData: Buffer.from(html) },
    }),
  },
  { format: 'mhtml', bytes: Buffer.from(mhtml) },
  { format: 'pdf', bytes: makePdf([column(latin, { x: 60, y: 700 }), column(latin, { x: 60, y: 700 })]) },
];

/** Every second one of a zip is changed inside, and packed again. */
function change({ bytes, entries }: (typeof samples)[number], seed: number): Uint8Array {
  const names = Object.keys(entries ?? {});
  const name = names[seed % names.length];
  if (entries === undefined || name === undefined || seed % 2 === 0) return mutate(bytes, seed);
  return zipOf({ ...entries, [name]: mutate(Buffer.from(entries[name] ?? ''), seed) });
}

/** What went wrong with one changed file; undefined for a whole result or a failure with a code. */
async function fault(bytes: Uint8Array): Promise<string | undefined> {
  const started = performance.now();
  try {
    const read = await readSource(bytes, 'a');
    if (!read.ok) return failureCodes.includes(read.code) && read.code !== 'internal' ? undefined : read.code;
    const { text, blocks, turns } = parseTranscript(read.value);
    const end = blocks.reduce((at, block) => (block.start === at ? block.end : Number.NaN), 0);
    if (end !== text.length) return 'blocks do not cover the text';
    if (turns.some((turn) => turn.start < 0 || turn.end > text.length)) return 'a turn outside the text';
    if (performance.now() - started > 10_000) return 'took more than ten seconds';
  } catch (error) {
    return String(error instanceof Error ? error.stack : error);
  }
  return undefined;
}

/** Vitest reports every rejection that nobody hears, also those that the reader of PDF passes over; here the reader alone is asked. */
function leaveRejectionsToReaders(): void {
  const heard = process.listeners('unhandledRejection');
  beforeAll(() => {
    process.removeAllListeners('unhandledRejection');
  });
  afterAll(() => {
    for (const listener of heard) process.on('unhandledRejection', listener);
  });
}

describe(`${count} changed files of a format end in a result or a failure with a code`, () => {
  leaveRejectionsToReaders();
  it.each(samples)(
    '$format',
    async (sample) => {
      expect(await readSource(sample.bytes, 'a')).toMatchObject({
        ok: true,
        value: { format: sample.format },
      });
      const faults: { seed: number; fault: string }[] = [];
      for (let seed = 0; seed < count; seed += 1) {
        const found = await fault(change(sample, seed));
        if (found !== undefined) faults.push({ seed, fault: found });
      }
      expect(faults).toStrictEqual([]);
    },
    60_000 + count * 100,
  );
});
