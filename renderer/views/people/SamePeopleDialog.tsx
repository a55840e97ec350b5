import type { ProjectState } from '../../../workspace/contract/project';
import { Dialog } from '../../design/Dialog';
import { pairsOf } from './same-people';
import { SamePeople } from './SamePeople';
import { UndoAndDone } from './UndoAndDone';

interface Props {
  readonly project: ProjectState;
  readonly onClose: () => void;
}

/** All that the readings of the project were not sure of, in one list. */
export function SamePeopleDialog({ project, onClose }: Props) {
  const pairs = pairsOf(project);
  return (
    <Dialog
      title="One person, or two?"
      size="medium"
      onClose={onClose}
      actions={<UndoAndDone project={project} onDone={onClose} />}
    >
      {pairs.length === 0 ? (
        <p className="note">
          Nothing is left to decide. Names can be merged and split in “Speakers” of the Reader.
        </p>
      ) : (
        <SamePeople pairs={pairs} readOnly={project.readOnly} />
      )}
    </Dialog>
  );
}
