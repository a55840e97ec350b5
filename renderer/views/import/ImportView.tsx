import { useState } from 'react';
import type { TranscriptId } from '../../../workspace/contract/basics';
import type { ProjectState } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { Progress } from '../../design/Progress';
import { Split } from '../../design/Split';
import { useChosen } from '../../state/chosen';
import { cancelImport, showImport, useImports, type ImportEntry } from '../../state/imports';
import { openFiles } from '../../state/open-files';
import { useView } from '../../state/view';
import { countOf } from '../../text/numbers';
import { ImportList } from './ImportList';
import { ImportPreview } from './ImportPreview';
import { importProgress, importSummary } from './model';
import './ImportView.css';

/** What came of an import: a row a file, and what was found in the chosen one, to be corrected there. */
export function ImportView({ project }: { readonly project: ProjectState }) {
  const { entries, running } = useImports();
  const [chosen, setChosen] = useState<TranscriptId>();
  const shown = chosen ?? firstRead(entries);
  const { share } = importProgress(entries);
  const done = () => {
    if (shown !== undefined) useChosen.getState().choose({ transcript: shown });
    showImport(false);
    useView.getState().go('words');
  };
  const files = (
    <>
      <header className="import-head">
        <div className="grow">
          <h1>Import {countOf(entries.length, 'file')}</h1>
          <p className="num">{importSummary(entries)}</p>
        </div>
        {running && (
          <>
            <div className="import-bar">
              <Progress bare label="Import" share={share} after={0} />
            </div>
            <Button small onClick={cancelImport}>
              Cancel the rest
            </Button>
          </>
        )}
      </header>
      <ImportList entries={entries} project={project} chosen={shown} onChoose={setChosen} />
      <footer className="import-foot">
        <Button kind="plain" icon="add" disabled={project.readOnly} onClick={() => void openFiles()}>
          More files
        </Button>
        <span className="grow" />
        <Button disabled={running} kind="primary" onClick={done}>
          Done
        </Button>
      </footer>
    </>
  );
  return (
    <Split
      id="import"
      label="List of files"
      usual={500}
      least={320}
      most={720}
      first={files}
      second={
        shown === undefined ? (
          <p className="import-nothing">What is found in a file shows here.</p>
        ) : (
          <ImportPreview key={shown} id={shown} project={project} />
        )
      }
    />
  );
}

function firstRead(entries: readonly ImportEntry[]): TranscriptId | undefined {
  for (const { outcome } of entries) if (outcome.kind === 'read') return outcome.transcript;
  return undefined;
}
