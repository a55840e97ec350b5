import { escapeHtml } from './escape-html';
import type { ExcerptDocument, ExcerptEntry, ExcerptSection } from './excerpt-document';

/** Own words only, nothing asked of any network, and no script: what a page from elsewhere may do is nothing. */
const policy = "default-src 'none'; style-src 'unsafe-inline'";

const style = `
  @page { margin: 25mm 22mm }
  body { margin: 0 auto; max-width: 36em; padding: 3em 1.5em; background: #fdfcf9; color: #1d1d1b;
    font: 12pt/1.55 'Source Serif 4', 'Source Serif Pro', Georgia, 'Noto Serif', serif }
  h1 { margin: 0 0 .4em; font-size: 20pt; line-height: 1.25 }
  h2 { margin: 2em 0 .8em; padding-bottom: .25em; border-bottom: 1px solid #d5d2c9; font-size: 12.5pt; line-height: 1.3 }
  .about, .context { color: #5d5b54 }
  .about { margin: 0 0 1em; font-size: 10.5pt }
  .passage { margin: 1.1em 0 .15em }
  .quote { background: #f6edc9; color: #141412 }
  .source { margin: 0; color: #5d5b54; font-size: 9.5pt }
  .source b { color: #1d1d1b }
  .source a { color: inherit; text-decoration: none }
  .note { margin: .4em 0 0; padding-left: .8em; border-left: 2px solid #c9c5b8; color: #44423c; font-size: 9.5pt; font-style: italic }
  .references { margin-top: 3em; padding-top: 1em; border-top: 1px solid #d5d2c9; color: #5d5b54; font-size: 8.5pt; line-height: 1.45;
    overflow-wrap: anywhere }
  .entry { break-inside: avoid }
  @media print { body { max-width: none; padding: 0; background: none } }
`;

/** A page that stands alone, and that Word opens as well: headings, passages with their context, and numbered references. */
export function excerptsHtml({ title, about, sections }: ExcerptDocument): string {
  const entries = sections.flatMap((section) => section.entries);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Rostrum">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1 dir="auto">${escapeHtml(title)}</h1>
<p class="about">${escapeHtml(about)}</p>
${sections.map(sectionHtml).join('\n')}
${entries.length === 0 ? '' : `<ol class="references">\n${entries.map(referenceHtml).join('\n')}\n</ol>`}
</body>
</html>
`;
}

const sectionHtml = ({ heading, entries }: ExcerptSection): string =>
  `<section>
${heading === undefined ? '' : `<h2>${escapeHtml(heading)}</h2>`}
${entries.map(entryHtml).join('\n')}
</section>`;

function entryHtml(entry: ExcerptEntry): string {
  const { number, before, quote, after, speaker, place, codes, note } = entry;
  const context = (text: string): string =>
    text === '' ? '' : `<span class="context">${escapeHtml(text)}</span>`;
  const mark = `<sup><a id="e${number}" href="#r${number}">${number}</a></sup>`;
  const tags = codes.length === 0 ? '' : ` <i>${codes.map(escapeHtml).join(' · ')}</i>`;
  return `<div class="entry">
<p class="passage" dir="auto">${context(before)}<span class="quote">${escapeHtml(quote)}</span>${context(after)}</p>
<p class="source"><b>${escapeHtml(speaker)}</b>${place === '' ? '' : `, ${escapeHtml(place)}`} ${mark}${tags}</p>
${note === '' ? '' : `<p class="note" dir="auto">${escapeHtml(note).replaceAll('\n', '<br>')}</p>`}
</div>`;
}

const referenceHtml = ({ number, reference }: ExcerptEntry): string =>
  `<li id="r${number}">${escapeHtml(reference)} <a href="#e${number}" aria-label="Back to excerpt ${number}">↩</a></li>`;
