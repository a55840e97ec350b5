import {
  extent,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  scaleLinear,
  scaleSqrt,
  type SimulationNodeDatum,
} from 'd3';

interface NetworkWord {
  readonly word: string;
  /** How often it meets the node. */
  readonly together: number;
  /** By the measure that is shown. */
  readonly strength: number;
}

export interface Network {
  readonly words: readonly NetworkWord[];
  /** Pairs of words by their place. */
  readonly links: readonly { readonly a: number; readonly b: number; readonly together: number }[];
}

interface Dot {
  readonly x: number;
  readonly y: number;
}
export interface PlacedWord extends NetworkWord, Dot {
  readonly radius: number;
  /** False where its name would stand on another. */
  readonly named: boolean;
}
export interface NetworkLayout {
  readonly width: number;
  readonly height: number;
  readonly centre: Dot;
  readonly words: readonly PlacedWord[];
  readonly links: readonly {
    readonly from: Dot;
    readonly to: Dot;
    readonly width: number;
    readonly title: string;
  }[];
}

interface Node extends SimulationNodeDatum {
  readonly halfWidth: number;
}

/** Pixels that a name and its dot take in height. */
const rowHeight = 34;
const steps = 300;
const margin = 28;

/** Width in px of a word at a size in px. */
type WidthOf = (word: string, size: number) => number;
/** Between names. */
const nameGap = 6;
/** Of the letters of names; the node's are larger. */
const nameSize = { word: 15, node: 17 };

/**
 * Places the node in the middle and its collocates round it, the stronger ones nearer, those that meet each other near each other
 * (d3-force, computed to its end). Always the same for the same words: d3-force starts from a spiral and its chance from one seed.
 */
export function layoutNetwork(
  { words, links }: Network,
  node: string,
  { width, height }: { readonly width: number; readonly height: number },
  widthOf: WidthOf,
): NetworkLayout {
  const nodeHalf = widthOf(node, nameSize.node) / 2;
  const halves = words.map(({ word }) => widthOf(word, nameSize.word) / 2);
  const [weakest = 0, strongest = 1] = extent(words, ({ strength }) => strength);
  const reach = Math.min(width, height) / 2 - margin;
  const distance = scaleLinear([weakest, strongest], [Math.max(reach, 90), Math.max(reach * 0.42, 60)]);
  const centre: Node = { fx: 0, fy: 0, halfWidth: nodeHalf + nameGap };
  const nodes: Node[] = halves.map((half) => ({ halfWidth: half + nameGap }));
  const spokes = words.map(({ strength }, at) => ({
    source: 0,
    target: at + 1,
    far: distance(strength),
    pull: 0.5,
  }));
  const chords = links.map(({ a, b }) => ({ source: a + 1, target: b + 1, far: 70, pull: 0.06 }));
  forceSimulation([centre, ...nodes])
    .force(
      'spokes',
      forceLink<Node, (typeof spokes)[number]>(spokes)
        .distance(({ far }) => far)
        .strength(({ pull }) => pull),
    )
    .force(
      'chords',
      forceLink<Node, (typeof chords)[number]>(chords)
        .distance(({ far }) => far)
        .strength(({ pull }) => pull),
    )
    .force('apart', forceManyBody().strength(-160))
    .force(
      'names',
      forceCollide<Node>(({ halfWidth }) => Math.max(halfWidth, rowHeight / 2)),
    )
    // A picture is wider than it is high.
    .force('across', forceX(0).strength(0.01))
    .force('upright', forceY(0).strength(0.01 * Math.max(1, width / height)))
    .stop()
    .tick(steps);
  const placed = [centre, ...nodes];
  const across = fitting(
    placed,
    ({ x }) => x,
    width - 2 * margin,
    ({ halfWidth }) => halfWidth,
  );
  const down = fitting(
    placed,
    ({ y }) => y,
    height - 2 * margin,
    () => rowHeight / 2,
  );
  const dots = placed.map(({ x = 0, y = 0 }) => ({ x: margin + across(x), y: margin + down(y) }));
  const radius = scaleSqrt([0, Math.max(...words.map(({ together }) => together), 1)], [2, 12]);
  const thickness = scaleSqrt([0, Math.max(...links.map(({ together }) => together), 1)], [0.5, 4]);
  const taken = [boxOf(dots[0], nodeHalf)];
  const [middle = { x: width / 2, y: height / 2 }, ...others] = dots;
  return {
    width,
    height,
    centre: middle,
    words: words.map((word, at) => {
      const dot = others[at] ?? middle;
      const box = boxOf(dot, halves[at] ?? 0);
      const named = !taken.some((other) => overlap(other, box));
      if (named) taken.push(box);
      return { ...word, ...dot, radius: radius(word.together), named };
    }),
    links: links.map(({ a, b, together }) => ({
      from: others[a] ?? middle,
      to: others[b] ?? middle,
      width: thickness(together),
      title: `${words[a]?.word ?? ''} and ${words[b]?.word ?? ''}: ${together} times`,
    })),
  };
}

/** From where the forces put things to the room there is, with the names inside; never larger than life. */
function fitting(
  nodes: readonly Node[],
  of: (node: Node) => number | undefined,
  room: number,
  half: (node: Node) => number,
): (value: number) => number {
  const least = Math.min(...nodes.map((node) => (of(node) ?? 0) - half(node)));
  const most = Math.max(...nodes.map((node) => (of(node) ?? 0) + half(node)));
  const scale = Math.min(1.4, room / Math.max(1, most - least));
  const rest = room - (most - least) * scale;
  return (value) => (value - least) * scale + rest / 2;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The name of a word stands under its dot. */
function boxOf(dot: Dot | undefined, half: number): Box {
  const { x, y } = dot ?? { x: 0, y: 0 };
  return { left: x - half, right: x + half, top: y + 4, bottom: y + 26 };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
