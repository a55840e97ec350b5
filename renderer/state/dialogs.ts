import { create } from 'zustand';
import type { SetId, TranscriptId, ViewId } from '../../workspace/contract/basics';
import type { SavedView } from '../../workspace/contract/project';

export type DialogName =
  | { readonly kind: 'paste'; readonly text?: string }
  | { readonly kind: 'open-project' }
  | { readonly kind: 'save-copy' }
  | { readonly kind: 'rename-project' }
  | { readonly kind: 'describe'; readonly id: TranscriptId }
  /** Of a transcript that was read from a table. */
  | { readonly kind: 'columns'; readonly id: TranscriptId }
  | { readonly kind: 'sole-speaker'; readonly ids: readonly TranscriptId[] }
  /** Names that may be one person, of the whole project. */
  | { readonly kind: 'same-people' }
  /** A page of docs/methods. */
  | { readonly kind: 'method'; readonly page: string }
  /** Which dates are looked at. */
  | { readonly kind: 'dates' }
  /** Where something is said. */
  | { readonly kind: 'said' }
  /** Names a selection or a view; with an id it renames that one. */
  | { readonly kind: 'name-view'; readonly view: Omit<SavedView, 'id' | 'name'> & Named }
  /** Names a set; with an id it renames that one. */
  | { readonly kind: 'name-set'; readonly id?: SetId; readonly transcripts: readonly TranscriptId[] };

interface Named {
  readonly id?: ViewId;
  readonly name?: string;
}

interface DialogStore {
  readonly dialog: DialogName | undefined;
  readonly show: (dialog: DialogName) => void;
  readonly close: () => void;
}

/** The one dialog of the shell that is open. */
export const useDialogs = create<DialogStore>((set) => ({
  dialog: undefined,
  show: (dialog) => set({ dialog }),
  close: () => set({ dialog: undefined }),
}));

export const showDialog = (dialog: DialogName): void => useDialogs.getState().show(dialog);
