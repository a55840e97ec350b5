import type { ProjectState, TranscriptSummary } from '../../../workspace/contract/project';
import type { ImportEntry } from '../../state/imports';
import { pairsOf } from '../people/same-people';
import { foundIn } from './model';

/** All that a row of the list shows, so that a row is drawn anew only when something of it has changed. */
export interface EntryView {
  readonly entry: ImportEntry;
  readonly transcript: TranscriptSummary | undefined;
  /** `2 speakers · 25 turns · Berlin` */
  readonly found: string;
  /** Pairs of its speakers that may be one person. */
  readonly unsure: number;
  /** The older version that it may replace. */
  readonly older: Pick<TranscriptSummary, 'id' | 'title' | 'fileName'> | undefined;
  /** Nothing can be changed: no project, or one that is only read. */
  readonly locked: boolean;
  /** Told apart by this: a state that was fetched again is another object with the same in it. */
  readonly print: string;
}

/** The rows of the list; looks everything up once, since there may be thousands of rows and speakers. */
export function entryViews(
  entries: readonly ImportEntry[],
  project: ProjectState | undefined,
): readonly EntryView[] {
  const transcripts = new Map(project?.transcripts.map((transcript) => [transcript.id, transcript]));
  const kinds = new Map(project?.speakers.map(({ id, kind }) => [id, kind]));
  const pairs = project === undefined ? [] : pairsOf(project);
  return entries.map((entry) => {
    const read = entry.outcome.kind === 'read' ? entry.outcome : undefined;
    const transcript = read && transcripts.get(read.transcript);
    const older = read?.newerOf && transcripts.get(read.newerOf.transcript);
    const speaks = new Set(transcript?.speakers);
    const view = {
      transcript,
      found: transcript === undefined ? '' : foundIn(transcript, kinds),
      unsure:
        transcript === undefined
          ? 0
          : pairs.filter(({ into, from }) => speaks.has(into.id) || speaks.has(from.id)).length,
      older: older && { id: older.id, title: older.title, fileName: older.fileName },
      locked: project?.readOnly ?? true,
    };
    return { entry, ...view, print: JSON.stringify([view, project === undefined]) };
  });
}

export const sameView = (one: EntryView, other: EntryView): boolean =>
  one.entry === other.entry && one.print === other.print;
