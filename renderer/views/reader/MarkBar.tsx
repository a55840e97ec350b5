import { useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import type { Span } from '../../../analysis/model/span';
import { drawnRange } from './offsets';
import './MarkBar.css';

interface Props {
  readonly label: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly span: Span;
  readonly children: ReactNode;
}

/** A bar that floats under the marked words, or over them where there is no room below. It scrolls with the text. */
export function MarkBar({ label, scroller, span, children }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number }>();
  const { start, end } = span;
  useLayoutEffect(() => {
    const frame = scroller.current;
    const element = bar.current;
    const range = frame && drawnRange(frame, { start, end });
    if (!frame || !element || !range) return;
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    const [first] = lines;
    const last = lines.at(-1);
    if (!first || !last) return;
    const box = frame.getBoundingClientRect();
    const column = Math.min(...lines.map(({ left }) => left)) - box.left;
    const room = box.width - element.offsetWidth - 8;
    const below = last.bottom + 8;
    const fits = below + element.offsetHeight <= box.bottom || first.top - element.offsetHeight < box.top;
    const top = fits ? below : first.top - element.offsetHeight - 8;
    setPlace({
      left: Math.max(8, Math.min(column, room)),
      top: top - box.top + frame.scrollTop,
    });
  }, [scroller, start, end]);

  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={label}
      className="mark-bar"
      style={place ?? { left: 0, top: 0, opacity: 0 }}
    >
      {children}
    </div>
  );
}

interface ButtonProps {
  readonly keys: ReactNode;
  readonly children: ReactNode;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  /** For a switch: whether it is on. */
  readonly pressed?: boolean;
}

/** A key cap and what it does, also to press. Pressing it leaves the selection where it is. */
export function MarkButton({ keys, children, onPress, disabled = false, pressed }: ButtonProps) {
  return (
    <button
      type="button"
      className="mark-button"
      disabled={disabled}
      aria-pressed={pressed}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {keys}
      <span className="clip">{children}</span>
    </button>
  );
}
