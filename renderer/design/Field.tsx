import type { ComponentProps } from 'react';
import { Icon, type IconName } from './Icon';
import './Field.css';

interface Props extends Omit<ComponentProps<'input'>, 'className' | 'onChange' | 'value' | 'aria-label'> {
  /** For screen readers; also shown as the placeholder where there is no other. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly icon?: IconName;
  /** In chrome: sunken, without a border. */
  readonly quiet?: boolean;
  /** Shows × while there is text. */
  readonly clearable?: boolean;
}

/** A line to write in. Esc empties it where it can be cleared. */
export function Field({
  label,
  value,
  onChange,
  icon,
  quiet = false,
  clearable = false,
  placeholder = label,
  type = 'text',
  onKeyDown,
  style,
  ...rest
}: Props) {
  return (
    <span className={quiet ? 'field field-quiet' : 'field'} style={style}>
      {icon && <Icon name={icon} />}
      <input
        spellCheck={false}
        autoComplete="off"
        {...rest}
        type={type}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (clearable && event.key === 'Escape' && value !== '') {
            event.stopPropagation();
            onChange('');
          }
          onKeyDown?.(event);
        }}
      />
      {clearable && value !== '' && (
        <button
          type="button"
          className="field-clear"
          aria-label={`Clear ${label.toLowerCase()}`}
          onClick={() => onChange('')}
        >
          <Icon name="close" small />
        </button>
      )}
    </span>
  );
}
