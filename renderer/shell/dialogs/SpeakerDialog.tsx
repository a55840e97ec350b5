import { useState } from 'react';
import type { TranscriptId } from '../../../workspace/contract/basics';
import type { ProjectState } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { NameField } from '../../design/NameField';
import { perform } from '../../state/perform';
import { countOf } from '../../text/numbers';

interface Props {
  readonly project: ProjectState;
  readonly ids: readonly TranscriptId[];
  readonly onClose: () => void;
}

/** Who speaks in transcripts that do not say it: one person for all of them. */
export function SpeakerDialog({ project, ids, onClose }: Props) {
  const [name, setName] = useState('');
  const usable = name.trim() !== '';
  const submit = async () => {
    if (!usable) return;
    const answer = await perform(
      'transcript.setSoleSpeaker',
      { ids: [...ids], name: name.trim() },
      { said: `${name.trim()} is the speaker of ${countOf(ids.length, 'speech', 'speeches')}` },
    );
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      title={ids.length === 1 ? 'Who speaks?' : `Who speaks in these ${ids.length} speeches?`}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" disabled={!usable}>
            Set the speaker
          </Button>
        </>
      }
    >
      <NameField value={name} known={project.speakers} onChange={setName} />
      <p className="note">All words that have no speaker yet become this person’s.</p>
    </Dialog>
  );
}
