import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { ProjectState } from '../../workspace/contract/project';
import { Icon } from '../design/Icon';
import { KeyCap } from '../design/KeyCap';
import { useChosen } from '../state/chosen';
import { listCommands, useCommandStore } from '../state/commands';
import { showImport } from '../state/imports';
import { focusBack } from '../state/page-places';
import { useQuery } from '../state/query';
import { useSelection } from '../state/selection';
import { useView } from '../state/view';
import { views } from '../views/registry';
import { paletteGroups, type PaletteGroup, type PaletteItem } from './palette-model';
import { showPalette, usePaletteOpen } from './palette-store';
import './Palette.css';

const hasContexts = views.some(({ name }) => name === 'contexts');

/** Ctrl/Cmd-K: words, commands and speeches by typing. */
export function Palette({ project }: { readonly project: ProjectState | undefined }) {
  const open = usePaletteOpen((state) => state.open);
  return open ? <OpenPalette project={project} /> : undefined;
}

function OpenPalette({ project }: { readonly project: ProjectState | undefined }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      focusBack(before);
    };
  }, []);
  const { groups, settled } = useGroups(text, project);
  // Enter may come before what was typed has been looked up: then it waits, and never takes what an earlier text had found.
  const [entered, setEntered] = useState<{ readonly further: boolean }>();
  const items = groups.flatMap((group) => group.items);
  const active = Math.min(at, items.length - 1);
  const item = items[active];
  useEffect(() => {
    if (entered && settled) choose(item, entered.further);
  }, [entered, settled, item]);
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const further = event.ctrlKey || event.metaKey;
    if (step !== undefined && items.length > 0) setAt((active + step + items.length) % items.length);
    else if (event.key === 'Enter') setEntered({ further });
    else if (event.key.toLowerCase() === 'k' && further) showPalette(false);
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className="palette"
      aria-label="Search or run a command"
      onCancel={(event) => {
        event.preventDefault();
        showPalette(false);
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) showPalette(false);
      }}
    >
      <div className="palette-line">
        <Icon name="search" />
        <input
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={item ? `${id}-${active}` : undefined}
          aria-label="Search or run a command"
          placeholder={project ? 'A word, a command or a speech' : 'A command'}
          autoFocus
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setAt(0);
            setEntered(undefined);
          }}
          onKeyDown={press}
        />
        <KeyCap keys="escape" />
      </div>
      <div className="palette-groups" id={`${id}-list`} role="listbox" aria-label="Found">
        {groups.map((group, groupAt) => (
          <div
            key={group.title}
            className="palette-group"
            role="group"
            aria-labelledby={`${id}-${group.title}`}
          >
            <div role="presentation" className="palette-heading" id={`${id}-${group.title}`}>
              {group.title}
            </div>
            {group.items.map((one, itemAt) => {
              const mine = itemAt + itemsBefore(groups, groupAt);
              return (
                <Option
                  key={mine}
                  id={`${id}-${mine}`}
                  item={one}
                  text={text}
                  active={mine === active}
                  onPoint={() => setAt(mine)}
                  onChoose={(further) => choose(one, further)}
                />
              );
            })}
          </div>
        ))}
        {groups.length === 0 && <p className="palette-none">Nothing of that name.</p>}
      </div>
      <footer className="palette-foot">
        <span>
          <KeyCap keys="up" />
          <KeyCap keys="down" />
          choose
        </span>
        <span>
          <KeyCap keys="enter" />
          {item?.kind === 'word' ? 'show everywhere' : 'do it'}
        </span>
        {item?.kind === 'word' && hasContexts && (
          <span>
            <KeyCap keys="mod+enter" />
            open Contexts
          </span>
        )}
      </footer>
    </dialog>
  );
}

function choose(chosen: PaletteItem | undefined, further: boolean): void {
  if (!chosen) return;
  showPalette(false);
  // After the palette is gone and the focus is back, so that what runs may move it.
  setTimeout(() => runItem(chosen, further));
}

const itemsBefore = (groups: readonly PaletteGroup[], at: number): number =>
  groups.slice(0, at).reduce((sum, { items }) => sum + items.length, 0);

/** What is found, and whether it has been looked up for the text as it is now. */
function useGroups(text: string, project: ProjectState | undefined) {
  const asked = useDeferredValue(text.trim());
  const selection = useSelection();
  const words = useQuery(
    'words.suggest',
    project && asked !== '' ? { selection, text: asked, limit: 5 } : undefined,
  );
  const commands = listCommands(useCommandStore());
  const settled =
    asked === text.trim() && !words.stale && (words.status !== 'waiting' || !project || asked === '');
  const groups = paletteGroups({
    text,
    words: text.trim() === '' ? [] : (words.value?.words ?? []),
    commands,
    project,
    hasContexts: hasContexts && project !== undefined,
  });
  return { groups, settled };
}

function runItem(item: PaletteItem, further: boolean): void {
  const { choose } = useChosen.getState();
  switch (item.kind) {
    case 'word':
      choose({ word: item.word, unit: 'folded' });
      showImport(false);
      if (further && hasContexts) useView.getState().go('contexts', { query: item.word });
      return;
    case 'contexts':
      showImport(false);
      useView.getState().go('contexts', { query: item.query });
      return;
    case 'command':
      item.command.run();
      return;
    case 'speech':
      choose({ transcript: item.id });
      showImport(false);
      if (further || views.find(({ name }) => name === useView.getState().view)?.reader !== 'open')
        useView.getState().go('reader');
  }
}

interface OptionProps {
  readonly id: string;
  readonly item: PaletteItem;
  readonly text: string;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: (further: boolean) => void;
}

function Option({ id, item, text, active, onPoint, onChoose }: OptionProps) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (active) element.current?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={active}
      className="palette-option"
      onPointerMove={onPoint}
      onClick={(event) => onChoose(event.ctrlKey || event.metaKey)}
    >
      <OptionText item={item} text={text.trim()} />
      {active && item.kind !== 'command' && <KeyCap keys="enter" />}
    </div>
  );
}

function OptionText({ item, text }: { readonly item: PaletteItem; readonly text: string }) {
  switch (item.kind) {
    case 'word': {
      const begins = item.word.toLocaleLowerCase('en').startsWith(text.toLocaleLowerCase('en'));
      return (
        <>
          <span className="palette-word">
            {begins && <b>{item.word.slice(0, text.length)}</b>}
            {begins ? item.word.slice(text.length) : item.word}
          </span>
          <span className="palette-note num">{item.note}</span>
        </>
      );
    }
    case 'contexts':
      return <span>{item.text}</span>;
    case 'command':
      return (
        <>
          <span className="clip">{item.command.title}</span>
          {item.command.keys !== undefined && <KeyCap keys={item.command.keys} />}
        </>
      );
    case 'speech':
      return (
        <>
          <span className="clip">{item.title}</span>
          <span className="palette-note num clip">{item.note}</span>
        </>
      );
  }
}
