import { useEffect, useState } from 'react';
import type { RostrumEvent } from '../../workspace/contract';
import { listenFor } from '../state/host';
import { formatCount } from '../text/numbers';

type Told = Extract<RostrumEvent, { kind: 'progress' }>;

/** What was told last of the jobs that `isOf` takes for its own: how far it is. `isOf` keeps its identity as long as it means the same. */
export function useFar(isOf: (job: string) => boolean): Told | undefined {
  const [far, setFar] = useState<Told>();
  useEffect(
    () =>
      listenFor('progress', (told) => {
        if (isOf(told.job)) setFar(told);
      }),
    [isOf],
  );
  return far;
}

/** 0 to 1; undefined where that cannot be told, or nothing of it is done: one long text gives no count, and a bar that stands still tells of none. */
export const shareOf = (far: Pick<Told, 'done' | 'total'> | undefined): number | undefined =>
  far === undefined || far.done === 0 || far.total === 0 ? undefined : far.done / far.total;

/** `12 of 300 speeches`. */
export const saidFar = ({ done, total, detail }: Pick<Told, 'done' | 'total' | 'detail'>): string =>
  `${formatCount(done)} of ${formatCount(total)} ${detail}`.trimEnd();
