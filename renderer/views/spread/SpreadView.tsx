import { useMemo } from 'react';
import type { Input } from '../../../workspace/contract';
import type { Selection } from '../../../workspace/contract/basics';
import type { ProjectState } from '../../../workspace/contract/project';
import type { SpreadTable } from '../../../workspace/contract/tables';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { EmptyState } from '../../design/EmptyState';
import { Icon } from '../../design/Icon';
import { askedBefore } from '../../state/asked-before';
import { queryOf, useChosen } from '../../state/chosen';
import { useMostSaid } from '../../state/most-said';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { useSelection } from '../../state/selection';
import { useView } from '../../state/view';
import { describeFailure } from '../../text/failures';
import { isolated } from '../../text/joined';
import { singleWord } from '../contexts/model';
import { askedNow, askedOf, paramsOf, type Asked } from './model';
import { Spread } from './Spread';
import { WordsBar } from './WordsBar';
import './SpreadView.css';

const useBefore = askedBefore('q', askedOf);

/** Where words stand: along each speech, over the years, and how evenly over all parts. */
export function SpreadView() {
  const params = useView((state) => state.params);
  const keep = useView((state) => state.keep);
  const word = useChosen(queryOf);
  const selection = useSelection();
  const project = useProject();
  const asked = askedNow(params, word, useBefore(params));
  const ask = (change: Partial<Asked>): void => keep(paramsOf({ ...asked, ...change }));
  return (
    <div className="spread">
      <WordsBar asked={asked} ask={ask} />
      {asked.words.length === 0 ? (
        <Nothing ask={ask} selection={selection} />
      ) : (
        project && <Found asked={asked} ask={ask} selection={selection} project={project} />
      )}
    </div>
  );
}

function Nothing({ ask, selection }: Pick<FoundProps, 'ask' | 'selection'>) {
  const examples = useMostSaid(selection);
  return (
    <EmptyState
      title="Where words stand in each speech, over the years, and how evenly"
      actions={
        examples.length > 0 && (
          <button
            type="button"
            className="link serif"
            dir="auto"
            onClick={() => ask({ words: examples.map((query, at) => ({ query, colour: at + 1 })) })}
          >
            {examples.map(isolated).join(', ')}
          </button>
        )
      }
    >
      Write up to eight words, phrases or patterns above, or choose a word in any other view.
      {examples.length > 0 && ' For example:'}
    </EmptyState>
  );
}

interface FoundProps {
  readonly asked: Asked;
  readonly ask: (change: Partial<Asked>) => void;
  readonly selection: Selection;
  readonly project: ProjectState;
}

function Found({ asked, ask, selection, project }: FoundProps) {
  const question: Input<'spread.table'> = {
    selection,
    queries: asked.words.map(({ query }) => query),
    caseSensitive: asked.caseSensitive,
    forms: asked.forms,
    by: asked.by,
    ...(asked.by === 'equal' && { n: asked.n }),
  };
  const answer = useQuery('spread.table', question);
  const { value } = answer;
  const known = useMemo(() => value && onlyAsked(value, asked.words), [value, asked.words]);
  const shown = useMemo(() => known && onlyRead(known), [known]);
  if (answer.status === 'failed') return <FailureState failure={answer.failure} />;
  if (answer.status === 'waiting' || !known || !shown)
    return <Working of={answer} label="Looking for the words" />;
  if (shown.table.parts.length === 0)
    return (
      <EmptyState title="Nothing is said in what is looked at">
        Look at more speeches or speakers, or at the whole text.
      </EmptyState>
    );
  if (known.table.rows.every(({ count, failure }) => count === 0 && !failure))
    return <NoHits words={known.words} ask={ask} />;
  if (shown.table.rows.length === 0) return <Unread table={known.table} />;
  return (
    <>
      <Unread table={known.table} />
      {answer.stale && <Working of={answer} label="Looking for the words" />}
      <Spread {...{ asked, ask, project, question, ...shown }} stale={answer.stale} />
    </>
  );
}

function NoHits({ words, ask }: Pick<FoundProps, 'ask'> & { readonly words: Asked['words'] }) {
  const begin = words.filter(({ query }) => singleWord(query) !== undefined);
  const asPatterns = words.map((word) =>
    begin.includes(word) ? { ...word, query: `${word.query}*` } : word,
  );
  return (
    <EmptyState
      title={`Nobody says ${words.map(({ query }) => `“${query}”`).join(' or ')} in what is looked at`}
      actions={
        begin.length > 0 && (
          <button type="button" className="link" onClick={() => ask({ words: asPatterns })}>
            Words that begin so
          </button>
        )
      }
    >
      Check the spelling, look at more speeches, or ask for more forms.
    </EmptyState>
  );
}

/** While a newer answer is on its way, words that were taken away are gone at once. */
function onlyAsked(table: SpreadTable, words: Asked['words']) {
  const found = table.rows.flatMap((row) => {
    const word = words.find(({ query }) => query === row.query);
    return word ? [{ row, word }] : [];
  });
  return {
    table: { ...table, rows: found.map(({ row }) => row) },
    words: found.map(({ word }) => word),
  };
}

/** Without the words that could not be looked for: that they are said nowhere is not known. */
function onlyRead({ table, words }: ReturnType<typeof onlyAsked>): ReturnType<typeof onlyAsked> {
  const read = ({ failure }: SpreadTable['rows'][number]): boolean => failure === undefined;
  return {
    table: { ...table, rows: table.rows.filter(read) },
    words: words.filter((_, at) => table.rows[at]?.failure === undefined),
  };
}

/** Words that could not be looked for, with the reason. */
function Unread({ table }: { readonly table: SpreadTable }) {
  return table.rows.map(
    ({ query, failure }) =>
      failure && (
        <p key={query} className="warnline spread-unread" role="alert">
          <Icon name="warning" />
          <span>
            “{query}” was not looked for. {describeFailure(failure).sentence}
          </span>
        </p>
      ),
  );
}
