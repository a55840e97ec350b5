import { useState } from 'react';
import type { ProjectState, Speaker, TranscriptSummary } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { Check } from '../../design/Check';
import { Dialog } from '../../design/Dialog';
import { EmptyState } from '../../design/EmptyState';
import { Field } from '../../design/Field';
import { showDialog } from '../../state/dialogs';
import { perform } from '../../state/perform';
import { countOf } from '../../text/numbers';
import { pairsOf } from '../people/same-people';
import { SamePeople } from '../people/SamePeople';
import { UndoAndDone } from '../people/UndoAndDone';
import './SpeakersDialog.css';

interface Props {
  readonly project: ProjectState;
  readonly transcript: TranscriptSummary;
  readonly onClose: () => void;
}

/** Who speaks in this transcript: names, roles, who is the same as whom. Every change is kept at once and can be undone. */
export function SpeakersDialog({ project, transcript, onClose }: Props) {
  const speakers = transcript.speakers.flatMap(
    (id) => project.speakers.find((known) => known.id === id) ?? [],
  );
  const pairs = pairsOf(project, transcript.speakers);
  return (
    <Dialog
      title="Speakers of this speech"
      size="large"
      onClose={onClose}
      actions={<UndoAndDone project={project} onDone={onClose} />}
    >
      {speakers.length === 0 ? (
        <EmptyState
          title="Nobody is named in this speech"
          actions={
            <Button
              onClick={() => {
                onClose();
                showDialog({ kind: 'sole-speaker', ids: [transcript.id] });
              }}
            >
              Say who speaks…
            </Button>
          }
        >
          No label stands in the text. Say who speaks, or mark a label in “Correct the text”.
        </EmptyState>
      ) : (
        <>
          {pairs.length > 0 && <SamePeople pairs={pairs} readOnly={project.readOnly} />}
          <ul className="speakers">
            {speakers.map((speaker) => (
              <SpeakerRow key={speaker.id} project={project} speaker={speaker} />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}

function SpeakerRow({ project, speaker }: { readonly project: ProjectState; readonly speaker: Speaker }) {
  const { id, kind, labels } = speaker;
  const [name, setName] = useState(speaker.name);
  const [role, setRole] = useState(speaker.role ?? '');
  const [party, setParty] = useState(speaker.party ?? '');
  const others = project.speakers.filter((other) => other.id !== id);
  const keepName = () => {
    if (name.trim() === '') setName(speaker.name);
    else if (name.trim() !== speaker.name) void perform('speaker.edit', { id, name: name.trim() });
  };
  const keepRole = () => {
    if (role.trim() !== (speaker.role ?? '')) void perform('speaker.edit', { id, role: role.trim() });
  };
  const keepParty = () => {
    if (party.trim() !== (speaker.party ?? '')) void perform('speaker.edit', { id, party: party.trim() });
  };
  const enter = (keep: () => void) => (event: { readonly key: string; preventDefault: () => void }) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    keep();
  };
  return (
    <li className="speaker-row">
      <Field
        label={`Name of ${speaker.name}`}
        value={name}
        onChange={setName}
        onBlur={keepName}
        onKeyDown={enter(keepName)}
      />
      <Field
        label={`Role of ${speaker.name}`}
        placeholder="Role"
        value={role}
        onChange={setRole}
        onBlur={keepRole}
        onKeyDown={enter(keepRole)}
      />
      <Field
        label={`Party of ${speaker.name}`}
        placeholder="Party"
        value={party}
        onChange={setParty}
        onBlur={keepParty}
        onKeyDown={enter(keepParty)}
      />
      <Check
        checked={kind === 'person'}
        onChange={(person) => void perform('speaker.edit', { id, kind: person ? 'person' : 'generic' })}
      >
        A person
      </Check>
      {/* The platform's own list: a menu of ours would lie under the dialog, which is on top of everything. */}
      <select
        className="speaker-same"
        aria-label={`${speaker.name} is the same as`}
        disabled={others.length === 0}
        value=""
        onChange={(event) => {
          const into = others.find((other) => other.id === event.target.value);
          if (into) void perform('speaker.merge', { from: [id], into: into.id });
        }}
      >
        <option value="">Same as…</option>
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {other.role === undefined ? other.name : `${other.name}, ${other.role}`}
          </option>
        ))}
      </select>
      <p className="note num">
        {countOf(speaker.turns, 'turn')}, {countOf(speaker.words, 'word')}
        {labels.length > 0 && <> · as printed: </>}
        {labels.map((label, index) => (
          <span key={label}>
            {index > 0 && ', '}“<bdi>{label}</bdi>”
            {labels.length > 1 && (
              <>
                {' '}
                <button
                  type="button"
                  className="link"
                  aria-label={`Split off “${label}”`}
                  disabled={project.readOnly}
                  onClick={() => void perform('speaker.split', { id, label })}
                >
                  split off
                </button>
              </>
            )}
          </span>
        ))}
      </p>
    </li>
  );
}
