import type { Failure, FailureCode } from '../../workspace/contract/result';
import { Button } from '../design/Button';
import { EmptyState } from '../design/EmptyState';
import { tryAgain } from '../state/query';
import { describeFailure } from '../text/failures';

/** Failures after which the same question may well be answered. */
const passing: ReadonlySet<FailureCode> = new Set(['cancelled', 'engine-stopped', 'internal']);

/** A failed question in the place where its answer would stand: the sentence, and the way on. */
export function FailureState({ failure }: { readonly failure: Failure }) {
  const { sentence, wayOn } = describeFailure(failure);
  return (
    <div role="alert" className="empty-state-holder">
      <EmptyState
        title={sentence}
        actions={passing.has(failure.code) && <Button onClick={tryAgain}>Try again</Button>}
      >
        {wayOn}
      </EmptyState>
    </div>
  );
}
