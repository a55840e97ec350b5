import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../analysis/model/transcript';
import { parseTranscript } from '../../analysis/transcript/parse-transcript';
import { teiText } from './read-tei';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(markup: string): Promise<SourceText> {
  const result = await teiText.read(bytesOf(markup), {});
  if (!result.ok) throw new Error(`${result.code} ${result.detail ?? ''}`);
  return result.value;
}

/** `kind language: text` of each paragraph; stretches of another kind in braces. */
async function paragraphsOf(markup: string): Promise<readonly string[]> {
  const { text, paragraphs = [] } = await read(markup);
  return paragraphs.map(({ start, end, kind = 'none', language, inside = [] }) => {
    let shown = text.slice(start, end);
    for (const part of inside.toReversed())
      shown = `${shown.slice(0, part.start - start)}{${part.kind} ${text.slice(part.start, part.end)}}${shown.slice(part.end - start)}`;
    return `${[kind, language].filter((part) => part !== undefined).join(' ')}: ${shown}`;
  });
}

const tei = (body: string, header = ''): string =>
  `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${header}</teiHeader><text><body>${body}</body></text></TEI>`;

const sitting = `<TEI xml:lang="fr"><teiHeader><fileDesc><titleStmt>
  <title type="main" xml:lang="en">Sitting of Lindby</title><title type="main" xml:lang="fr">Séance de Lindby</title>
  <title type="sub" xml:lang="fr">Partie 1</title></titleStmt><publicationStmt><date when="2020-01-01"/></publicationStmt></fileDesc>
  <profileDesc><settingDesc><setting><name type="country">Nordland</name><name type="city">Lindby</name><date when="2019-05-04"/></setting></settingDesc>
  <particDesc><listPerson><person xml:id="p1"><persName><forename>Anna</forename><nameLink>van</nameLink><surname>Berg</surname></persName><occupation>maire</occupation></person></listPerson></particDesc></profileDesc></teiHeader>
  <text><body><div><head>Budget</head>
    <u who="#p1"><seg>Bonsoir <vocal><desc>Rires</desc></vocal> à tous.</seg><kinesic><desc>Applaudissements</desc></kinesic></u>
    <u who="#Arlen_Joe"><note type="speaker">01.02 Joe Arlen (Verts):</note><seg xml:lang="nl">Goede avond.</seg><gap reason="inaudible"><desc>inaudible</desc></gap></u>
    <u ana="#chair"><seg>Merci.</seg></u>
  </div></body></text></TEI>`;

describe('a sitting in TEI', () => {
  it('gives labels, speech with its language, and what was not said', async () => {
    expect(await paragraphsOf(sitting)).toStrictEqual([
      'heading fr: Budget',
      'label: p1',
      'speech fr: Bonsoir {event Rires} à tous.',
      'event: Applaudissements',
      'label: Arlen_Joe',
      'furniture: 01.02 Joe Arlen (Verts):',
      'speech nl: Goede avond.',
      'omission: inaudible',
      'label: (chair)',
      'speech fr: Merci.',
    ]);
  });

  it('says title, date and place of the sitting, and who its speakers are', async () => {
    const { declared, speakers } = await read(sitting);
    expect(declared).toStrictEqual({
      title: 'Séance de Lindby',
      date: '2019-05-04',
      place: 'Lindby',
      language: 'fr',
    });
    expect(speakers).toStrictEqual([
      { label: 'p1', name: 'Anna van Berg', role: 'maire' },
      { label: 'Arlen_Joe', name: 'Joe Arlen', party: 'Verts' },
      { label: '(chair)', name: 'Chair' },
    ]);
  });

  it('gives words that are marked one by one their spaces', async () => {
    const markup = tei(`<u who="#A"><seg>
      <s><w>Well</w><pc join="left">,</pc>
         <w join="right">we</w><w>’re</w> <name><w>Lindby</w></name>
         <w>dunno<w norm="do"/><w norm="not"/></w><pc join="left">.</pc><linkGrp><link target="#x #y"/></linkGrp></s>
      <s><pc join="right">¿</pc><w join="right">Yes</w><pc>?</pc></s></seg></u>`);
    expect(await paragraphsOf(markup)).toStrictEqual(['label: A', 'speech: Well, we’re Lindby dunno. ¿Yes?']);
  });
});

