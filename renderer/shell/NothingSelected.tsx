import type { ProjectState } from '../../workspace/contract/project';
import { Button } from '../design/Button';
import { EmptyState } from '../design/EmptyState';
import { openFiles } from '../state/open-files';
import { everything, useLooking } from '../state/selection';

/** Stands in place of any view where the selection comes to no word at all. */
export function NothingSelected({ project }: { readonly project: Pick<ProjectState, 'transcripts'> }) {
  const { transcripts } = useLooking();
  if (project.transcripts.length === 0)
    return (
      <EmptyState
        title="This project has no speeches yet"
        actions={<Button onClick={() => void openFiles()}>Open files…</Button>}
      >
        Open files, drop them on this window, or paste a text.
      </EmptyState>
    );
  const noSpeech = transcripts?.length === 0;
  return (
    <EmptyState
      title={noSpeech ? 'No speech is looked at' : 'Nothing is left of what is looked at'}
      actions={
        <Button onClick={() => useLooking.setState(everything)}>Look at all speech of all speakers</Button>
      }
    >
      {noSpeech
        ? 'Press the dots in the library to choose which speeches are counted.'
        : 'All that is chosen above leaves no word together: take one of them away.'}
    </EmptyState>
  );
}
