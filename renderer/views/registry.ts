import { loadedLater, type LoadedLater } from '../design/loaded-later';
import { viewNames, type ViewName } from '../state/view';

export interface View extends LoadedLater<object> {
  /** The tab's word. */
  readonly title: string;
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
