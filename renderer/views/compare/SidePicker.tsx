import { Popover } from 'radix-ui';
import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import type { ProjectState } from '../../../workspace/contract/project';
import { Field } from '../../design/Field';
import { Icon } from '../../design/Icon';
import { formatSide, sideGroups, sideName, type Side } from './sides';
import './SidePicker.css';

interface Props {
  readonly project: ProjectState;
  readonly letter: 'A' | 'B';
  readonly side: Side;
  /** What stands on the other side: it cannot be chosen here too. */
  readonly other: Side;
  readonly onChange: (side: Side) => void;
}

/** The name of a side, with all that can stand there below it: speakers, sets, speeches, the rest. */
export function SidePicker({ project, letter, side, other, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const name = sideName(project, side);
  return (
    <Popover.Root modal={false} open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <button type="button" className="side-pick" aria-label={`Side ${letter}: ${name}`} title={name}>
          <span className="clip">{name}</span>
          <Icon name="down" small />
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          className="side-menu"
          align="start"
          sideOffset={6}
          collisionPadding={8}
          aria-label={`What stands on side ${letter}`}
        >
          <Choices
            project={project}
            side={side}
            other={other}
            onChange={(next) => {
              setOpen(false);
              onChange(next);
            }}
          />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}

/** A field and a list that it filters; the focus stays in the field, arrows go through the list. */
function Choices({ project, side, other, onChange }: Omit<Props, 'letter'>) {
  const [filter, setFilter] = useState('');
  const groups = useMemo(() => sideGroups(project, filter), [project, filter]);
  const free = groups
    .flatMap(({ choices }) => choices)
    .filter((choice) => formatSide(choice.side) !== formatSide(other));
  const [active, setActive] = useState(() => formatSide(side));
  const id = useId();
  const at = Math.max(
    0,
    free.findIndex((choice) => formatSide(choice.side) === active),
  );
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      const choice = free[at];
      if (choice) onChange(choice.side);
    } else {
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8 }[event.key];
      const next = to === undefined ? undefined : free[Math.min(Math.max(to, 0), free.length - 1)];
      if (next === undefined) return;
      setActive(formatSide(next.side));
      document.getElementById(`${id}-${formatSide(next.side)}`)?.scrollIntoView({ block: 'nearest' });
    }
    event.preventDefault();
  };
  const now = free[at];
  return (
    <>
      <Field
        label="Find a speaker, set or speech"
        icon="search"
        value={filter}
        onChange={setFilter}
        onKeyDown={press}
        role="combobox"
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={now && `${id}-${formatSide(now.side)}`}
      />
      <div className="side-menu-list" role="listbox" id={`${id}-list`} aria-label="Sides">
        {groups.length === 0 && <p className="note">Nothing of that name.</p>}
        {groups.map(({ title, choices }) => (
          <div key={title} role="group" aria-label={title}>
            <h3 aria-hidden="true">{title}</h3>
            {choices.map((choice) => {
              const key = formatSide(choice.side);
              const taken = key === formatSide(other);
              return (
                <div
                  key={key}
                  id={`${id}-${key}`}
                  role="option"
                  aria-selected={key === formatSide(side)}
                  aria-disabled={taken}
                  className={
                    now && key === formatSide(now.side) ? 'side-menu-item is-active' : 'side-menu-item'
                  }
                  onPointerMove={() => setActive(key)}
                  onClick={() => !taken && onChange(choice.side)}
                >
                  <span className="clip" title={choice.text}>
                    {choice.text}
                  </span>
                  <span className="note num">{taken ? 'the other side' : choice.note}</span>
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </>
  );
}
