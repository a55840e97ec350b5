import cloud from 'd3-cloud';
import {
  fitCloud,
  type CloudAnswer,
  type CloudFace,
  type CloudRequest,
  type Ink,
  type Place,
  type SizedWord,
} from './CloudSizes';

/** The layout works on a grid of whole pixels: twice as fine, a size is at most half a pixel off. */
const fine = 2;

addEventListener('message', (event: MessageEvent<CloudRequest>) => void answer(event.data));

async function answer(request: CloudRequest): Promise<void> {
  await loadFaces(request);
  const { words, width, height, family, weight, seed } = request;
  const { widthOf, inkOf } = measureWith((size) => `${weight} ${size}px "${family}", serif`);
  const layout = fitCloud(
    { words, width, height, widthOf, inkOf },
    placeBy({ width, height, family, weight, seed }, widthOf),
  );
  const done: CloudAnswer = { id: request.id, ...layout };
  postMessage(done);
}

let loaded: Promise<unknown> | undefined;

/** A worker does not share the page's typefaces: its own are added once, and those that the words need are fetched. */
async function loadFaces({ faces, family, weight, words }: CloudRequest): Promise<void> {
  loaded ??= Promise.resolve(faces.map((face) => addFace(family, face)));
  await loaded;
  const text = words.map((word) => word.text).join('');
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
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) throw new Error('no canvas to measure words on');
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

/** What d3-cloud reads and writes of a word. */
interface Tag {
  readonly index: number;
  readonly text: string;
  readonly size: number;
  x?: number;
  y?: number;
}

type Box = Pick<CloudRequest, 'width' | 'height' | 'family' | 'weight' | 'seed'>;

/** Runs d3-cloud to its end at once: it lays out within one call when it is given all the time. */
function placeBy({ width, height, family, weight, seed }: Box, widthOf: WidthOf): Place {
  // Twice as large the typeface's optical size is another one, and narrower: it is set as wide as it will be drawn.
  const fineSize = (text: string, size: number) =>
    (size * fine * widthOf(text, size)) / Math.max(widthOf(text, size * fine), 0.1);
  return (words: readonly SizedWord[]) => {
    const found: ({ x: number; y: number } | undefined)[] = words.map(() => undefined);
    // Its grid is made of columns of 32.
    const gridWidth = Math.floor((width * fine) / 32) * 32;
    const gridHeight = Math.floor(height * fine);
    const layout = cloud<Tag>()
      .size([gridWidth, gridHeight])
      .canvas(canvasOf)
      .words(words.map(({ text, size }, index) => ({ index, text, size: fineSize(text, size) })))
      .font(`"${family}", serif`)
      .fontWeight(weight)
      .fontSize(({ size }) => size)
      .rotate(0)
      .padding(fine)
      .random(randomFrom(seed))
      .on('end', (tags, bounds) => {
        // The cloud grows around its first word: what it covers is put into the middle of the box.
        // Where no word found room there are no bounds, whatever the types say.
        const [low, high] = tags.length > 0 ? bounds : [];
        const middleX = low && high ? (low.x + high.x) / 2 - gridWidth / 2 : 0;
        const middleY = low && high ? (low.y + high.y) / 2 - gridHeight / 2 : 0;
        for (const { index, x = 0, y = 0 } of tags)
          found[index] = { x: (x - middleX) / fine, y: (y - middleY) / fine };
      });
    layout.start();
    layout.stop();
    return found;
  };
}

// d3-cloud's types know the page's canvas only; it uses no more of it than an OffscreenCanvas has.
const canvasOf = () => new OffscreenCanvas(1, 1) as never;

/** mulberry32: the same places for the same words. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
