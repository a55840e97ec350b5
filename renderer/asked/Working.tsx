import { useCallback } from 'react';
import { Progress } from '../design/Progress';
import { callOff, worksOn, type OnItsWay } from '../state/query';
import { saidFar, shareOf, useFar } from './use-far';

interface Props {
  readonly of: OnItsWay;
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
  const far = useFar(useCallback((job: string) => worksOn(question, job), [question]));
  return (
    <Progress
      label={label}
      {...(far && {
        share: shareOf(far),
        detail: saidFar(far),
      })}
      {...(question !== undefined && { onCancel: () => callOff(question) })}
    />
  );
}
