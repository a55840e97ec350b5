import { useVirtualizer } from '@tanstack/react-virtual';
import { max } from 'd3';
import { useEffect, useId, useMemo, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { formatCount, formatDecimal } from '../text/numbers';
import { StripMarks } from './StripMarks';
import {
  laneLayout,
  mostInTenth,
  sameStop,
  stopAt,
  stopBox,
  stopsOf,
  stripScale,
  wordTicks,
  type Drawing,
  type Stop,
  type StripLine,
  type StripScale,
  type StripWord,
} from './StripsLayout';
import { useSize } from '../design/useSize';
import './Strips.css';

/** A stop of a line that somebody points at or has gone to. */
export interface Look {
  readonly line: StripLine;
  readonly stop: Stop;
}

interface Props {
  readonly label: string;
  /** Head of the lines' names: `Speech`. */
  readonly head: string;
  readonly lines: readonly StripLine[];
  readonly words: readonly StripWord[];
  readonly drawing: Drawing;
  /** Whether all lines are as long as there is room, whatever their words. */
  readonly equal: boolean;
  /** Which numbers stand at the right. */
  readonly figures: 'count' | 'rate' | 'both';
  /** The line that is chosen. */
  readonly chosen: string | undefined;
  readonly onLook: (look: Look | undefined) => void;
  readonly onOpen: (look: Look) => void;
  readonly onChoose: (line: StripLine) => void;
  /** A press on the head of a word's figures. */
  readonly onSort: (lane: number, figure: 'count' | 'rate') => void;
}

const headWidth = 62;
/** From narrow to wide windows. */
const nameWidth = { least: 104, most: 220, share: 0.12 };
const padding = 16;
const leastStrip = 60;

/**
 * A strip a line with a lane a word. One tab stop: up and down go from line to line, left and right from mark to mark, Enter opens the
 * text there. Only lines on screen are in the document.
 */
export function Strips(props: Props) {
  'use no memo'; // the virtualizer's answers change without its identity changing
  const { lines, words, drawing, equal, figures, chosen, label, onLook, onOpen, onChoose } = props;
  const { measure, size, element: scroller } = useSize();
  const id = useId();
  const [at, setAt] = useState(0);
  const [stop, setStop] = useState<Stop>();
  const [under, setUnder] = useState<{ readonly index: number; readonly stop: Stop }>();
  const layout = laneLayout(words.length);
  const height = layout.height + 6;
  // eslint-disable-next-line react-hooks/incompatible-library -- not memoised, see above
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  const chosenAt = useMemo(() => lines.findIndex(({ key }) => key === chosen), [lines, chosen]);
  useEffect(() => {
    if (chosenAt >= 0) virtual.scrollToIndex(chosenAt);
  }, [chosenAt, virtual]);

  const most = useMemo(() => mostInTenth(lines, words), [lines, words]);
  const longest = equal ? undefined : (max(lines, (line) => line.words) ?? 1);
  const columns = useMemo(() => figureColumns(words, figures), [words, figures]);
  const figureWidths = useMemo(() => widthsOf(columns, lines), [columns, lines]);
  const named = namesWide(size?.width ?? 0, columns.length);
  const figuresWide = figureWidths.reduce((sum, wide) => sum + wide + 4, 0);
  const beside = 2 * padding + headWidth + named + figuresWide + 8;
  const width = Math.max(leastStrip, (size?.width ?? 0) - beside);
  // Where the figures leave no room for strips, all goes sideways rather than being cut.
  const whole = { minWidth: beside + leastStrip };
  const template = `${headWidth}px ${named}px ${width}px ${figureWidths.map((wide) => `${wide}px`).join(' ')}`;
  const scaleOf = (line: StripLine): StripScale => stripScale(line.words, width, longest);
  const now = Math.min(at, lines.length - 1);

  const goTo = (index: number): void => {
    const next = Math.min(lines.length - 1, Math.max(0, index));
    setAt(next);
    setStop(undefined);
    onLook(undefined);
    virtual.scrollToIndex(next);
  };
  const stepTo = (step: number): void => {
    const line = lines[now];
    if (!line) return;
    const next = nextStop(stopsOf(line, drawing), stop, step);
    setStop(next);
    onLook(next && { line, stop: next });
  };
  const press = (event: KeyboardEvent): void => {
    const line = lines[now];
    if (event.ctrlKey || event.metaKey || event.altKey || !line) return;
    const page = Math.max(1, Math.floor((size?.height ?? 280) / height) - 1);
    const rows: Readonly<Record<string, number>> = {
      ...{ ArrowDown: now + 1, ArrowUp: now - 1, PageDown: now + page, PageUp: now - page },
      ...{ Home: 0, End: lines.length - 1 },
    };
    const to = rows[event.key];
    if (to !== undefined) goTo(to);
    else if (event.key === 'ArrowRight') stepTo(1);
    else if (event.key === 'ArrowLeft') stepTo(-1);
    else if (event.key === 'Enter') {
      const first = stop ?? stopsOf(line, 'marks')[0];
      if (first) onOpen({ line, stop: first });
      else onChoose(line);
    } else if (event.key === ' ') onChoose(line);
    else return;
    event.preventDefault();
  };
  const point = (event: PointerEvent, index: number): Stop | undefined => {
    const line = lines[index];
    const ground = event.currentTarget.querySelector('svg')?.getBoundingClientRect();
    if (!line || !ground) return undefined;
    return stopAt(
      line,
      { x: event.clientX - ground.left, y: event.clientY - ground.top },
      scaleOf(line),
      drawing,
    );
  };
  const move = (event: PointerEvent, index: number): void => {
    const next = point(event, index);
    if (under?.index === index && sameStop(under.stop, next)) return;
    setUnder(next && { index, stop: next });
    const line = lines[index];
    onLook(next && line ? { line, stop: next } : undefined);
  };

  return (
    <div className="strips">
      <div className="strips-head num" style={{ ...whole, gridTemplateColumns: template }}>
        <span className="strips-what">{props.head}</span>
        <ScaleHead width={width} longest={longest} />
        {columns.map(({ lane, figure, text, about }) => (
          <button
            key={`${lane} ${figure}`}
            type="button"
            className="strips-figure-head"
            tabIndex={-1}
            aria-label={`Sort by ${about}`}
            title={`${about}: sort by it`}
            onClick={() => props.onSort(lane, figure)}
          >
            <i className={`strips-swatch strips-b${words[lane]?.colour ?? 1}`} />
            {text}
          </button>
        ))}
      </div>
      <div
        ref={measure}
        className="strips-lines"
        style={whole}
        role="listbox"
        aria-label={label}
        tabIndex={0}
        aria-activedescendant={lines.length > 0 ? `${id}-${now}` : undefined}
        onKeyDown={press}
        onPointerLeave={() => {
          setUnder(undefined);
          onLook(undefined);
        }}
      >
        <div role="presentation" className="strips-all" style={{ height: virtual.getTotalSize() }}>
          {size &&
            virtual.getVirtualItems().map(({ index, start }) => {
              const line = lines[index];
              if (!line) return undefined;
              const scale = scaleOf(line);
              const looked = under?.index === index ? under.stop : index === now ? stop : undefined;
              return (
                <div
                  key={line.key}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={line.key === chosen}
                  aria-setsize={lines.length}
                  aria-posinset={index + 1}
                  aria-label={spoken(line, words)}
                  className={lineClass(line.key === chosen, index === now)}
                  style={{ gridTemplateColumns: template, height, transform: `translateY(${start}px)` }}
                  onPointerMove={(event) => move(event, index)}
                  onClick={(event) => {
                    setAt(index);
                    const pressed = under?.index === index ? under.stop : undefined;
                    setStop(pressed);
                    if (pressed && event.detail > 0) onOpen({ line, stop: pressed });
                    else onChoose(line);
                  }}
                >
                  {line.head !== '' && <span className="muted num">{line.head}</span>}
                  <span
                    className={line.head === '' ? 'clip strips-wide' : 'clip'}
                    dir="auto"
                    title={line.title}
                  >
                    {line.name}
                  </span>
                  <svg width={width} height={layout.height} aria-hidden="true">
                    <StripMarks line={line} words={words} scale={scale} drawing={drawing} most={most} />
                    {looked && (
                      <rect className="strips-looked" rx={1.5} {...stopBox(looked, scale, layout)} />
                    )}
                  </svg>
                  {columns.map((column) => (
                    <span
                      key={`${column.lane} ${column.figure}`}
                      className={line.lanes[column.lane]?.count === 0 ? 'muted num' : 'num'}
                    >
                      {figureText(column, line)}
                    </span>
                  ))}
                </div>
              );
            })}
        </div>
      </div>
    </div>
  );
}

/** Px for the names: more where there is room, less where many figures want it. */
function namesWide(room: number, figures: number): number {
  const { least, most, share } = nameWidth;
  const wide = Math.round(Math.min(most, Math.max(least, room * share)));
  return figures > 4 ? wide * 0.7 : wide;
}

/** Where equal lengths begin and end, or how many words there are from the left. */
function ScaleHead({ width, longest }: { readonly width: number; readonly longest: number | undefined }) {
  if (longest === undefined)
    return (
      <span className="strips-scale">
        <span>beginning</span>
        {width > 150 && <span>half</span>}
        <span>end</span>
      </span>
    );
  return (
    <span className="strips-scale">
      {wordTicks(longest, width).map(({ at, text }) => (
        <span key={at} className="strips-tick" style={{ left: at }}>
          {text}
        </span>
      ))}
    </span>
  );
}

function figureColumns(words: readonly StripWord[], figures: Props['figures']) {
  return words.flatMap(({ name }, lane) => {
    const count = { lane, figure: 'count' as const, text: '', about: `Count of “${name}”` };
    const rate = { lane, figure: 'rate' as const, text: '/10k', about: `“${name}” per 10,000 words` };
    if (figures === 'both') return [count, rate];
    return figures === 'count' ? [count] : [rate];
  });
}

type FigureColumn = ReturnType<typeof figureColumns>[number];

const figureText = ({ lane, figure }: FigureColumn, { lanes }: StripLine): string => {
  const own = lanes[lane];
  return figure === 'count' ? formatCount(own?.count ?? 0) : formatDecimal(own?.rate ?? 0);
};

/** As wide as the longest number, at 7 px a figure, and as the head: a swatch, with its unit for rates. A word stands apart from the one before. */
const widthsOf = (columns: readonly FigureColumn[], lines: readonly StripLine[]): readonly number[] =>
  columns.map((column, at) => {
    const apart = columns[at - 1]?.lane === column.lane ? 2 : 10;
    const longest = max(lines, (line) => figureText(column, line).length) ?? 0;
    return Math.max(column.figure === 'rate' ? 40 : 24, longest * 7 + apart);
  });

const lineClass = (chosen: boolean, active: boolean): string =>
  ['strips-line', chosen ? 'is-chosen' : '', active ? 'is-active' : ''].filter(Boolean).join(' ');

const spoken = ({ title, words: size, lanes }: StripLine, words: readonly StripWord[]): string =>
  `${title}, ${formatCount(size)} words: ${words.map(({ name }, lane) => `${name} ${formatCount(lanes[lane]?.count ?? 0)}`).join(', ')}`;

/** The stop after or before the one stood at; the first or last one where none is. */
export function nextStop(stops: readonly Stop[], now: Stop | undefined, step: number): Stop | undefined {
  const at = now === undefined ? -1 : stops.findIndex((stop) => sameStop(stop, now));
  if (at < 0) return step > 0 ? stops[0] : stops.at(-1);
  return stops[Math.min(stops.length - 1, Math.max(0, at + step))];
}
