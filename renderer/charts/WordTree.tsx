import { hierarchy, treemap, treemapSquarify, type HierarchyRectangularNode } from 'd3';
import type { Tone } from './ChartLegend';
import { useWordStops } from './useWordStops';
import './WordTree.css';

export interface TreeWord {
  readonly text: string;
  readonly value: number;
}

export interface TreeGroup {
  readonly name: string;
  readonly tone?: Tone;
  /** Highest value first. */
  readonly words: readonly TreeWord[];
}

/** Width in px of a word at a size. */
type WidthOf = (text: string, size: number) => number;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LaidWord extends TreeWord, Box {
  /** Absent where its name finds no room. */
  readonly size?: number;
  /** Its value stands under it. */
  readonly valued: boolean;
}

export interface LaidGroup extends Box {
  readonly name: string;
  readonly tone: Tone;
  /** Its name finds room over its words. */
  readonly named: boolean;
  readonly words: readonly LaidWord[];
}

const head = 17;
const [least, most] = [10, 18];
/** Between a box and the text in it. */
const air = 4;
/** How much wider than high boxes are laid: a word is written across. */
const across = 2.4;
/** One word in so many may stay without its name: it is told in the caption. */
const tolerated = 30;
/** Fewer words than this are no picture. */
const fewest = 12;

interface TreeInput {
  readonly groups: readonly TreeGroup[];
  readonly width: number;
  readonly height: number;
  readonly widthOf: WidthOf;
}

interface Datum {
  readonly name: string;
  readonly group?: TreeGroup;
  readonly value?: number;
  readonly children?: readonly Datum[];
}

/**
 * A treemap (squarified): the area of a word in proportion to its value, the words of a group beside each other. It is laid in a room
 * that is narrower than its own, and drawn out: so its boxes are as much wider than high.
 */
export function layTree({ groups, width, height, widthOf }: TreeInput): readonly LaidGroup[] {
  if (width < 40 || height < 40) return [];
  const root = hierarchy<Datum>({
    name: '',
    children: groups.map((group) => ({
      name: group.name,
      group,
      children: group.words.map(({ text, value }) => ({ name: text, value })),
    })),
  }).sum(({ value }) => value ?? 0);
  const isNamed = (box: Box, name: string): boolean =>
    name !== '' && box.width >= widthOf(name, 12) + 2 * air && box.height >= 2 * head;
  const laid = treemap<Datum>()
    .tile(treemapSquarify)
    .size([width / across, height])
    // Asked for a node once its own place is known.
    .paddingTop((node) => (node.depth === 1 && isNamed(boxOf(node), node.data.name) ? head : 0))(root);
  return (laid.children ?? []).flatMap((node) => {
    const { group } = node.data;
    if (!group) return [];
    const box = boxOf(node);
    return [
      {
        ...box,
        name: group.name,
        tone: group.tone ?? 'none',
        named: isNamed(box, group.name),
        words: (node.children ?? []).map((leaf) => {
          const word = { text: leaf.data.name, value: leaf.data.value ?? 0 };
          return { ...word, ...boxOf(leaf), ...labelOf(word.text, boxOf(leaf), widthOf) };
        }),
      },
    ];
  });
}

interface NamedInput extends Omit<TreeInput, 'groups'> {
  /** Words there are. */
  readonly count: number;
  /** Groups of the first so many of them. */
  readonly groupsOf: (count: number) => readonly TreeGroup[];
}

/** A treemap of as many words, the first ones first, as find room for their names. */
export function layNamedTree({ count, groupsOf, ...room }: NamedInput): readonly LaidGroup[] {
  const laid = layTree({ ...room, groups: groupsOf(count) });
  const without = unnamed(laid).length;
  if (without <= count / tolerated || count <= fewest) return laid;
  return layNamedTree({ ...room, groupsOf, count: Math.max(fewest, count - Math.ceil(without / 4)) });
}

/** A hairline less than its share, so that boxes stand apart. */
const boxOf = ({
  x0,
  y0,
  x1,
  y1,
}: Pick<HierarchyRectangularNode<Datum>, 'x0' | 'y0' | 'x1' | 'y1'>): Box => ({
  x: x0 * across,
  y: y0,
  width: Math.max(0, (x1 - x0) * across - 1),
  height: Math.max(0, y1 - y0 - 1),
});

/** The baseline of a value below a name of this size, which in Arabic reaches far down. */
const valueBelow = (size: number): number => size * 1.4 + 11;

/** The largest size at which the word stays inside its box. */
function labelOf(text: string, { width, height }: Box, widthOf: WidthOf): Pick<LaidWord, 'size' | 'valued'> {
  for (let size = most; size >= least; size--) {
    if (widthOf(text, size) + 2 * air > width || size * 1.25 + 2 > height) continue;
    return { size, valued: valueBelow(size) + 5 <= height && width >= 36 };
  }
  return { valued: false };
}

/** The words whose names found no room. */
export const unnamed = (groups: readonly LaidGroup[]): readonly string[] =>
  groups.flatMap(({ words }) => words.flatMap(({ text, size }) => (size === undefined ? [text] : [])));

interface Props {
  readonly groups: readonly LaidGroup[];
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly chosen: string | undefined;
  readonly say: (value: number) => string;
  readonly onChoose: (word: string) => void;
  readonly onShow?: (word: string) => void;
}

/** Words as boxes, in groups. Used like a cloud. */
export function WordTree({ groups, width, height, title, chosen, say, onChoose, onShow = onChoose }: Props) {
  const stops = groups.flatMap(({ words }) =>
    words.map(({ text, ...box }) => ({
      key: text,
      word: text,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
    })),
  );
  const { onKeyDown, markOf } = useWordStops(stops, { chosen, onChoose, onShow });
  return (
    <svg className="tree" width={width} height={height} role="group" aria-label={title} onKeyDown={onKeyDown}>
      {groups.map(({ name, tone, named, x, y, words }) => (
        <g key={`${name} ${words[0]?.text ?? ''}`} role="group" aria-label={name} className={`tone-${tone}`}>
          {named && (
            <text className="tree-group" x={x + air} y={y + 12}>
              {name}
            </text>
          )}
          {words.map((word) => (
            <g
              key={word.text}
              role="button"
              {...markOf(word.text)}
              aria-pressed={word.text === chosen}
              aria-label={`${word.text}, ${say(word.value)}`}
              className={word.text === chosen ? 'tree-word is-chosen' : 'tree-word'}
              onClick={() => onChoose(word.text)}
              onDoubleClick={() => onShow(word.text)}
            >
              <title>{`${word.text}, ${say(word.value)}`}</title>
              <rect x={word.x} y={word.y} width={word.width} height={word.height} />
              {word.size !== undefined && (
                <text className="tree-name" x={word.x + air} y={word.y + word.size} fontSize={word.size}>
                  {word.text}
                </text>
              )}
              {word.size !== undefined && word.valued && (
                <text className="axis" x={word.x + air} y={word.y + valueBelow(word.size)}>
                  {say(word.value)}
                </text>
              )}
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
