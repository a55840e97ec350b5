import { useId, useState, type ReactNode } from 'react';
import { ResizeHandle } from './ResizeHandle';
import './Split.css';

interface Props {
  /** Names the place where the size is kept on this machine. */
  readonly id: string;
  /** What the panel with the fixed width is, for the separator: `Table of words`. */
  readonly label: string;
  readonly first: ReactNode;
  readonly second: ReactNode;
  /** Which side keeps its width when the window grows. */
  readonly fixed?: 'first' | 'second';
  /** Until a person gives it another. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  /** What the other side keeps in a narrow window. */
  readonly rest?: number;
}

const key = (id: string): string => `rostrum.split.${id}`;

function stored(id: string): number | undefined {
  const value = Number(typeof localStorage === 'undefined' ? '' : localStorage.getItem(key(id)));
  return Number.isFinite(value) && value > 0 ? value : undefined;
}

/** Two columns with a line between that can be dragged, by mouse and by keyboard. */
export function Split({ id, label, first, second, fixed = 'first', usual, least, most, rest = 240 }: Props) {
  const [own, setOwn] = useState(() => stored(id));
  const width = Math.min(most, Math.max(least, own ?? usual));
  const panel = useId();
  const resize = (next: number) => {
    setOwn(next);
    localStorage.setItem(key(id), String(next));
  };
  const handle = (
    <ResizeHandle
      label={`Width of ${label.toLowerCase()}`}
      controls={panel}
      side={fixed === 'first' ? 'before' : 'after'}
      {...{ width, least, most, usual }}
      onResize={resize}
    />
  );
  const style = { width, maxWidth: `calc(100% - ${rest}px)` };
  return (
    <div className="split">
      <div
        className={fixed === 'first' ? 'split-fixed' : 'split-rest'}
        {...(fixed === 'first' ? { id: panel, style } : {})}
      >
        {first}
      </div>
      {handle}
      <div
        className={fixed === 'second' ? 'split-fixed' : 'split-rest'}
        {...(fixed === 'second' ? { id: panel, style } : {})}
      >
        {second}
      </div>
    </div>
  );
}
