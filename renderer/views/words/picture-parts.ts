import { periodsOf } from '../../../analysis/periods';
import type { Selection, SpeakerId, TranscriptId } from '../../../workspace/contract/basics';
import type { ProjectState, TranscriptSummary } from '../../../workspace/contract/project';
import { speakerName } from '../../text/speech-label';
import type { PartKind } from './picture-settings';

/** Fewer words than this say little of a speaker, and their high rates would make every other cloud small. */
const fewestWords = 100;

/** A part of what is looked at, with the name over its cloud. */
export interface Part {
  readonly name: string;
  readonly selection: Selection;
}

interface Asked {
  readonly project: Pick<ProjectState, 'speakers' | 'sets'>;
  readonly selection: Selection;
  /** The transcripts looked at. */
  readonly transcripts: readonly Pick<TranscriptSummary, 'id' | 'date'>[];
  /** Who speaks in it, most words first. */
  readonly speakers: readonly { readonly id: SpeakerId; readonly words: number }[];
  /** Parts that are asked for at most. */
  readonly most: number;
}

interface Parts {
  readonly parts: readonly Part[];
  /** There are more of them: smaller speakers, later sets. */
  readonly more: boolean;
}

const firstOf = (parts: readonly Part[], most: number): Parts => ({
  parts: parts.slice(0, most),
  more: parts.length > most,
});

/**
 * The parts of a selection by speaker, set or period: the largest speakers (of 100 words or more, where two are), the first sets.
 * Empty parts are left out.
 */
export function partsOf(kind: PartKind, { project, selection, transcripts, speakers, most }: Asked): Parts {
  switch (kind) {
    case 'speaker': {
      const large = speakers.filter(({ words }) => words >= fewestWords);
      const named = (large.length > 1 ? large : speakers).map(({ id }) => ({
        name: speakerName(project, id) ?? 'Somebody',
        selection: { ...selection, speakers: [id] },
      }));
      const { parts } = firstOf(named, most);
      return { parts, more: speakers.length > parts.length };
    }
    case 'set': {
      const sets = project.sets
        .map(({ name, transcripts: members }) => {
          const inSet = new Set<TranscriptId>(members);
          return {
            name,
            selection: only(
              selection,
              transcripts.filter(({ id }) => inSet.has(id)),
            ),
          };
        })
        .filter(hasSome);
      return firstOf(sets, most);
    }
    case 'period': {
      const periods = periodsOf(
        transcripts.flatMap(({ date }) => date ?? []),
        { most },
      ).map(({ name, from, to }) => ({
        name,
        selection: only(
          selection,
          transcripts.filter(({ date }) => {
            // A year alone is its January, as in `periodsOf`.
            const month = date === undefined ? '' : date.length === 4 ? `${date}-01` : date.slice(0, 7);
            return from <= month && month <= to;
          }),
        ),
      }));
      return { parts: periods, more: false };
    }
  }
}

const only = (selection: Selection, transcripts: readonly { readonly id: TranscriptId }[]): Selection => ({
  ...selection,
  transcripts: transcripts.map(({ id }) => id),
});

const hasSome = ({ selection }: Part): boolean => (selection.transcripts ?? []).length > 0;

/** A side of a comparison within what is looked at. */
export function within(selection: Selection, side: Selection): Selection {
  const both = <Id extends string>(
    looked: readonly Id[] | undefined,
    wanted: readonly Id[] | undefined,
  ): Id[] | undefined => {
    if (!looked || !wanted) return looked || wanted ? [...(looked ?? wanted ?? [])] : undefined;
    const known = new Set(looked);
    return wanted.filter((id) => known.has(id));
  };
  const transcripts = both(selection.transcripts, side.transcripts);
  const speakers = both(selection.speakers, side.speakers);
  return { ...selection, ...(transcripts && { transcripts }), ...(speakers && { speakers }) };
}
