let canvas: CanvasRenderingContext2D | null | undefined;

function measure(text: string, size: number, family: '--sans' | '--serif', weight: number): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return text.length * size * 0.5;
  const font = `${weight} ${size}px ${getComputedStyle(document.documentElement).getPropertyValue(family)}`;
  if (canvas.font !== font) canvas.font = font;
  return canvas.measureText(text).width;
}

/** Width in px of an axis label, as this page draws it. */
export const axisWidth = (text: string): number => measure(text, 11, '--sans', 400);

/** Width in px of a word of the evidence. */
export const wordWidth = (text: string, size: number): number => measure(text, size, '--serif', 400);
