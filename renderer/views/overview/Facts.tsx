import type { Selection } from '../../../workspace/contract/basics';
import { Working } from '../../asked/Working';
import { useQuery } from '../../state/query';
import { describeFailure } from '../../text/failures';
import { formatCount } from '../../text/numbers';
import { datesText, formatMedian, languagesText } from './model';

/** How much there is, in one line. */
export function Facts({ selection }: { readonly selection: Selection }) {
  const facts = useQuery('overview.facts', { selection });
  const { value } = facts;
  if (value === undefined)
    return (
      <div className="overview-facts">
        {facts.failure && <p className="note">{describeFailure(facts.failure).sentence}</p>}
        <Working of={facts} label="Counting words and sentences" />
      </div>
    );
  const shown: readonly (readonly [string, string])[] = [
    ['Speeches', formatCount(value.speeches)],
    ['Words', formatCount(value.words)],
    ['Sentences', formatCount(value.sentences)],
    ['Turns', formatCount(value.turns)],
    ['Persons', formatCount(value.persons)],
    ['Words a turn, median', formatMedian(value.median)],
    [
      value.undated > 0 && value.from !== undefined
        ? `Dates (${formatCount(value.undated)} without)`
        : 'Dates',
      datesText(value),
    ],
    [value.languages.length === 1 ? 'Language' : 'Languages', languagesText(value)],
  ];
  return (
    <dl className={facts.stale ? 'overview-facts num is-stale' : 'overview-facts num'}>
      {shown.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
