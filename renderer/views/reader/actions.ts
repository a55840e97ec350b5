import type { Span } from '../../../analysis/model/span';
import type { BlockKind } from '../../../analysis/model/transcript';
import type { Likeness } from '../../../analysis/transcript/alike';
import { turnAt } from '../../../analysis/transcript/correct';
import type { AnnotationId, CodeId, TranscriptId } from '../../../workspace/contract/basics';
import type { Annotation, ProjectState, TranscriptText } from '../../../workspace/contract/project';
import { useChosen } from '../../state/chosen';
import { perform } from '../../state/perform';
import { countOf } from '../../text/numbers';
import { codeNamed, sameSpan } from './codebook-model';
import { kindName } from './kinds';
import { useReader } from './reader-store';

/** What a code or a note is given to: the marked words, else the chosen passage. */
export interface Target {
  readonly project: ProjectState;
  readonly transcript: TranscriptId;
  readonly text: string;
  readonly marked: Span | undefined;
  readonly passage: Annotation | undefined;
}

const choose = (annotation: AnnotationId | undefined): void => useChosen.getState().choose({ annotation });

/** The passage over exactly the marked words: they get no second one. */
const passageOver = ({ project, transcript, marked }: Target): Annotation | undefined =>
  marked && project.annotations.find((other) => other.transcript === transcript && sameSpan(other, marked));

/** Gives the code to the marked words, or to the chosen passage; takes it off a chosen passage that has it. True where it was done. */
export async function giveCode(target: Target, code: CodeId): Promise<boolean> {
  const { marked, transcript } = target;
  useReader.setState({ last: code });
  const passage = marked ? passageOver(target) : target.passage;
  if (passage)
    return passage.codes.includes(code) ? (marked ? true : takeCode(passage, code)) : addCode(passage, code);
  if (!marked) return false;
  const added = await perform('annotation.add', { transcript, span: marked, codes: [code] });
  if (added.ok) choose(added.value.id);
  return added.ok;
}

async function addCode({ id, codes }: Annotation, code: CodeId): Promise<boolean> {
  const edited = await perform('annotation.edit', { id, codes: [...codes, code] });
  if (edited.ok) choose(id);
  return edited.ok;
}

/** Takes a code off a passage; one that is left with neither code nor note is removed. */
export async function takeCode(passage: Annotation, code: CodeId): Promise<boolean> {
  const codes = passage.codes.filter((other) => other !== code);
  if (codes.length === 0 && passage.note === '') return removePassages([passage.id]);
  return (await perform('annotation.edit', { id: passage.id, codes })).ok;
}

/** The code of this name, made if there is none. */
async function codeByName(project: ProjectState, name: string): Promise<CodeId | undefined> {
  const known = codeNamed(project.codes, name);
  if (known) return known.id;
  const saved = await perform('code.save', { name: name.trim() });
  return saved.ok ? saved.value.id : undefined;
}

export async function giveCodeNamed(target: Target, name: string): Promise<boolean> {
  const code = name.trim() === '' ? undefined : await codeByName(target.project, name);
  return code !== undefined && giveCode(target, code);
}

/** A code called by the very words that are marked. */
export function giveInVivo(target: Target): Promise<boolean> {
  const { marked, text } = target;
  const words = marked ? text.slice(marked.start, marked.end).replace(/\s+/gu, ' ').trim() : '';
  return giveCodeNamed(target, shortened(words, 80));
}

/** At most so many characters, cut before a word. */
export function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  const cut = words.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}

/** Writes a note to the marked words, or to the chosen passage. True where it was done. */
export async function giveNote(target: Target, note: string): Promise<boolean> {
  const passage = target.marked ? passageOver(target) : target.passage;
  if (passage) {
    const edited = await perform('annotation.edit', { id: passage.id, note });
    if (edited.ok) choose(passage.id);
    return edited.ok;
  }
  if (!target.marked || note.trim() === '') return false;
  const added = await perform('annotation.add', { transcript: target.transcript, span: target.marked, note });
  if (added.ok) choose(added.value.id);
  return added.ok;
}

export async function removePassages(ids: readonly AnnotationId[]): Promise<boolean> {
  const removed = await perform(
    'annotation.remove',
    { ids: [...ids] },
    { said: `Removed ${countOf(ids.length, 'passage')}` },
  );
  if (removed.ok) choose(undefined);
  return removed.ok;
}

/** Makes a stretch a block of another kind; with `alike` all that is like it in the transcript. */
export async function setKind(
  id: TranscriptId,
  { start, end }: Span,
  kind: BlockKind,
  alike?: Likeness,
): Promise<boolean> {
  const name = kindName(kind).toLowerCase();
  const changed = await perform(
    'transcript.setKind',
    { id, span: { start, end }, kind, ...(alike !== undefined && { alike }) },
    { said: alike === undefined ? `Made it ${name}` : `Made all like it ${name}` },
  );
  if (changed.ok) useReader.setState({ alike: undefined });
  return changed.ok;
}

/** A new turn begins at the place, by the same speaker until another is named. */
export async function splitTurn(id: TranscriptId, at: number): Promise<boolean> {
  return (await perform('transcript.splitTurn', { id, at }, { said: 'A new turn begins there' })).ok;
}

/** The turn at the place goes on from the one before it. */
export async function joinTurn(id: TranscriptId, at: number): Promise<boolean> {
  return (await perform('transcript.joinTurn', { id, at }, { said: 'Joined with the turn before' })).ok;
}

/** Asks who speaks in the turn that holds the place; false where none does. */
export function askWho({ id, turns }: Pick<TranscriptText, 'id' | 'turns'>, place: number): boolean {
  const index = turnAt(turns, place);
  const turn = turns[index];
  if (!turn) return false;
  const { start: at, label } = turn;
  const alike = label === undefined ? 1 : turns.filter((other) => other.label === label).length;
  useReader.setState({ asked: { transcript: id, turn: index + 1, at, label, alike } });
  return true;
}
