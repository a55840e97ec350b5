import type { SpeakerId } from '../../../workspace/contract/basics';
import type { Speaker, TranscriptSummary } from '../../../workspace/contract/project';
import type { ImportEntry } from '../../state/imports';
import { joined } from '../../text/joined';
import { encodingLabel } from '../../text/encodings';
import { formatName } from '../../text/formats';
import { countOf, formatCount, formatDate } from '../../text/numbers';

/** How far an import is: files that are done, and that as a share from 0 to 1; undefined before the first, which may be a long one. */
export function importProgress(entries: readonly Pick<ImportEntry, 'outcome'>[]): {
  readonly done: number;
  readonly failed: number;
  readonly share: number | undefined;
} {
  const kinds = entries.map(({ outcome }) => outcome.kind);
  const failed = kinds.filter((kind) => kind === 'failed').length;
  const done = kinds.filter((kind) => kind === 'read').length + failed;
  return { done, failed, share: done === 0 ? undefined : done / entries.length };
}

/** `5 read, 1 failed, 2 to go` */
export function importSummary(entries: readonly Pick<ImportEntry, 'outcome'>[]): string {
  const { done, failed } = importProgress(entries);
  const parts = [`${formatCount(done - failed)} read`];
  if (failed > 0) parts.push(`${formatCount(failed)} failed`);
  if (done < entries.length) parts.push(`${formatCount(entries.length - done)} to go`);
  return parts.join(', ');
}

/** `2 speakers and questions · 25 turns · 15 July 2021 · Berlin` */
export function foundIn(
  transcript: TranscriptSummary,
  kindOf: ReadonlyMap<SpeakerId, Speaker['kind']>,
): string {
  const kinds = transcript.speakers.map((id) => kindOf.get(id));
  const persons = kinds.filter((kind) => kind === 'person').length;
  const generic = kinds.length - persons;
  const who =
    persons > 0
      ? `${countOf(persons, 'speaker')}${generic > 0 ? ` and ${generic === 1 ? 'a voice' : `${generic} voices`} without a name` : ''}`
      : generic > 0
        ? `${countOf(generic, 'voice')} without a name`
        : 'no speaker labels';
  return joined([
    who,
    countOf(transcript.turns, 'turn'),
    transcript.date === undefined ? undefined : formatDate(transcript.date),
    transcript.place,
  ]);
}

/** `Web page`, `Windows 1251`: what the file is and how its text was read. */
export const readAs = ({
  format,
  encoding,
}: Pick<TranscriptSummary, 'format' | 'encoding'>): readonly string[] => [
  ...(format === undefined ? [] : [formatName(format)]),
  ...(encoding === undefined ? [] : [encodingLabel(encoding)]),
];
