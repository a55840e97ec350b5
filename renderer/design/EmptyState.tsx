import type { ReactNode } from 'react';
import './EmptyState.css';

interface Props {
  /** One sentence: what is the case. */
  readonly title: string;
  /** What to do next. */
  readonly children?: ReactNode;
  /** At most one or two buttons. */
  readonly actions?: ReactNode;
}

/** What stands where nothing can be shown. */
export function EmptyState({ title, children, actions }: Props) {
  return (
    <div className="empty-state">
      <h2>{title}</h2>
      {children !== undefined && <p>{children}</p>}
      {actions !== undefined && actions !== false && <div className="empty-state-actions">{actions}</div>}
    </div>
  );
}
