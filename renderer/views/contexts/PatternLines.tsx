import type { Selection } from '../../../workspace/contract/basics';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { WorkingOver } from '../../asked/WorkingOver';
import { usePages } from '../../state/pages';
import { countOf } from '../../text/numbers';
import { ContextLines } from './ContextLines';
import { LineActions } from './LineActions';
import { NoLines } from './Nothing';
import { questionKey, type Asked } from './asked';
import { useLineChoice } from './line-choice';
import type { SideNames } from './model';
import { useLinesQuery } from './use-lines-query';

interface Props {
  /** Narrowed to one pattern. */
  readonly asked: Asked;
  readonly selection: Selection;
  readonly sides: SideNames;
  readonly ask: (change: Partial<Asked>) => void;
}

/** The lines of the chosen pattern, beside the table of all. */
export function PatternLines({ asked, selection, sides, ask }: Props) {
  const choice = useLineChoice(questionKey(asked));
  const query = useLinesQuery(asked, selection);
  const pages = usePages('contexts.lines', (page) => ({ ...query, ...page }));
  const { value: table, failure, stale } = pages.first;
  return (
    <section className={stale ? 'contexts-list is-stale' : 'contexts-list'} aria-label="Lines of the pattern">
      <div className="head contexts-pattern-head">
        <h2 className="serif">{asked.query}</h2>
        {table && <span className="note num">{countOf(table.found, 'line')}</span>}
        <button
          type="button"
          className="link note"
          onClick={() => ask({ query: asked.query, show: 'lines' })}
        >
          Ask for these alone
        </button>
      </div>
      <LineActions asked={asked} choice={choice} table={table} />
      {failure ? (
        <FailureState failure={failure} />
      ) : table === undefined ? (
        <Working of={pages.first} label="Finding lines" />
      ) : table.found === 0 ? (
        <NoLines asked={asked} ask={ask} />
      ) : (
        <ContextLines pages={pages} total={table.total} asked={asked} choice={choice} sides={sides} />
      )}
      <WorkingOver of={pages.working} label="Finding lines" />
    </section>
  );
}
