import type { ReactNode } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import { SentimentHistogram } from '../../charts/SentimentHistogram';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { useQuery } from '../../state/query';
import { formatDecimal, formatShare } from '../../text/numbers';
import { Together } from './Together';
import { describeSum, howGood, type Weighing } from './model';

interface Props {
  readonly selection: Selection;
  readonly weighing: Weighing;
  /** Index of the chosen bar, as the address has it. */
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  readonly noLexicon: ReactNode;
}

/** How many sentences have which score. */
export function Distribution({ selection, weighing, chosen, onChoose, noLexicon }: Props) {
  const question = { selection, ...weighing };
  const table = useQuery('sentiment.distribution', question);
  if (table.status === 'failed') return <FailureState failure={table.failure} />;
  if (table.status === 'waiting') return <Working of={table} label="Weighing sentences" />;
  const { bins, all, lexicon, made } = table.value;
  if (lexicon === undefined) return noLexicon;
  const at = /^\d+$/u.test(chosen ?? '') && bins[Number(chosen)] ? Number(chosen) : undefined;
  const bin = at === undefined ? undefined : bins[at];
  const share = (count: number): string => formatShare(count / all.scored);
  const shares = `${share(all.negative)} negative, ${share(all.near)} near zero, ${share(all.positive)} positive`;
  return (
    <Together
      title="Sentences by score"
      facts={all.scored === 0 ? describeSum(all) : `${shares}; ${describeSum(all)}`}
      answer={table}
      caption="Bars: sentences with a compound score in steps of 0.1; the grey one is near zero. Sentences without a word of the list are in no bar."
      picture={(width) => (
        <SentimentHistogram
          bins={bins}
          width={width}
          height={220}
          chosen={at}
          onChoose={(index) => onChoose(String(index))}
        />
      )}
      found={{
        title: bin ? `${formatDecimal(bin.from, 2)} to ${formatDecimal(bin.to, 2)}` : 'All',
        asked: { selection, ...weighing, filter: bin ? { scores: { from: bin.from, to: bin.to } } : {} },
      }}
      weighing={weighing}
      made={made}
      table={{ table: 'sentiment-distribution', query: question }}
      rests={howGood(weighing, lexicon)}
    />
  );
}
