import { ContextMenu, DropdownMenu } from 'radix-ui';
import type { ReactElement, ReactNode } from 'react';
import { Icon } from './Icon';
import { KeyCap } from './KeyCap';
import './Menu.css';

export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly text: string;
      /** As in a command: `mod+z`. */
      readonly keys?: string;
      /** Small words at the right. */
      readonly note?: string;
      readonly disabled?: boolean;
      readonly run: () => void;
    }
  | {
      readonly kind: 'choice';
      readonly text: string;
      readonly note?: string;
      readonly checked: boolean;
      /** Keeps the menu open, for several at once. */
      readonly stay?: boolean;
      readonly run: () => void;
    }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'line' }
  | { readonly kind: 'more'; readonly text: string; readonly entries: readonly MenuEntry[] };

interface DropdownProps {
  /** The button that opens it; must take a ref. */
  readonly children: ReactElement;
  /** A function is asked when the menu opens: for entries that take some working out. */
  readonly entries: readonly MenuEntry[] | (() => readonly MenuEntry[]);
  readonly align?: 'start' | 'end';
}

/** A menu under a button. Not modal: the page goes on under it. */
export function Dropdown({ children, entries, align = 'start' }: DropdownProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{children}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align={align} sideOffset={4} collisionPadding={8} loop>
          <Entries parts={DropdownMenu} entries={entries} />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

/** The menu of the right mouse button (and the menu key) over `children`. */
export function Context({ children, entries }: Omit<DropdownProps, 'align'>) {
  return (
    <ContextMenu.Root modal={false}>
      <ContextMenu.Trigger asChild>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Content className="menu" collisionPadding={8} loop>
          <Entries parts={ContextMenu} entries={entries} />
        </ContextMenu.Content>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}

type Parts = typeof DropdownMenu | typeof ContextMenu;

function Entries({ parts, entries }: { readonly parts: Parts; readonly entries: DropdownProps['entries'] }) {
  const now = typeof entries === 'function' ? entries() : entries;
  return now.map((entry, index) => <Entry key={`${entry.kind} ${index}`} parts={parts} entry={entry} />);
}

function Entry({ parts, entry }: { readonly parts: Parts; readonly entry: MenuEntry }): ReactNode {
  switch (entry.kind) {
    case 'line':
      return <parts.Separator className="menu-line" />;
    case 'heading':
      return <parts.Label className="menu-heading">{entry.text}</parts.Label>;
    case 'item':
      return (
        <parts.Item className="menu-item" disabled={entry.disabled === true} onSelect={entry.run}>
          <span className="menu-text">{entry.text}</span>
          {entry.note !== undefined && <span className="menu-note num">{entry.note}</span>}
          {entry.keys !== undefined && <KeyCap keys={entry.keys} />}
        </parts.Item>
      );
    case 'choice':
      return (
        <parts.CheckboxItem
          className="menu-item"
          checked={entry.checked}
          onSelect={(event) => {
            if (entry.stay === true) event.preventDefault();
            entry.run();
          }}
        >
          <span className="menu-mark">{entry.checked && <Icon name="check" />}</span>
          <span className="menu-text">{entry.text}</span>
          {entry.note !== undefined && <span className="menu-note num">{entry.note}</span>}
        </parts.CheckboxItem>
      );
    case 'more':
      return (
        <parts.Sub>
          <parts.SubTrigger className="menu-item" disabled={entry.entries.length === 0}>
            <span className="menu-text">{entry.text}</span>
            <Icon name="right" small />
          </parts.SubTrigger>
          <parts.Portal>
            <parts.SubContent className="menu" sideOffset={2} collisionPadding={8}>
              <Entries parts={parts} entries={entry.entries} />
            </parts.SubContent>
          </parts.Portal>
        </parts.Sub>
      );
  }
}
