import { Suspense, useEffect, type ReactNode } from 'react';
import type { ProjectState } from '../../workspace/contract/project';
import { loadAhead } from '../design/loaded-later';
import { Progress } from '../design/Progress';
import { ResizeHandle } from '../design/ResizeHandle';
import { useImports } from '../state/imports';
import { openPanels, panelLimits, usePanels, usualWidth, type PanelName } from '../state/panels';
import { useQuery } from '../state/query';
import { useSelection } from '../state/selection';
import { useView, type ViewName } from '../state/view';
import { ImportView } from '../views/import/ImportView';
import { SideReader, views, type View } from '../views/registry';
import { Library } from './Library';
import { NothingSelected } from './NothingSelected';
import { focusView } from './regions';
import { SelectionBar } from './SelectionBar';
import { TitleBar } from './TitleBar';
import './Frame.css';

/** The window with a project open: library, view, reader. */
export function Frame({ project }: { readonly project: ProjectState }) {
  const name = useView((state) => state.view);
  const importing = useImports((state) => state.shown);
  const panels = usePanels();
  const view = views.find((known) => known.name === name) ?? views[0];
  const hasReader = view?.reader !== 'none' && !importing;
  const open = openPanels(panels, name, view?.reader === 'open');
  const reader = open.reader && hasReader;
  useEffect(() => {
    document.title = `${project.name} – Rostrum`;
  }, [project.name]);
  useEffect(() => {
    // The first second is for what is shown first.
    const timer = setTimeout(() => void loadAhead(), 1000);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div className="window">
      <TitleBar panels={{ ...open, reader }} hasReader={hasReader} />
      <div className="window-body">
        {open.library && (
          <aside
            id="library"
            className="library"
            aria-label="Library"
            data-region="library"
            style={{ width: panels.widths.library }}
          >
            <Library key={project.path} project={project} />
            <PanelHandle name="library" label="Width of the library" />
          </aside>
        )}
        <main className="view" data-region="view" tabIndex={-1}>
          {importing ? (
            <ImportView project={project} />
          ) : (
            view && <Shown name={name} view={view} project={project} />
          )}
        </main>
        {reader && (
          <aside
            id="reader"
            className="side-reader-panel"
            aria-label="Reader"
            data-region="reader"
            onKeyDown={(event) => {
              if (event.key === 'Escape' && !event.defaultPrevented) focusView();
            }}
            style={{ width: panels.widths.reader }}
          >
            <Suspense>
              <SideReader />
            </Suspense>
            <PanelHandle name="reader" label="Width of the reader" />
          </aside>
        )}
      </div>
    </div>
  );
}

interface ShownProps {
  readonly name: ViewName;
  readonly view: View;
  readonly project: ProjectState;
}

function Shown({ name, view, project }: ShownProps) {
  return (
    <>
      {/* The Reader's heading is the title of what is read. */}
      {name !== 'reader' && <h1 className="unseen">{view.title}</h1>}
      {view.looking && <SelectionBar project={project} />}
      <Suspense fallback={<Progress label={`Opening ${view.title}`} />}>
        {view.looking ? (
          <Selected project={project}>
            <view.Component key={project.path} />
          </Selected>
        ) : (
          <view.Component key={project.path} />
        )}
      </Suspense>
    </>
  );
}

/** Asks what the bar asks anyway: a view is not shown over a selection without words. */
function Selected({ project, children }: { readonly project: ProjectState; readonly children: ReactNode }) {
  const selection = useSelection();
  const size = useQuery('selection.size', { selection });
  return size.value?.words === 0 && !size.stale ? <NothingSelected project={project} /> : children;
}

function PanelHandle({ name, label }: { readonly name: PanelName; readonly label: string }) {
  const { widths, setWidth } = usePanels();
  const { least, most } = panelLimits[name];
  return (
    <ResizeHandle
      label={label}
      controls={name}
      side={name === 'library' ? 'before' : 'after'}
      width={widths[name]}
      {...{ least, most }}
      usual={usualWidth(name)}
      onResize={(width) => setWidth(name, width)}
    />
  );
}
