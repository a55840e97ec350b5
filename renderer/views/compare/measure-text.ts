import type { Measure } from '../../charts/KeynessScatterLayout';

let canvas: CanvasRenderingContext2D | null | undefined;

/** Width of a word in the serif of the evidence, in pixels, as this page draws it. */
export const measureSerif: Measure = (word, size) => {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (canvas === null) return word.length * size * 0.5;
  const family = getComputedStyle(document.documentElement).getPropertyValue('--serif');
  const font = `400 ${size}px ${family}`;
  if (canvas.font !== font) canvas.font = font;
  return canvas.measureText(word).width;
};
