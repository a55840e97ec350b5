import type { RecentProject } from '../../../workspace/contract/project';
import { IconButton } from '../../design/Button';
import { openProject } from '../../state/opening';
import { perform } from '../../state/perform';
import { openProjectByDialog } from '../../state/project-files';
import { forgetAnswers, useQuery } from '../../state/query';
import { countOf, formatWhen } from '../../text/numbers';
import { useState } from 'react';

/** What was open before, the newest first, with sizes; one that is gone says so. */
export function RecentProjects() {
  const [forgotten, setForgotten] = useState<readonly string[]>([]);
  const { value, status } = useQuery('project.recent', {});
  if (status === 'waiting') return undefined;
  const recent = (value?.recent ?? []).filter(({ path }) => !forgotten.includes(path));
  const forget = async ({ path }: RecentProject) => {
    setForgotten((now) => [...now, path]);
    await perform('project.forget', { path });
    forgetAnswers();
  };
  if (recent.length === 0) {
    return (
      <div className="recent-none">
        <p>
          <b>Nothing yet.</b> A project is one file that keeps your transcripts, sets, codes and notes. It is
          made when you open the first transcript, and saved as you work.
        </p>
        {value && <p className="note recent-folder">Projects are kept in {value.folder}</p>}
      </div>
    );
  }
  return (
    <ul className="recent num">
      {recent.map((project) => (
        <li key={project.path} className={project.missing ? 'recent-project is-missing' : 'recent-project'}>
          {project.missing ? (
            <div className="recent-text" title={project.path}>
              <RecentText project={project} />
            </div>
          ) : (
            <button
              type="button"
              className="recent-text"
              title={project.path}
              onClick={() => void openProject(project.path)}
            >
              <RecentText project={project} />
            </button>
          )}
          {project.missing && (
            <p className="recent-gone">
              Moved or renamed since.{' '}
              <button type="button" className="link" onClick={() => void openProjectByDialog()}>
                Find it
              </button>
            </p>
          )}
          <IconButton
            icon="close"
            small
            label={`Take “${project.name}” off this list`}
            onClick={() => void forget(project)}
          />
        </li>
      ))}
    </ul>
  );
}

function RecentText({ project }: { readonly project: RecentProject }) {
  const parts = [
    countOf(project.transcripts, 'speech', 'speeches'),
    ...(project.words > 0 ? [countOf(project.words, 'word')] : []),
    ...(project.annotations > 0 ? [countOf(project.annotations, 'marked passage')] : []),
  ];
  return (
    <>
      <b className="clip">{project.name}</b>
      <span className="recent-when">{formatWhen(project.opened, new Date())}</span>
      <span className="recent-what">{parts.join(' · ')}</span>
    </>
  );
}
