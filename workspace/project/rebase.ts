import type { ParsedTranscript } from '../../analysis/model/transcript';
import type { TranscriptId } from '../contract/basics';
import type { AnnotationRecord, Change, CorrectionShape, Records, TranscriptRecord } from '../store/records';
import { AnchorFinder, anchorOf, type Anchor } from './anchor';

/** From which text to which the work on a transcript moves. */
export interface Move {
  readonly from: string;
  readonly to: string;
  /** Both were read from the same bytes: where they are of one length, a place in one is that place in the other. */
  readonly sameBytes: boolean;
}

export interface Rebased {
  readonly annotations: readonly Change[];
  readonly corrections: readonly CorrectionShape[];
  /** Of annotations and corrections together. */
  readonly kept: number;
  readonly lost: number;
}

/** Annotations and corrections of a transcript moved to another reading of it; what is not found is kept as lost. */
export function rebaseWork(records: Records, id: TranscriptId, move: Move, now: string): Rebased {
  const finder = new AnchorFinder(move.to);
  const place = (anchor: Anchor, wasLost: boolean): Anchor | undefined => {
    const holds = move.sameBytes && move.from.length === move.to.length && !wasLost;
    const found = holds ? anchor : finder.find(anchor);
    return found && anchorOf(move.to, found);
  };
  const annotations = [...records.annotations]
    .filter(([, { transcript }]) => transcript === id)
    .map(([annotation, before]): Change => {
      const after = movedAnnotation(before, place(before, before.lost === true), {
        length: move.to.length,
        now,
      });
      return { kind: 'annotation', id: annotation, before, after };
    });
  const corrections = (records.corrections.get(id)?.corrections ?? []).map((correction) =>
    movedCorrection(correction, move.from, place),
  );
  const lost =
    annotations.filter((change) => change.kind === 'annotation' && change.after?.lost).length +
    corrections.filter((correction) => correction.lost !== undefined).length;
  return { annotations, corrections, kept: annotations.length + corrections.length - lost, lost };
}

function movedAnnotation(
  { lost, ...before }: AnnotationRecord,
  anchor: Anchor | undefined,
  { length, now }: { readonly length: number; readonly now: string },
): AnnotationRecord {
  if (anchor !== undefined) return { ...before, ...anchor, changed: now };
  const start = Math.min(before.start, length);
  return { ...before, start, end: start, lost: lost ?? true };
}

function movedCorrection(
  { lost, ...correction }: CorrectionShape,
  from: string,
  place: (anchor: Anchor, wasLost: boolean) => Anchor | undefined,
): CorrectionShape {
  const was = lost ? { ...lost, end: lost.start } : anchorOf(from, correction);
  if (was === undefined) return correction;
  const found = place(was, lost !== undefined);
  if (found !== undefined) return { ...correction, start: found.start, end: found.end };
  const { start, quote, prefix, suffix } = was;
  return { ...correction, start: 0, end: 0, lost: { start, quote, prefix, suffix } };
}

/** What is known of a transcript after another reading: what a person changed stays, the rest is as it was found. */
export function factsAfter(
  before: TranscriptRecord,
  was: ParsedTranscript,
  is: ParsedTranscript,
): TranscriptRecord {
  const { title, date, place, language, ...rest } = before;
  const next = (kept: string | undefined, old: string | undefined, found: string | undefined) =>
    kept === old ? found : kept;
  const now = {
    title: next(title, was.title, is.title),
    date: next(date, was.date, is.date),
    place: next(place, was.place, is.place),
    language: before.languageSet ? language : next(language, was.language, is.language),
  };
  return {
    ...rest,
    ...(now.title !== undefined && { title: now.title }),
    ...(now.date !== undefined && { date: now.date }),
    ...(now.place !== undefined && { place: now.place }),
    ...(now.language !== undefined && { language: now.language }),
  };
}
