import { annotatedText } from './annotated-text';
import { arcFigure } from './arc';
import { cloudFigure } from './cloud';
import { html, type Markup } from './markup';
import { counted } from '../contract/counted';
import { dateText, figure, signed } from './numbers';
import type { Speech } from '../files/open-speeches';
import { sigma, type ReportContent, type ReportSpeech } from './report-content';
import { reportStyle } from './style';
import { barCell, keynessTables, madeLine, phrasesTable, wordsTable } from './tables';

const wordsShown = 20;
const extremesShown = 5;

/** One page that asks for nothing else: no script, no picture, no font from anywhere. */
export function renderReport(content: ReportContent): string {
  const { title, version, speeches, words, phrases, keyness } = content;
  const cloud = words.rows.map(({ word, count }) => ({ word, count }));
  const [first, second] = speeches;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="generator" content="Rostrum ${version}" />
        <title>${title}</title>
        <style>
          ${reportStyle}
        </style>
      </head>
      <body>
        <main>
          <header>
            <h1>${title}</h1>
            <p class="dim">${overview(speeches)}</p>
            ${contents(content)}
          </header>
          <section id="speeches">
            <h2>${speeches.length === 1 ? 'The speech' : 'The speeches'}</h2>
            ${speeches.map(speechFacts)}
          </section>
          <section id="words">
            <h2>Words</h2>
            <div class="pair">
              <div>${cloudFigure(cloud)}</div>
              <div>${wordsTable(words, wordsShown)}</div>
            </div>
          </section>
          <section id="phrases">
            <h2>Key phrases</h2>
            ${phrases.rows.length === 0 ? html`<p class="empty">No phrases in this selection.</p>` : phrasesTable(phrases)}
          </section>
          ${
            keyness && first && second
              ? html`<section id="compared">
                  <h2>Compared</h2>
                  ${keynessTables(keyness, [nameOf(first), nameOf(second)])}
                </section>`
              : undefined
          }
          <section id="sentiment">
            <h2>Sentiment</h2>
            ${speeches.map((speech, index) => sentimentPart(speech, index, speeches.length > 1))}
          </section>
          <section id="text">
            <h2>${speeches.length === 1 ? 'The text' : 'The texts'}</h2>
            ${speeches.map((speech, index) => textPart(speech, index, speeches.length > 1))}
          </section>
          <footer class="made">
            Made by Rostrum ${version}. Every table says below it how it was made; the same files give the
            same page.
          </footer>
        </main>
      </body>
    </html> `;
  return page.text;
}

const nameOf = ({ about }: ReportSpeech): string => about.title ?? about.file;

function overview(speeches: readonly ReportSpeech[]): string {
  const words = speeches.reduce((sum, { about }) => sum + about.words, 0);
  const people = new Set(
    speeches.flatMap(({ speech }) =>
      speech.parsed.voices.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])),
    ),
  );
  const parts = [counted(speeches.length, 'speech', 'speeches'), counted(words, 'spoken word')];
  if (people.size > 0) parts.push(counted(people.size, 'speaker'));
  return parts.join(' · ');
}

function contents({ speeches, keyness }: ReportContent): Markup {
  const one = speeches.length === 1;
  const links: readonly (readonly [string, string] | undefined)[] = [
    ['speeches', one ? 'The speech' : 'The speeches'],
    ['words', 'Words'],
    ['phrases', 'Key phrases'],
    keyness ? ['compared', 'Compared'] : undefined,
    ['sentiment', 'Sentiment'],
    ['text', one ? 'The text' : 'The texts'],
  ];
  return html`<nav aria-label="Contents">
    ${links.map((link) => link && html`<a href="#${link[0]}">${link[1]}</a> `)}
  </nav>`;
}

function speechFacts({ about, speech }: ReportSpeech): Markup {
  const facts = [
    about.date === undefined ? undefined : dateText(about.date),
    about.place,
    counted(about.turns.length, 'turn'),
    counted(about.words, 'spoken word'),
    about.language,
  ].filter((fact) => fact !== undefined);
  const total = Math.max(1, about.words);
  const roles = about.speakers.some(({ role }) => role !== undefined);
  return html`<article class="speech">
    <h3>${about.title ?? about.file}</h3>
    <p class="dim">${facts.join(' · ')}</p>
    ${about.summary === undefined ? undefined : html`<p class="summary">${about.summary}</p>`}
    ${
      about.speakers.length === 0
        ? undefined
        : html`<table>
            <thead>
              <tr>
                <th>Speaker</th>
                ${roles ? html`<th>Role</th>` : undefined}
                <th class="n">Turns</th>
                <th class="n">Words</th>
                <th class="bar-head"></th>
              </tr>
            </thead>
            <tbody>
              ${about.speakers.map(
                ({ name, role, turns, words }, index) =>
                  html`<tr>
                    <td class="${coloursOf(speech)[index]}"><b>${name}</b></td>
                    ${roles ? html`<td class="dim">${role}</td>` : undefined}
                    <td class="n">${figure(turns)}</td>
                    <td class="n">${figure(words)}</td>
                    ${barCell(words / total, coloursOf(speech)[index])}
                  </tr> `,
              )}
            </tbody>
          </table>`
    }
    <p class="made">${about.file} · ${speech.format} · SHA-256 of the file ${speech.sourceHash}</p>
  </article>`;
}

/** Persons have the eight colours in the order in which they first speak; a voice without a name is grey. */
function coloursOf({ parsed: { voices } }: Speech): string[] {
  let persons = 0;
  return voices.map(({ kind }) => {
    if (kind === 'generic') return 'generic';
    persons += 1;
    return `c${((persons - 1) % 8) + 1}`;
  });
}

const anchorOf = (index: number): string => `t${index + 1}`;

function sentimentPart({ about, speech, arc }: ReportSpeech, index: number, titled: boolean): Markup {
  const heading = titled ? html`<h3>${about.title ?? about.file}</h3>` : undefined;
  if (!arc.lexicon)
    return html`${heading}
      <p class="empty">
        There is no word list for the language of this
        text${about.language === undefined ? '' : ` (${about.language})`}: nothing was scored.
      </p>`;
  const scored = arc.sentences
    .flatMap(({ compound, start, end }) => (compound === undefined ? [] : [{ compound, start, end }]))
    .sort((a, b) => a.compound - b.compound);
  const list = (sentences: typeof scored): Markup =>
    html`<ol class="extremes">
      ${sentences.map(
        ({ compound, start, end }) =>
          html`<li>
            <span class="${compound < 0 ? 'negative' : 'positive'}">${signed(compound)}</span
            ><a href="#${anchorOf(index)}-${start}">${shortened(speech.document.text.slice(start, end))}</a>
          </li> `,
      )}
    </ol>`;
  return html`${heading}
    <p>
      <b class="negative">${figure(arc.negative)}</b> negative, <b>${figure(arc.near)}</b> near zero,
      <b class="positive">${figure(arc.positive)}</b> positive sentences; mean
      ${arc.mean === undefined ? '–' : signed(arc.mean)}.
    </p>
    ${arcFigure(arc, sigma)}
    <div class="sides">
      <div>
        <h4>Lowest</h4>
        ${list(scored.slice(0, extremesShown).filter(({ compound }) => compound < 0))}
      </div>
      <div>
        <h4>Highest</h4>
        ${list(
          scored
            .slice(-extremesShown)
            .reverse()
            .filter(({ compound }) => compound > 0),
        )}
      </div>
    </div>
    <p class="made">
      Indicative: word lists agree with human readers of news at r of about .5. ${arc.lexicon.name} lists
      ${figure(arc.lexicon.words)} words, ${figure(arc.coverage * 100, 1)}% of those spoken here.
    </p>
    ${madeLine(arc.made)}`;
}

function shortened(text: string): string {
  const folded = text.replace(/\s+/g, ' ');
  if (folded.length <= 180) return folded;
  return `${folded.slice(0, 180).replace(/\s\S*$/, '')} …`;
}

function textPart({ about, speech, arc }: ReportSpeech, index: number, titled: boolean): Markup {
  return html`${titled ? html`<h3>${about.title ?? about.file}</h3>` : undefined}
    <p class="legend">
      <span class="tint-neg">negative</span> <span class="tint-pos">positive</span> sentences from ±0.25;
      <span class="aside">what was not said</span> is set apart.
    </p>
    ${annotatedText({
      anchor: anchorOf(index),
      parsed: speech.parsed,
      sentences: arc.sentences,
      colours: coloursOf(speech),
    })}`;
}
