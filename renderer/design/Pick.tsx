import type { Ref } from 'react';
import { Icon } from './Icon';
import { Dropdown, type MenuEntry } from './Menu';
import './Pick.css';

interface Props<Value extends string> {
  /** What is chosen: `Unit`. */
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string; readonly note?: string }[];
  readonly onChange: (value: Value) => void;
  /** What stands in bold instead of the option's text: `English, 170`. */
  readonly shown?: string;
  /** More of the menu, below the options. */
  readonly more?: readonly MenuEntry[];
}

/** A label and what is chosen, in bold, as a button with a menu. */
export function Pick<Value extends string>({
  label,
  value,
  options,
  onChange,
  shown,
  more = [],
}: Props<Value>) {
  const text = shown ?? options.find((option) => option.value === value)?.text ?? value;
  const entries: MenuEntry[] = [
    ...options.map((option): MenuEntry => ({
      kind: 'choice',
      text: option.text,
      ...(option.note === undefined ? {} : { note: option.note }),
      checked: option.value === value,
      run: () => onChange(option.value),
    })),
    ...(more.length > 0 ? [{ kind: 'line' } as const, ...more] : []),
  ];
  return (
    <Dropdown entries={entries}>
      <PickButton label={label} text={text} />
    </Dropdown>
  );
}

interface PickButtonProps {
  readonly label: string;
  readonly text: string;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** The button alone, for a menu of another make. */
export function PickButton({ label, text, ref, ...rest }: PickButtonProps) {
  return (
    <button {...rest} ref={ref} type="button" className="pick">
      <span className="muted">{label}</span>
      <b>{text}</b>
      <Icon name="down" small />
    </button>
  );
}
