import type { ProjectState } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { undo } from '../../state/perform';

interface Props {
  readonly project: Pick<ProjectState, 'undo'>;
  readonly onDone: () => void;
}

/** The buttons of a dialog in which every change is kept at once. */
export function UndoAndDone({ project, onDone }: Props) {
  return (
    <>
      {project.undo !== undefined && (
        <Button kind="plain" icon="undo" onClick={() => void undo()}>
          Undo: {project.undo}
        </Button>
      )}
      <Button kind="primary" onClick={onDone}>
        Done
      </Button>
    </>
  );
}
