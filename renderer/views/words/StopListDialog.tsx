import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import { Button } from '../../design/Button';
import { Chip } from '../../design/Chip';
import { Dialog } from '../../design/Dialog';
import { Field } from '../../design/Field';
import { useQuery } from '../../state/query';
import { countOf } from '../../text/numbers';
import { changeWords, type WordsSettings } from './settings';

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
  const own = settings.stopKind === 'own' && settings.ownStopWords.length > 0;
  const given = own ? settings.ownStopWords : standard.value?.words;
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
    if (changed) changeWords({ stopKind: 'own', ownStopWords: changed });
    else if (!own && settings.stopKind === 'own') changeWords({ stopKind: 'default' });
    onClose();
  };
  const name = own || changed ? 'Own list' : (standard.value?.name ?? 'Stop list');
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
          <Button onClick={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" disabled={changed === undefined}>
            Use this list
          </Button>
        </>
      }
    >
      <p className="note num">
        {name}: {countOf(words.length, 'word')} that are not counted in the table and the cloud. They are
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
