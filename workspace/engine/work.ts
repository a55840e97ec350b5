/** What a long computation tells of itself, and where it learns that nobody waits for it any more. */
export interface Work {
  /**
   * To be called between the parts of a computation, often: so much is done of `total`. `detail` says of what: `speeches read`.
   * @throws Cancelled where it was called off
   */
  readonly step: (done: number, total: number, detail: string) => void;
}

/** Ends a computation that was called off; the engine answers `cancelled` in its place. What was finished before it stays. */
export class Cancelled extends Error {}

export const noWork: Work = { step: () => undefined };

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly detail: string;
}

/** Between two messages that tell how far a computation is. */
const quiet = 100;

/** Work that tells how far it is at most ten times a second, and asks `isCancelled` at every step. */
export function reporting(tell: (progress: Progress) => void, isCancelled: () => boolean): Work {
  let last = performance.now();
  return {
    step: (done, total, detail) => {
      if (isCancelled()) throw new Cancelled();
      const now = performance.now();
      if (now - last < quiet) return;
      last = now;
      tell({ done, total, detail });
    },
  };
}
