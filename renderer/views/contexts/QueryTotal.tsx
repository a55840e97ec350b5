import type { Selection } from '../../../workspace/contract/basics';
import { useQuery } from '../../state/query';
import { countOf, formatCount, formatDecimal } from '../../text/numbers';
import { linesQuery, type Asked } from './asked';

interface Props {
  readonly asked: Asked;
  readonly selection: Selection;
}

/** How many places there are, whatever is shown of them. */
export function QueryTotal({ asked, selection }: Props) {
  const whole = { ...asked, sort: ['text'] as const, thin: undefined, context: '60' as const };
  const { value } = useQuery('contexts.lines', {
    ...linesQuery(whole, selection, { only: undefined, without: [] }, []),
    limit: 1,
  });
  if (!value || value.found === 0) return undefined;
  return (
    <>
      <b>{countOf(value.found, 'line')}</b> in {formatCount(value.speeches)} of{' '}
      {countOf(value.ofSpeeches, 'speech', 'speeches')}, {formatDecimal(value.rate)} per 10,000 words
      {value.unsearched > 0 && (
        <span className="contexts-unsearched">
          {' '}
          · {countOf(value.unsearched, 'speech', 'speeches')} not in English: not searched
        </span>
      )}
    </>
  );
}
