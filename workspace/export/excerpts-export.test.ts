import Papa from 'papaparse';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { SpeakerId, TranscriptId } from '../contract/basics';
import type { Excerpt } from '../contract/tables';
import { openZip } from '../import/zip';
import { excerptDocument } from './excerpt-document';
import { excerptsCsv } from './excerpts-csv';
import { excerptsDocx } from './excerpts-docx';
import { excerptsHtml } from './excerpts-html';

const hash = 'ab'.repeat(32);
const base: Excerpt = {
  annotation: 'a1',
  transcript: TranscriptId.parse('t1'),
  title: 'Opening of the harbour',
  date: '2031-05-09',
  place: 'Port Alder',
  fileName: 'harbour.docx',
  speaker: 'Mira Okonjo',
  speakerId: SpeakerId.parse('s1'),
  role: 'Minister of Works',
  turn: 3,
  paragraph: 2,
  start: 1204,
  end: 1225,
  before: 'We said it, and ',
  quote: 'the cranes came back',
  after: '.',
  codes: ['promise', 'labour'],
  note: 'Second time she says it.',
  author: 'E. Marsh',
  created: '2031-06-01T08:00:00.000Z',
  sourceHash: hash,
};
const second: Excerpt = {
  annotation: 'a2',
  transcript: TranscriptId.parse('t2'),
  title: 'letter.txt',
  fileName: 'letter.txt',
  start: 0,
  end: 44,
  author: 'E. Marsh',
  created: '2031-06-01T08:00:00.000Z',
  sourceHash: hash,
  quote: '=cmd|"x"</script><b onload=alert(1)>& so\non',
  before: '',
  after: '',
  codes: [],
  note: '',
};
const excerpts = [base, second];
const options = { title: 'Cranes & promises', groupBy: 'transcript', notes: true } as const;

/** The text of a page as a reader of HTML finds it, and the names of its elements. */
function readPage(html: string): { text: string; elements: string[] } {
  const texts: string[] = [];
  const elements = new Set<string>();
  const walk = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    if ('tagName' in node) {
      elements.add(node.tagName);
      for (const { name } of node.attrs) if (name.startsWith('on')) elements.add(`${node.tagName} ${name}`);
      if (node.tagName === 'style') return;
    }
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  parse(html).childNodes.forEach(walk);
  return { text: texts.join(''), elements: [...elements].sort() };
}

describe('a document of excerpts', () => {
  it('puts an excerpt with two codes under both, and names those without any', () => {
    const { sections } = excerptDocument(excerpts, { ...options, groupBy: 'code' });
    expect(
      sections.map(({ heading, entries }) => [heading, entries.map(({ number }) => number)]),
    ).toStrictEqual([
      ['promise', [1]],
      ['labour', [2]],
      ['Without a code', [3]],
    ]);
  });

  it('says who chose what from where, and where each stands', () => {
    expect(excerptDocument([base], options)).toStrictEqual({
      title: 'Cranes & promises',
      about: '1 excerpt chosen by E. Marsh. Source: Opening of the harbour, Port Alder, 9 May 2031.',
      sections: [
        {
          heading: 'Opening of the harbour, 9 May 2031',
          entries: [
            {
              number: 1,
              before: 'We said it, and ',
              quote: 'the cranes came back',
              after: '.',
              speaker: 'Mira Okonjo',
              place: 'Minister of Works, turn 3, paragraph 2',
              codes: ['promise', 'labour'],
              note: 'Second time she says it.',
              reference: `Opening of the harbour, Port Alder, 9 May 2031; harbour.docx, characters 1,204–1,225. Source SHA-256 ${hash}. Marked by E. Marsh on 1 June 2031.`,
            },
          ],
        },
      ],
    });
  });

  it('has an empty case', () => {
    expect(excerptDocument([], options)).toStrictEqual({
      title: 'Cranes & promises',
      about: '0 excerpts.',
      sections: [],
    });
  });
});

