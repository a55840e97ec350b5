import { useId, useState, type KeyboardEvent } from 'react';
import type { CodeId } from '../../../workspace/contract/basics';
import type { ProjectState } from '../../../workspace/contract/project';
import { Button, IconButton } from '../../design/Button';
import { Field } from '../../design/Field';
import { Icon } from '../../design/Icon';
import { KeyCap } from '../../design/KeyCap';
import { Context } from '../../design/Menu';
import { perform } from '../../state/perform';
import { codeEntries, removeCode, renameCode } from './code-menu';
import type { CodeRow } from './codebook-model';
import { NameInput } from './NameInput';
import './Codebook.css';

interface Props {
  readonly project: ProjectState;
  readonly rows: readonly CodeRow[];
  readonly chosen: CodeId | undefined;
  readonly onChoose: (code: CodeId | undefined) => void;
}

/** The codes as a tree, each with how many passages have it and the digit that gives it. */
export function Codebook({ project, rows, chosen, onChoose }: Props) {
  const [adding, setAdding] = useState(false);
  const [closed, setClosed] = useState<ReadonlySet<CodeId>>(new Set());
  const [renaming, setRenaming] = useState<CodeId>();
  const locked = project.readOnly;
  return (
    <section className="codebook" aria-label="Codebook">
      <header className="head">
        <h2>Codebook</h2>
        <span className="grow" />
        <IconButton icon="add" label="New code" small disabled={locked} onClick={() => setAdding(true)} />
      </header>
      {adding && <NewCode onDone={() => setAdding(false)} onMade={onChoose} />}
      {rows.length === 0 && !adding ? (
        <div className="codebook-none">
          <p className="note">
            A code names what a passage does: “hedge”, “blame”, “promise”. Mark words in the text, or begin
            here.
          </p>
          <Button small icon="add" disabled={locked} onClick={() => setAdding(true)}>
            New code
          </Button>
        </div>
      ) : (
        <CodeTree
          {...{ project, rows, chosen, onChoose, closed, renaming }}
          onRename={setRenaming}
          onToggle={(id) =>
            setClosed((now) => {
              const next = new Set(now);
              if (!next.delete(id)) next.add(id);
              return next;
            })
          }
        />
      )}
    </section>
  );
}

interface TreeProps extends Props {
  readonly closed: ReadonlySet<CodeId>;
  readonly renaming: CodeId | undefined;
  readonly onRename: (code: CodeId | undefined) => void;
  readonly onToggle: (code: CodeId) => void;
}

function CodeTree({ project, rows, chosen, onChoose, closed, renaming, onRename, onToggle }: TreeProps) {
  const id = useId();
  const [at, setAt] = useState(0);
  const open = rows.filter((row, index) => isOpen(rows, index, closed) || row.depth === 0);
  const active = Math.min(at, open.length - 1);
  const current = open[active];
  const press = (event: KeyboardEvent) => {
    if (!current || event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const { code, hasChildren } = current;
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      Home: 0,
      End: open.length - 1,
    };
    const move = moves[event.key];
    if (move !== undefined) setAt(Math.min(open.length - 1, Math.max(0, move)));
    else if (event.key === 'Enter' || event.key === ' ') onChoose(chosen === code.id ? undefined : code.id);
    else if (event.key === 'ArrowRight' && hasChildren && closed.has(code.id)) onToggle(code.id);
    else if (event.key === 'ArrowLeft' && hasChildren && !closed.has(code.id)) onToggle(code.id);
    else if (event.key === 'F2' && !project.readOnly) onRename(code.id);
    else if (event.key === 'Delete' && !project.readOnly) removeCode(project, code);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Context entries={current ? codeEntries(project, current.code, () => onRename(current.code.id)) : []}>
      <div
        className="codes"
        role="tree"
        aria-label="Codes"
        tabIndex={0}
        aria-activedescendant={current ? `${id}-${active}` : undefined}
        onKeyDown={press}
      >
        {open.map((row, index) => (
          <div
            key={row.code.id}
            id={`${id}-${index}`}
            role="treeitem"
            aria-level={row.depth + 1}
            aria-selected={row.code.id === chosen}
            aria-expanded={row.hasChildren ? !closed.has(row.code.id) : undefined}
            className={[
              'code-row',
              row.code.id === chosen ? 'is-chosen' : '',
              index === active ? 'is-active' : '',
            ]
              .filter(Boolean)
              .join(' ')}
            style={{ paddingLeft: 10 + row.depth * 18 }}
            onPointerDown={() => setAt(index)}
            onClick={() => onChoose(chosen === row.code.id ? undefined : row.code.id)}
            onDoubleClick={() => !project.readOnly && onRename(row.code.id)}
          >
            <span
              className="code-fold"
              onClick={(event) => {
                if (!row.hasChildren) return;
                event.stopPropagation();
                onToggle(row.code.id);
              }}
            >
              {row.hasChildren && <Icon name={closed.has(row.code.id) ? 'right' : 'down'} small />}
            </span>
            <i className={`code-dot code-c${row.code.colour}`} />
            {renaming === row.code.id ? (
              <NameInput
                label={`New name of ${row.code.name}`}
                value={row.code.name}
                onDone={(name) => {
                  onRename(undefined);
                  renameCode(row.code, name);
                }}
              />
            ) : (
              <span className="grow clip">{row.code.name}</span>
            )}
            {row.digit !== undefined && <KeyCap keys={row.digit} />}
            <span className="code-count num" title="Passages with this code, or with one below it">
              {row.passages.toLocaleString('en')}
            </span>
          </div>
        ))}
      </div>
    </Context>
  );
}

/** Whether every code above it is unfolded. */
function isOpen(rows: readonly CodeRow[], index: number, closed: ReadonlySet<CodeId>): boolean {
  let depth = rows[index]?.depth ?? 0;
  for (let above = index - 1; above >= 0 && depth > 0; above -= 1) {
    const row = rows[above];
    if (!row || row.depth >= depth) continue;
    if (closed.has(row.code.id)) return false;
    depth = row.depth;
  }
  return true;
}

interface NewProps {
  readonly onDone: () => void;
  readonly onMade: (code: CodeId) => void;
}

function NewCode({ onDone, onMade }: NewProps) {
  const [name, setName] = useState('');
  const make = async () => {
    if (name.trim() === '') return;
    const saved = await perform('code.save', { name: name.trim() });
    if (!saved.ok) return;
    onMade(saved.value.id);
    onDone();
  };
  return (
    <form
      className="codebook-new"
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Field
        autoFocus
        label="Name of the new code"
        value={name}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      <Button small type="submit" disabled={name.trim() === ''}>
        Make
      </Button>
    </form>
  );
}
