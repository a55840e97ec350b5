import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { idle } from '../client/pause';
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

type Load = () => Promise<ComponentType>;

const loads: Load[] = [];

/** A component whose code comes when it is first shown, or before, when there is nothing else to do. */
function loadedLater(load: Load): Pick<View, 'Component'> {
  loads.push(load);
  return { Component: lazy(async () => ({ default: await load() })) };
}

/** Loads the views one by one while nothing else is to be done, so that changing to one waits for its answer alone. */
export async function loadAhead(): Promise<void> {
  for (const load of loads) {
    await idle();
    // What cannot be loaded now is asked for again when it is shown, and its failure told there.
    await load().catch(() => undefined);
  }
}

/** The views; each is loaded when it is first shown. A view that is not listed has no tab. */
const listed: Readonly<Partial<Record<ViewName, View>>> = {
  overview: {
    title: 'Overview',
    looking: true,
    reader: 'closed',
    ...loadedLater(async () => (await import('./overview/OverviewView')).OverviewView),
  },
  words: {
    title: 'Words',
    looking: true,
    reader: 'open',
    ...loadedLater(async () => (await import('./words/WordsView')).WordsView),
  },
  phrases: {
    title: 'Key phrases',
    looking: true,
    reader: 'open',
    ...loadedLater(async () => (await import('./phrases/PhrasesView')).PhrasesView),
  },
  contexts: {
    title: 'Contexts',
    looking: true,
    reader: 'closed',
    ...loadedLater(async () => (await import('./contexts/ContextsView')).ContextsView),
  },
  spread: {
    title: 'Spread',
    looking: true,
    reader: 'closed',
    ...loadedLater(async () => (await import('./spread/SpreadView')).SpreadView),
  },
  sentiment: {
    title: 'Sentiment',
    looking: true,
    reader: 'open',
    ...loadedLater(async () => (await import('./sentiment/SentimentView')).SentimentView),
  },
  compare: {
    title: 'Compare',
    looking: false,
    reader: 'closed',
    ...loadedLater(async () => (await import('./compare/CompareView')).CompareView),
  },
  reader: {
    title: 'Reader',
    looking: false,
    reader: 'none',
    ...loadedLater(async () => (await import('./reader/ReaderView')).ReaderView),
  },
  excerpts: {
    title: 'Excerpts',
    looking: false,
    reader: 'none',
    ...loadedLater(async () => (await import('./excerpts/ExcerptsView')).ExcerptsView),
  },
};

/** In the order of the tabs. */
export const views: readonly (View & { readonly name: ViewName })[] = viewNames.flatMap((name) => {
  const view = listed[name];
  return view ? [{ name, ...view }] : [];
});

/** The text at the right of a view. */
export const { Component: SideReader } = loadedLater(
  async () => (await import('./reader/SideReader')).SideReader,
);
