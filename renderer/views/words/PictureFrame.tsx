import type { ReactNode } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import type { WordRow } from '../../../workspace/contract/tables';
import type { Size } from '../../design/useSize';
import type { WordsSettings } from './settings';

export interface PictureProps {
  readonly selection: Selection;
  readonly settings: WordsSettings;
  /** Of the table, the most frequent first; undefined while they are being counted. */
  readonly rows: readonly WordRow[] | undefined;
  /** Of the place for the drawing. */
  readonly size: Size | undefined;
  readonly measure: (element: Element | null) => (() => void) | undefined;
  readonly onChoose: (word: string) => void;
  readonly onShow: (word: string) => void;
}

interface Props extends Pick<PictureProps, 'measure'> {
  readonly caption: ReactNode;
  /** What the drawing shows, highest first, for who cannot see it: `peace, 367`. */
  readonly values?: readonly string[] | undefined;
  /** The drawing may be higher than its place. */
  readonly scrolls?: boolean;
  /** The caption has more to say than what the areas are. */
  readonly long?: boolean;
  readonly children: ReactNode;
}

/** The place of the drawing, its caption, and its values in words. */
export function PictureFrame({
  measure,
  caption,
  values = [],
  scrolls = false,
  long = false,
  children,
}: Props) {
  return (
    <>
      <div className={scrolls ? 'words-rates' : 'words-cloud'} ref={measure}>
        {children}
      </div>
      {values.length > 0 && (
        <ol className="picture-values" aria-label="The picture in words">
          {values.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      )}
      {/* Long ones scroll: a stop, so that the keyboard can. */}
      <p className={long ? 'caption words-caption is-long' : 'caption words-caption'} tabIndex={0}>
        {caption}
      </p>
    </>
  );
}
