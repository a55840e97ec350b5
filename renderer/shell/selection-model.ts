import { blockKinds, type BlockKind } from '../../analysis/model/transcript';
import type { SpeakerId, TranscriptId } from '../../workspace/contract/basics';
import type { ProjectState } from '../../workspace/contract/project';
import { datesText } from '../text/date-bounds';
import { countOf, formatDate } from '../text/numbers';
import { kindName } from '../views/reader/kinds';
import type { Looking } from '../state/selection';

export interface LookingChip {
  readonly id: string;
  readonly text: string;
  /** What is looked at when the chip is taken away; undefined: everything. */
  readonly without: readonly TranscriptId[] | undefined;
}

type Parts = Pick<ProjectState, 'transcripts' | 'sets'>;

/**
 * Words for which transcripts are looked at: the sets they make up exactly, else up to two by name, else their number.
 * `undefined` is all of them.
 */
export function lookingChips(
  { transcripts, sets }: Parts,
  ids: readonly TranscriptId[] | undefined,
): readonly LookingChip[] {
  if (ids === undefined) return [{ id: 'all', text: 'All speeches', without: undefined }];
  const looked = new Set(ids);
  const whole = sets.filter(
    (set) => set.transcripts.length > 0 && set.transcripts.every((id) => looked.has(id)),
  );
  const covered = new Set(whole.flatMap((set) => set.transcripts));
  const rest = ids.filter((id) => !covered.has(id));
  const keep = (wanted: (id: TranscriptId) => boolean) => {
    const left = ids.filter(wanted);
    return left.length > 0 ? left : undefined;
  };
  const setChips = whole.map((set): LookingChip => {
    const others = new Set(whole.filter((other) => other !== set).flatMap((other) => other.transcripts));
    return {
      id: set.id,
      text: set.name,
      without: keep((id) => !set.transcripts.includes(id) || others.has(id)),
    };
  });
  if (rest.length > 2 || ids.length === 0) {
    const text =
      whole.length === 0
        ? `${rest.length} of ${countOf(transcripts.length, 'speech', 'speeches')}`
        : `${rest.length} more`;
    return [...setChips, { id: 'rest', text, without: keep((id) => covered.has(id)) }];
  }
  return [
    ...setChips,
    ...rest.map((id): LookingChip => {
      const transcript = transcripts.find((known) => known.id === id);
      const name = transcript?.title ?? transcript?.fileName ?? id;
      const date = transcript?.date === undefined ? '' : `, ${formatDate(transcript.date)}`;
      return { id, text: `${name}${date}`, without: keep((other) => other !== id) };
    }),
  ];
}

/** The speakers listened to, each with the colour it has everywhere: its place in the project, 1 to 8. */
export function speakerChips(
  { speakers }: Pick<ProjectState, 'speakers'>,
  ids: readonly SpeakerId[],
): readonly { readonly id: SpeakerId; readonly text: string; readonly colour: number }[] {
  return ids.flatMap((id) => {
    const at = speakers.findIndex((speaker) => speaker.id === id);
    const speaker = speakers[at];
    return speaker ? [{ id, text: speaker.name, colour: (at % 8) + 1 }] : [];
  });
}

/** What restricts a selection beside its speeches and speakers. */
type Restriction = Pick<Looking, 'kinds' | 'dates' | 'turns' | 'search'>;

export interface RestrictionChip {
  readonly id: keyof Restriction;
  readonly text: string;
  /** What taking it away does. */
  readonly remove: string;
}

/** A chip for each thing that restricts; kinds have one always, since speech only is a choice too. */
export function restrictionChips({ kinds, dates, turns, search }: Restriction): readonly RestrictionChip[] {
  const chips: RestrictionChip[] = [];
  if (dates) chips.push({ id: 'dates', text: datesText(dates), remove: 'Look at all dates' });
  if (turns) {
    const text = turns === 'questions' ? 'Questions' : 'Answers';
    chips.push({ id: 'turns', text, remove: 'Look at all turns' });
  }
  if (search) {
    const text = `${search.within === 'turn' ? 'Turns' : 'Speeches'} with “${search.query}”`;
    chips.push({ id: 'search', text, remove: 'Look also where it is not said' });
  }
  const text = kinds === undefined ? 'Speech only' : kindsText(kinds);
  return [
    ...chips,
    { id: 'kinds', text, remove: kinds === undefined ? 'Look at the whole text' : 'Speech only' },
  ];
}

/** Everything but the page's furniture and white space. */
export const wholeText: readonly BlockKind[] = blockKinds.filter(
  (kind) => kind !== 'furniture' && kind !== 'separator',
);

function kindsText(kinds: readonly BlockKind[]): string {
  if (wholeText.length === kinds.length && wholeText.every((kind) => kinds.includes(kind)))
    return 'Whole text';
  const names = kinds.map(kindName);
  return names.length > 2 ? `${names.length} kinds of text` : names.join(' and ');
}
