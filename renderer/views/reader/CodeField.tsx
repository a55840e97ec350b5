import { useId, useState, type KeyboardEvent, type Ref } from 'react';
import { Icon } from '../../design/Icon';
import { KeyCap } from '../../design/KeyCap';
import type { CodeId } from '../../../workspace/contract/basics';
import { codesLike, type CodeRow } from './codebook-model';
import './CodeField.css';

interface Props {
  readonly rows: readonly CodeRow[];
  readonly placeholder: string;
  readonly onCode: (code: CodeId) => void;
  /** Makes a code of this name and gives it. */
  readonly onNew: (name: string) => void;
  /** A digit or Enter in the empty field, or Esc: true where it did something. */
  readonly onEmptyKey?: (key: string) => boolean;
  readonly ref?: Ref<HTMLInputElement>;
}

type Option =
  { readonly kind: 'code'; readonly row: CodeRow } | { readonly kind: 'new'; readonly name: string };

const mostOptions = 8;

/** Type a code's name: those that fit stand below, and a name that is new makes a code. */
export function CodeField({ rows, placeholder, onCode, onNew, onEmptyKey, ref }: Props) {
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const name = typed.trim();
  const options: Option[] =
    name === ''
      ? []
      : codesLike(rows, name)
          .slice(0, mostOptions)
          .map((row) => ({ kind: 'code', row }));
  const isKnown = rows.some(({ code }) => code.name.toLowerCase() === name.toLowerCase());
  if (name !== '' && !isKnown) options.push({ kind: 'new', name });
  const active = Math.min(at, options.length - 1);

  const take = (option: Option | undefined) => {
    if (!option) return;
    setTyped('');
    setAt(0);
    if (option.kind === 'code') onCode(option.row.code.id);
    else onNew(option.name);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (name === '' && onEmptyKey?.(event.key) === true) event.preventDefault();
    else if (event.key === 'ArrowDown') setAt(Math.min(options.length - 1, active + 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(0, active - 1));
    else if (event.key === 'Enter') take(options[active]);
    else if (event.key === 'Escape' && typed !== '') setTyped('');
    else return;
    event.stopPropagation();
    if (event.key !== 'Escape') event.preventDefault();
  };

  return (
    <span className="code-field">
      <span className="field">
        <Icon name="tag" />
        <input
          ref={ref}
          role="combobox"
          aria-label={placeholder}
          aria-expanded={options.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={options.length > 0 ? `${id}-${active}` : undefined}
          placeholder={placeholder}
          spellCheck={false}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </span>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label="Codes"
        className="code-options"
        hidden={options.length === 0}
      >
        {options.map((option, index) => (
          <li
            key={option.kind === 'code' ? option.row.code.id : 'new'}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => {
              event.preventDefault();
              take(option);
            }}
          >
            {option.kind === 'code' ? (
              <>
                <i className={`code-dot code-c${option.row.code.colour}`} />
                <span className="clip grow">{option.row.code.name}</span>
                {option.row.digit !== undefined && <KeyCap keys={option.row.digit} />}
              </>
            ) : (
              <>
                <Icon name="add" small />
                <span className="clip grow">
                  Make the code <b>{option.name}</b>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </span>
  );
}
