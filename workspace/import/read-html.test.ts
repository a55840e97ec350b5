import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../analysis/model/transcript';
import { parseTranscript } from '../../analysis/transcript/parse-transcript';
import { htmlPage } from './read-html';

async function read(markup: string): Promise<SourceText> {
  const result = await htmlPage.read(new TextEncoder().encode(markup), {});
  if (!result.ok) throw new Error(result.code);
  return result.value;
}
const outline = ({ text, paragraphs }: SourceText): readonly string[] =>
  (paragraphs ?? []).map(({ role, start, end, bold }) => {
    const emphasised = bold.map((span) => text.slice(span.start, span.end)).join('|');
    return `${role}: ${text.slice(start, end)}${emphasised === '' ? '' : ` {${emphasised}}`}`;
  });

const page = `<!doctype html><html lang="en-GB"><head><title>Talks in Lindby • Norland</title>
<meta property="og:title" content="Talks in Lindby"><meta name="description" content="Two talked."><script>var a = "MR. FAKE: no";</script></head>
<body class="x"><header>Norland <nav><a>Home</a></nav></header><div role="complementary">
<article><h1>Talks in Lindby</h1><time class="published" datetime="2021-03-04">March 4, 2021</time> <div class="p-location">Lindby</div>
<div class="share-buttons">Share</div><div itemprop="articleBody">
<p><b>President of Norland <a href="x">Sven Halder<span class="tip hidden">Halder Sven</span></a>: </b>Friends,
  welcome.</p><p><strong>Anna Berg</strong>: Thank&nbsp;you.<br>All of you.<br><b>Sven Halder:</b> Yes.</p></div><p>Topics</p></article></div>
<footer>Copyright</footer></body></html>`;

describe('a saved page', () => {
  it('gives the paragraphs of its article, and what stands around it as furniture', async () => {
    expect(outline(await read(page))).toStrictEqual([
      'furniture: Norland',
      'furniture: Home',
      'heading: Talks in Lindby',
      'paragraph: March 4, 2021',
      'paragraph: Lindby',
      'furniture: Share',
      'paragraph: President of Norland Sven Halder: Friends, welcome. {President of Norland Sven Halder: }',
      'paragraph: Anna Berg: Thank\u00a0you.\nAll of you. {Anna Berg}',
      'paragraph: Sven Halder: Yes. {Sven Halder:}',
      'furniture: Topics',
      'furniture: Copyright',
    ]);
  });

  it('declares title, date, place, summary and language', async () => {
    expect((await read(page)).declared).toStrictEqual({
      title: 'Talks in Lindby',
      date: '2021-03-04',
      place: 'Lindby',
      summary: 'Two talked.',
      language: 'en',
    });
  });

  it('is parsed into its turns', async () => {
    const { text, turns } = parseTranscript(await read(page));
    expect(turns.map(({ label, start, end }) => [label, text.slice(start, end)])).toStrictEqual([
      ['President of Norland Sven Halder', 'Friends, welcome.'],
      ['Anna Berg', 'Thank\u00a0you.\nAll of you.'],
      ['Sven Halder', 'Yes.'],
    ]);
  });

  it('that is one <pre> is read as the lines of a text', async () => {
    expect(
      await read(
        '<html><head><title>Record</title></head><body><pre>\n  Mr. ARLEN. One\ntwo.\n</pre></body></html>',
      ),
    ).toStrictEqual({
      text: '  Mr. ARLEN. One\ntwo.\n',
      paragraphs: undefined,
      declared: { title: 'Record' },
      encoding: 'utf-8',
    });
  });

  it('with tables, lists and no closing tags is read', async () => {
    expect(
      outline(
        await read(
          '<table><tr><td>ARLEN</td><td>Good morning.</td></tr></table><ul><li>One<li>Two</ul><p>MS. BERG: a<p>b',
        ),
      ),
    ).toStrictEqual([
      'cell: ARLEN',
      'cell: Good morning.',
      'list-item: One',
      'list-item: Two',
      'paragraph: MS. BERG: a',
      'paragraph: b',
    ]);
  });

  it('in another encoding is read by what its meta element says', async () => {
    const bytes = Uint8Array.from('<meta charset="windows-1251"><p>\u00c4\u00e0', (letter) =>
      letter.charCodeAt(0),
    );
    expect(await htmlPage.read(bytes, {})).toMatchObject({ ok: true, value: { text: 'Да' } });
  });

  it('nested beyond all reason is refused', async () => {
    expect(await htmlPage.read(new TextEncoder().encode('<div>'.repeat(100_000)), {})).toStrictEqual({
      ok: false,
      code: 'file-refused',
      detail: 'nested too deep',
    });
  });
});

it('markup inside a plain text is no page', () => {
  const recognises = (text: string): boolean => htmlPage.recognises(new TextEncoder().encode(text));
  expect(['<!DOCTYPE html><html>', '<!-- x --><p>a', '\ufeff <div class="a">'].map(recognises)).toStrictEqual(
    [true, true, true],
  );
  expect(['MR. ARLEN: <b>bold</b>', '<…> he said', '<Anna> hello'].map(recognises)).toStrictEqual([
    false,
    false,
    false,
  ]);
});

it('what a page leaves open swallows nothing that it shows', async () => {
  const markup =
    '<p>MR. ARLEN: One.</p><p><math><mi>x</p><p><object data="y">z</p><p><form>MS. BERG: Two.</p>';
  expect((await read(markup)).text).toBe('MR. ARLEN: One.\n\nx\n\nz\n\nMS. BERG: Two.');
});
