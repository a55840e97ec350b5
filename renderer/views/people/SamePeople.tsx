import { Button } from '../../design/Button';
import { perform } from '../../state/perform';
import { countOf } from '../../text/numbers';
import type { Pair } from './same-people';
import './SamePeople.css';

/** Pairs of names, each with why it is asked and the two answers. Both are kept at once and can be undone. */
export function SamePeople({
  pairs,
  readOnly,
}: {
  readonly pairs: readonly Pair[];
  readonly readOnly: boolean;
}) {
  return (
    <ul className="same-people" aria-label="Names that may be one person">
      {pairs.map(({ into, from, why }) => (
        <li key={`${into.id} ${from.id}`} className="same-pair">
          <p>
            <b dir="auto">{into.name}</b> and <b dir="auto">{from.name}</b>: {why}
            <span className="note num">
              {countOf(into.turns, 'turn')} and {countOf(from.turns, 'turn')}
            </span>
          </p>
          <Button
            small
            disabled={readOnly}
            aria-label={`One person: merge ${from.name} into ${into.name}`}
            onClick={() => void perform('speaker.merge', { from: [from.id], into: into.id })}
          >
            One person
          </Button>
          <Button
            small
            disabled={readOnly}
            aria-label={`Two: keep ${into.name} and ${from.name} apart`}
            onClick={() => void perform('speaker.apart', { a: into.id, b: from.id })}
          >
            Two
          </Button>
        </li>
      ))}
    </ul>
  );
}
