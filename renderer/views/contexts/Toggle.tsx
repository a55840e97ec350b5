import type { ReactNode } from 'react';
import './Toggle.css';

interface Props {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** What it does, for the tip. */
  readonly about: string;
  readonly children: ReactNode;
}

/** A word that is on or off. */
export function Toggle({ on, onChange, about, children }: Props) {
  return (
    <button type="button" className="toggle" aria-pressed={on} title={about} onClick={() => onChange(!on)}>
      {children}
    </button>
  );
}
