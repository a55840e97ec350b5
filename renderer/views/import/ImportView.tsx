import { useState } from 'react';
import type { TranscriptId } from '../../../workspace/contract/basics';
import type { ProjectState } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { Progress } from '../../design/Progress';
import { Split } from '../../design/Split';
import { useChosen } from '../../state/chosen';
import { datesInNames, takeDates } from '../../state/file-dates';
import { cancelImport, showImport, useImports, type ImportEntry } from '../../state/imports';
import { openFiles } from '../../state/open-files';
import { useView } from '../../state/view';
import { countOf, formatCount, formatDate } from '../../text/numbers';
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
      {!running && <DatesOffer entries={entries} project={project} />}
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

/** Dates that stand in the names of these files alone, to be taken all at once. */
function DatesOffer({
  entries,
  project: { transcripts, readOnly },
}: {
  readonly entries: readonly ImportEntry[];
  readonly project: ProjectState;
}) {
  const read = new Set(
    entries.flatMap(({ outcome }) => (outcome.kind === 'read' ? [outcome.transcript] : [])),
  );
  const named = datesInNames(transcripts.filter(({ id }) => read.has(id)));
  const [first] = named;
  if (first === undefined || readOnly) return undefined;
  return (
    <p className="import-offer num">
      <span>
        {named.length === 1
          ? 'One file tells its date by its name alone'
          : `${formatCount(named.length)} files tell their dates by their names alone`}
        : “<bdi>{first.fileName}</bdi>” is of {formatDate(first.date)}.
      </span>{' '}
      <button type="button" className="link" onClick={() => takeDates(named)}>
        {named.length === 1 ? 'Take it' : 'Take these dates'}
      </button>
    </p>
  );
}

function firstRead(entries: readonly ImportEntry[]): TranscriptId | undefined {
  for (const { outcome } of entries) if (outcome.kind === 'read') return outcome.transcript;
  return undefined;
}
