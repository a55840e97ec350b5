import { useEffect, useState } from 'react';
import { Button } from '../../design/Button';
import { KeyCap } from '../../design/KeyCap';
import { TitleBar } from '../../shell/TitleBar';
import { showDialog } from '../../state/dialogs';
import { useImports } from '../../state/imports';
import { openFiles, openSamples } from '../../state/open-files';
import { openProjectByDialog } from '../../state/project-files';
import { useQuery } from '../../state/query';
import { RecentProjects } from './RecentProjects';
import { WelcomeImport } from './WelcomeImport';
import './WelcomeView.css';

/** Where nothing is open: one task, its ways, and what was open before. */
export function WelcomeView() {
  useEffect(() => {
    document.title = 'Rostrum';
  }, []);
  return (
    <div className="window">
      <TitleBar />
      <main className="welcome" data-region="view">
        <section className="welcome-open" aria-labelledby="welcome-title">
          <h1 id="welcome-title">Open a speech</h1>
          <p className="welcome-lead">
            Rostrum finds who says what, counts the words, and keeps every number one click away from the
            sentence behind it.
          </p>
          <OpenBox />
          <Samples />
          <Jobs />
          <p className="welcome-local">Everything stays on this computer. Rostrum never goes online.</p>
        </section>
        <section className="welcome-recent" aria-labelledby="recent-title">
          <h2 id="recent-title">
            Recent projects
            <Button kind="plain" small onClick={() => void openProjectByDialog()}>
              Open project…
            </Button>
          </h2>
          <RecentProjects />
          <p className="welcome-keys">
            <span>
              <KeyCap keys="mod+o" />
              Open files
            </span>
            <span>
              <KeyCap keys="mod+v" />
              Paste
            </span>
            <span>
              <KeyCap keys="mod+k" />
              Commands
            </span>
          </p>
        </section>
      </main>
    </div>
  );
}

const jobs = [
  {
    name: 'Explore',
    text: 'From a cloud of words to one word in all its sentences, and to the speech it stands in.',
  },
  {
    name: 'Compare',
    text: 'Two speakers, two speeches or two sets: which words set them apart, and how sure that is.',
  },
  {
    name: 'Mark and export',
    text: 'Passages with codes and notes, as a Word file, a web page or a table that others can check.',
  },
] as const;

function Jobs() {
  return (
    <div className="welcome-part">
      <h2>And then</h2>
      <dl className="welcome-jobs">
        {jobs.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function OpenBox() {
  const busy = useImports(({ entries, running }) => running || entries.some(isFailed));
  if (busy) return <WelcomeImport />;
  return (
    <div className="welcome-drop">
      <p>
        <b>Drop transcripts here</b>
        Web pages, Word, PDF, subtitles, tables, plain text; or a folder of them
      </p>
      <div className="welcome-actions">
        <Button kind="primary" autoFocus onClick={() => void openFiles()}>
          Open files…
        </Button>
        <Button icon="paste" onClick={() => showDialog({ kind: 'paste' })}>
          Paste text
        </Button>
      </div>
    </div>
  );
}

const isFailed = ({ outcome }: { readonly outcome: { readonly kind: string } }): boolean =>
  outcome.kind === 'failed';

function Samples() {
  const { value } = useQuery('samples.list', {});
  const [opening, setOpening] = useState(false);
  const open = (ids: readonly string[]) => {
    setOpening(true);
    void openSamples(ids).then(() => setOpening(false));
  };
  const samples = value?.samples ?? [];
  if (samples.length === 0) return undefined;
  return (
    <div className="welcome-part">
      <h2>
        Or begin with a sample
        <Button kind="plain" small disabled={opening} onClick={() => open(samples.map(({ id }) => id))}>
          Open all {samples.length}
        </Button>
      </h2>
      <ul className="welcome-samples" aria-busy={opening}>
        {samples.map(({ id, title, about }) => (
          <li key={id}>
            <button type="button" disabled={opening} onClick={() => open([id])}>
              <b>{title}</b>
              <span>{about}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
