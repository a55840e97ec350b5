import { useDeferredValue } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import { pageSize } from '../../state/pages';
import { useQuery } from '../../state/query';
import { countOf, formatCount, formatDecimal } from '../../text/numbers';
import type { Asked } from './asked';
import { useLinesQuery } from './use-lines-query';

interface Props {
  readonly asked: Asked;
  readonly selection: Selection;
}

/** How many places there are, whatever is shown of them. */
export function QueryTotal({ asked, selection }: Props) {
  // A moment after what is shown below has asked, so that progress is told there.
  const query = useLinesQuery(useDeferredValue(asked), selection);
  const { value } = useQuery('contexts.lines', { ...query, offset: 0, limit: pageSize });
  if (!value || value.found === 0) return undefined;
  return (
    <>
      <b>{countOf(value.found, 'line')}</b> in {formatCount(value.speeches)} of{' '}
      {countOf(value.ofSpeeches, 'speech', 'speeches')}, {howOften(value.made.tokens, value.rate)}
      {value.unsearched > 0 && (
        <span className="contexts-unsearched">
          {' '}
          · {countOf(value.unsearched, 'speech', 'speeches')} not in English: not searched
        </span>
      )}
    </>
  );
}

/** Of fewer words a rate per 10,000 says more than there is. */
const fewWords = 1000;

/** `21.8 per 10,000 words`; of a small text how many words there are. */
const howOften = (words: number, rate: number): string =>
  words < fewWords
    ? `${countOf(words, 'word')} in all`
    : `${rate < 0.05 ? 'less than 0.1' : formatDecimal(rate)} per 10,000 words`;
