import { ascending, bisectCenter, scaleLinear, ticks } from 'd3';
import { sliceOf, sliceStart } from '../../analysis/stats/slices';
import { axisWidth } from '../design/text-width';
import { formatCount } from '../text/numbers';

/** A word that has a lane of its own in every line; `colour` is 1 to 8: the tokens --c1 to --c8. */
export interface StripWord {
  readonly name: string;
  readonly colour: number;
}

export interface StripLane {
  /** Words before each mark in its line, ascending. */
  readonly marks: Uint32Array;
  readonly count: number;
  /** Per 10,000 words. */
  readonly rate: number;
  /** Hits in each tenth of the line: ten numbers. */
  readonly tenths: Uint32Array;
}

export interface StripLine {
  readonly key: string;
  /** Narrow, dim, before the name: a month. */
  readonly head: string;
  readonly name: string;
  /** Both, in full. */
  readonly title: string;
  /** Above 0. */
  readonly words: number;
  /** One a word, in their order. */
  readonly lanes: readonly StripLane[];
}

export type Drawing = 'marks' | 'tenths';

/** What can be stood at in a line: a mark, or a tenth of one lane. */
export type Stop =
  | { readonly kind: 'mark'; readonly lane: number; readonly at: number }
  | { readonly kind: 'tenth'; readonly lane: number; readonly tenth: number };

export interface StripScale {
  /** From words before a place to a pixel. */
  readonly x: (words: number) => number;
  readonly wordsAt: (pixel: number) => number;
  /** Pixels of the whole line. */
  readonly length: number;
}

/** `longest`: words of the longest line, where length is in proportion to words; undefined where all lines are as long as there is room. */
export function stripScale(words: number, width: number, longest: number | undefined): StripScale {
  const length = Math.max(2, longest === undefined ? width : (width * words) / longest);
  const scale = scaleLinear([0, words], [0, length]);
  return { x: scale, wordsAt: (pixel) => scale.invert(pixel), length };
}

/** Numbers of words over the strips, from the left, in pixels; the last one names the unit. */
export function wordTicks(
  longest: number,
  width: number,
): readonly { readonly at: number; readonly text: string }[] {
  const { x } = stripScale(longest, width, longest);
  const named = (tick: number): string => `${formatCount(tick)} words`;
  const fitting = (wanted: number): readonly number[] =>
    ticks(0, longest, wanted).filter(
      (tick) => Number.isInteger(tick) && (tick === 0 || x(tick) + axisWidth(named(tick)) <= width),
    );
  const wanted = Math.max(2, Math.min(5, Math.floor(width / 100)));
  const usual = fitting(wanted);
  // A lone 0 tells no length: nearer numbers leave room for the unit.
  const marks = usual.length > 1 ? usual : fitting(wanted * 2);
  return marks.map((tick) => ({
    at: x(tick),
    text: tick === marks.at(-1) ? named(tick) : formatCount(tick),
  }));
}

export interface LaneLayout {
  /** Of a line's strip. */
  readonly height: number;
  /** Of one lane. */
  readonly lane: number;
}

/** One lane is as high as three narrow ones; from there on the strip grows. */
export function laneLayout(lanes: number): LaneLayout {
  const height = Math.max(18, lanes * 5 + 2);
  return { height, lane: (height - 1) / Math.max(lanes, 1) };
}

/** Marks nearer than this, in pixels, are one stroke. */
const nearest = 1.5;

