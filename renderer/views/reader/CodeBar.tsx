import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Span } from '../../../analysis/model/span';
import { Button } from '../../design/Button';
import { KeyCap } from '../../design/KeyCap';
import { giveCode, giveCodeNamed, giveInVivo, giveNote, type Target } from './actions';
import { CodeField } from './CodeField';
import type { CodeRow } from './codebook-model';
import { MarkBar, MarkButton } from './MarkBar';
import { useReader } from './reader-store';

interface Props {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly span: Span;
  readonly target: Target;
  readonly rows: readonly CodeRow[];
  /** Which part has the focus: a key in the text opened it. */
  readonly asked: 'code' | 'note' | undefined;
  readonly onAsk: (asked: 'code' | 'note' | undefined) => void;
  /** Lets go of the marked words; after something was done, or with Esc. */
  readonly onDone: () => void;
}

/** What can be done with marked words: a code by name or digit, the last one again, one by the words themselves, a note. */
export function CodeBar({ scroller, span, target, rows, asked, onAsk, onDone }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const last = useReader((state) => state.last);
  const lastRow = rows.find(({ code }) => code.id === last);
  useEffect(() => {
    if (asked === 'code') field.current?.focus({ preventScroll: true });
  }, [asked]);
  const then = (done: Promise<boolean>) => void done.then((ok) => ok && onDone());
  const byKey = (key: string): boolean => {
    const row = key === 'Enter' ? lastRow : rows.find(({ digit }) => digit === key);
    if (key === 'Escape') onDone();
    else if (row) then(giveCode(target, row.code.id));
    else return false;
    return true;
  };
  if (asked === 'note')
    return (
      <MarkBar key="note" label="Note on the marked words" scroller={scroller} span={span}>
        <NoteField onSave={(note) => then(giveNote(target, note))} onCancel={() => onAsk(undefined)} />
      </MarkBar>
    );
  return (
    <MarkBar key="code" label="Code the marked words" scroller={scroller} span={span}>
      <CodeField
        ref={field}
        rows={rows}
        placeholder="Code, or type a new one"
        onCode={(code) => then(giveCode(target, code))}
        onNew={(name) => then(giveCodeNamed(target, name))}
        onEmptyKey={byKey}
      />
      {rows.slice(0, 3).map(({ code, digit }) => (
        <MarkButton
          key={code.id}
          keys={<KeyCap keys={digit ?? ''} />}
          onPress={() => then(giveCode(target, code.id))}
        >
          {code.name}
        </MarkButton>
      ))}
      {lastRow && (
        <MarkButton keys={<KeyCap keys="enter" />} onPress={() => then(giveCode(target, lastRow.code.id))}>
          same as last
        </MarkButton>
      )}
      <MarkButton keys={<KeyCap keys="v" />} onPress={() => then(giveInVivo(target))}>
        in vivo
      </MarkButton>
      <MarkButton keys={<KeyCap keys="n" />} onPress={() => onAsk('note')}>
        note
      </MarkButton>
    </MarkBar>
  );
}

interface NoteProps {
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

function NoteField({ onSave, onCancel }: NoteProps) {
  const [note, setNote] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  return (
    <div className="mark-note">
      <textarea
        ref={field}
        aria-label="Note"
        placeholder="What do you see here?"
        value={note}
        onChange={(event) => setNote(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          else if (event.key === 'Enter' && !event.shiftKey && note.trim() !== '') onSave(note.trim());
          else return;
          event.stopPropagation();
          event.preventDefault();
        }}
      />
      <div className="mark-note-foot">
        <span className="note">Shift and Enter begin a line</span>
        <Button small kind="plain" onClick={onCancel}>
          Cancel
        </Button>
        <Button small disabled={note.trim() === ''} onClick={() => onSave(note.trim())}>
          Keep the note
        </Button>
      </div>
    </div>
  );
}
