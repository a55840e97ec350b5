import { Button } from '../../design/Button';
import { Progress } from '../../design/Progress';
import { cancelImport, useImports } from '../../state/imports';
import { openFiles } from '../../state/open-files';
import { countOf } from '../../text/numbers';
import { ImportList } from '../import/ImportList';
import { importProgress } from '../import/model';

/** An import that has made no project (yet): how far it is, or why nothing came of it. */
export function WelcomeImport() {
  const { entries, running } = useImports();
  const { done, share } = importProgress(entries);
  return (
    <div className="welcome-import">
      {running ? (
        <Progress
          label={`Reading ${countOf(entries.length, 'file')}`}
          detail={`${done} of ${entries.length}`}
          share={share}
          onCancel={cancelImport}
        />
      ) : (
        <>
          <ImportList entries={entries} project={undefined} />
          <div className="welcome-import-foot">
            <Button onClick={() => useImports.setState({ entries: [], shown: false })}>Back</Button>
            <Button kind="primary" onClick={() => void openFiles()}>
              Open other files…
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
