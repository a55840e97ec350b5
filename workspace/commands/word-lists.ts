import { randomUUID } from 'node:crypto';
import { WordListId } from '../contract/basics';
import { fail, succeed } from '../contract/result';
import { quoted } from '../project/step-labels';
import type { Handlers } from './handler';

const names = { stop: 'stop list', group: 'word group' } as const;

export const wordListCommands: Handlers<'wordList.save' | 'wordList.remove'> = {
  'wordList.save': async (session, { id: given, ...after }) => {
    const { project } = session;
    if (!project.ok) return project;
    const before = given === undefined ? undefined : project.value.records.wordLists.get(given);
    if (given !== undefined && before === undefined) return fail('not-found', given);
    const id = given ?? WordListId.parse(randomUUID());
    const label = `${before === undefined ? 'Keep' : 'Change'} the ${names[after.kind]} ${quoted(after.name)}`;
    const saved = await session.apply({
      label,
      changes: [{ kind: 'word-list', id, before: before ?? null, after }],
    });
    return saved.ok ? succeed({ id }) : saved;
  },

  'wordList.remove': (session, { id }) => {
    const { project } = session;
    if (!project.ok) return project;
    const before = project.value.records.wordLists.get(id);
    if (before === undefined) return fail('not-found', id);
    return session.apply({
      label: `Remove the ${names[before.kind]} ${quoted(before.name)}`,
      changes: [{ kind: 'word-list', id, before, after: null }],
    });
  },
};
