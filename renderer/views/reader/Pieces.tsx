import { memo } from 'react';
import type { Paragraph } from './model';
import './Pieces.css';

interface Props {
  readonly text: string;
  readonly paragraph: Paragraph;
  /** The sentence, word or name of the kind before it, for correcting: blocks are set apart by their look. */
  readonly correcting?: boolean;
}

/** The words of a paragraph, each stretch in an element that says where it begins (see offsets.ts). */
export const Pieces = memo(function Pieces({ text, paragraph, correcting = false }: Props) {
  return (
    <p className={`script-text script-${paragraph.kind}${correcting ? ' is-correcting' : ''}`} dir="auto">
      {paragraph.pieces.map(({ kind, start, end }) => (
        <span key={start} className={`piece piece-${kind}`} data-from={start}>
          {text.slice(start, end)}
        </span>
      ))}
    </p>
  );
});
