import { IconButton } from '../design/Button';
import { Icon } from '../design/Icon';
import { KeyCap } from '../design/KeyCap';
import { showImport, useImports } from '../state/imports';
import { usePanels, type PanelName } from '../state/panels';
import { useView, type ViewName } from '../state/view';
import { views } from '../views/registry';
import { showPalette } from './palette-store';
import './TitleBar.css';

interface Props {
  /** Absent on the welcome screen. */
  readonly panels?: Readonly<Record<PanelName, boolean>>;
  readonly hasReader?: boolean;
}

export function TitleBar({ panels, hasReader = false }: Props) {
  const { view, canBack, canForward, back, forward } = useView();
  const setOpen = usePanels((state) => state.setOpen);
  const importShown = useImports((state) => state.shown);
  const toggle = (name: PanelName, open: boolean) => () => setOpen(name, view, !open);
  return (
    <header className="title-bar" data-region="title bar">
      {panels && (
        <>
          <IconButton
            icon="library"
            label={panels.library ? 'Hide library' : 'Show library'}
            aria-expanded={panels.library}
            onClick={toggle('library', panels.library)}
          />
          <IconButton icon="back" label="Back" disabled={!canBack} onClick={back} />
          <IconButton icon="forward" label="Forward" disabled={!canForward} onClick={forward} />
          <Tabs view={importShown ? undefined : view} />
          <div className="title-bar-right">
            <button
              type="button"
              className="finder"
              aria-label="Search or run a command"
              onClick={() => showPalette(true)}
            >
              <Icon name="search" />
              <span className="finder-text clip">Search or run a command</span>
              <KeyCap keys="mod+k" />
            </button>
            {hasReader && (
              <IconButton
                icon="reader"
                label={panels.reader ? 'Hide reader' : 'Show reader'}
                aria-expanded={panels.reader}
                onClick={toggle('reader', panels.reader)}
              />
            )}
          </div>
        </>
      )}
    </header>
  );
}

function Tabs({ view }: { readonly view: ViewName | undefined }) {
  const go = useView((state) => state.go);
  return (
    <nav className="tabs" aria-label="Views">
      {views.map(({ name, title }) => (
        <button
          key={name}
          type="button"
          className="tab"
          aria-current={view === name ? 'page' : undefined}
          onClick={() => {
            showImport(false);
            go(name);
          }}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}
