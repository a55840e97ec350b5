import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { ViewName } from '../state/view';

interface View {
  /** The tab's word. */
  readonly title: string;
  /** Its key, with Ctrl or Cmd. */
  readonly digit: number;
  readonly Component: LazyExoticComponent<ComponentType>;
}

/** The views in the order of the tabs. Each is loaded when it is first shown. */
export const views: Readonly<Partial<Record<ViewName, View>>> = {
  words: {
    title: 'Words',
    digit: 1,
    Component: lazy(async () => ({ default: (await import('./words/WordsView')).WordsView })),
  },
};
