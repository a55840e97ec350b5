import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: string;
  /** The new name, or undefined where it was called off, left empty or left as it was. */
  readonly onDone: (name: string | undefined) => void;
}

/** A name written in its place: Enter or leaving keeps it, Esc calls it off. */
export function NameInput({ label, value, onDone }: Props) {
  const [name, setName] = useState(value);
  const typed = name.trim();
  const keep = () => onDone(typed === '' || typed === value ? undefined : typed);
  return (
    <input
      autoFocus
      className="name-input"
      aria-label={label}
      value={name}
      onChange={(event) => setName(event.target.value)}
      onClick={(event) => event.stopPropagation()}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        else if (event.key === 'Escape') onDone(undefined);
        event.stopPropagation();
      }}
    />
  );
}
