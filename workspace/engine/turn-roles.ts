import { turnRoles, type TurnRole } from '../../analysis/transcript/turn-roles';
import type { CorpusDocument } from './corpus';

const known = new WeakMap<CorpusDocument, readonly TurnRole[]>();

/** Which turns of a document ask and which answer, in the order of its turns. */
export function rolesOfTurns(document: CorpusDocument): readonly TurnRole[] {
  const found = known.get(document);
  if (found) return found;
  const { text, turns } = document.source;
  const said = turns.map(() => '');
  for (const { kind, turn, start, end } of document.stretches)
    if (kind === 'speech' && turn !== undefined) said[turn] = `${said[turn] ?? ''}${text.slice(start, end)}`;
  const roles = turnRoles(
    turns.map(({ speaker, generic = false }, at) => ({ speaker, generic, text: said[at] ?? '' })),
  );
  known.set(document, roles);
  return roles;
}
