import type { Selection } from '../../../workspace/contract/basics';
import { countOf } from '../../text/numbers';
import { FoundLines, useFoundLines } from './FoundLines';
import type { Asked } from './asked';
import type { SideNames } from './model';

interface Props {
  /** Narrowed to one pattern. */
  readonly asked: Asked;
  readonly selection: Selection;
  readonly sides: SideNames;
  readonly ask: (change: Partial<Asked>) => void;
}

/** The lines of the chosen pattern, beside the table of all. */
export function PatternLines({ asked, selection, sides, ask }: Props) {
  const found = useFoundLines(asked, selection);
  const { value: table, stale } = found.pages.first;
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
      <FoundLines found={found} asked={asked} sides={sides} ask={ask} />
    </section>
  );
}
