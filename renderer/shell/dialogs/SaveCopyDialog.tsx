import { useState } from 'react';
import type { ProjectState } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { saveCopy } from '../../state/project-files';

/** Where the system's own dialog cannot be had: a line for the copy's path, beside the project. */
export function SaveCopyDialog({
  project,
  onClose,
}: {
  readonly project: ProjectState;
  readonly onClose: () => void;
}) {
  const [path, setPath] = useState(() => project.path.replace(/(\.rostrum)?$/u, ' copy.rostrum'));
  const submit = async () => {
    if (path.trim() !== '' && (await saveCopy(path.trim()))) onClose();
  };
  return (
    <Dialog
      size="medium"
      title="Save a copy"
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" disabled={path.trim() === ''}>
            Save copy
          </Button>
        </>
      }
    >
      <label className="dialog-label">
        Path of the copy
        <Field label="Path of the copy" value={path} onChange={setPath} autoFocus />
      </label>
      <p className="note">The project itself is always saved as you work.</p>
    </Dialog>
  );
}
