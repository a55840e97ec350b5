import { Suspense } from 'react';
import type { ProjectState } from '../../workspace/contract/project';
import { loadedLater } from '../design/loaded-later';
import { useDialogs } from '../state/dialogs';
import { DatesDialog } from './dialogs/DatesDialog';
import { DescribeDialog } from './dialogs/DescribeDialog';
import { NameDialog } from './dialogs/NameDialog';
import { OpenProjectDialog } from './dialogs/OpenProjectDialog';
import { PasteDialog } from './dialogs/PasteDialog';
import { SaidDialog } from './dialogs/SaidDialog';
import { SaveCopyDialog } from './dialogs/SaveCopyDialog';
import { SpeakerDialog } from './dialogs/SpeakerDialog';
import { perform } from '../state/perform';
import { countOf } from '../text/numbers';
import { ColumnsDialog } from '../views/columns/ColumnsDialog';
import { SamePeopleDialog } from '../views/people/SamePeopleDialog';

const { Component: MethodDialog } = loadedLater(
  async () => (await import('../methods/MethodDialog')).MethodDialog,
);

/** The shell's dialog that is open, if any. */
export function Dialogs({ project }: { readonly project: ProjectState | undefined }) {
  const { dialog, close } = useDialogs();
  if (!dialog) return undefined;
  if (dialog.kind === 'paste') return <PasteDialog given={dialog.text ?? ''} onClose={close} />;
  if (dialog.kind === 'open-project') return <OpenProjectDialog onClose={close} />;
  if (!project) return undefined;
  switch (dialog.kind) {
    case 'save-copy':
      return <SaveCopyDialog project={project} onClose={close} />;
    case 'rename-project':
      return (
        <NameDialog
          title="Rename project"
          label="Name"
          name={project.name}
          action="Rename"
          onClose={close}
          onName={(name) => perform('project.rename', { name }, { said: `Project renamed to “${name}”` })}
        />
      );
    case 'name-set': {
      const { id, transcripts } = dialog;
      const known = project.sets.find((set) => set.id === id);
      return (
        <NameDialog
          title={known ? 'Rename set' : `New set of ${countOf(transcripts.length, 'speech', 'speeches')}`}
          label="Name of the set"
          name={known?.name ?? ''}
          action={known ? 'Rename' : 'Save set'}
          onClose={close}
          onName={(name) =>
            perform(
              'set.save',
              { ...(id === undefined ? {} : { id }), name, transcripts: [...transcripts] },
              { said: known ? `Set renamed to “${name}”` : `Set “${name}” saved` },
            )
          }
        />
      );
    }
    case 'describe': {
      const transcript = project.transcripts.find(({ id }) => id === dialog.id);
      return transcript && <DescribeDialog transcript={transcript} onClose={close} />;
    }
    case 'columns': {
      const { transcripts } = project;
      const transcript = transcripts.find(({ id }) => id === dialog.id);
      return transcript && <ColumnsDialog {...{ transcript, transcripts }} onClose={close} />;
    }
    case 'sole-speaker':
      return <SpeakerDialog project={project} ids={dialog.ids} onClose={close} />;
    case 'method':
      return (
        <Suspense>
          <MethodDialog page={dialog.page} onClose={close} />
        </Suspense>
      );
    case 'dates':
      return <DatesDialog project={project} onClose={close} />;
    case 'said':
      return <SaidDialog onClose={close} />;
    case 'name-view': {
      const { view } = dialog;
      const what = view.address === undefined ? 'selection' : 'view';
      return (
        <NameDialog
          title={view.id === undefined ? `Save this ${what}` : `Rename ${what}`}
          label="Name"
          name={view.name ?? ''}
          action={view.id === undefined ? 'Save' : 'Rename'}
          onClose={close}
          onName={(name) => perform('view.save', { ...view, name }, { said: `Saved as “${name}”` })}
        />
      );
    }
    case 'same-people':
      return <SamePeopleDialog project={project} onClose={close} />;
  }
}