/** The strokes of one lane as one path, so that a thousand marks are one element. */
export function marksPath(
  marks: Uint32Array,
  scale: StripScale,
  lane: number,
  { lane: high }: LaneLayout,
): string {
  let path = '';
  let last = -Infinity;
  const top = round(0.5 + lane * high + 0.5);
  const length = round(high - 0.75);
  for (const at of marks) {
    const x = scale.x(at + 0.5);
    if (x - last < nearest) continue;
    last = x;
    path += `M${round(x)} ${top}v${length}`;
  }
  return path;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** Shades of a rate, from faint to full. */
export const shades = 5;

/** The tenths of one lane as one path a shade (1 to 5, in proportion to `most`, the highest rate of the word); tenths without a hit have none. */
export function tenthsPaths(
  { tenths }: StripLane,
  { words, most }: { readonly words: number; readonly most: number },
  scale: StripScale,
  lane: number,
  { lane: high }: LaneLayout,
): readonly { readonly shade: number; readonly path: string }[] {
  const paths = new Map<number, string>();
  tenths.forEach((count, tenth) => {
    const rate = tenthRate(count, words, tenth);
    if (rate === undefined || rate === 0 || most === 0) return;
    const shade = Math.min(shades, Math.max(1, Math.ceil((rate / most) * shades)));
    const [from, to] = [(scale.length * tenth) / 10, (scale.length * (tenth + 1)) / 10];
    const cell = `M${round(from + 0.5)} ${round(0.5 + lane * high)}h${round(to - from - 1)}v${round(high - 0.75)}h${round(from - to + 1)}z`;
    paths.set(shade, (paths.get(shade) ?? '') + cell);
  });
  return [...paths].sort(([a], [b]) => a - b).map(([shade, path]) => ({ shade, path }));
}

/** Words in a tenth of a line of so many words. */
export const tenthWords = (words: number, tenth: number): number =>
  sliceStart(tenth + 1, words, 10) - sliceStart(tenth, words, 10);

/** Per 10,000 words; undefined for a tenth without a word. */
function tenthRate(count: number, words: number, tenth: number): number | undefined {
  const size = tenthWords(words, tenth);
  return size === 0 ? undefined : (count / size) * 10_000;
}

/** The highest rate of a tenth over all lines, for each word. */
export const mostInTenth = (lines: readonly StripLine[], words: readonly StripWord[]): readonly number[] =>
  words.map((_, lane) =>
    lines.reduce((most, line) => {
      line.lanes[lane]?.tenths.forEach((count, tenth) => {
        most = Math.max(most, tenthRate(count, line.words, tenth) ?? 0);
      });
      return most;
    }, 0),
  );

/** All that can be stood at in a line, from its beginning to its end. */
export function stopsOf({ lanes }: StripLine, drawing: Drawing): readonly Stop[] {
  if (drawing === 'tenths')
    return Array.from({ length: 10 }, (_, tenth) =>
      lanes.map((_lane, lane): Stop => ({ kind: 'tenth', lane, tenth })),
    ).flat();
  return lanes
    .flatMap(({ marks }, lane) => Array.from(marks, (at) => ({ kind: 'mark' as const, lane, at })))
    .sort((a, b) => ascending(a.at, b.at) || ascending(a.lane, b.lane));
}

export const sameStop = (a: Stop | undefined, b: Stop | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && JSON.stringify(a) === JSON.stringify(b));

/** How far, in pixels, a mark may be from the pointer. */
const grasp = 5;

/** What is under the pointer: in its own lane first, then in the lanes beside it. */
export function stopAt(
  line: StripLine,
  { x, y }: { readonly x: number; readonly y: number },
  scale: StripScale,
  drawing: Drawing,
): Stop | undefined {
  const { lane: high } = laneLayout(line.lanes.length);
  const own = Math.min(line.lanes.length - 1, Math.max(0, Math.floor(y / high)));
  if (drawing === 'tenths') {
    if (x < 0 || x >= scale.length) return undefined;
    return { kind: 'tenth', lane: own, tenth: sliceOf(x, scale.length, 10) };
  }
  const wanted = scale.wordsAt(x) - 0.5;
  const candidates = line.lanes
    .flatMap(({ marks }, lane) => {
      const at = marks.length === 0 ? undefined : marks[bisectCenter(marks, wanted)];
      if (at === undefined) return [];
      const far = Math.abs(scale.x(at + 0.5) - x);
      return far > grasp ? [] : [{ lane, at, far: far + Math.abs(lane - own) * grasp }];
    })
    .sort((a, b) => ascending(a.far, b.far));
  const [first] = candidates;
  return first && { kind: 'mark', lane: first.lane, at: first.at };
}

/** Where a stop is drawn in its strip: its middle, in pixels, and the lane's top. */
export function stopBox(
  stop: Stop,
  scale: StripScale,
  { lane: high }: LaneLayout,
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const y = 0.5 + stop.lane * high;
  if (stop.kind === 'mark') return { x: scale.x(stop.at + 0.5) - 3, y: y - 0.5, width: 6, height: high };
  const width = scale.length / 10;
  return { x: stop.tenth * width, y, width, height: high - 0.5 };
}
