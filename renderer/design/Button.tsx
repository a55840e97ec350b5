import type { ComponentProps, ReactNode } from 'react';
import { Icon, type IconName } from './Icon';
import './Button.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** `outline`: the usual one; `primary`: at most one in a view; `plain`: text alone. */
  readonly kind?: 'outline' | 'primary' | 'plain';
  /** 24 px high. */
  readonly small?: boolean;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

export function Button({
  kind = 'outline',
  small = false,
  icon,
  children,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <button {...rest} type={type} className={`button button-${kind}${small ? ' button-small' : ''}`}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children' | 'aria-label'> {
  readonly icon: IconName;
  /** Said by screen readers and shown as the tip. */
  readonly label: string;
  readonly small?: boolean;
  /** For a switch: whether it is on. */
  readonly pressed?: boolean;
}

export function IconButton({
  icon,
  label,
  small = false,
  pressed,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <button
      title={label}
      {...rest}
      type={type}
      aria-label={label}
      aria-pressed={pressed}
      className={small ? 'icon-button icon-button-small' : 'icon-button'}
    >
      <Icon name={icon} />
    </button>
  );
}
