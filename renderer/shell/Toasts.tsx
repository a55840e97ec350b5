import { useEffect } from 'react';
import { Button, IconButton } from '../design/Button';
import { Icon } from '../design/Icon';
import { dismiss, useNotices, type Notice } from '../state/notices';
import './Toasts.css';

/** What was just done, with its way back, at the foot of the window. */
export function Toasts() {
  const notices = useNotices((state) => state.notices);
  return (
    <div className="toasts" role="status" aria-live="polite">
      {notices.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
    </div>
  );
}

/** Long enough to read and to reach; an error stays. */
const staysFor = 8000;

function Toast({ notice: { id, text, tone, action } }: { readonly notice: Notice }) {
  useEffect(() => {
    if (tone === 'error') return;
    const timer = setTimeout(() => dismiss(id), staysFor);
    return () => clearTimeout(timer);
  }, [id, tone]);
  return (
    <div className={tone === 'error' ? 'toast toast-error' : 'toast'}>
      {tone === 'error' && <Icon name="warning" />}
      <span className="toast-text">{text}</span>
      {action && (
        <Button
          kind="plain"
          small
          onClick={() => {
            dismiss(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label="Dismiss" small onClick={() => dismiss(id)} />
    </div>
  );
}
