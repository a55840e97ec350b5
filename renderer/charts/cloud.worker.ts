import { airOf, placeSprites, randomOf, spriteOf, type Sprite } from './CloudPlaces';
import {
  fitClouds,
  type CloudAnswer,
  type CloudFace,
  type CloudRequest,
  type Ink,
  type Place,
} from './CloudSizes';

addEventListener('message', (event: MessageEvent<CloudRequest>) => void answer(event.data));

async function answer(request: CloudRequest): Promise<void> {
  await loadFaces(request);
  const { boxes, families, weight, seed, mixed } = request;
  const fontOf = (size: number): string => `${weight} ${size}px ${families}`;
  const { widthOf, inkOf } = measureWith(fontOf);
  const isUpright = (text: string): boolean => mixed && randomOf(`${seed} upright ${text}`)() < 0.3;
  const place: Place = (words, { width, height }) => {
    const upright = words.map(({ text }) => isUpright(text));
    const sprites = words.map(({ text, size }, index) =>
      drawn(text, { font: fontOf(size), size, ink: inkOf(text, size), upright: upright[index] === true }),
    );
    const places = placeSprites(
      sprites,
      words.map(({ text }) => text),
      { width, height, seed },
    );
    return places.map((at, index) => at && (upright[index] === true ? { ...at, upright: true } : at));
  };
  const done: CloudAnswer = { id: request.id, clouds: fitClouds(boxes, { widthOf, inkOf }, place) };
  postMessage(done);
}

let loaded: Promise<unknown> | undefined;

/** A worker does not share the page's typefaces: its own are added once, and those that the words need are fetched. */
async function loadFaces({ faces, family, weight, boxes }: CloudRequest): Promise<void> {
  loaded ??= Promise.resolve(faces.map((face) => addFace(family, face)));
  await loaded;
  const text = boxes.flatMap(({ words }) => words.map((word) => word.text)).join('');
  await fonts.load(`${weight} 20px "${family}"`, text).catch(() => []);
}

// TypeScript's worker library leaves out what FontFaceSet takes from Set.
interface WorkerFonts {
  add(face: FontFace): void;
  load(font: string, text: string): Promise<FontFace[]>;
}
declare const fonts: WorkerFonts;

function addFace(family: string, { source, weight, unicodeRange }: CloudFace): void {
  fonts.add(new FontFace(family, source, { weight, unicodeRange }));
}

type WidthOf = (text: string, size: number) => number;

/** Widths as a share of the size, and what the letters cover at it. */
function measureWith(fontOf: (size: number) => string): {
  readonly widthOf: WidthOf;
  readonly inkOf: (text: string, size: number) => Ink;
} {
  const { context } = pad();
  const measured = (text: string, size: number) => {
    context.font = fontOf(size);
    return context.measureText(text);
  };
  return {
    widthOf: (text, size) => measured(text, size).width / size,
    inkOf: (text, size) => {
      const { width, actualBoundingBoxAscent, actualBoundingBoxDescent } = measured(text, size);
      return { width, above: actualBoundingBoxAscent, below: actualBoundingBoxDescent };
    },
  };
}

interface Pad {
  readonly canvas: OffscreenCanvas;
  readonly context: OffscreenCanvasRenderingContext2D;
}
let thePad: Pad | undefined;

/** Words are measured and drawn on one canvas, one after the other. */
function pad(): Pad {
  if (thePad) return thePad;
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to measure words on');
  thePad = { canvas, context };
  return thePad;
}

const nothing: Sprite = { left: 0, top: 0, width: 0, height: 0, bits: new Uint32Array(0) };

/** A word's ink around the middle of its baseline. */
function drawn(
  text: string,
  {
    font,
    size,
    ink,
    upright,
  }: { readonly font: string; readonly size: number; readonly ink: Ink; readonly upright: boolean },
): Sprite {
  const { canvas, context } = pad();
  const along = Math.ceil(ink.width / 2) + 6;
  const [above, below] = [Math.ceil(ink.above) + 4, Math.ceil(ink.below) + 4];
  const [width, height] = upright ? [above + below, 2 * along] : [2 * along, above + below];
  const point = upright ? { x: above, y: along } : { x: along, y: above };
  canvas.width = width;
  canvas.height = height;
  context.font = font;
  context.textAlign = 'center';
  context.translate(point.x, point.y);
  if (upright) context.rotate(-Math.PI / 2);
  context.fillText(text, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const [aside, between] = [
    Math.max(2, Math.round(size * airOf(text))),
    Math.max(1, Math.round(size * 0.04)),
  ];
  const air = upright ? { x: between, y: aside } : { x: aside, y: between };
  return spriteOf((x, y) => data[(y * width + x) * 4 + 3] ?? 0, { width, height, point, air }) ?? nothing;
}
