import { create } from 'zustand';

interface Panel {
  readonly open: boolean;
  readonly width: number;
}

interface PanelStore {
  readonly library: Panel;
  readonly reader: Panel;
  setPanel(name: PanelName, change: Partial<Panel>): void;
}

export type PanelName = 'library' | 'reader';

export const panelLimits = {
  library: { least: 176, most: 420, usual: 228 },
  reader: { least: 320, most: 640, usual: 440 },
} as const;

/** Below this width the reader closes first; below the second the library does. The view keeps what it needs. */
export const narrowWidths = { reader: 1280, library: 1040 } as const;

const key = 'rostrum.panels';

function stored(): Record<PanelName, Panel> {
  const usual = {
    library: { open: true, width: panelLimits.library.usual },
    reader: { open: true, width: panelLimits.reader.usual },
  };
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof value !== 'object' || value === null) return usual;
    return {
      library: parsePanel(Reflect.get(value, 'library')) ?? usual.library,
      reader: parsePanel(Reflect.get(value, 'reader')) ?? usual.reader,
    };
  } catch {
    return usual;
  }
}

function parsePanel(value: unknown): Panel | undefined {
  if (typeof value !== 'object' || value === null || !('open' in value) || !('width' in value))
    return undefined;
  return typeof value.open === 'boolean' && typeof value.width === 'number'
    ? { open: value.open, width: value.width }
    : undefined;
}

export const usePanels = create<PanelStore>((set, get) => ({
  ...stored(),
  setPanel: (name, change) => {
    set((now) => ({ [name]: { ...now[name], ...change } }));
    const { library, reader } = get();
    localStorage.setItem(key, JSON.stringify({ library, reader }));
  },
}));

/** Closes what a narrow window has no room for, and opens it again when there is room; returns how to stop. */
export function followWindowWidth(): () => void {
  const remove = (['reader', 'library'] as const).map((name) => {
    const media = matchMedia(`(max-width: ${narrowWidths[name] - 1}px)`);
    const wasOpen = { current: false };
    const apply = () => {
      const { [name]: panel } = usePanels.getState();
      if (media.matches) {
        wasOpen.current = panel.open;
        usePanels.setState({ [name]: { ...panel, open: false } });
      } else if (wasOpen.current) usePanels.setState({ [name]: { ...panel, open: true } });
    };
    if (media.matches) apply();
    media.addEventListener('change', apply);
    return () => media.removeEventListener('change', apply);
  });
  return () => {
    for (const stop of remove) stop();
  };
}
