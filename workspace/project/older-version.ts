import type { ParsedTranscript } from '../../analysis/model/transcript';
import type { TranscriptId } from '../contract/basics';
import type { Records, TranscriptRecord } from '../store/records';
import { AnchorFinder } from './anchor';

interface Newcomer {
  readonly fileName: string;
  readonly parsed: ParsedTranscript;
}

/**
 * The transcript of which a newcomer may be a newer version: of the same file name and no other title or date, else of the same title
 * and date. Undefined where there is none, or more than one. `kept`: how many of its marked passages stand in the newcomer too.
 */
export function olderVersion(
  { transcripts, annotations }: Records,
  { fileName, parsed }: Newcomer,
): { readonly transcript: TranscriptId; readonly passages: number; readonly kept: number } | undefined {
  const ofName = [...transcripts].filter(
    ([, record]) =>
      record.fileName === fileName &&
      (agrees(record.title, parsed.title) || sameDate(record, parsed)) &&
      agrees(record.date, parsed.date),
  );
  const ofTitle = [...transcripts].filter(
    ([, record]) => record.title !== undefined && record.title === parsed.title && sameDate(record, parsed),
  );
  const [only] = ofName.length === 1 ? ofName : ofTitle.length === 1 ? ofTitle : [];
  if (only === undefined) return undefined;
  const [transcript] = only;
  const passages = [...annotations.values()].filter((annotation) => annotation.transcript === transcript);
  const finder = passages.length === 0 ? undefined : new AnchorFinder(parsed.text);
  const kept = passages.filter((passage) => finder?.find(passage) !== undefined).length;
  return { transcript, passages: passages.length, kept };
}

const agrees = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || a === b;
const sameDate = ({ date }: TranscriptRecord, parsed: ParsedTranscript): boolean =>
  date !== undefined && date === parsed.date;
