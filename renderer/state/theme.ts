import { create } from 'zustand';

export type Theme = 'system' | 'light' | 'dark';

interface ThemeStore {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}

const key = 'rostrum.theme';

function stored(): Theme {
  const value = typeof localStorage === 'undefined' ? null : localStorage.getItem(key);
  return value === 'light' || value === 'dark' ? value : 'system';
}

/** Puts the theme on the root element; `system` leaves it to the system. */
export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export const useTheme = create<ThemeStore>((set) => ({
  theme: stored(),
  setTheme: (theme) => {
    localStorage.setItem(key, theme);
    applyTheme(theme);
    set({ theme });
  },
}));
