import { create } from 'zustand';
import type { ViewName } from './view';

/** How wide the two panels may be, and what a narrow window has room for. */
export const panelLimits = {
  library: { least: 176, most: 420, usual: 228, room: 1000 },
  reader: { least: 320, most: 640, usual: 440, room: 1280 },
} as const;
export type PanelName = keyof typeof panelLimits;

/** What a person wants, kept on this machine. The side reader is opened and closed per view. */
interface Wishes {
  readonly library: boolean;
  readonly readers: Readonly<Partial<Record<ViewName, boolean>>>;
  readonly widths: Readonly<Record<PanelName, number>>;
}

interface PanelStore extends Wishes {
  /** Which panel the window is too narrow for. */
  readonly narrow: Readonly<Record<PanelName, boolean>>;
  /** What was opened in spite of it, until the window changes. */
  readonly inSpite: PanelName | undefined;
  readonly setOpen: (name: PanelName, view: ViewName, open: boolean) => void;
  readonly setWidth: (name: PanelName, width: number) => void;
}

/** Where the window is hardly wider than what it has room for, the reader leaves the view more. */
export const usualWidth = (
  name: PanelName,
  window: number = typeof innerWidth === 'undefined' ? Number.POSITIVE_INFINITY : innerWidth,
): number => (name === 'reader' && window < 1360 ? 380 : panelLimits[name].usual);

const key = 'rostrum.panels';
const usual: Wishes = {
  library: true,
  readers: {},
  widths: { library: usualWidth('library'), reader: usualWidth('reader') },
};

/** What was kept, member by member; what is not of its shape is as usual. */
export function parseWishes(text: string | null): Wishes {
  const value = parseJson(text);
  const widths = member(value, 'widths');
  const readers = member(value, 'readers');
  const library = member(value, 'library');
  return {
    library: typeof library === 'boolean' ? library : usual.library,
    readers:
      typeof readers === 'object' && readers !== null
        ? Object.fromEntries(Object.entries(readers).filter(([, open]) => typeof open === 'boolean'))
        : {},
    widths: {
      library: parseWidth('library', member(widths, 'library')),
      reader: parseWidth('reader', member(widths, 'reader')),
    },
  };
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function parseWidth(name: PanelName, value: unknown): number {
  const { least, most } = panelLimits[name];
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.min(most, Math.max(least, value))
    : usualWidth(name);
}

export const usePanels = create<PanelStore>((set, get) => ({
  ...(typeof localStorage === 'undefined' ? usual : parseWishes(localStorage.getItem(key))),
  narrow: { library: false, reader: false },
  inSpite: undefined,
  setOpen: (name, view, open) => {
    if (get().narrow[name]) set({ inSpite: open ? name : undefined });
    else if (name === 'library') set({ library: open, inSpite: undefined });
    else set(({ readers }) => ({ readers: { ...readers, [view]: open }, inSpite: undefined }));
    keep(get());
  },
  setWidth: (name, width) => {
    set(({ widths }) => ({ widths: { ...widths, [name]: width } }));
    keep(get());
  },
}));

const keep = ({ library, readers, widths }: Wishes): void =>
  localStorage.setItem(key, JSON.stringify({ library, readers, widths }));

/** Which panels are open now. In a narrow window one that is opened in spite of it closes the other. */
export function openPanels(
  { library, readers, narrow, inSpite }: Pick<PanelStore, 'library' | 'readers' | 'narrow' | 'inSpite'>,
  view: ViewName,
  readerByItself: boolean,
): Readonly<Record<PanelName, boolean>> {
  if (inSpite) return { library: inSpite === 'library', reader: inSpite === 'reader' };
  return {
    library: library && !narrow.library,
    reader: (readers[view] ?? readerByItself) && !narrow.reader,
  };
}

/** Follows the window's width; returns how to stop. */
export function followWindowWidth(): () => void {
  const media = {
    library: matchMedia(`(max-width: ${panelLimits.library.room - 1}px)`),
    reader: matchMedia(`(max-width: ${panelLimits.reader.room - 1}px)`),
  };
  const look = () =>
    usePanels.setState({
      narrow: { library: media.library.matches && media.reader.matches, reader: media.reader.matches },
      inSpite: undefined,
    });
  look();
  media.library.addEventListener('change', look);
  media.reader.addEventListener('change', look);
  return () => {
    media.library.removeEventListener('change', look);
    media.reader.removeEventListener('change', look);
  };
}
