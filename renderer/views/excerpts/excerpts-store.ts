import { create } from 'zustand';
import type { GroupBy } from './model';

export type Format = 'docx' | 'html' | 'csv';
export type ContextWidth = 'none' | 'sentence' | 'paragraph';

interface ExcerptsStore {
  readonly groupBy: GroupBy;
  /** Undefined: all. */
  readonly codes: readonly string[] | undefined;
  readonly speakers: readonly string[] | undefined;
  /** Excerpts that are not to be exported. */
  readonly left: ReadonlySet<string>;
  readonly format: Format;
  readonly context: ContextWidth;
  readonly notes: boolean;
  readonly title: string;
}

/** How the excerpts are listed and what the page will be; kept while the window is open. */
export const useExcerpts = create<ExcerptsStore>(() => ({
  groupBy: 'transcript',
  codes: undefined,
  speakers: undefined,
  left: new Set(),
  format: 'docx',
  context: 'sentence',
  notes: true,
  title: '',
}));

/** Ticks or unticks excerpts. */
export function setChosen(annotations: readonly string[], chosen: boolean): void {
  useExcerpts.setState(({ left }) => {
    const next = new Set(left);
    for (const annotation of annotations) {
      if (chosen) next.delete(annotation);
      else next.add(annotation);
    }
    return { left: next };
  });
}
