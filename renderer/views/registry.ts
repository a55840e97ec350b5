import { createElement, lazy, useState, type ComponentType } from 'react';
import { idle } from '../client/pause';
import { viewNames, type ViewName } from '../state/view';

/** A component whose code comes later. */
interface Later {
  readonly Component: ComponentType;
  /** Loads its code, once. What cannot be loaded now is asked for again when it is shown, and its failure told there. */
  readonly load: () => Promise<void>;
}

export interface View extends Later {
  /** The tab's word. */
  readonly title: string;
  /** Whether the bar that says what is looked at stands above it. */
  readonly looking: boolean;
  /** The side reader beside it: open by itself, closed until it is asked for, or none. */
  readonly reader: 'open' | 'closed' | 'none';
}

/** What is there already is not waited for: the runtime would show what stands in its place for three tenths of a second. */
function loadedLater(load: () => Promise<ComponentType>): Later {
  let loaded: ComponentType | undefined;
  const get = async (): Promise<{ default: ComponentType }> => ({ default: (loaded = await load()) });
  const Lazy = lazy(get);
  const Component = () => {
    const [own] = useState<ComponentType>(() => loaded ?? Lazy);
    return createElement(own);
  };
  return { Component, load: () => get().then(nothing, nothing) };
}

const nothing = (): void => undefined;

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

const sideReader = loadedLater(async () => (await import('./reader/SideReader')).SideReader);

/** The text at the right of a view. */
export const SideReader = sideReader.Component;

/** Loads a view and what stands beside it. */
export async function loadView(name: ViewName): Promise<void> {
  const view = listed[name];
  await Promise.all([view?.load(), view?.reader === 'open' && sideReader.load()]);
}

/** Loads all views, one by one while nothing else is to be done, so that changing to one waits for its answer alone. */
export async function loadAhead(): Promise<void> {
  for (const { load } of [...views, sideReader]) {
    await idle();
    await load();
  }
}
