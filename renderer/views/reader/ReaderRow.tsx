import type { Ref } from 'react';
import type { Annotation, ProjectState, TranscriptText } from '../../../workspace/contract/project';
import { KindName } from './KindName';
import type { Paragraph } from './model';
import { Notes } from './Notes';
import { Pieces } from './Pieces';
import { useReader } from './reader-store';
import { SpeakerName } from './SpeakerName';
import type { Reading } from './use-reading';

interface Props {
  readonly project: ProjectState;
  readonly text: TranscriptText;
  readonly reading: Reading;
  /** Which paragraph of the reading. */
  readonly index: number;
  /** Px from the top of the list. */
  readonly top: number;
  readonly onChoose: (passage: Annotation) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** A paragraph: who speaks (or, while correcting, what it was taken for), the words, the notes on them. */
export function ReaderRow({ project, text, reading, index, top, onChoose, ref }: Props) {
  const { codes: showCodes, correcting } = useReader();
  const { paragraphs, passages, codes, people, chosen } = reading;
  const paragraph = paragraphs[index];
  if (!paragraph) return undefined;
  const next = paragraphs[index + 1];
  const until = next?.start ?? Infinity;
  const person = paragraph.speaker === undefined ? undefined : people.get(paragraph.speaker);
  const isGeneric = person?.speaker.kind === 'generic';
  return (
    <div
      ref={ref}
      data-index={index}
      className={rowClass(paragraph, { index, isGeneric, correcting, goesOn: next?.first === false })}
      style={{ transform: `translateY(${top}px)` }}
    >
      {correcting ? (
        <KindName
          text={text}
          paragraph={paragraph}
          first={paragraphs[index - 1]?.kind !== paragraph.kind}
          locked={project.readOnly}
        />
      ) : paragraph.first && paragraph.turn !== undefined ? (
        <SpeakerName
          project={project}
          text={text}
          at={paragraph.pieces.find(({ kind }) => kind !== 'label' && kind !== 'separator')?.start}
          person={person}
          label={paragraph.label}
          turn={paragraph.turn}
        />
      ) : (
        <span />
      )}
      <Pieces text={text.text} paragraph={paragraph} correcting={correcting} />
      {showCodes && !correcting && (
        <Notes
          passages={passages.filter(({ start }) => start >= paragraph.start && start < until)}
          codes={codes}
          chosen={chosen?.id}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}

interface Look {
  readonly index: number;
  readonly isGeneric: boolean;
  readonly correcting: boolean;
  /** The turn has another paragraph: the name in the gutter may reach down beside it. */
  readonly goesOn: boolean;
}

function rowClass(paragraph: Paragraph, { index, isGeneric, correcting, goesOn }: Look): string {
  return [
    'script-row reader-row',
    paragraph.first && index > 0 ? 'is-turn' : '',
    isGeneric && !correcting ? 'is-generic' : '',
    goesOn ? 'goes-on' : '',
    correcting ? `kind-${paragraph.kind}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}
