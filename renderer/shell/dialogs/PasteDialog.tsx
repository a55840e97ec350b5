import { useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { pasteText } from '../../state/open-files';
import { countOf } from '../../text/numbers';

/** Makes a transcript of text that was copied from anywhere. */
export function PasteDialog({
  given,
  onClose,
}: {
  /** What was pasted outside of any field already. */
  readonly given: string;
  readonly onClose: () => void;
}) {
  const [text, setText] = useState(given);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const usable = text.trim() !== '' && !busy;
  const submit = async () => {
    if (!usable) return;
    setBusy(true);
    const done = await pasteText(text, name);
    setBusy(false);
    if (done) onClose();
  };
  return (
    <Dialog
      size="large"
      title="Paste text"
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <span className="note grow num">{text === '' ? '' : countOf(text.length, 'character')}</span>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" disabled={!usable}>
            Import
          </Button>
        </>
      }
    >
      <textarea
        aria-label="Text"
        placeholder="Paste a speech or a transcript here. Speaker labels, dates and (Applause.) are found as in a file."
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoFocus
        spellCheck={false}
      />
      <div className="dialog-line">
        <Field label="Name (optional)" value={name} onChange={setName} style={{ flex: 1 }} maxLength={200} />
      </div>
    </Dialog>
  );
}
