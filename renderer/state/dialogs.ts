import { create } from 'zustand';
import type { SetId, TranscriptId } from '../../workspace/contract/basics';

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
  /** Names a set; with an id it renames that one. */
  | { readonly kind: 'name-set'; readonly id?: SetId; readonly transcripts: readonly TranscriptId[] };

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
