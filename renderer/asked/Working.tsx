import { useEffect, useState } from 'react';
import { Progress } from '../design/Progress';
import { listenFor } from '../state/host';
import { callOff, worksOn, type Query } from '../state/query';
import { formatCount } from '../text/numbers';

interface Props {
  readonly of: Query<unknown>;
  /** What is being done: `Weighing sentences`. */
  readonly label: string;
}

/** How far the answer to a question is, and Cancel, in the place where it will stand. Nothing in the first half second. */
export function Working({ of: { status, stale, key }, label }: Props) {
  if (status !== 'waiting' && !stale) return undefined;
  return <QuestionProgress key={key} question={key} label={label} />;
}

interface QuestionProps {
  readonly question: string | undefined;
  readonly label: string;
}

function QuestionProgress({ question, label }: QuestionProps) {
  const [far, setFar] = useState<{
    readonly done: number;
    readonly total: number;
    readonly detail: string;
  }>();
  useEffect(
    () =>
      listenFor('progress', (event) => {
        if (worksOn(question, event.job)) setFar(event);
      }),
    [question],
  );
  return (
    <Progress
      label={label}
      {...(far && {
        share: far.total === 0 ? undefined : far.done / far.total,
        detail: `${formatCount(far.done)} of ${formatCount(far.total)} ${far.detail}`,
      })}
      {...(question !== undefined && { onCancel: () => callOff(question) })}
    />
  );
}
