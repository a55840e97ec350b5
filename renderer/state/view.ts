import { create } from 'zustand';
import type { Left } from '../../workspace/contract/last-view';
import { beginAnew, giveBack, takeLeft } from './left';
import { readSettings, writeSettings } from './view-settings';

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
  /** Puts a project's last view in the place of the one that is shown; false where the window was opened at an address of its own. */
  readonly begin: (address: string) => boolean;
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

/** Where we are in the session's history and how far it goes on; the browser does not tell, and a page that is loaded again asks. */
let place = 0;
let last = 0;
const lastKey = 'rostrum.last-place';

/** How each place of the history was left. */
const lefts = new Map<number, { readonly left: Left; readonly settings: Readonly<Record<string, string>> }>();

function leave(view: ViewName): void {
  lefts.set(place, { left: takeLeft(), settings: readSettings(view, 'passing') ?? {} });
}

function goOn(): void {
  place += 1;
  last = place;
  sessionStorage.setItem(lastKey, String(last));
}

const reach = () => ({ canBack: place > 0, canForward: place < last });

/** The window was opened at an address, by hand or by being loaded again. */
let given = typeof location !== 'undefined' && location.hash !== '';

export const useView = create<ViewStore>((set, get) => ({
  ...parseAddress(typeof location === 'undefined' ? '' : location.hash),
  canBack: false,
  canForward: false,
  go: (view, params = {}) => {
    const now = get();
    const hash = formatAddress({ view, params });
    if (hash === formatAddress(now)) return;
    leave(now.view);
    goOn();
    history.pushState({ place }, '', hash);
    beginAnew();
    set({ view, params, ...reach() });
  },
  keep: (params) => {
    history.replaceState({ place }, '', formatAddress({ view: get().view, params }));
    set({ params });
  },
  begin: (address) => {
    const own = given && address !== formatAddress(get());
    given = false;
    if (own) return false;
    history.replaceState({ place }, '', address);
    set(parseAddress(address));
    return true;
  },
  back: () => {
    if (place > 0) history.back();
  },
  forward: () => {
    if (place < last) history.forward();
  },
}));

const placeOf = (state: unknown): number =>
  typeof state === 'object' && state !== null && 'place' in state && typeof state.place === 'number'
    ? state.place
    : 0;

/** Follows the window's back and forward; returns how to stop. */
export function followAddress(): () => void {
  const moved = (event: PopStateEvent) => {
    leave(useView.getState().view);
    place = placeOf(event.state);
    last = Math.max(last, place);
    const before = lefts.get(place);
    if (before) {
      writeSettings(before.settings);
      giveBack(before.left);
    } else beginAnew();
    useView.setState({ ...parseAddress(location.hash), ...reach() });
  };
  place = placeOf(history.state);
  last = Math.max(place, Number(sessionStorage.getItem(lastKey) ?? 0));
  history.replaceState({ place }, '', formatAddress(useView.getState()));
  useView.setState(reach());
  addEventListener('popstate', moved);
  return () => removeEventListener('popstate', moved);
}
