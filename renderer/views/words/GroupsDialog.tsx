import { useState } from 'react';
import type { WordListId } from '../../../workspace/contract/basics';
import type { ProjectState, WordList } from '../../../workspace/contract/project';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { perform } from '../../state/perform';
import { parseWords } from './model';
import { changeWords } from './settings';

interface Props {
  readonly project: Pick<ProjectState, 'wordLists' | 'readOnly'>;
  readonly onClose: () => void;
}

/** The project's groups of words: each is counted as one word, under its name. What is changed here is kept at once. */
export function GroupsDialog({ project, onClose }: Props) {
  const groups = project.wordLists.filter(({ kind }) => kind === 'group');
  const [editing, setEditing] = useState<WordListId | 'new' | undefined>(
    groups.length === 0 ? 'new' : undefined,
  );
  return (
    <Dialog
      size="medium"
      title="Groups of words"
      onClose={onClose}
      actions={<Button onClick={onClose}>Done</Button>}
    >
      <p className="note">
        The words and phrases of a group count as one, under its name: in the table, the pictures and the
        text. Separate them by commas; * stands for any letters, ? for one.
      </p>
      {groups.length > 0 && (
        <ul className="word-groups" aria-label="Groups">
          {groups.map((group) =>
            editing === group.id ? (
              <li key={group.id}>
                <GroupForm group={group} onDone={() => setEditing(undefined)} />
              </li>
            ) : (
              <li key={group.id}>
                <span className="word-group-about clip">
                  <b>{group.name}</b> = {group.words.join(', ')}
                </span>
                <Button kind="plain" small disabled={project.readOnly} onClick={() => setEditing(group.id)}>
                  Change
                </Button>
                <Button
                  kind="plain"
                  small
                  disabled={project.readOnly}
                  onClick={() =>
                    void perform(
                      'wordList.remove',
                      { id: group.id },
                      { said: `Removed the group “${group.name}”` },
                    )
                  }
                >
                  Remove
                </Button>
              </li>
            ),
          )}
        </ul>
      )}
      {editing === 'new' ? (
        <GroupForm group={undefined} onDone={() => setEditing(undefined)} />
      ) : (
        <p>
          <Button small disabled={project.readOnly} onClick={() => setEditing('new')}>
            New group
          </Button>
        </p>
      )}
    </Dialog>
  );
}

interface FormProps {
  readonly group: WordList | undefined;
  readonly onDone: () => void;
}

function GroupForm({ group, onDone }: FormProps) {
  const [name, setName] = useState(group?.name ?? '');
  const [text, setText] = useState(group?.words.join(', ') ?? '');
  const { words, refused } = parseWords(text);
  const usable = name.trim() !== '' && words.length > 0 && refused.length === 0;
  const save = async (): Promise<void> => {
    if (!usable) return;
    const kept = await perform(
      'wordList.save',
      { ...(group && { id: group.id }), kind: 'group', name: name.trim(), words },
      { said: `Kept the group “${name.trim()}”` },
    );
    if (!kept.ok) return;
    changeWords({ grouped: true });
    onDone();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void save();
  };
  return (
    <div className="word-group-form" role="group" aria-label={group ? `Change ${group.name}` : 'New group'}>
      <Field
        label="Name of the group"
        placeholder="crisis"
        value={name}
        onChange={setName}
        maxLength={100}
        autoFocus
        onKeyDown={onKeyDown}
      />
      <Field
        label="Its words and phrases"
        placeholder="crisis, catastroph*, state of emergency"
        value={text}
        onChange={setText}
        onKeyDown={onKeyDown}
      />
      <Button kind="primary" disabled={!usable} onClick={() => void save()}>
        {group ? 'Change' : 'Add'}
      </Button>
      {refused.length > 0 && (
        <p className="note" role="status">
          There is no word in “{refused[0]}”.
        </p>
      )}
    </div>
  );
}