describe('a play or debate in TEI', () => {
  it('takes the printed speaker for the label, and an office after it for what it is', async () => {
    const markup = tei(
      `<p>Chaired by Ms. Berg</p>
       <sp who="#berg"><speaker>Anna Berg, rapporteure</speaker><p>. Oui.</p><stage>Exit.</stage></sp>
       <sp who="#arlen"><speaker>ARLEN.</speaker><lg><l>One line,</l><l>another.</l></lg></sp>`,
    );
    expect(await paragraphsOf(markup)).toStrictEqual([
      'heading: Chaired by Ms. Berg',
      'label: Anna Berg{furniture , rapporteure}',
      'speech: {furniture . }Oui.',
      'event: Exit.',
      'label: ARLEN.',
      'speech: One line, another.',
    ]);
    const { turns, text } = parseTranscript(await read(markup));
    expect(turns.map(({ label, start, end }) => [label, text.slice(start, end)])).toStrictEqual([
      ['Anna Berg', 'Oui.\n\nExit.'],
      ['ARLEN', 'One line, another.'],
    ]);
  });

  it('is text without labels where nobody is named', async () => {
    expect(await paragraphsOf(tei('<head>Speech</head><p>Good evening.</p>'))).toStrictEqual([
      'heading: Speech',
      'none: Good evening.',
    ]);
  });
});

describe('a TEI file that attacks or is broken', () => {
  const doctype = (declarations: string): string =>
    `<!DOCTYPE TEI ${declarations}>${tei('<u who="#A"><seg>Hi</seg></u>')}`;
  it.each([
    [doctype('[<!ENTITY a "aaaa">]'), 'file-refused'],
    [doctype(`[<!ENTITY a "${'a'.repeat(20_000)}">]`), 'file-refused'],
    [tei('<div>'.repeat(300)), 'file-refused'],
    [tei('<u><seg>Bread < butter</seg></u>'), 'file-damaged'],
    [tei('<u><seg>a&#0;b</seg></u>'), 'file-damaged'],
    [tei('<u><seg>Hi').replace(/<\/body>.*$/u, ''), 'file-cut-off'],
    [tei(''), 'file-empty'],
  ])('is a failure with a code: %#', async (markup, code) => {
    expect(await teiText.read(bytesOf(markup.replace(/(<\?xml[^>]*>)?/u, '')), {})).toMatchObject({
      ok: false,
      code,
    });
  });

  it('is read when its definition lies elsewhere, which is never fetched', async () => {
    const markup = tei('<u who="#A"><seg><![CDATA[<b>Hi</b>]]> there</seg></u>').replace(
      '<TEI',
      '<!DOCTYPE TEI SYSTEM "http://127.0.0.1:9/tei.dtd"><TEI',
    );
    expect(await paragraphsOf(markup)).toStrictEqual(['label: A', 'speech: <b>Hi</b> there']);
  });

  it('is read with an ampersand that stands for itself', async () => {
    expect(await paragraphsOf(tei('<u who="#A"><seg>Bread & butter &#233;</seg></u>'))).toStrictEqual([
      'label: A',
      'speech: Bread & butter é',
    ]);
  });

  it('is read in the encoding that it declares', async () => {
    const markup = tei('<u who="#A"><seg>Élysée</seg></u>').replace('?>', ' encoding="ISO-8859-1"?>');
    const result = await teiText.read(
      Uint8Array.from(markup, (letter) => letter.charCodeAt(0)),
      {},
    );
    expect(result.ok && result.value.text).toBe('A\n\nÉlysée');
  });
});

describe('what is TEI', () => {
  it.each([
    ['<TEI/>', true],
    [`<!DOCTYPE TEI [<!ENTITY a "${'a'.repeat(20_000)}">]><TEI/>`, true],
    ['\ufeff<?xml version="1.0"?><!-- <html> --><!DOCTYPE TEI SYSTEM "x"><tei:TEI xmlns:tei="x">', true],
    ['<teiCorpus>', true],
    ['<html>', false],
    ['I say <TEI>', false],
  ])('is told by the first element: %#', (text, told) => {
    expect(teiText.recognises(bytesOf(text))).toBe(told);
  });
});
