import { create } from 'zustand';

export const usePaletteOpen = create<{ readonly open: boolean }>(() => ({ open: false }));

export const showPalette = (open: boolean): void => usePaletteOpen.setState({ open });
