import type { ReactNode } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { EmptyState } from '../../design/EmptyState';
import { useQuery } from '../../state/query';
import type { Weighing } from './model';
import { Weighed } from './Weighed';

interface Props {
  readonly speech: TranscriptSummary;
  /** Restricted to this speech. */
  readonly selection: Selection;
  readonly weighing: Weighing;
  readonly sigma: number;
  readonly noLexicon: ReactNode;
}

/** The arc of one speech, with its sentences. */
export function AlongSpeech({ speech, selection, weighing, sigma, noLexicon }: Props) {
  const question = { selection, ...weighing, sigma };
  const arc = useQuery('sentiment.arc', question);
  if (arc.status === 'failed') return <FailureState failure={arc.failure} />;
  if (arc.status === 'waiting') return <Working of={arc} label="Weighing sentences" />;
  // What is shown may still be another speech's, while this one's is on its way.
  const own = arc.value.sentences.every(({ transcript }) => transcript === speech.id);
  if (!own) return <Working of={arc} label="Weighing sentences" />;
  if (arc.value.lexicon === undefined) return noLexicon;
  if (arc.value.sentences.length === 0)
    return (
      <EmptyState title="Nothing is said in what is looked at">
        Look at more speakers, or at the whole text.
      </EmptyState>
    );
  return (
    <Weighed
      arc={arc.value}
      question={question}
      answer={arc}
      speech={speech}
      weighing={weighing}
      sigma={sigma}
    />
  );
}
