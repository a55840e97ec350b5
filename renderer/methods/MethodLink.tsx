import type { ReactNode } from 'react';
import { showDialog } from '../state/dialogs';
import './MethodLink.css';

interface Props {
  /** A file of docs/methods without its ending: `dispersion`. */
  readonly page: string;
  readonly children: ReactNode;
}

/** Opens the page that says what a number means, how it is worked out, and when not to trust it. */
export function MethodLink({ page, children }: Props) {
  return (
    <button type="button" className="method-link" onClick={() => showDialog({ kind: 'method', page })}>
      {children}
    </button>
  );
}
