import { useState } from 'react';
import type { ProjectState } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Segmented } from '../../design/Segmented';
import { NameField } from '../../design/NameField';
import { perform } from '../../state/perform';
import type { AskedTurn } from './reader-store';

interface Props {
  readonly project: ProjectState;
  readonly asked: AskedTurn;
  readonly onClose: () => void;
}

/** Who speaks in one turn, or in all turns under its label. */
export function WhoDialog({ project, asked, onClose }: Props) {
  const { transcript: id, turn, at, label, alike } = asked;
  const [name, setName] = useState('');
  const [reach, setReach] = useState<'all' | 'one'>(alike > 1 ? 'all' : 'one');
  const typed = name.trim();
  const submit = async () => {
    if (typed === '') return;
    const known = project.speakers.find((one) => one.name === typed);
    const speaker = known ? known.id : { name: typed };
    const answer =
      reach === 'all' && label !== undefined
        ? await perform(
            'transcript.setSpeaker',
            { id, label, speaker },
            { said: `“${label}” is ${typed} in this speech` },
          )
        : await perform(
            'transcript.setTurnSpeaker',
            { id, at, speaker },
            { said: `Turn ${turn} is by ${typed}` },
          );
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      title={`Who speaks in turn ${turn.toLocaleString('en')}?`}
      onClose={onClose}
      onSubmit={() => void submit()}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" disabled={typed === ''}>
            Set the speaker
          </Button>
        </>
      }
    >
      <NameField value={name} known={project.speakers} onChange={setName} />
      {alike > 1 && (
        <Segmented
          label="For which turns"
          value={reach}
          options={[
            { value: 'all', text: `All ${alike.toLocaleString('en')} turns like it` },
            { value: 'one', text: 'This turn only' },
          ]}
          onChange={setReach}
        />
      )}
      <p className="note">
        {label === undefined ? 'No label stands before it in the text.' : `Printed as “${label}”.`} A name
        that is new makes a new speaker.
      </p>
    </Dialog>
  );
}
