import { resolve } from 'node:path';
import { succeed } from '../contract/result';
import { withExtension } from '../project/project-path';
import { projectId } from '../store/records';
import { quoted } from '../project/step-labels';
import type { Handlers } from './handler';

export const projectCommands: Handlers<
  | 'app.info'
  | 'project.state'
  | 'project.recent'
  | 'project.create'
  | 'project.open'
  | 'project.close'
  | 'project.saveCopy'
  | 'project.rename'
  | 'project.forget'
  | 'project.undo'
  | 'project.redo'
> = {
  'app.info': ({ options: { version, host } }) => succeed({ version, host, node: process.versions.node }),

  'project.state': ({ project, revision }) =>
    succeed(project.ok ? { project: project.value.state(revision) } : {}),

  'project.recent': async ({ recent, options }) =>
    succeed({ recent: await recent.list(), folder: options.documentsFolder }),

  'project.create': (session, { name, path }) =>
    session.inTurn(() => session.create(name?.trim() || nameFromPath(path), path)),

  'project.open': (session, { path, job }) =>
    session.inJob(job, (waiting) => session.inTurn(() => session.open(path, waiting))),

  'project.close': async (session) => {
    session.cancelAllJobs();
    await session.inTurn(() => session.close());
    return succeed({});
  },

  'project.saveCopy': (session, { path }) =>
    session.inTurn(() => {
      const { project } = session;
      if (!project.ok) return Promise.resolve(project);
      const target = withExtension(resolve(path));
      const saved = project.value.file.saveCopy(target);
      return Promise.resolve(saved.ok ? succeed({ path: target }) : saved);
    }),

  'project.rename': async (session, { name }) => {
    const { project } = session;
    if (!project.ok) return project;
    const before = project.value.records.project;
    const renamed = await session.apply({
      label: `Rename the project to ${quoted(name)}`,
      changes: [{ kind: 'project', id: projectId, before, after: { ...before, name } }],
    });
    if (renamed.ok) await session.noteRecent();
    return renamed;
  },

  'project.forget': async ({ recent }, { path }) => {
    await recent.forget(path);
    return succeed({});
  },

  'project.undo': async (session) => {
    const { project } = session;
    if (!project.ok) return project;
    const moved = await project.value.move('back');
    session.changed();
    return moved;
  },

  'project.redo': async (session) => {
    const { project } = session;
    if (!project.ok) return project;
    const moved = await project.value.move('forward');
    session.changed();
    return moved;
  },
};

function nameFromPath(path: string | undefined): string {
  const file =
    path
      ?.split(/[\\/]/)
      .at(-1)
      ?.replace(/\.rostrum$/i, '')
      .trim() ?? '';
  return file === '' ? 'Untitled' : file;
}
