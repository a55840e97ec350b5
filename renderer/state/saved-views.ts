import type { Selection } from '../../workspace/contract/basics';
import type { SavedView } from '../../workspace/contract/project';
import { showImport } from './imports';
import { lookAtSelection, toSelection, useLooking } from './selection';
import { projectStore } from './project';
import { formatAddress, parseAddress, useView } from './view';
import { readSettings, writeSettings } from './view-settings';

type Kept = Omit<SavedView, 'id' | 'name'>;

/** What is looked at now, as it is saved. */
export const selectionNow = (): Selection =>
  toSelection(projectStore.getState().project, useLooking.getState());

/** The view that is shown, as it is set up, and what it looks at. */
export function viewNow(): Kept & { readonly address: string } {
  const { view, params } = useView.getState();
  const settings = readSettings(view);
  return {
    selection: selectionNow(),
    address: formatAddress({ view, params }),
    ...(settings && { settings }),
  };
}

/** Shows a saved view, or looks at a saved selection in the view that is shown. */
export function showSaved({ selection, address, settings }: Kept): void {
  lookAtSelection(selection);
  if (address === undefined) return;
  if (settings) writeSettings(settings);
  showImport(false);
  const { view, params } = parseAddress(address);
  useView.getState().go(view, params);
}