describe('the HTML export', () => {
  const html = excerptsHtml(excerptDocument(excerpts, options));

  it('shows quote, context, speaker, codes, note and reference', () => {
    const { text } = readPage(html);
    for (const part of [
      'Cranes & promises',
      'We said it, and the cranes came back.',
      'Mira Okonjo, Minister of Works, turn 3, paragraph 2',
      'promise · labour',
      'Second time she says it.',
      hash,
      '=cmd|"x"</script><b onload=alert(1)>& so on',
    ])
      expect(text).toContain(part);
  });

  it('holds no element but its own, and asks nothing of any network', () => {
    expect(readPage(html).elements).toStrictEqual(
      [
        'a',
        'b',
        'body',
        'div',
        'h1',
        'h2',
        'head',
        'html',
        'i',
        'li',
        'meta',
        'ol',
        'p',
        'section',
        'span',
        'style',
        'sup',
        'title',
      ].sort(),
    );
    expect(html).not.toMatch(/https?:|url\(|src=/);
  });

  it('leaves notes out when they are not wanted', () => {
    expect(excerptsHtml(excerptDocument(excerpts, { ...options, notes: false }))).not.toContain(
      'Second time',
    );
  });
});

/** The paragraphs of one part of a Word file, each with its style, as any reader of the format finds them. */
async function readWord(bytes: Uint8Array, part: string): Promise<string[]> {
  const xml = await wordXml(bytes, part);
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph = '']) => {
    const style = /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1];
    const texts = [...paragraph.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text = '']) => text);
    const plain = readPage(texts.join('')).text;
    return style === undefined ? plain : `${style}: ${plain}`;
  });
}

async function wordXml(bytes: Uint8Array, part: string): Promise<string> {
  const zip = await openZip(bytes);
  if (!zip.ok) throw new Error(zip.code);
  const pieces: Uint8Array[] = [];
  const read = await zip.value.stream(part, (piece) => {
    pieces.push(piece);
    return undefined;
  });
  if (!read.ok) throw new Error(read.code);
  return Buffer.concat(pieces).toString('utf8');
}

describe('the Word export', () => {
  it('has headings, passages with their context, sources and notes, and the references as footnotes', async () => {
    const bytes = await excerptsDocx(excerptDocument(excerpts, options));
    expect(await readWord(bytes, 'word/document.xml')).toStrictEqual([
      'Title: Cranes & promises',
      '2 excerpts chosen by E. Marsh. Sources: Opening of the harbour, Port Alder, 9 May 2031; letter.txt.',
      'Heading1: Opening of the harbour, 9 May 2031',
      'We said it, and the cranes came back.',
      'Mira Okonjo, Minister of Works, turn 3, paragraph 2   promise · labour',
      'Second time she says it.',
      'Heading1: letter.txt',
      '=cmd|"x"</script><b onload=alert(1)>& so on',
      'Speaker not known ',
    ]);
    const notes = (await readWord(bytes, 'word/footnotes.xml')).join('\n');
    expect(notes).toContain(`harbour.docx, characters 1,204–1,225. Source SHA-256 ${hash}`);
  });

  it('lets a passage run from right to left, and its facts keep their order', async () => {
    const arabic = {
      ...base,
      title: 'مؤتمر صحفي',
      speaker: 'الوزير',
      before: '',
      quote: 'السلام يحتاج إلى عمل',
      after: '.',
    };
    const document = excerptDocument([arabic], options);
    const xml = await wordXml(await excerptsDocx(document), 'word/document.xml');
    const paragraphs = xml.split('</w:p>').filter((paragraph) => paragraph.includes('<w:bidi'));
    expect(paragraphs.filter((paragraph) => !/<w:bidi w:val="(?:false|0)"/.test(paragraph))).toHaveLength(1);
    expect(document.sections[0]?.heading).toBe('مؤتمر صحفي\u200e, 9 May 2031');
    expect(document.sections[0]?.entries[0]?.speaker).toBe('الوزير\u200e');
    expect(excerptsHtml(document)).toContain('<p class="passage" dir="auto">');
  });

  it('survives characters that XML cannot hold', async () => {
    const odd = { ...base, quote: 'a\u0000b\u000bc\ud800d\uffff', note: '\u0001' };
    const bytes = await excerptsDocx(excerptDocument([odd], options));
    expect(await readWord(bytes, 'word/document.xml')).toContain('We said it, and ab c�d.');
  });
});

describe('the CSV export', () => {
  it('gives a row an excerpt, with everything that is known of it', () => {
    const { data } = Papa.parse<Record<string, string>>(excerptsCsv(excerpts, { notes: true }).slice(1), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toStrictEqual([
      {
        quote: 'the cranes came back',
        speaker: 'Mira Okonjo',
        role: 'Minister of Works',
        date: '2031-05-09',
        title: 'Opening of the harbour',
        place: 'Port Alder',
        turn: '3',
        paragraph: '2',
        start: '1204',
        end: '1225',
        codes: 'promise; labour',
        note: 'Second time she says it.',
        before: 'We said it, and ',
        after: '.',
        author: 'E. Marsh',
        created: '2031-06-01T08:00:00.000Z',
        file: 'harbour.docx',
        source_sha256: hash,
        annotation: 'a1',
      },
      expect.objectContaining({
        quote: '\'=cmd|"x"</script><b onload=alert(1)>& so\non',
        speaker: '',
        turn: '',
        codes: '',
      }),
    ]);
  });
});
