import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { viewNames, type ViewName } from '../state/view';

export interface View {
  /** The tab's word. */
  readonly title: string;
  readonly Component: LazyExoticComponent<ComponentType>;
  /** Whether the bar that says what is looked at stands above it. */
  readonly looking: boolean;
  /** The side reader beside it: open by itself, closed until it is asked for, or none. */
  readonly reader: 'open' | 'closed' | 'none';
}

/** The views; each is loaded when it is first shown. A view that is not listed has no tab. */
const listed: Readonly<Partial<Record<ViewName, View>>> = {
  overview: {
    title: 'Overview',
    looking: true,
    reader: 'closed',
    Component: lazy(async () => ({ default: (await import('./overview/OverviewView')).OverviewView })),
  },
  words: {
    title: 'Words',
    looking: true,
    reader: 'open',
    Component: lazy(async () => ({ default: (await import('./words/WordsView')).WordsView })),
  },
  phrases: {
    title: 'Key phrases',
    looking: true,
    reader: 'open',
    Component: lazy(async () => ({ default: (await import('./phrases/PhrasesView')).PhrasesView })),
  },
  contexts: {
    title: 'Contexts',
    looking: true,
    reader: 'closed',
    Component: lazy(async () => ({ default: (await import('./contexts/ContextsView')).ContextsView })),
  },
  spread: {
    title: 'Spread',
    looking: true,
    reader: 'closed',
    Component: lazy(async () => ({ default: (await import('./spread/SpreadView')).SpreadView })),
  },
  sentiment: {
    title: 'Sentiment',
    looking: true,
    reader: 'open',
    Component: lazy(async () => ({ default: (await import('./sentiment/SentimentView')).SentimentView })),
  },
  compare: {
    title: 'Compare',
    looking: false,
    reader: 'closed',
    Component: lazy(async () => ({ default: (await import('./compare/CompareView')).CompareView })),
  },
  reader: {
    title: 'Reader',
    looking: false,
    reader: 'none',
    Component: lazy(async () => ({ default: (await import('./reader/ReaderView')).ReaderView })),
  },
  excerpts: {
    title: 'Excerpts',
    looking: false,
    reader: 'none',
    Component: lazy(async () => ({ default: (await import('./excerpts/ExcerptsView')).ExcerptsView })),
  },
};

/** In the order of the tabs. */
export const views: readonly (View & { readonly name: ViewName })[] = viewNames.flatMap((name) => {
  const view = listed[name];
  return view ? [{ name, ...view }] : [];
});

/** The text at the right of a view. */
export const SideReader = lazy(async () => ({
  default: (await import('./reader/SideReader')).SideReader,
}));
