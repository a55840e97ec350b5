import type { KeyboardEvent } from 'react';
import type { Span } from '../../../analysis/model/span';
import type { Annotation, TranscriptText } from '../../../workspace/contract/project';
import {
  askWho,
  giveCode,
  giveInVivo,
  joinTurn,
  removePassages,
  setKind,
  splitTurn,
  type Target,
} from './actions';
import type { CodeRow } from './codebook-model';
import { kindChoices } from './kinds';
import { drawnPieces } from './offsets';
import { useReader } from './reader-store';

interface Context {
  readonly root: HTMLElement;
  readonly target: Target;
  readonly turns: TranscriptText['turns'];
  readonly rows: readonly CodeRow[];
  readonly passages: readonly Annotation[];
  readonly correcting: boolean;
  readonly choose: (passage: Annotation | undefined) => void;
  readonly done: () => void;
  readonly ask: (asked: 'code' | 'note') => void;
}

/** What a key does while the text has the focus: see docs/guide/reader.md. Keys that are not ours scroll, as everywhere. */
export function pressInScript(event: KeyboardEvent, context: Context): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const done = context.target.project.readOnly
    ? pressToMove(event, context)
    : pressToChange(event, context) || pressToMove(event, context);
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
}

function pressToChange({ key }: KeyboardEvent, context: Context): boolean {
  const { target, rows, correcting, done, ask } = context;
  const then = (action: Promise<boolean>): true => {
    void action.then((ok) => ok && done());
    return true;
  };
  if (correcting) {
    const correction = target.marked && correctionFor(key.toLowerCase(), target.marked, context);
    return correction === undefined ? false : then(correction);
  }
  if (!target.marked && !target.passage) return false;
  const row = rows.find(({ digit }) => digit === key);
  if (row) return then(giveCode(target, row.code.id));
  const { last } = useReader.getState();
  if (target.marked) {
    if (key === 'Enter' && last !== undefined) return then(giveCode(target, last));
    if (key === 'v') return then(giveInVivo(target));
    if (key === 'c' || key === 'n') {
      ask(key === 'c' ? 'code' : 'note');
      return true;
    }
    return false;
  }
  if (target.passage && (key === 'Delete' || key === 'Backspace'))
    return then(removePassages([target.passage.id]));
  if (key === 'n' || key === 'c') return focusPart(key === 'n' ? 'passage-note' : 'passage-code');
  return false;
}

/** What a key makes of the marked words while correcting; undefined for a key without a meaning there. */
function correctionFor(key: string, marked: Span, { target, turns }: Context): Promise<boolean> | undefined {
  const { transcript, project } = target;
  const { alike } = useReader.getState();
  const choice = kindChoices.find((known) => known.key === key);
  if (choice) return setKind(transcript, marked, choice.kind, alike);
  if (key === 'n') return splitTurn(transcript, marked.start);
  if (key === 'j') return joinTurn(transcript, marked.start);
  if (key === 'w') return Promise.resolve(askWho({ id: transcript, turns }, marked.start) && false);
  if (key !== 'a' || project.readOnly) return undefined;
  useReader.setState({ alike: alike === undefined ? 'text' : alike === 'text' ? 'shape' : undefined });
  return Promise.resolve(false);
}

/** The fields of the chosen passage stand in the panel at the right. */
function focusPart(name: string): boolean {
  const field = document.querySelector<HTMLElement>(`[data-part="${name}"] :is(input, textarea)`);
  field?.focus();
  return field !== null;
}

function pressToMove(event: KeyboardEvent, { root, target, passages, choose, done }: Context): boolean {
  const { key, shiftKey } = event;
  if (key === 'Escape' && (target.marked || target.passage)) {
    if (target.marked) done();
    else choose(undefined);
    return true;
  }
  if (key === '[' || key === ']') {
    const next = neighbour(passages, target.passage, key === ']' ? 1 : -1);
    if (next) choose(next);
    return next !== undefined;
  }
  if (!shiftKey || !/^Arrow/u.test(key)) return false;
  return extendSelection(root, key);
}

function neighbour(
  passages: readonly Annotation[],
  from: Annotation | undefined,
  by: 1 | -1,
): Annotation | undefined {
  const at = passages.findIndex(({ id }) => id === from?.id);
  return at < 0 ? passages.at(by === 1 ? 0 : -1) : passages[at + by];
}

/** Shift and arrows mark by word and line; the first press marks the first word on screen. */
function extendSelection(root: HTMLElement, key: string): boolean {
  const selection = getSelection();
  if (!selection) return false;
  if (!selection.anchorNode || !root.contains(selection.anchorNode)) {
    const top = root.getBoundingClientRect().top;
    const first = drawnPieces(root).find(
      ({ node }) => (node.parentElement?.getBoundingClientRect().bottom ?? 0) > top + 16,
    );
    if (!first) return false;
    selection.collapse(first.node, 0);
    selection.modify('extend', 'forward', 'word');
    return true;
  }
  const forward = key === 'ArrowRight' || key === 'ArrowDown';
  const by = key === 'ArrowUp' || key === 'ArrowDown' ? 'line' : 'word';
  selection.modify('extend', forward ? 'forward' : 'backward', by);
  return true;
}
