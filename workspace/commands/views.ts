import { randomUUID } from 'node:crypto';
import { ViewId } from '../contract/basics';
import { fail, succeed } from '../contract/result';
import { quoted } from '../project/step-labels';
import type { Handlers } from './handler';

export const viewCommands: Handlers<'view.save' | 'view.remove' | 'view.last' | 'view.keepLast'> = {
  'view.save': async (session, { id: given, ...view }) => {
    const { project } = session;
    if (!project.ok) return project;
    const before = given === undefined ? undefined : project.value.records.views.get(given);
    if (given !== undefined && before === undefined) return fail('not-found', given);
    const id = given ?? ViewId.parse(randomUUID());
    const after = { ...view, name: view.name.trim() };
    if (after.name === '') return fail('bad-request', 'name');
    const what = after.address === undefined ? 'selection' : 'view';
    const label = `${before === undefined ? 'Keep' : 'Change'} the ${what} ${quoted(after.name)}`;
    const saved = await session.apply({
      label,
      changes: [{ kind: 'view', id, before: before ?? null, after }],
    });
    return saved.ok ? succeed({ id }) : saved;
  },

  'view.remove': (session, { id }) => {
    const { project } = session;
    if (!project.ok) return project;
    const before = project.value.records.views.get(id);
    if (before === undefined) return fail('not-found', id);
    const what = before.address === undefined ? 'selection' : 'view';
    return session.apply({
      label: `Remove the ${what} ${quoted(before.name)}`,
      changes: [{ kind: 'view', id, before, after: null }],
    });
  },

  'view.last': async ({ recent }, { path }) => {
    const last = await recent.lastView(path);
    return succeed({ ...(last && { last }) });
  },

  'view.keepLast': ({ recent }, { path, last }) => {
    recent.keepLastView(path, last);
    return Promise.resolve(succeed({}));
  },
};
