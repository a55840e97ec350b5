import type { Made } from '../../analysis/model/made';
import type { MenuEntry } from '../design/Menu';
import { bridge } from '../state/host';
import { notify } from '../state/notices';
import { pictureCaption } from './caption';
import { rasterise, takePicture, type LegendLine } from './take-picture';

/** Pixels of a PNG for one of the screen: sharp in print at the size of the screen. */
const scale = 2;

/**
 * The entries of an export menu that save the picture of this view: the `<svg>` in what is marked `data-picture`; the one of this title,
 * where a view has several.
 */
export const pictureExports = (
  made: Made | undefined,
  title?: string,
): readonly Extract<MenuEntry, { kind: 'item' }>[] => [
  {
    kind: 'item',
    text: `${title ?? 'Picture'} as SVG`,
    run: () => void savePicture('svg', made, pictureOf(title)),
  },
  {
    kind: 'item',
    text: `${title ?? 'Picture'} as PNG`,
    run: () => void savePicture('png', made, pictureOf(title)),
  },
];

const pictureOf = (title: string | undefined): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>('[data-picture]')].find(
    ({ dataset }) => title === undefined || dataset['picture'] === title,
  ) ?? null;

/** What is marked `data-legend` beside a chart: a swatch and what its colour stands for. */
const legendOf = (shown: HTMLElement): readonly LegendLine[] =>
  [...shown.querySelectorAll<HTMLElement>('[data-legend]')].flatMap((line) => {
    const swatch = line.querySelector('svg rect');
    return swatch ? [{ colour: getComputedStyle(swatch).fill, text: line.textContent }] : [];
  });

/** What stands below a chart, but for what there is to do on the screen alone, which is marked `data-screen`. */
function captionOf(shown: HTMLElement): string {
  const caption = shown.querySelector('figcaption, .caption')?.cloneNode(true);
  if (!(caption instanceof Element)) return '';
  for (const part of caption.querySelectorAll('[data-screen]')) part.remove();
  return caption.textContent.trim();
}

/** Saves the `<svg>` inside `shown`, which is marked `data-picture`; the first one of the page where none is given. */
export async function savePicture(
  kind: 'svg' | 'png',
  made: Made | undefined,
  shown = document.querySelector<HTMLElement>('[data-picture]'),
): Promise<void> {
  const chart = shown?.querySelector('svg:not(.icon)');
  if (!shown || !(chart instanceof SVGSVGElement)) {
    notify({ text: 'There is no picture here to save yet' });
    return;
  }
  const title = shown.dataset['picture'] ?? '';
  // What keeps names from the right apart in a sentence is no part of a file's name.
  const name = title.replaceAll(/[\u2066-\u2069]/gu, '');
  const words = captionOf(shown);
  const caption = pictureCaption(words, made, new Date().toISOString().slice(0, 10));
  const picture = await takePicture(chart, { title, legend: legendOf(shown), caption });
  if (kind === 'svg') {
    await bridge().saveFile(`${name}.svg`, 'image/svg+xml', new TextEncoder().encode(picture.svg));
    return;
  }
  const bytes = await rasterise(picture, scale);
  if (bytes) await bridge().saveFile(`${name}.png`, 'image/png', bytes);
  else notify({ text: 'The picture is too large for a PNG: make the window smaller, or save it as SVG' });
}
