import type { SentimentArc } from '../contract/tables';
import { html, type Markup } from './markup';
import { counted } from '../contract/counted';
import { at, figure, signed } from './numbers';

const width = 720;
const height = 220;
const margin = { left: 34, right: 6, top: 10, bottom: 34 };
const plot = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };

const yOf = (value: number): number => margin.top + (plot.height * (1 - value)) / 2;

type Arc = Pick<SentimentArc, 'sentences' | 'smooth' | 'events'>;

/** Steps of colour by the size of a score, with the greatest that still has it. */
const tones = [
  { name: 'neg-3', to: -0.6 },
  { name: 'neg-2', to: -0.25 },
  { name: 'neg-1', to: 0 },
  { name: 'pos-1', to: 0.25 },
  { name: 'pos-2', to: 0.6 },
  { name: 'pos-3', to: 1 },
] as const;

export const toneOf = (value: number): string => tones.find(({ to }) => value <= to)?.name ?? 'pos-3';

/** A bar a sentence, the Gaussian mean over it, a tick an event. */
export function arcFigure(arc: Arc, sigma: number): Markup {
  const { sentences, smooth, events } = arc;
  const step = plot.width / Math.max(1, sentences.length);
  const xOf = (index: number): number => margin.left + step * (index + 0.5);
  const bar = Math.max(0.4, Math.min(6, step * 0.7));
  const bars = new Map<string, string>();
  for (const [index, { compound }] of sentences.entries()) {
    if (compound === undefined || compound === 0) continue;
    const tone = toneOf(compound);
    bars.set(tone, `${bars.get(tone) ?? ''}M${at(xOf(index))} ${at(yOf(0))}V${at(yOf(compound))}`);
  }
  const scored = sentences.filter(({ compound }) => compound !== undefined).length;
  return html`<figure>
    <svg
      class="arc"
      viewBox="0 0 ${width} ${height}"
      role="img"
      aria-label="Sentiment of ${counted(sentences.length, 'sentence')} in order, from minus one to plus one"
    >
      ${[-1, -0.5, 0, 0.5, 1].map(
        (value) =>
          html`<line
              class="${value === 0 ? 'base' : 'grid'}"
              x1="${margin.left}"
              x2="${width - margin.right}"
              y1="${at(yOf(value))}"
              y2="${at(yOf(value))}"
            /><text class="tick" x="${margin.left - 6}" y="${at(yOf(value) + 3.5)}" text-anchor="end"
              >${value === 0 ? '0' : signed(value, value % 1 === 0 ? 0 : 1)}</text
            > `,
      )}${[...bars].map(([tone, path]) => html`<path class="${tone}" d="${path}" stroke-width="${at(bar)}" />`)}
      <path class="casing" d="${smoothPath(smooth, xOf)}" />
      <path class="smooth" d="${smoothPath(smooth, xOf)}" />
      ${events.map(({ after }) => html`<path class="event" d="M${at(xOf(after) + step / 2)} ${height - margin.bottom + 3}v5" />`)}
      ${ticks(sentences.length).map(
        (number) =>
          html`<text
            class="tick"
            x="${at(xOf(number - 1))}"
            y="${height - 12}"
            text-anchor="${number === 1 ? 'start' : 'middle'}"
            >${number === 1 ? 'sentence 1' : figure(number)}</text
          >`,
      )}
    </svg>
    <figcaption>
      Bars: score of each sentence (${figure(scored)} of ${figure(sentences.length)} have a word of the list).
      Line: Gaussian mean, σ = ${sigma}
      sentences.${events.length === 0 ? '' : ` Ticks below: ${counted(events.length, 'event')} such as ${events[0]?.text ?? ''}.`}
    </figcaption>
  </figure>`;
}

/** Broken where there is no mean. */
function smoothPath(smooth: readonly (number | null)[], xOf: (index: number) => number): string {
  let path = '';
  let drawing = false;
  for (const [index, value] of smooth.entries()) {
    if (value !== null) path += `${drawing ? 'L' : 'M'}${at(xOf(index))} ${at(yOf(value))}`;
    drawing = value !== null;
  }
  return path;
}

/** Round sentence numbers, four or five, after the first. */
function ticks(count: number): number[] {
  if (count === 0) return [];
  const rough = count / 4.5;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const step = Math.max(1, power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10));
  const numbers = [1];
  for (let number = step; number <= count; number += step)
    if (number > step / 4 && number > count * 0.12) numbers.push(number);
  return numbers;
}
