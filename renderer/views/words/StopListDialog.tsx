import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import { Button } from '../../design/Button';
import { Chip } from '../../design/Chip';
import { Dialog } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { useQuery } from '../../state/query';
import { countOf } from '../../text/numbers';
import type { WordListId } from '../../../workspace/contract/basics';
import { perform } from '../../state/perform';
import { useProject } from '../../state/project';
import { changeWords, savedStopList, type WordsSettings } from './settings';

interface Props {
  readonly selection: Selection;
  readonly settings: WordsSettings;
  readonly onClose: () => void;
}

const noWords: readonly string[] = [];

/** The stop list to look at, word by word, and to change: what is changed is a person's own list. */
export function StopListDialog({ selection, settings, onClose }: Props) {
  const standard = useQuery('words.stopList', { selection });
  const [changed, setChanged] = useState<readonly string[]>();
  const [text, setText] = useState('');
  const [name, setName] = useState('');
  const project = useProject();
  const saved = savedStopList(settings, project);
  const own = settings.stopKind === 'own' && settings.ownStopWords.length > 0;
  const given = saved?.words ?? (own ? settings.ownStopWords : standard.value?.words);
  const words = changed ?? given ?? noWords;
  const shown = useMemo(() => {
    const part = text.trim().toLocaleLowerCase();
    return [...words].sort((a, b) => a.localeCompare(b)).filter((word) => word.includes(part));
  }, [words, text]);
  const typed = text
    .toLocaleLowerCase()
    .split(/[\s,;]+/u)
    .filter((word) => word !== '' && !words.includes(word));
  const add = () => {
    if (typed.length > 0) setChanged([...words, ...typed]);
    setText('');
  };
  const save = () => {
    if (changed && saved) void keep(saved.name, changed, saved.id);
    else if (changed) changeWords({ stopKind: 'own', ownStopWords: changed });
    else if (!own && settings.stopKind === 'own') changeWords({ stopKind: 'default' });
    onClose();
  };
  const listName = saved?.name ?? (own || changed ? 'Own list' : (standard.value?.name ?? 'Stop list'));
  return (
    <Dialog
      size="medium"
      title="Stop list"
      onClose={onClose}
      onSubmit={save}
      actions={
        <>
          {(own || changed !== undefined) && standard.value && (
            <Button
              kind="plain"
              onClick={() => {
                changeWords({ stopKind: 'default' });
                onClose();
              }}
            >
              Use “{standard.value.name}”
            </Button>
          )}
          <span className="grow" />
          {project && !project.readOnly && words.length > 0 && (
            <Field
              label="Name to save it by"
              placeholder="Save as…"
              value={name}
              onChange={setName}
              maxLength={100}
              style={{ width: 132 }}
              onKeyDown={(event: KeyboardEvent) => {
                if (event.key !== 'Enter' || name.trim() === '') return;
                event.preventDefault();
                void keep(name.trim(), words).then(onClose);
              }}
            />
          )}
          {name.trim() !== '' && (
            <Button onClick={() => void keep(name.trim(), words).then(onClose)}>Save in the project</Button>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" disabled={changed === undefined}>
            Use this list
          </Button>
        </>
      }
    >
      <p className="note num">
        {listName}: {countOf(words.length, 'word')} that are not counted in the table and the cloud. They are
        counted in the number of all words, so that rates stay comparable.
      </p>
      <div className="dialog-line">
        <Field
          icon="search"
          label="Find or add a word"
          value={text}
          onChange={setText}
          autoFocus
          style={{ flex: 1 }}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button disabled={typed.length === 0} onClick={add}>
          Add
        </Button>
      </div>
      <ul className="stop-words" aria-label="Words of the list">
        {shown.map((word) => (
          <li key={word}>
            <Chip
              off
              removeLabel={`Count “${word}” again`}
              onRemove={() => setChanged(words.filter((other) => other !== word))}
            >
              {word}
            </Chip>
          </li>
        ))}
        {shown.length === 0 && (
          <li className="note">{words.length === 0 ? 'The list is empty.' : 'Not in the list.'}</li>
        )}
      </ul>
    </Dialog>
  );
}

/** Keeps a list in the project by name, and uses it. */
async function keep(name: string, words: readonly string[], id?: WordListId): Promise<void> {
  const kept = await perform(
    'wordList.save',
    { ...(id && { id }), kind: 'stop', name, words: [...words] },
    { said: `Stop list “${name}” of ${countOf(words.length, 'word')} saved` },
  );
  if (kept.ok) changeWords({ stopKind: 'saved', savedList: kept.value.id });
}
