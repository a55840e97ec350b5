import { useEffect, useState } from 'react';
import { Button } from './Button';
import './Progress.css';

interface Props {
  /** What is being done: `Reading 8 files`. */
  readonly label: string;
  /** 0 to 1; absent while it cannot be told. */
  readonly share?: number | undefined;
  /** The count in words: `500 of 1,000 splits`. */
  readonly detail?: string;
  readonly onCancel?: () => void;
  /** Shows only the bar. */
  readonly bare?: boolean;
  /** Milliseconds before it shows at all. */
  readonly after?: number;
}

/** A 4 px bar, the count and Cancel, in the place where the result will stand; nothing in the first half second. */
export function Progress({ label, share, detail, onCancel, bare = false, after = 500 }: Props) {
  const [shown, setShown] = useState(after === 0);
  useEffect(() => {
    if (after === 0) return;
    const timer = setTimeout(() => setShown(true), after);
    return () => clearTimeout(timer);
  }, [after]);
  if (!shown) return undefined;
  const percent = share === undefined ? undefined : Math.round(share * 100);
  const bar = (
    <div
      className={percent === undefined ? 'progress progress-unknown' : 'progress'}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      <i style={percent === undefined ? undefined : { width: `${percent}%` }} />
    </div>
  );
  if (bare) return bar;
  return (
    <div className="progress-box">
      <p className="note num">
        {label}
        {detail !== undefined && ` · ${detail}`}
      </p>
      <div className="progress-line">
        {bar}
        {onCancel && (
          <Button kind="plain" small onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </div>
  );
}
