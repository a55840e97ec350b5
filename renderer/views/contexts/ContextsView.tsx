import { useDeferredValue, useState } from 'react';
import type { Input } from '../../../workspace/contract';
import type { Selection } from '../../../workspace/contract/basics';
import { EmptyState } from '../../design/EmptyState';
import { FailureState } from '../../asked/FailureState';
import { MadeLine } from '../../design/MadeLine';
import { Progress } from '../../design/Progress';
import { Split } from '../../design/Split';
import { useChosen } from '../../state/chosen';
import { tableExports } from '../../state/export-table';
import { usePages } from '../../state/pages';
import { useSelection } from '../../state/selection';
import { useView, type ViewParams } from '../../state/view';
import { formatCount, formatDecimal } from '../../text/numbers';
import { Collocates } from './Collocates';
import { ContextLines } from './ContextLines';
import { QueryBar } from './QueryBar';
import { SortBar } from './SortBar';
import { askedOf, describeLines, paramsOf, type Asked } from './model';
import './ContextsView.css';

/** What was asked last and which word was chosen then, for coming back by the tab: the address is empty then. */
let before: { readonly asked: Asked; readonly word: string | undefined } | undefined;

/** Every place of a word or phrase in its line: sorted by what stands beside it, with the words it keeps company with. */
export function ContextsView() {
  const params = useView((state) => state.params);
  const keep = useView((state) => state.keep);
  const word = useChosen((state) => state.word);
  const selection = useSelection();
  const asked = askedNow(params, word);
  const [width, setWidth] = useState(120);
  const ask = (change: Partial<Asked>): void => {
    const next = { ...asked, ...change };
    before = { asked: next, word };
    keep({ query: next.query, ...paramsOf(next) });
  };
  return (
    <div className="contexts">
      <Lines asked={asked} selection={selection} width={width} setWidth={setWidth} ask={ask} />
    </div>
  );
}

/** The address; else a word that was chosen since; else what was asked before. */
function askedNow(params: ViewParams, word: string | undefined): Asked {
  if (params['query'] !== undefined) return askedOf(params);
  const asked = before?.asked ?? askedOf(params);
  return word === undefined || word === before?.word ? asked : { ...asked, query: word };
}

interface LinesProps {
  readonly asked: Asked;
  readonly selection: Selection;
  readonly width: number;
  readonly setWidth: (width: number) => void;
  readonly ask: (change: Partial<Asked>) => void;
}

function Lines({ asked, selection, width, setWidth, ask }: LinesProps) {
  // While somebody types the lines follow a moment later, and the field never waits for them.
  const query = useDeferredValue(asked.query).trim();
  const question = (page: { offset: number; limit: number }): Input<'contexts.lines'> => ({
    ...queryOf({ ...asked, query }, selection, width),
    ...page,
  });
  const pages = usePages('contexts.lines', query === '' ? undefined : question);
  const { value: table, failure, stale } = pages.first;
  return (
    <>
      <QueryBar asked={asked} ask={ask} failure={failure}>
        {table && table.total > 0 && query !== '' && (
          <>
            <b>
              {formatCount(table.total)} {table.total === 1 ? 'line' : 'lines'}
            </b>{' '}
            in {formatCount(table.speeches)} of {formatCount(table.ofSpeeches)}{' '}
            {table.ofSpeeches === 1 ? 'speech' : 'speeches'}, {formatDecimal(table.rate)} per 10,000 words
          </>
        )}
      </QueryBar>
      <Split
        id="contexts"
        label="Collocates"
        fixed="second"
        usual={276}
        least={220}
        most={480}
        first={
          <div className={stale ? 'contexts-list is-stale' : 'contexts-list'}>
            <SortBar asked={asked} ask={ask} width={width} setWidth={setWidth} />
            {query === '' ? (
              <Nothing ask={ask} />
            ) : failure ? (
              <FailureState failure={failure} />
            ) : table === undefined ? (
              <Progress label="Finding lines" />
            ) : table.total === 0 ? (
              <NoLines asked={asked} ask={ask} />
            ) : (
              <ContextLines pages={pages} total={table.total} asked={asked} />
            )}
          </div>
        }
        second={
          <Collocates
            asked={{ ...asked, query }}
            selection={selection}
            total={query === '' ? 0 : (table?.total ?? 0)}
            ask={ask}
          />
        }
      />
      <MadeLine
        pages={[
          { page: 'concordance', text: 'concordances' },
          { page: 'collocation', text: 'collocates' },
        ]}
        made={query === '' ? undefined : table?.made}
        exports={tableExports(
          query === '' || !table || table.total === 0
            ? undefined
            : { table: 'contexts', query: queryOf({ ...asked, query }, selection, width) },
          'Lines',
        )}
      >
        {query === '' || !table
          ? 'A line for every place of what is asked'
          : describeLines(table.total, { ...asked, query })}
      </MadeLine>
    </>
  );
}

const queryOf = (asked: Asked, selection: Selection, width: number): Input<'contexts.lines'> => ({
  selection,
  query: asked.query,
  caseSensitive: asked.caseSensitive,
  forms: asked.forms,
  sort: [...asked.sort],
  width,
});

function Nothing({ ask }: Pick<LinesProps, 'ask'>) {
  return (
    <EmptyState
      title="Every place of a word, a line each"
      actions={['we *', 'human rights', 'free*'].map((query) => (
        <button key={query} type="button" className="link serif" onClick={() => ask({ query })}>
          {query}
        </button>
      ))}
    >
      Write a word or a phrase above, or choose a word in any other view. For example:
    </EmptyState>
  );
}

function NoLines({ asked, ask }: Pick<LinesProps, 'asked' | 'ask'>) {
  return (
    <EmptyState
      title={`Nobody says “${asked.query.trim()}” in what is looked at`}
      actions={
        <>
          {asked.caseSensitive && (
            <button type="button" className="link" onClick={() => ask({ caseSensitive: false })}>
              Small and capital letters alike
            </button>
          )}
          {!asked.forms && !asked.query.includes('*') && (
            <button type="button" className="link" onClick={() => ask({ query: `${asked.query.trim()}*` })}>
              Words that begin so
            </button>
          )}
        </>
      }
    >
      Check the spelling, look at more speeches, or ask for more forms.
    </EmptyState>
  );
}
