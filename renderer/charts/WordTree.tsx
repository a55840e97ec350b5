import { hierarchy, treemap, treemapSquarify } from 'd3';
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

/** A treemap (squarified): the area of a word in proportion to its value, the words of a group beside each other. */
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
  const isNamed = (box: { x0?: number; x1?: number; y0?: number; y1?: number }, name: string): boolean => {
    const [across, down] = [(box.x1 ?? 0) - (box.x0 ?? 0), (box.y1 ?? 0) - (box.y0 ?? 0)];
    return name !== '' && across >= widthOf(name, 12) + 2 * air && down >= 2 * head;
  };
  const laid = treemap<Datum>()
    .tile(treemapSquarify)
    .size([width, height])
    .paddingInner(1)
    .paddingTop((node) => (node.depth === 1 && isNamed(node, node.data.name) ? head : 0))(root);
  return (laid.children ?? []).flatMap((node) => {
    const { group } = node.data;
    if (!group) return [];
    return [
      {
        ...boxOf(node),
        name: group.name,
        tone: group.tone ?? 'none',
        named: isNamed(node, group.name),
        words: (node.children ?? []).map((leaf) => {
          const word = { text: leaf.data.name, value: leaf.data.value ?? 0 };
          return { ...word, ...boxOf(leaf), ...labelOf(word.text, boxOf(leaf), widthOf) };
        }),
      },
    ];
  });
}

const boxOf = ({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): Box => ({
  x: x0,
  y: y0,
  width: x1 - x0,
  height: y1 - y0,
});

/** The largest size at which the word stays inside its box. */
function labelOf(text: string, { width, height }: Box, widthOf: WidthOf): Pick<LaidWord, 'size' | 'valued'> {
  for (let size = most; size >= least; size--) {
    if (widthOf(text, size) + 2 * air > width || size * 1.25 + 2 > height) continue;
    return { size, valued: size * 1.25 + 16 <= height && width >= 36 };
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
    words.map(({ text, x, y, width: across, height: down }) => ({
      key: text,
      word: text,
      x: x + across / 2,
      y: y + down / 2,
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
                <text className="axis" x={word.x + air} y={word.y + word.size * 1.25 + 11}>
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
