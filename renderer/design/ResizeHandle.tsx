import type { KeyboardEvent, PointerEvent } from 'react';
import './ResizeHandle.css';

interface Props {
  readonly label: string;
  /** Id of the panel whose width it changes. */
  readonly controls: string;
  /** Whether that panel stands before (left of) the line or after it. */
  readonly side: 'before' | 'after';
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly usual: number;
  readonly onResize: (width: number) => void;
}

/** The line between two panels: drag it, or move it by arrows (16 px), Home and End; a double click gives the usual width back. */
export function ResizeHandle({ label, controls, side, width, least, most, usual, onResize }: Props) {
  const within = (value: number) => Math.round(Math.min(most, Math.max(least, value)));
  const direction = side === 'before' ? 1 : -1;

  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const line = event.currentTarget;
    // The panel may be narrower than it asks to be: begin with what is seen.
    const begin = document.getElementById(controls)?.getBoundingClientRect().width ?? width;
    const from = event.clientX;
    line.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent) =>
      onResize(within(begin + direction * (moved.clientX - from)));
    const stop = () => {
      line.removeEventListener('pointermove', move);
      line.removeEventListener('lostpointercapture', stop);
    };
    line.addEventListener('pointermove', move);
    line.addEventListener('lostpointercapture', stop);
  };

  const step = (event: KeyboardEvent) => {
    const next = {
      ArrowLeft: width - 16 * direction,
      ArrowRight: width + 16 * direction,
      Home: least,
      End: most,
      Enter: usual,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onResize(within(next));
  };

  return (
    <div
      className="resize-handle"
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-controls={controls}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={drag}
      onDoubleClick={() => onResize(usual)}
      onKeyDown={step}
    />
  );
}
