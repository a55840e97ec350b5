import { scaleLinear } from 'd3';
import { useState, type KeyboardEvent, type MouseEvent } from 'react';
import { axisWidth, fitted } from '../design/text-width';
import './TurnStrips.css';

/** One transcript: its turns in order, in words, each with the colour of its speaker (1 to 8; 0: others). */
export interface Strip {
  readonly id: string;
  readonly date: string;
  readonly name: string;
  readonly words: readonly number[];
  readonly colours: readonly number[];
}

interface Props {
  readonly title: string;
  /** Those on screen. */
  readonly strips: readonly Strip[];
  /** Words of the longest transcript of all, so that strips keep one scale while they are scrolled. */
  readonly longest: number;
  readonly width: number;
  /** Whether any transcript of all has a date, so that there is a column of them. */
  readonly dated: boolean;
  /** The transcript that is chosen. */
  readonly chosen: string | undefined;
  /** In words: `Joe Biden, turn 12 of 54, 176 words`. */
  readonly textOf: (strip: number, turn: number) => string;
  readonly onLook: (place: { readonly strip: number; readonly turn: number } | undefined) => void;
  readonly onOpen: (strip: number, turn: number) => void;
  /** Up from the first strip or down from the last on screen: −1 or 1. */
  readonly onScroll: (by: number) => void;
}

export const stripHeight = 22;
const margin = 16;
const dateWidth = 80;
const nameWidth = { least: 104, most: 280 };
const after = 56;

/** Turns in their order, a block a turn, as wide as it is long in words. Arrows go from turn to turn, Enter opens it. */
export function TurnStrips(props: Props) {
  const { title, strips, longest, width, dated, chosen, textOf, onLook, onOpen, onScroll } = props;
  const [at, setAt] = useState({ strip: 0, turn: 0 });
  const nameAt = margin + (dated ? dateWidth : 0);
  const before = nameAt + Math.min(nameWidth.most, Math.max(nameWidth.least, width * 0.2 - 60));
  const x = scaleLinear([0, Math.max(1, longest)], [before, Math.max(before + 40, width - after)]);
  const strip = Math.min(at.strip, Math.max(0, strips.length - 1));
  const here = { strip, turn: Math.min(at.turn, Math.max(0, (strips[strip]?.words.length ?? 1) - 1)) };
  const go = (next: { strip: number; turn: number }) => {
    const nearest = Math.min(strips.length - 1, Math.max(0, next.strip));
    if (next.strip !== nearest) onScroll(next.strip - nearest);
    const turn = Math.max(0, Math.min((strips[nearest]?.words.length ?? 1) - 1, next.turn));
    setAt({ strip: nearest, turn });
    onLook({ strip: nearest, turn });
  };
  const press = (event: KeyboardEvent) => {
    const moves: Readonly<Record<string, { strip: number; turn: number }>> = {
      ArrowRight: { ...here, turn: here.turn + 1 },
      ArrowLeft: { ...here, turn: here.turn - 1 },
      ArrowDown: { strip: here.strip + 1, turn: 0 },
      ArrowUp: { strip: here.strip - 1, turn: 0 },
      Home: { ...here, turn: 0 },
      End: { ...here, turn: Infinity },
    };
    const next = moves[event.key];
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (next !== undefined) go(next);
    else if (event.key === 'Enter') onOpen(here.strip, here.turn);
    else return;
    event.preventDefault();
  };
  const placeAt = (event: MouseEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const row = Math.floor((event.clientY - box.top) / stripHeight);
    const turn = turnAt(strips[row]?.words ?? [], x.invert(event.clientX - box.left));
    return turn === undefined ? undefined : { strip: row, turn };
  };
  const now = strips[here.strip];
  return (
    <svg
      className="turn-strips"
      width={width}
      height={strips.length * stripHeight}
      role="slider"
      tabIndex={0}
      aria-label={title}
      aria-orientation="horizontal"
      aria-valuemin={1}
      aria-valuemax={Math.max(1, now?.words.length ?? 1)}
      aria-valuenow={here.turn + 1}
      aria-valuetext={now === undefined ? '' : `${now.date} ${now.name}: ${textOf(here.strip, here.turn)}`}
      onKeyDown={press}
      onMouseMove={(event) => onLook(placeAt(event))}
      onMouseLeave={() => onLook(undefined)}
      onClick={(event) => {
        const place = placeAt(event);
        if (place === undefined) return;
        setAt(place);
        onOpen(place.strip, place.turn);
      }}
    >
      {strips.map((row, index) => (
        <g key={row.id} transform={`translate(0 ${index * stripHeight})`}>
          {row.id === chosen && <rect className="turn-strips-chosen" width={width} height={stripHeight} />}
          {dated && (
            <text className="axis" x={margin} y={15}>
              {row.date}
            </text>
          )}
          <text className="axis turn-strips-name" x={nameAt} y={15}>
            {fitted(row.name, before - nameAt - 8, axisWidth)}
          </text>
          {pathsOf(row, x).map(([colour, d]) => (
            <path key={colour} className={`turn-strips-c${colour}`} d={d} />
          ))}
          <text className="axis" x={width - 8} y={15} textAnchor="end">
            {row.words.reduce((sum, words) => sum + words, 0).toLocaleString('en')}
          </text>
        </g>
      ))}
      {now !== undefined && (
        <rect
          className="turn-strips-here"
          x={x(startOf(now.words, here.turn)) - 1}
          y={here.strip * stripHeight + 2}
          width={Math.max(3, x(now.words[here.turn] ?? 0) - x(0) + 2)}
          height={stripHeight - 4}
          rx={2}
        />
      )}
    </svg>
  );
}

const startOf = (words: readonly number[], turn: number): number =>
  words.slice(0, turn).reduce((sum, count) => sum + count, 0);

/** The turn in which the word of this number stands; undefined before the first and after the last. */
export function turnAt(words: readonly number[], word: number): number | undefined {
  if (word < 0) return undefined;
  let end = 0;
  const turn = words.findIndex((count) => (end += count) > word);
  return turn < 0 ? undefined : turn;
}

/** One path a colour: a transcript of a thousand turns stays a handful of elements. */
function pathsOf({ words, colours }: Strip, x: (words: number) => number): [number, string][] {
  const paths = new Map<number, string>();
  let from = 0;
  for (const [turn, count] of words.entries()) {
    const colour = colours[turn] ?? 0;
    const [left, right] = [x(from), x(from + count)];
    // A hair of ground between blocks, where there is room for one.
    const wide = Math.max(0.4, right - left - (right - left > 2 ? 0.6 : 0));
    const block = `M${left.toFixed(1)} 4h${wide.toFixed(1)}v14h${(-wide).toFixed(1)}z`;
    paths.set(colour, (paths.get(colour) ?? '') + block);
    from += count;
  }
  return [...paths];
}
