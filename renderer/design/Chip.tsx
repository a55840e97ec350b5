import type { ReactNode } from 'react';
import { Icon } from './Icon';
import './Chip.css';

interface Props {
  readonly children: ReactNode;
  /** 1 to 8: a speaker's or code's colour; absent: the accent. */
  readonly colour?: number;
  /** Not in force: only its border is drawn. */
  readonly off?: boolean;
  /** Makes the chip's text a button. */
  readonly onPress?: () => void;
  /** Shows × ; `removeLabel` says what it does. */
  readonly onRemove?: () => void;
  readonly removeLabel?: string;
}

/** A small word with a ground: what restricts the selection, a code on a passage. */
export function Chip({ children, colour, off = false, onPress, onRemove, removeLabel = 'Remove' }: Props) {
  const whole = typeof children === 'string' ? children : undefined;
  const classes = ['chip', off ? 'chip-off' : '', colour === undefined ? '' : `chip-c${colour}`];
  return (
    <span className={classes.filter(Boolean).join(' ')}>
      {onPress ? (
        <button type="button" className="chip-text clip" title={whole} onClick={onPress}>
          {children}
        </button>
      ) : (
        <span className="chip-text clip" title={whole}>
          {children}
        </span>
      )}
      {onRemove && (
        <button
          type="button"
          className="chip-remove"
          aria-label={removeLabel}
          title={removeLabel}
          onClick={onRemove}
        >
          <Icon name="close" small />
        </button>
      )}
    </span>
  );
}
