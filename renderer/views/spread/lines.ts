import type { ProjectState } from '../../../workspace/contract/project';
import type { SpreadTable } from '../../../workspace/contract/tables';
import type { StripLane, StripLine } from '../../charts/StripsLayout';
import { formatMonth } from '../../text/numbers';
import { lastName, mainSpeaker, speakerName, speechesOf, speechTitle } from '../../text/speech-label';
import type { Asked } from './model';

/** Uint32 that came as bytes; the bytes may begin anywhere in their buffer. */
const numbersOf = (bytes: Uint8Array): Uint32Array => new Uint32Array(bytes.slice().buffer);

/** A strip a part, in the order of the parts. `key` is the part's index: the same as long as the question is. */
export function linesOf(
  { by, parts, rows }: SpreadTable,
  project: Pick<ProjectState, 'transcripts' | 'speakers'>,
): readonly (StripLine & { readonly part: number; readonly date: string | undefined })[] {
  const transcripts = speechesOf(project);
  const columns = rows.map(({ marks, markEnds, tenths, byPart }) => ({
    marks: numbersOf(marks),
    tenths: numbersOf(tenths),
    markEnds,
    byPart,
  }));
  return parts.map(({ words, transcript, speaker }, part) => {
    const lanes = columns.map(({ marks, markEnds, tenths, byPart }): StripLane => {
      const count = byPart[part] ?? 0;
      return {
        marks: marks.subarray(markEnds[part - 1] ?? 0, markEnds[part]),
        count,
        rate: (count / words) * 10_000,
        tenths: tenths.subarray(part * 10, part * 10 + 10),
      };
    });
    const speech = transcript === undefined ? undefined : transcripts.get(transcript);
    const named = { key: String(part), part, words, lanes };
    if (by === 'equal') {
      const name = `Part ${part + 1}`;
      return { ...named, head: '', name, title: `Part ${part + 1} of ${parts.length}`, date: undefined };
    }
    if (!speech) {
      const name = speakerName(project, speaker) ?? 'Nobody known';
      return { ...named, head: '', name, title: name, date: undefined };
    }
    const who = speakerName(project, mainSpeaker(project, speech));
    const month = speech.date === undefined ? '' : formatMonth(speech.date);
    const title = [month, who, speechTitle(speech)].filter((text) => text !== undefined && text !== '');
    return {
      ...named,
      head: month,
      name: who === undefined ? speechTitle(speech) : lastName(who),
      title: title.join(', '),
      date: speech.date,
    };
  });
}

type Line = ReturnType<typeof linesOf>[number];

/** Lines without a date come last; what is equal stays in the order of the library. */
export function orderLines(
  lines: readonly Line[],
  { order, orderOf }: Pick<Asked, 'order' | 'orderOf'>,
): readonly Line[] {
  const figure = ({ lanes, words }: Line): number => {
    if (order === 'words') return words;
    const own = orderOf === undefined ? lanes : lanes.slice(orderOf, orderOf + 1);
    const count = own.reduce((sum, lane) => sum + lane.count, 0);
    return order === 'count' ? count : count / words;
  };
  switch (order) {
    case 'date':
      return lines.toSorted((a, b) => compareDates(a.date, b.date));
    case 'title':
      return lines.toSorted((a, b) => collator.compare(a.name, b.name) || compareDates(a.date, b.date));
    default:
      return lines.toSorted((a, b) => figure(b) - figure(a));
  }
}

const collator = new Intl.Collator('en', { numeric: true });

const compareDates = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : a < b ? -1 : 1;
