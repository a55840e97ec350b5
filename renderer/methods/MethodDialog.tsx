import { Markdown } from 'markdown-to-jsx/react';
import { useEffect, useState, type ReactNode } from 'react';
import { Button } from '../design/Button';
import { Dialog } from '../design/Dialog';
import { linkedPage, methodPage } from './pages';
import './MethodDialog.css';

interface Props {
  readonly page: string;
  readonly onClose: () => void;
}

/** A page of docs/methods, as a person reads it; links between pages are followed here, with a way back. */
export function MethodDialog({ page: first, onClose }: Props) {
  const [pages, setPages] = useState<readonly string[]>([first]);
  const name = pages.at(-1) ?? first;
  const text = usePage(name);
  const [, title = 'Method', body = text ?? ''] = /^# (.+)\n([\s\S]*)$/u.exec(text ?? '') ?? [];
  const go = (page: string): void => setPages((before) => [...before, page]);
  return (
    <Dialog
      title={title}
      size="large"
      onClose={onClose}
      actions={
        <>
          {pages.length > 1 && (
            <Button onClick={() => setPages((before) => before.slice(0, -1))}>Back</Button>
          )}
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      <div className="method-page selectable" tabIndex={0} role="document" aria-label={title}>
        <Markdown
          options={{
            disableParsingRawHTML: true,
            forceBlock: true,
            overrides: { a: { component: PageLink, props: { go } } },
          }}
        >
          {body}
        </Markdown>
      </div>
    </Dialog>
  );
}

interface LinkProps {
  readonly href?: string;
  readonly go: (page: string) => void;
  readonly children?: ReactNode;
}

/** Only other pages are opened; an address elsewhere is text to copy. */
function PageLink({ href = '', go, children }: LinkProps) {
  const page = linkedPage(href);
  if (page === undefined) return <span>{children}</span>;
  return (
    <button type="button" className="method-link" onClick={() => go(page)}>
      {children}
    </button>
  );
}

function usePage(name: string): string | undefined {
  const [read, setRead] = useState<{ readonly name: string; readonly text: string }>();
  useEffect(() => {
    let wanted = true;
    void methodPage(name).then((text = 'There is no page about this yet.') => {
      if (wanted) setRead({ name, text });
    });
    return () => {
      wanted = false;
    };
  }, [name]);
  return read?.name === name ? read.text : undefined;
}
