import { useEffect, useId, useRef, type ReactNode } from 'react';
import { focusBack } from '../state/page-places';
import { IconButton } from './Button';
import './Dialog.css';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons at the foot, the one that does it last. */
  readonly actions?: ReactNode;
  /** 440, 560 or 760 px. */
  readonly size?: 'small' | 'medium' | 'large';
  /** What Enter in a field does. */
  readonly onSubmit?: () => void;
}

/** A modal dialog on the platform's own <dialog>: it keeps the focus inside, and Esc or a click beside it closes it. */
export function Dialog({ title, onClose, children, actions, size = 'small', onSubmit }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    const before = document.activeElement;
    dialog?.showModal();
    // What is to be written in first; the platform would begin with the button that closes.
    const inside = document.activeElement?.closest('.dialog-content');
    if (!inside) dialog?.querySelector<HTMLElement>('.dialog-content :is(input, textarea)')?.focus();
    return () => {
      dialog?.close();
      focusBack(before);
    };
  }, []);
  return (
    <dialog
      ref={element}
      className={`dialog dialog-${size}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onPointerDown={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <header className="dialog-head">
          <h2 id={heading}>{title}</h2>
          <IconButton icon="close" label="Close" small onClick={onClose} />
        </header>
        <div className="dialog-content">{children}</div>
        {actions !== undefined && <footer className="dialog-foot">{actions}</footer>}
      </form>
    </dialog>
  );
}
