import type { Selection } from '../../../workspace/contract/basics';
import { EmptyState } from '../../design/EmptyState';
import { useMostSaid } from '../../state/most-said';
import type { Asked } from './asked';
import { examplesOf } from './model';

interface Props {
  readonly ask: (change: Partial<Asked>) => void;
}

export function Nothing({ ask, selection }: Props & { readonly selection: Selection }) {
  const examples = examplesOf(useMostSaid(selection));
  return (
    <EmptyState
      title="Every place of a word, a line each"
      actions={examples.map((query) => (
        <button key={query} type="button" className="link serif" dir="auto" onClick={() => ask({ query })}>
          {query}
        </button>
      ))}
    >
      Write a word or a phrase above, or choose a word in any other view.
      {examples.length > 0 && ' For example:'}
    </EmptyState>
  );
}

export function NoLines({ asked, ask }: Props & { readonly asked: Asked }) {
  const beside = asked.near ? ` near “${asked.near.word}”` : '';
  return (
    <EmptyState
      title={`Nobody says “${asked.query}”${beside} in what is looked at`}
      actions={
        <>
          {asked.near && (
            <button type="button" className="link" onClick={() => ask({ near: undefined })}>
              Without “{asked.near.word}”
            </button>
          )}
          {asked.caseSensitive && (
            <button type="button" className="link" onClick={() => ask({ caseSensitive: false })}>
              Small and capital letters alike
            </button>
          )}
          {!asked.forms && /^[\p{L}\p{M}'’-]+$/u.test(asked.query) && (
            <button type="button" className="link" onClick={() => ask({ query: `${asked.query}*` })}>
              Words that begin so
            </button>
          )}
        </>
      }
    >
      Check the spelling, look at more speeches, or ask for more forms.
      {/^[^/]*\[/u.test(asked.query) && ' Square brackets take the dictionary form: [go], not [went].'}
    </EmptyState>
  );
}

/** Where too few words meet the query to be measured. */
export function FewMeetings({
  title,
  asked,
  ask,
}: Props & { readonly asked: Asked; readonly title: string }) {
  return (
    <EmptyState
      title={title}
      actions={
        <>
          {asked.minimum > 1 && (
            <button type="button" className="link" onClick={() => ask({ minimum: 1 })}>
              Show all that it meets
            </button>
          )}
          {asked.stopList === 'default' && (
            <button type="button" className="link" onClick={() => ask({ stopList: 'none' })}>
              Stop words too
            </button>
          )}
        </>
      }
    >
      Ask for a wider window, or fewer meetings: with a handful any measure is luck.
    </EmptyState>
  );
}
