import type { SpeakerId } from '../../../workspace/contract/basics';
import type { ProjectState, TranscriptSummary } from '../../../workspace/contract/project';
import type { ImportEntry } from '../../state/imports';
import { pairsOf } from '../people/same-people';
import { foundIn } from './model';
import { speechesOf } from '../../text/speech-label';

/** All that a row of the list shows. */
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
}

/** How rows of the list look; looks the project up once, since there may be thousands of rows, speakers and pairs. */
export function entryViews(project: ProjectState | undefined): (entry: ImportEntry) => EntryView {
  const transcripts = speechesOf(project);
  const kinds = new Map(project?.speakers.map(({ id, kind }) => [id, kind]));
  const pairsWith = new Map<SpeakerId, number[]>();
  for (const [pair, { into, from }] of (project === undefined ? [] : pairsOf(project)).entries())
    for (const { id } of [into, from]) {
      const pairs = pairsWith.get(id) ?? [];
      pairsWith.set(id, pairs);
      pairs.push(pair);
    }
  return (entry) => {
    const read = entry.outcome.kind === 'read' ? entry.outcome : undefined;
    const transcript = read && transcripts.get(read.transcript);
    const older = read?.newerOf && transcripts.get(read.newerOf.transcript);
    const pairs = transcript?.speakers.flatMap((speaker) => pairsWith.get(speaker) ?? []);
    return {
      entry,
      transcript,
      found: transcript === undefined ? '' : foundIn(transcript, kinds),
      unsure: new Set(pairs).size,
      older,
      locked: project?.readOnly ?? true,
    };
  };
}
