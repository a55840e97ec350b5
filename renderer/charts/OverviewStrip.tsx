import { scaleLinear } from 'd3';
import type { KeyboardEvent, PointerEvent } from 'react';
import type { Span } from '../../analysis/model/span';
import { countOf } from '../text/numbers';
import './OverviewStrip.css';

export interface StripMark extends Span {
  /** 1 to 8; none for a note alone. */
  readonly colours: readonly number[];
}

interface Props {
  /** What it is a picture of, for screen readers. */
  readonly title: string;
  /** Characters of the whole. */
  readonly length: number;
  readonly marks: readonly StripMark[];
  /** What is on screen. */
  readonly seen: Span;
  readonly height: number;
  /** An offset that a person wants to see. */
  readonly onGo: (offset: number) => void;
}

const width = 14;
const inset = 3;
const thickness = 3;

/** Where the marks stand in a long text, and which part of it is on screen; a press goes there, arrows go by a screen. */
export function OverviewStrip({ title, length, marks, seen, height, onGo }: Props) {
  const y = scaleLinear([0, Math.max(1, length)], [0, height]).clamp(true);
  const frame = Math.max(8, y(seen.end) - y(seen.start));
  const page = Math.max(1, seen.end - seen.start);
  const go = (offset: number) => onGo(Math.round(Math.min(length, Math.max(0, offset))));
  const press = (event: KeyboardEvent) => {
    const next = {
      ArrowDown: seen.start + page / 2,
      ArrowUp: seen.start - page / 2,
      PageDown: seen.start + page,
      PageUp: seen.start - page,
      Home: 0,
      End: length,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    go(next);
  };
  const point = (event: PointerEvent<SVGSVGElement>) => {
    if (event.buttons !== 1) return;
    go(y.invert(event.clientY - event.currentTarget.getBoundingClientRect().top));
  };
  return (
    <svg
      className="overview-strip"
      width={width}
      height={height}
      role="slider"
      tabIndex={0}
      aria-label={title}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round((100 * seen.start) / Math.max(1, length))}
      aria-valuetext={`${Math.round((100 * seen.start) / Math.max(1, length))} per cent, ${countOf(marks.length, 'marked passage')}`}
      onKeyDown={press}
      onPointerDown={point}
      onPointerMove={point}
    >
      <rect
        className="overview-strip-seen"
        y={Math.min(y(seen.start), Math.max(0, height - frame))}
        width={width}
        height={frame}
        rx={3}
      />
      {marks.flatMap(({ start, end, colours }, index) =>
        lanes(colours).map(({ x, wide, colour }) => (
          <rect
            key={`${index} ${x}`}
            className={colour === undefined ? 'overview-strip-note' : `overview-strip-c${colour}`}
            x={x}
            y={Math.min(y(start), Math.max(0, height - thickness))}
            width={wide}
            height={Math.max(thickness, y(end) - y(start))}
            rx={1}
          />
        )),
      )}
    </svg>
  );
}

/** The colours of one passage side by side, at most three. */
function lanes(
  colours: readonly number[],
): readonly { x: number; wide: number; colour: number | undefined }[] {
  const shown = colours.length === 0 ? [undefined] : colours.slice(0, 3);
  const wide = (width - 2 * inset - (shown.length - 1)) / shown.length;
  return shown.map((colour, index) => ({ x: inset + index * (wide + 1), wide, colour }));
}
