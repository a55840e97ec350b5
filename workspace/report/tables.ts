import type { Made } from '../../analysis/model/made';
import type { KeynessRow, KeynessTable, PhraseTable, WordTable } from '../contract/tables';
import { html, type Markup } from './markup';
import { counted } from '../contract/counted';
import { figure, signed } from './numbers';

/** What every number is made of, below it. */
export function madeLine({ method, settings, selection, tokens, hidden, textHash }: Made): Markup {
  const facts = Object.entries(settings).map(([name, value]) => `${name}: ${value}`);
  const words = `${figure(tokens)} words${hidden > 0 ? `, ${figure(hidden)} hidden by the stop list` : ''}`;
  return html`<p class="made">${[method, selection, words, ...facts, `text ${textHash}`].join(' · ')}</p>`;
}

/** A bar of a share of the cell's width, 0 to 1, in the colour of the class, if any. */
export const barCell = (share: number, colour = ''): Markup =>
  html`<td class="${`bar ${colour}`.trimEnd()}">
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="${figure(100 * share, 1)}" height="8" />
    </svg>
  </td>`;

export function wordsTable({ rows, made }: WordTable, shown: number): Markup {
  const several = rows.some(({ dp }) => dp !== undefined);
  return html`<table>
      <thead>
        <tr>
          <th class="n">#</th>
          <th>Word</th>
          <th class="n">Count</th>
          <th class="n">Per 10,000</th>
          ${
            several
              ? html`<th class="n">Speeches</th>
                  <th class="n">DP</th>`
              : undefined
          }
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, shown).map(
          (row) =>
            html`<tr>
              <td class="n dim">${row.rank}</td>
              <td class="said">${row.word}</td>
              <td class="n">${figure(row.count)}</td>
              <td class="n">
                ${figure(row.rate, 1)}
                <span class="dim">±${figure((row.rateHigh - row.rateLow) / 2, 1)}</span>
              </td>
              ${
                several
                  ? html`<td class="n">${row.speeches}</td>
                      <td class="n">${row.dp === undefined ? '–' : figure(row.dp, 2)}</td>`
                  : undefined
              }
            </tr> `,
        )}
      </tbody>
    </table>
    ${madeLine(made)}`;
}

export function phrasesTable({ rows, made }: PhraseTable): Markup {
  const top = rows[0]?.score ?? 1;
  return html`<table>
      <thead>
        <tr>
          <th class="n">#</th>
          <th>Phrase</th>
          <th class="n">Count</th>
          <th class="n">Score</th>
          <th class="bar-head"></th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ rank, phrase, count, score }) =>
            html`<tr>
              <td class="n dim">${rank}</td>
              <td class="said">${phrase}</td>
              <td class="n">${figure(count)}</td>
              <td class="n">${figure(score, 2)}</td>
              ${barCell(score / top)}
            </tr> `,
        )}
      </tbody>
    </table>
    ${madeLine(made)}`;
}

/** The words of either side, each with its two counts; A left, B right. */
export function keynessTables(table: KeynessTable, names: readonly [string, string]): Markup {
  const { rows, key, chance, tokensA, tokensB, made } = table;
  const telling = rows.filter(({ p }) => p < 0.05);
  const [over, under] = [telling.filter(({ g2 }) => g2 > 0), telling.filter(({ g2 }) => g2 < 0)];
  const split =
    chance === undefined
      ? html` The texts have too few turns for random splits to compare with.`
      : html` Random splits of the same ${chance.unit} yield ${figure(chance.median)} (95% of them
        ${figure(chance.low)} to ${figure(chance.high)}).`;
  return html`<p>${counted(key, 'word differs', 'words differ')} at p &lt; .001.${split}</p>
    <div class="sides">
      <div>
        <h4 class="side-a">A · ${names[0]} <span class="dim">${figure(tokensA)} words</span></h4>
        ${side(over, 'a')}
      </div>
      <div>
        <h4 class="side-b">B · ${names[1]} <span class="dim">${figure(tokensB)} words</span></h4>
        ${side(under, 'b')}
      </div>
    </div>
    ${madeLine(made)}`;
}

function side(rows: readonly KeynessRow[], name: 'a' | 'b'): Markup {
  if (rows.length === 0) return html`<p class="empty">No word stands out here at p &lt; .05.</p>`;
  return html`<table class="key-${name}">
    <thead>
      <tr>
        <th>Word</th>
        <th class="n">A</th>
        <th class="n">B</th>
        <th class="n">Log Ratio (95%)</th>
        <th class="n">G²</th>
      </tr>
    </thead>
    <tbody>
      ${rows.slice(0, 15).map(
        ({ word, a, b, g2, logRatio, logRatioLow, logRatioHigh }) =>
          html`<tr>
            <td class="said">${word}</td>
            <td class="n">${figure(a)}</td>
            <td class="n">${figure(b)}</td>
            <td class="n">
              ${signed(logRatio, 1)}
              <span class="dim">${signed(logRatioLow, 1)} to ${signed(logRatioHigh, 1)}</span>
            </td>
            <td class="n">${figure(Math.abs(g2), 1)}</td>
          </tr> `,
      )}
    </tbody>
  </table>`;
}
