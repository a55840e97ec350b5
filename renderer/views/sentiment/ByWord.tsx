import type { ReactNode } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import { SentimentMeans } from '../../charts/SentimentMeans';
import { EmptyState } from '../../design/EmptyState';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { useQuery } from '../../state/query';
import { countOf } from '../../text/numbers';
import { isMixed, tellFew, tellIntervals } from './intervals';
import { Together } from './Together';
import { fewScored, formatScore, howGood, type Weighing } from './model';

interface Props {
  readonly selection: Selection;
  readonly weighing: Weighing;
  readonly query: string;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  readonly noLexicon: ReactNode;
}

/** Sentences that hold what is asked for against those that do not. */
export function ByWord({ selection, weighing, query, chosen, onChoose, noLexicon }: Props) {
  const question = { selection, ...weighing, query };
  const table = useQuery('sentiment.target', query.trim() === '' ? undefined : question);
  if (query.trim() === '')
    return (
      <EmptyState title="How do sentences sound that hold a word?">
        Write a word, a phrase or a pattern such as tax* above: its sentences are weighed against all others.
      </EmptyState>
    );
  if (table.status === 'failed') return <FailureState failure={table.failure} />;
  if (table.status === 'waiting') return <Working of={table} label="Weighing sentences" />;
  const { hits, holding, others, difference, lexicon, made } = table.value;
  if (lexicon === undefined) return noLexicon;
  if (holding.sentences === 0)
    return (
      <EmptyState title={`No sentence holds “${query}”`}>
        Try another form, a pattern such as {query.trim()}*, or look at more speeches.
      </EmptyState>
    );
  const holds = chosen !== 'others';
  const sides = [
    { key: 'holding', label: `with “${query}”`, ...holding },
    { key: 'others', label: 'all others', ...others },
  ];
  const mixed = isMixed(sides.map(({ over }) => over));
  return (
    <Together
      title={`Sentiment of sentences with “${query}”`}
      facts={
        difference === undefined
          ? 'too few scored sentences for a difference'
          : `difference ${formatScore(difference.value)} (95% ${formatScore(difference.low)} to ${formatScore(difference.high)}, ${difference.over === 'speeches' ? 'over speeches' : 'Welch, over sentences'})`
      }
      answer={table}
      caption={[
        'Points: mean compound score of sentences.',
        tellIntervals(sides.map(({ over }) => over)),
        tellFew(sides),
        `${countOf(hits, 'place')} in ${countOf(holding.sentences, 'sentence')}.`,
        'The score is the sentence’s, not a stance towards the word.',
      ]
        .filter(Boolean)
        .join(' ')}
      picture={(width) => (
        <SentimentMeans
          title={`Mean sentiment with and without ${query}`}
          rows={sides.map((side) => ({ ...side, loose: mixed && side.over === 'sentences' }))}
          width={width}
          few={fewScored}
          chosen={holds ? 'holding' : 'others'}
          onChoose={onChoose}
        />
      )}
      found={{
        title: holds ? `With “${query}”` : 'All others',
        asked: { selection, ...weighing, filter: { target: { query, holds } } },
      }}
      weighing={weighing}
      made={made}
      table={{ table: 'sentiment-target', query: question }}
      rests={howGood(weighing, lexicon)}
    />
  );
}
