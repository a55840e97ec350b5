import { shortened } from '../text/shortened';

let canvas: CanvasRenderingContext2D | null | undefined;
/** As the page's style sheet has them: to ask it for every word would take longer than to measure. */
const families = new Map<string, string>();

function familyOf(name: '--sans' | '--serif'): string {
  const known = families.get(name) ?? getComputedStyle(document.documentElement).getPropertyValue(name);
  families.set(name, known);
  return known;
}

function measure(text: string, size: number, family: '--sans' | '--serif', weight: number): number {
  // Charts are drawn without a page too, in tests.
  canvas ??= typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  if (canvas === null) return text.length * size * 0.5;
  const font = `${weight} ${size}px ${familyOf(family)}`;
  if (canvas.font !== font) canvas.font = font;
  return canvas.measureText(text).width;
}

/** Width in px of an axis label, as this page draws it: all figures as wide as a 0. */
export const axisWidth = (text: string): number => measure(text.replaceAll(/\d/gu, '0'), 11, '--sans', 400);

/** Width in px of a figure or a word in a table, as this page draws it. */
export const figureWidth = (text: string): number => measure(text, 13, '--sans', 400);

/** Width in px of a word of the evidence. */
export const wordWidth = (text: string, size: number): number => measure(text, size, '--serif', 400);

/** As much of a text as has room, in px, with “…” where some is left out. */
export function fitted(text: string, room: number, widthOf: (text: string) => number): string {
  const whole = widthOf(text);
  if (whole <= room) return text;
  const letters = Array.from(text).length;
  let most = Math.min(letters, Math.ceil((letters * room) / whole) + 2);
  while (most > 1 && widthOf(shortened(text, most)) > room) most -= 1;
  return shortened(text, most);
}

/** Pixels of the lines of a caption, and what stands above and below them (`.caption` of a figure). */
const [captionSize, captionLine, captionEdge, captionPadding] = [12, 16, 12, 16];

/** Height in px of a caption under a picture that is so wide, its padding taken off at both sides. */
export function captionHeight(text: string, width: number): number {
  const room = Math.max(1, width - 2 * captionPadding);
  // Lines end at spaces, on average half a word short of the edge.
  const lines = Math.ceil((measure(text, captionSize, '--sans', 400) * 1.06) / room);
  return lines * captionLine + captionEdge;
}
