import { EmptyState } from '../../design/EmptyState';
import type { Asked } from './asked';

interface Props {
  readonly ask: (change: Partial<Asked>) => void;
}

export function Nothing({ ask }: Props) {
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

export function NoLines({ asked, ask }: Props & { readonly asked: Asked }) {
  const beside = asked.near ? ` with “${asked.near.word}” near` : '';
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
      {asked.query.includes('[') && ' Square brackets take the dictionary form: [go], not [went].'}
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
