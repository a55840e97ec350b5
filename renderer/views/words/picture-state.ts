import { useEffect } from 'react';
import { create } from 'zustand';
import type { Made } from '../../../analysis/model/made';
import type { PictureSettings } from './picture-settings';
import { changeWords, useWordsSettings } from './settings';

export function changePicture(change: Partial<PictureSettings>): void {
  const { picture } = useWordsSettings.getState();
  changeWords({ picture: { ...picture, ...change } });
}

/** How the picture that is shown was made, where it was not made as the table beside it. */
export const usePictureMade = create<{ readonly made: Made | undefined }>(() => ({ made: undefined }));

/** Tells it as long as the picture is shown: what is saved of it says so. */
export function useTellMade(made: Made | undefined): void {
  useEffect(() => {
    usePictureMade.setState({ made });
    return () => usePictureMade.setState({ made: undefined });
  }, [made]);
}
