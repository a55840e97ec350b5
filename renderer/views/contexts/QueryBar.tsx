import { Popover } from 'radix-ui';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { parseQuery } from '../../../analysis/concordance/query';
import { describeProblem } from '../../../analysis/concordance/query-problem';
import { Button, IconButton } from '../../design/Button';
import { Field } from '../../design/Field';
import { Toggle } from './Toggle';
import type { Asked } from './asked';
import { waysToAsk } from './model';

interface Props {
  readonly asked: Asked;
  readonly ask: (change: Partial<Asked>) => void;
  /** How many lines, at the right. */
  readonly children: ReactNode;
}

/** The question. Where it cannot be read, the place is marked below the field; what is wrong stands in place of the lines. */
export function QueryBar({ asked, ask, children }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  // Whoever comes here to ask can write at once.
  useEffect(() => {
    if (asked.query === '') bar.current?.querySelector('input')?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the view is shown
  }, []);
  const parsed = parseQuery(asked.query);
  const problem = parsed.kind === 'wrong' ? parsed.problem : undefined;
  const help = useId();
  return (
    <div className="contexts-query" ref={bar}>
      <Field
        label="Word or phrase"
        icon="search"
        clearable
        value={asked.query}
        maxLength={500}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? help : undefined}
        onChange={(query) => ask({ query })}
      />
      {problem && (
        <p className="contexts-problem" id={help}>
          <span className="serif" aria-hidden="true">
            {asked.query.slice(0, problem.at.start)}
            <mark>{asked.query.slice(problem.at.start, problem.at.end)}</mark>
            {asked.query.slice(problem.at.end)}
          </span>
          <span className="unseen">{describeProblem(asked.query, problem)}</span>
        </p>
      )}
      {asked.near && (
        <span className="contexts-near">
          near <b className="serif">{asked.near.word}</b>
          <IconButton
            icon="close"
            label={`Lines without “${asked.near.word}” too`}
            small
            onClick={() => ask({ near: undefined })}
          />
        </span>
      )}
      <Toggle
        on={asked.caseSensitive}
        onChange={(caseSensitive) => ask({ caseSensitive })}
        about="Tell small from capital letters"
      >
        Case
      </Toggle>
      <Toggle on={asked.forms} onChange={(forms) => ask({ forms })} about="Find every form of the stem">
        Forms
      </Toggle>
      <HowToAsk ask={ask} />
      <p className="contexts-total num" role="status">
        {children}
      </p>
    </div>
  );
}

function HowToAsk({ ask }: Pick<Props, 'ask'>) {
  return (
    <Popover.Root modal={false}>
      <Popover.Trigger asChild>
        <Button kind="plain">How to ask</Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="contexts-ask"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label="How to ask"
        >
          <h2>How to ask</h2>
          <ul>
            {waysToAsk.map(({ example, finds }) => (
              <li key={example}>
                <Popover.Close asChild>
                  <button type="button" onClick={() => ask({ query: example })}>
                    <span className="serif">{example}</span>
                    <span>{finds}</span>
                  </button>
                </Popover.Close>
              </li>
            ))}
          </ul>
          <p>
            Case tells small from capital letters; Forms finds every form of the stem. Only what was said is
            searched, unless the whole text is looked at.
          </p>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
