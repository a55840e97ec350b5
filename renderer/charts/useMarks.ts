import { useState, type KeyboardEvent } from 'react';
import { rowAfter } from '../design/row-keys';

/** For the element that stands for one datum, a button. */
export interface Mark {
  readonly 'data-mark': number;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
}

interface Options<Datum> {
  /** The place of the one that Tab leads to, where it is not the one that had the focus last. */
  readonly at?: number | undefined;
  /** Where a key leads; along the data where it is left out. */
  readonly step?: (key: string, at: number) => number | undefined;
  /** One has the focus, however it came there. */
  readonly onFocus?: (datum: Datum) => void;
  /** A key has led to one. */
  readonly onStep?: (datum: Datum) => void;
  readonly onEnter: (datum: Datum) => void;
  /** As Enter, where it is left out. */
  readonly onSpace?: (datum: Datum) => void;
}

export interface Marks {
  /** For the element around all marks. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly markAt: (index: number) => Mark;
}

/** The keyboard of a chart whose data are buttons: one tab stop, arrows, page keys, Home and End move the focus. */
export function useMarks<Datum>(data: readonly Datum[], options: Options<Datum>): Marks {
  const [last, setLast] = useState(0);
  const now = Math.max(0, Math.min(options.at ?? last, data.length - 1));
  const step = options.step ?? ((key: string, at: number) => stepAlong(key, at, data.length));
  const { onFocus, onStep, onEnter, onSpace = onEnter } = options;
  const onKeyDown = (event: KeyboardEvent): void => {
    const here = data[now];
    if (here === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = step(event.key, now);
    const there = next === undefined ? undefined : data[next];
    if (event.key === 'Enter') onEnter(here);
    else if (event.key === ' ') onSpace(here);
    else if (next !== undefined && there !== undefined) {
      setLast(next);
      onStep?.(there);
      event.currentTarget.querySelector<SVGElement | HTMLElement>(`[data-mark="${next}"]`)?.focus();
    } else return;
    event.preventDefault();
  };
  const markAt = (index: number): Mark => ({
    'data-mark': index,
    tabIndex: index === now ? 0 : -1,
    onFocus: () => {
      const datum = data[index];
      setLast(index);
      if (datum !== undefined) onFocus?.(datum);
    },
  });
  return { onKeyDown, markAt };
}

const forward: Readonly<Record<string, string>> = { ArrowRight: 'ArrowDown', ArrowLeft: 'ArrowUp' };

/** Right and down lead on, left and up back. */
export const stepAlong = (key: string, at: number, count: number): number | undefined =>
  rowAfter(forward[key] ?? key, { at, count });
