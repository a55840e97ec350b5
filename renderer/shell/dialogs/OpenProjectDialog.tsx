import { useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { openProject } from '../../state/opening';
import { useQuery } from '../../state/query';
import { countOf, formatWhen } from '../../text/numbers';

/** Where the system's own dialog cannot be had (in a browser): the projects known, and a line for a path. */
export function OpenProjectDialog({ onClose }: { readonly onClose: () => void }) {
  const known = useQuery('project.recent', {});
  const [path, setPath] = useState('');
  const open = async (chosen: string) => {
    if (chosen.trim() !== '' && (await openProject(chosen.trim()))) onClose();
  };
  const projects = known.value?.recent.filter(({ missing }) => !missing) ?? [];
  return (
    <Dialog
      size="medium"
      title="Open project"
      onClose={onClose}
      onSubmit={() => void open(path)}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" disabled={path.trim() === ''}>
            Open
          </Button>
        </>
      }
    >
      {projects.length > 0 && (
        <ul className="project-choices">
          {projects.map((project) => (
            <li key={project.path}>
              <button type="button" onClick={() => void open(project.path)}>
                <b className="clip">{project.name}</b>
                <span className="note num">
                  {countOf(project.transcripts, 'speech', 'speeches')} ·{' '}
                  {formatWhen(project.opened, new Date())}
                </span>
                <span className="note clip project-choices-path">{project.path}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <label className="dialog-label">
        Path of a .rostrum file
        <Field
          label="Path of a .rostrum file"
          placeholder={known.value ? `${known.value.folder}/…` : ''}
          value={path}
          onChange={setPath}
          autoFocus
        />
      </label>
    </Dialog>
  );
}
