import { useId } from 'react';

interface Props {
  readonly value: string;
  /** Names to choose from while one types. */
  readonly known: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (name: string) => void;
}

/** The name of a person, in a dialog that asks for it first: any, or one of those that are known. */
export function NameField({ value, known, onChange }: Props) {
  const list = useId();
  return (
    <label className="dialog-label">
      Name
      <span className="field">
        <input
          aria-label="Name"
          dir="auto"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          list={list}
          autoFocus
        />
      </span>
      <datalist id={list}>
        {known.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </label>
  );
}
