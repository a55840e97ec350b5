import { useCallback, useEffect, useState } from 'react';
import { saidFar, shareOf, useFar } from '../asked/use-far';
import { Dialog } from '../design/Dialog';
import { Progress } from '../design/Progress';
import { cancelJob } from '../state/host';
import { useOpening } from '../state/opening';

/** How far the project is that is being opened, over what is open till then; nothing in the first half second. */
export function Opening() {
  const opening = useOpening();
  return opening && <OpeningProject key={opening.job} {...opening} />;
}

function OpeningProject({ job, name }: { readonly job: string; readonly name: string }) {
  const far = useFar(useCallback((told: string) => told === job, [job]));
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), 500);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return undefined;
  return (
    <Dialog title={`Opening ${name}`} onClose={() => cancelJob(job)}>
      <Progress
        after={0}
        label="Reading the texts"
        share={shareOf(far)}
        {...(far && { detail: saidFar(far) })}
        onCancel={() => cancelJob(job)}
      />
    </Dialog>
  );
}

/** The first picture of a window: it waits for what was named on the command line. */
export function Starting() {
  const far = useFar(anyJob);
  return (
    <div className="window">
      <Progress
        label="Opening Rostrum"
        share={shareOf(far)}
        {...(far && {
          // Not of what: the name of a file, where files are read.
          detail: saidFar({ ...far, detail: '' }),
          onCancel: () => cancelJob(far.job),
        })}
      />
    </div>
  );
}

const anyJob = (): boolean => true;
