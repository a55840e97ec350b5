import { layLegend } from '../charts/ChartLegend';
import { breakLines } from './caption';
import { fontFaces, ownFamilies } from './fonts';

/** A picture that stands alone: styles, fonts and caption are in it. */
export interface Picture {
  /** SVG 1.1. */
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** What the style sheets of the page say of a shape and that a picture has to say itself: as attributes, which every program reads. */
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
] as const;
const margin = 24;
const titleSize = 16;
const titleLine = 20;
const captionSize = 12;
const captionLine = 17;

/** A colour and what it stands for, where the legend stands beside the chart and not in it. */
export interface LegendLine {
  readonly colour: string;
  readonly text: string;
}

interface Around {
  readonly title: string;
  readonly legend?: readonly LegendLine[];
  readonly caption: readonly string[];
}

/** A chart as it is on the screen, with a title above it, its legend and a caption below. */
export async function takePicture(
  chart: SVGSVGElement,
  { title, legend = [], caption }: Around,
): Promise<Picture> {
  const drawn = copyOf(chart);
  const { width: chartWidth, height: drawnHeight } = chart.getBoundingClientRect();
  const sans = getComputedStyle(document.body).fontFamily;
  const width = Math.max(chartWidth, 420) + 2 * margin;
  const lines = breakLines(caption, width - 2 * margin, widthIn(`${captionSize}px ${sans}`));
  const heads = breakLines([title], width - 2 * margin, widthIn(`600 ${titleSize}px ${sans}`));
  const top = margin + heads.length * titleLine + 8;
  const key = keyOf(legend, width - 2 * margin, sans);
  const chartHeight = drawnHeight + key.height;
  const height = top + chartHeight + 16 + lines.length * captionLine + margin - 6;
  drawn.setAttribute('x', String((width - chartWidth) / 2));
  drawn.setAttribute('y', String(top));
  const words = [
    ...heads.map((line, index) =>
      textAt(line, {
        x: margin,
        y: margin + 12 + index * titleLine,
        size: titleSize,
        weight: 600,
        fill: colour('--strong'),
        family: sans,
      }),
    ),
    ...lines.map((line, index) =>
      textAt(line, {
        x: margin,
        y: top + chartHeight + 16 + captionSize + index * captionLine,
        size: captionSize,
        weight: 400,
        fill: colour('--muted'),
        family: sans,
      }),
    ),
  ];
  const whole = element('svg', { xmlns: svgNames, width, height, viewBox: `0 0 ${width} ${height}` });
  whole.append(
    element('title', {}, title),
    element(
      'style',
      {},
      await fontsFor(
        [...chart.querySelectorAll('text')],
        sans,
        [title, ...lines, ...legend.map(({ text }) => text)].join(''),
      ),
    ),
    element('rect', { width, height, fill: colour('--surface') }),
    drawn,
    ...key.drawn(top + drawnHeight, colour('--muted')),
    ...words,
  );
  return { svg: new XMLSerializer().serializeToString(whole), width, height };
}

/** A colour of the page by its token, as it is seen: the token itself says one for light and one for dark. */
function colour(token: `--${string}`): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** The legend below the chart, and how high it is with the space above it. */
function keyOf(legend: readonly LegendLine[], width: number, family: string) {
  const size = 11;
  const lines = legend.map(({ text }) => ({ tone: 'none' as const, text }));
  const { entries, height } = layLegend(lines, width, widthIn(`${size}px ${family}`));
  const space = entries.length === 0 ? 0 : 12;
  const drawn = (top: number, ink: string): readonly SVGElement[] =>
    entries.flatMap(({ text, x, y }, index) => {
      const [left, base] = [margin + x, top + space + y];
      const fill = legend[index]?.colour ?? ink;
      return [
        element('rect', { x: left, y: base - 8, width: 9, height: 9, rx: 2, fill }),
        textAt(text, { x: left + 14, y: base, size, weight: 400, fill: ink, family }),
      ];
    });
  return { height: space + height, drawn };
}

const svgNames = 'http://www.w3.org/2000/svg';

/** The chart without what is for the pointer and the keyboard, and with its styles in it. What is not seen is left out. */
function copyOf(chart: SVGSVGElement): SVGSVGElement {
  const copy = document.importNode(chart, true);
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, shown] of [chart, ...chart.querySelectorAll('*')].entries()) {
    const drawn = copies[index];
    if (drawn === undefined) continue;
    const style = getComputedStyle(shown);
    if (style.display === 'none' || style.visibility === 'hidden') {
      drawn.remove();
      continue;
    }
    for (const { name } of [...drawn.attributes])
      if (/^(?:class|style|role|tabindex|id|aria-.*|data-.*)$/u.test(name)) drawn.removeAttribute(name);
    for (const name of kept) drawn.setAttribute(name, style.getPropertyValue(name));
  }
  return copy;
}

interface Words {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  readonly family: string;
}

const textAt = (words: string, { x, y, size, weight, fill, family }: Words): SVGElement =>
  element('text', { x, y, fill, 'font-family': family, 'font-size': size, 'font-weight': weight }, words);

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content?: string,
): SVGElement {
  const made = document.createElementNS(svgNames, name);
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') made.setAttribute(key, String(value));
  if (content !== undefined) made.textContent = content;
  if (!(made instanceof SVGElement)) throw new Error(`${name} is no element of SVG`);
  return made;
}

/** The fonts of the chart's texts, and the sans serif of title and caption. */
async function fontsFor(texts: readonly SVGTextElement[], sans: string, words: string): Promise<string> {
  const letters = new Map<string, string>();
  const add = (asked: string, more: string): void => {
    for (const family of ownFamilies(asked)) letters.set(family, (letters.get(family) ?? '') + more);
  };
  add(sans, words);
  for (const text of texts) add(getComputedStyle(text).fontFamily, text.textContent);
  const faces = await Promise.all([...letters].map(([family, all]) => fontFaces(family, all)));
  return faces.join('\n');
}

function widthIn(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * 7;
  context.font = font;
  return (text) => context.measureText(text).width;
}

/** Milliseconds between two looks, and how many there are at most. */
const fontPause = 120;
const mostLooks = 20;

/** A picture is there before the fonts in it are: it is drawn until it no longer changes. */
async function drawWhole(image: HTMLImageElement, canvas: HTMLCanvasElement): Promise<void> {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return;
  let before = -1;
  for (let look = 0; look < mostLooks; look += 1) {
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const now = inkOf(context.getImageData(0, 0, canvas.width, canvas.height).data);
    if (now === before && look > 1) return;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, fontPause));
  }
}

/** A number that changes when anything is drawn. */
const inkOf = (pixels: Uint8ClampedArray): number => {
  let sum = 0;
  for (let at = 0; at < pixels.length; at += 4)
    sum = (sum * 31 + (pixels[at] ?? 0) + (pixels[at + 1] ?? 0) + (pixels[at + 2] ?? 0)) % 4_294_967_291;
  return sum;
};

/** The same as PNG, `scale` pixels a CSS pixel; undefined where the picture is larger than the browser draws. */
export async function rasterise(
  { svg, width, height }: Picture,
  scale: number,
): Promise<Uint8Array | undefined> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(width * scale);
    canvas.height = Math.ceil(height * scale);
    await drawWhole(image, canvas);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    return blob === null ? undefined : new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
