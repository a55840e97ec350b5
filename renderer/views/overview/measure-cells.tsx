import type { ReactNode } from 'react';
import { formatDecimal } from '../../text/numbers';

/** Why a measure of a short text is grey. */
export const fewWords = 'Fewer than 100 words: it says little';

/** `0.803 (0.795–0.812)`; without an interval where there is too little text for one. */
export const estimate = (
  {
    value,
    low,
    high,
  }: { readonly value: number; readonly low?: number | undefined; readonly high?: number | undefined },
  digits: number,
): ReactNode => (
  <>
    {formatDecimal(value, digits)}
    {low !== undefined && high !== undefined && (
      <span className="overview-interval">
        {' '}
        {formatDecimal(low, digits)}
        {low < 0 ? ' to ' : '–'}
        {formatDecimal(high, digits)}
      </span>
    )}
  </>
);

export function Grey({
  when,
  why,
  children,
}: {
  readonly when: boolean;
  readonly why: string;
  readonly children: ReactNode;
}) {
  return when ? (
    <span className="muted" title={why}>
      {children}
    </span>
  ) : (
    children
  );
}

export const Missing = ({ why }: { readonly why: string }) => (
  <span className="muted" title={why}>
    –
  </span>
);
