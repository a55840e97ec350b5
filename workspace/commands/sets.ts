import { randomUUID } from 'node:crypto';
import { SetId } from '../contract/basics';
import { fail, succeed } from '../contract/result';
import { quoted } from '../project/step-labels';
import { missingOf, type Handlers } from './handler';

export const setCommands: Handlers<'set.save' | 'set.remove'> = {
  'set.save': async (session, { id: given, name, transcripts }) => {
    const { project } = session;
    if (!project.ok) return project;
    const { records } = project.value;
    const missing = missingOf(records.transcripts, transcripts);
    if (missing) return missing;
    const before = given === undefined ? undefined : records.sets.get(given);
    if (given !== undefined && before === undefined) return fail('not-found', given);
    const id = given ?? SetId.parse(randomUUID());
    const after = { name: name.trim(), transcripts: [...new Set(transcripts)] };
    if (after.name === '') return fail('bad-request', 'name');
    const label = before === undefined ? `Make the set ${quoted(name)}` : `Change the set ${quoted(name)}`;
    const saved = await session.apply({
      label,
      changes: [{ kind: 'set', id, before: before ?? null, after }],
    });
    return saved.ok ? succeed({ id }) : saved;
  },

  'set.remove': (session, { id }) => {
    const { project } = session;
    if (!project.ok) return project;
    const before = project.value.records.sets.get(id);
    if (before === undefined) return fail('not-found', id);
    return session.apply({
      label: `Remove the set ${quoted(before.name)}`,
      changes: [{ kind: 'set', id, before, after: null }],
    });
  },
};
