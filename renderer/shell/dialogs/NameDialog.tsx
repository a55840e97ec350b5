import { useState } from 'react';
import type { Result } from '../../../workspace/contract/result';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Field } from '../../design/Field';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly name: string;
  /** The word on the button. */
  readonly action: string;
  readonly onClose: () => void;
  readonly onName: (name: string) => Promise<Result<unknown>>;
}

/** Asks for a name; stays open where it could not be given. */
export function NameDialog({ title, label, name, action, onClose, onName }: Props) {
  const [text, setText] = useState(name);
  const usable = text.trim() !== '' && text.trim().length <= 200;
  const submit = async () => {
    if (usable && (text.trim() === name || (await onName(text.trim())).ok)) onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" disabled={!usable}>
            {action}
          </Button>
        </>
      }
    >
      <label className="dialog-label">
        {label}
        <Field label={label} placeholder="" value={text} onChange={setText} autoFocus maxLength={200} />
      </label>
    </Dialog>
  );
}
