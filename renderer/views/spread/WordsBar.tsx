import { useState, type KeyboardEvent } from 'react';
import { Check } from '../../design/Check';
import { Field } from '../../design/Field';
import { Icon } from '../../design/Icon';
import { mostWords, withoutWord, withWord, type Asked } from './model';

interface Props {
  readonly asked: Asked;
  readonly ask: (change: Partial<Asked>) => void;
}

/** The words looked for, each with its colour. Enter adds one, Backspace in the empty field takes the last one away. */
export function WordsBar({ asked, ask }: Props) {
  const [text, setText] = useState('');
  const { words } = asked;
  const full = words.length >= mostWords;
  const add = (): void => {
    ask({ words: withWord(words, text) });
    setText('');
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') add();
    else if (event.key === 'Backspace' && text === '' && words.length > 0)
      ask(withoutWord(asked, words.length - 1));
    else return;
    event.preventDefault();
  };
  return (
    <div className="bar spread-words" role="toolbar" aria-label="Words">
      <span className="muted">Words</span>
      <ul className="spread-chips">
        {words.map(({ query, colour }, at) => (
          <li key={query} className="spread-chip">
            <i className={`spread-swatch strips-b${colour}`} />
            <span className="clip serif" dir="auto">
              {query}
            </span>
            <button
              type="button"
              className="spread-remove"
              aria-label={`Take “${query}” away`}
              title={`Take “${query}” away`}
              onClick={() => ask(withoutWord(asked, at))}
            >
              <Icon name="close" small />
            </button>
          </li>
        ))}
        <li className="spread-add">
          <Field
            label="Add a word"
            placeholder={full ? 'Eight is the most' : 'Add a word or phrase'}
            value={text}
            maxLength={500}
            disabled={full}
            dir="auto"
            onChange={setText}
            onKeyDown={press}
            onBlur={add}
          />
        </li>
      </ul>
      <span className="spread-checks">
        <Check checked={asked.caseSensitive} onChange={(caseSensitive) => ask({ caseSensitive })}>
          Case
        </Check>
        <Check checked={asked.forms} onChange={(forms) => ask({ forms })}>
          Forms of the stem
        </Check>
      </span>
    </div>
  );
}
