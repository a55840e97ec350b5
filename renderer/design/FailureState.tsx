import type { Failure } from '../../workspace/contract/basics';
import { describeFailure } from '../text/failures';
import { EmptyState } from './EmptyState';

/** A failed question in the place where its answer would stand: the sentence, and the way on. */
export function FailureState({ failure }: { readonly failure: Failure }) {
  const { sentence, wayOn } = describeFailure(failure);
  return (
    <div role="alert" className="empty-state-holder">
      <EmptyState title={sentence}>{wayOn}</EmptyState>
    </div>
  );
}
