import type { Selection } from '../../workspace/contract/basics';
import type { ProjectState } from '../../workspace/contract/project';
import type { MenuEntry } from '../design/Menu';
import { showDialog } from '../state/dialogs';
import { useLooking } from '../state/selection';
import { countOf } from '../text/numbers';
import { kindName } from '../views/reader/kinds';
import { wholeText } from './selection-model';

/** Speakers that a menu lists; the library finds the others. */
const listed = 200;

/** Everything that can restrict what is looked at. */
export function filterEntries(project: ProjectState, selection: Selection): readonly MenuEntry[] {
  return [
    ...setEntries(project, selection),
    { kind: 'more', text: 'Speakers', entries: speakerEntries(project, selection) },
    { kind: 'item', text: 'Dates…', run: () => showDialog({ kind: 'dates' }) },
    { kind: 'item', text: 'Where something is said…', run: () => showDialog({ kind: 'said' }) },
    { kind: 'more', text: 'Turns', entries: turnEntries(selection) },
    { kind: 'more', text: 'Kinds of text', entries: kindEntries(selection) },
  ];
}

function setEntries({ sets }: ProjectState, { transcripts }: Selection): readonly MenuEntry[] {
  if (sets.length === 0) return [];
  const { lookAt } = useLooking.getState();
  const now = transcripts ?? [];
  return [
    { kind: 'heading', text: 'Sets' },
    ...sets.map((set): MenuEntry => {
      const inside =
        transcripts !== undefined &&
        set.transcripts.length > 0 &&
        set.transcripts.every((id) => now.includes(id));
      return {
        kind: 'choice',
        text: set.name,
        note: countOf(set.transcripts.length, 'speech', 'speeches'),
        stay: true,
        checked: inside,
        run: () => {
          const rest = now.filter((id) => !set.transcripts.includes(id));
          lookAt(inside ? (rest.length > 0 ? rest : undefined) : [...now, ...set.transcripts]);
        },
      };
    }),
    { kind: 'line' },
  ];
}

function speakerEntries({ speakers }: ProjectState, selection: Selection): readonly MenuEntry[] {
  const { hear } = useLooking.getState();
  const heard = selection.speakers ?? [];
  return [...speakers]
    .sort((a, b) => b.words - a.words)
    .slice(0, listed)
    .map(({ id, name, words }): MenuEntry => ({
      kind: 'choice',
      text: name,
      note: countOf(words, 'word'),
      stay: true,
      checked: heard.includes(id),
      run: () => hear(heard.includes(id) ? heard.filter((other) => other !== id) : [...heard, id]),
    }));
}

const turnChoices = [
  { turns: undefined, text: 'All turns' },
  { turns: 'questions', text: 'Questions' },
  { turns: 'answers', text: 'Answers' },
] as const;

const turnEntries = (selection: Selection): readonly MenuEntry[] =>
  turnChoices.map(({ turns, text }): MenuEntry => ({
    kind: 'choice',
    text,
    checked: selection.turns === turns,
    run: () => useLooking.getState().restrict({ turns }),
  }));

function kindEntries({ kinds = ['speech'] }: Selection): readonly MenuEntry[] {
  const { restrict } = useLooking.getState();
  return [
    { kind: 'item', text: 'Speech only', run: () => restrict({ kinds: ['speech'] }) },
    { kind: 'item', text: 'Whole text', run: () => restrict({ kinds: wholeText }) },
    { kind: 'line' },
    ...wholeText.map((kind): MenuEntry => ({
      kind: 'choice',
      text: kindName(kind),
      stay: true,
      checked: kinds.includes(kind),
      run: () =>
        restrict({
          kinds: kinds.includes(kind) ? kinds.filter((other) => other !== kind) : [...kinds, kind],
        }),
    })),
  ];
}
