import { dateInFileName } from '../../analysis/transcript/file-dates';
import type { TranscriptId } from '../../workspace/contract/basics';
import type { TranscriptSummary } from '../../workspace/contract/project';
import { countOf } from '../text/numbers';
import { perform } from './perform';

/** A date that a file's name tells, of a transcript in whose text none was found. */
export interface NamedDate {
  readonly id: TranscriptId;
  readonly fileName: string;
  /** ISO 8601: a day, or a year alone. */
  readonly date: string;
}

/** Those transcripts without a date whose files have one in their names. */
export const datesInNames = (
  transcripts: readonly Pick<TranscriptSummary, 'id' | 'date' | 'fileName'>[],
): readonly NamedDate[] =>
  transcripts.flatMap(({ id, date, fileName }) => {
    if (date !== undefined && date !== '') return [];
    const named = dateInFileName(fileName);
    return named === undefined ? [] : [{ id, fileName, date: named }];
  });

/** Gives each transcript the date of its file's name; one step of undo. */
export const takeDates = (dates: readonly NamedDate[]): void =>
  void perform(
    'transcript.dates',
    { dates: dates.map(({ id, date }) => ({ id, date })) },
    {
      said: `Took the ${dates.length === 1 ? 'date' : 'dates'} of ${countOf(dates.length, 'speech', 'speeches')} from file names`,
    },
  );
