import { create } from 'zustand';

export const viewNames = [
  'overview',
  'words',
  'phrases',
  'contexts',
  'spread',
  'sentiment',
  'compare',
  'reader',
  'excerpts',
] as const;
export type ViewName = (typeof viewNames)[number];
export type ViewParams = Readonly<Record<string, string>>;

interface ViewStore {
  readonly view: ViewName;
  /** What the address says beside the view's name, `{ query: 'peace' }`. */
  readonly params: ViewParams;
  readonly canBack: boolean;
  readonly canForward: boolean;
  /** Shows a view; a new entry of the history unless it is where we are. */
  readonly go: (view: ViewName, params?: ViewParams) => void;
  /** Writes the view's own state into the address without a new entry. */
  readonly keep: (params: ViewParams) => void;
  readonly back: () => void;
  readonly forward: () => void;
}

interface Address {
  readonly view: ViewName;
  readonly params: ViewParams;
}

/** `#/contexts?query=peace`; anything else is the words. */
export function parseAddress(hash: string): Address {
  const [name = '', search = ''] = hash.replace(/^#\/?/u, '').split('?', 2);
  const view = viewNames.find((known) => known === name);
  return { view: view ?? 'words', params: view ? Object.fromEntries(new URLSearchParams(search)) : {} };
}

export function formatAddress({ view, params }: Address): string {
  const search = new URLSearchParams(params).toString();
  return search === '' ? `#/${view}` : `#/${view}?${search}`;
}

/** Where we are in the session's history and how far it goes on; the browser does not tell. */
let place = 0;
let last = 0;

const reach = () => ({ canBack: place > 0, canForward: place < last });

export const useView = create<ViewStore>((set, get) => ({
  ...parseAddress(typeof location === 'undefined' ? '' : location.hash),
  canBack: false,
  canForward: false,
  go: (view, params = {}) => {
    const now = get();
    const hash = formatAddress({ view, params });
    if (hash === formatAddress(now)) return;
    place += 1;
    last = place;
    history.pushState({ place }, '', hash);
    set({ view, params, ...reach() });
  },
  keep: (params) => {
    history.replaceState({ place }, '', formatAddress({ view: get().view, params }));
    set({ params });
  },
  back: () => {
    if (place > 0) history.back();
  },
  forward: () => {
    if (place < last) history.forward();
  },
}));

/** Follows the window's back and forward; returns how to stop. */
export function followAddress(): () => void {
  const moved = (event: PopStateEvent) => {
    const state: unknown = event.state;
    place =
      typeof state === 'object' && state !== null && 'place' in state && typeof state.place === 'number'
        ? state.place
        : 0;
    last = Math.max(last, place);
    useView.setState({ ...parseAddress(location.hash), ...reach() });
  };
  history.replaceState({ place }, '', formatAddress(useView.getState()));
  addEventListener('popstate', moved);
  return () => removeEventListener('popstate', moved);
}
