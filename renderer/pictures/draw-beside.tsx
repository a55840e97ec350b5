import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Made } from '../../analysis/model/made';
import { savePicture } from './exports';
import './draw-beside.css';

interface Picture {
  /** In a word or two: above the picture, and its file's name. */
  readonly title: string;
  /** With its `<svg>`. */
  readonly chart: ReactNode;
  readonly caption: string;
  readonly made: Made;
}

/** Saves a chart that is not on the screen, or not as a whole: it is drawn beside the window, as long as it takes. */
export async function saveDrawn(
  kind: 'svg' | 'png',
  { title, chart, caption, made }: Picture,
): Promise<void> {
  const holder = document.createElement('div');
  holder.className = 'drawn-beside';
  holder.dataset['picture'] = title;
  document.body.append(holder);
  const root = createRoot(holder);
  try {
    flushSync(() =>
      root.render(
        <figure>
          {chart}
          <figcaption>{caption}</figcaption>
        </figure>,
      ),
    );
    await savePicture(kind, made, holder);
  } finally {
    root.unmount();
    holder.remove();
  }
}
