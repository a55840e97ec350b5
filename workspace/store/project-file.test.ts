import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodeId } from '../contract/basics';
import { sha256 } from './content';
import { openProject } from './open-project';
import { snapshotFolder } from './snapshots';
import {
  add,
  addTranscript,
  clock,
  code,
  contentFor,
  contentOf,
  freshStore,
  t1,
  text,
  valueOf,
} from './testing/fresh-store';

const store = freshStore();
const { closed, create, kept, reopen } = store;

describe('a project file', () => {
  it('gives back after closing what was written, and what undo and redo would do', async () => {
    const first = await create();
    valueOf(first.apply(addTranscript, [contentFor(t1)]));
    valueOf(first.apply(add('hope')));
    valueOf(first.apply(add('fear', { from: 'hope' })));
    valueOf(first.move('back'));
    const before = contentOf(first.records);
    closed(first);
    const second = await reopen();
    expect(contentOf(second.records)).toStrictEqual(before);
    expect([second.label('back'), second.label('forward')]).toStrictEqual(['Make hope', 'Make fear']);
    expect(valueOf(second.content(t1))).toStrictEqual({
      parsed: contentFor(t1).parsed,
      textHash: sha256(text),
      format: 'txt',
    });
  });

  it('is one file once it is closed', async () => {
    const project = await create();
    valueOf(project.apply(add('hope')));
    expect(readdirSync(store.folder).sort()).toStrictEqual(
      ['', '-lock', '-shm', '-wal'].map((ending) => `Talks.rostrum${ending}`),
    );
    closed(project);
    expect(readdirSync(store.folder)).toStrictEqual(['Talks.rostrum']);
  });

  it('comes back to its start by undoing everything, and to its end by redoing it, over closings at any moment', async () => {
    const names = fc.constantFrom('a', 'b', 'c', 'd');
    const step = fc.oneof(
      fc.record({ kind: fc.constant('put' as const), code: names, name: fc.string() }),
      fc.record({ kind: fc.constant('remove' as const), code: names }),
      fc.record({ kind: fc.constant('undo' as const) }),
      fc.record({ kind: fc.constant('redo' as const) }),
      fc.record({ kind: fc.constant('reopen' as const) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        rmSync(store.path, { force: true });
        let project = await create();
        const start = contentOf(project.records);
        for (const one of steps) {
          if (one.kind === 'undo' || one.kind === 'redo')
            project.move(one.kind === 'undo' ? 'back' : 'forward');
          else if (one.kind === 'reopen') {
            const before = contentOf(project.records);
            closed(project);
            project = await reopen();
            expect(contentOf(project.records)).toStrictEqual(before);
          } else {
            const codeId = CodeId.parse(one.code);
            const before = project.records.codes.get(codeId) ?? null;
            const after = one.kind === 'put' ? code(one.name) : null;
            valueOf(
              project.apply({ label: one.kind, changes: [{ kind: 'code', id: codeId, before, after }] }),
            );
          }
        }
        while (project.move('forward').ok);
        const end = contentOf(project.records);
        while (project.move('back').ok);
        expect(contentOf(project.records)).toStrictEqual(start);
        closed(project);
        project = await reopen();
        expect(contentOf(project.records)).toStrictEqual(start);
        while (project.move('forward').ok);
        expect(contentOf(project.records)).toStrictEqual(end);
        closed(project);
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('lets go of an undone import, bytes and all, once another edit takes its place', async () => {
    const project = await create();
    valueOf(project.apply(addTranscript, [contentFor(t1)]));
    valueOf(project.move('back'));
    expect(project.content(t1).ok).toBe(true);
    valueOf(project.apply(add('hope')));
    expect(project.content(t1)).toStrictEqual({ ok: false, code: 'not-found', detail: 't1' });
    expect(project.move('forward')).toStrictEqual({ ok: false, code: 'nothing-to-redo', detail: undefined });
  });

  it('leaves memory and file as they were when an edit cannot be written whole', async () => {
    const project = await create();
    valueOf(project.apply(addTranscript, [contentFor(t1)]));
    const before = contentOf(project.records);
    const twice = contentFor(t1);
    expect(() => project.apply({ label: 'Add again', changes: add('x').changes }, [twice])).toThrow(/UNIQUE/);
    expect(contentOf(project.records)).toStrictEqual(before);
    expect(project.label('back')).toBe('Add “oke.txt”');
  });

  it('is opened for reading by a second one, who is told who has it and sees what was there', async () => {
    const first = await create();
    valueOf(first.apply(add('hope')));
    const second = await reopen();
    expect(second.access.kind).toBe('in-use');
    expect(second.access.kind === 'in-use' && second.access.heldBy).toMatch(/./);
    expect([...second.records.codes.values()]).toStrictEqual([code('hope')]);
    expect(second.apply(add('fear'))).toMatchObject({ ok: false, code: 'project-in-use' });
    closed(first);
    closed(second);
    expect((await reopen()).access.kind).toBe('writer');
  });

  it('saves a copy that is a project with the same records and history', async () => {
    const project = await create();
    valueOf(project.apply(add('hope')));
    const target = join(store.folder, 'Copy.rostrum');
    writeFileSync(target, 'what stood there before');
    valueOf(project.saveCopy(target));
    const copy = kept(valueOf(await openProject(target, { clock })));
    expect(contentOf(copy.records)).toStrictEqual(contentOf(project.records));
    expect(copy.label('back')).toBe('Make hope');
    expect(project.saveCopy(store.path)).toMatchObject({ ok: false, code: 'bad-request' });
    expect(project.saveCopy(join(store.folder, 'no such folder', 'x.rostrum'))).toMatchObject({ ok: false });
  });

  it('refuses edits once its file is moved away, and takes them when it is back', async () => {
    const project = await create();
    renameSync(store.path, `${store.path}.away`);
    expect(project.apply(add('hope'))).toStrictEqual({ ok: false, code: 'file-missing', detail: store.path });
    expect(project.records.codes.size).toBe(0);
    renameSync(`${store.path}.away`, store.path);
    expect(project.apply(add('hope')).ok).toBe(true);
  });

  it('keeps at most ten snapshots, one an opening after a change', async () => {
    closed(await create());
    for (let round = 0; round < 12; round++) {
      const project = await reopen();
      valueOf(project.apply(add(`${round}`, round === 0 ? {} : { from: `${round - 1}` })));
      closed(project);
    }
    closed(await reopen());
    closed(await reopen());
    const snapshots = readdirSync(snapshotFolder(store.path)).sort();
    expect(snapshots.length).toBe(10);
    const newest = join(
      snapshotFolder(store.path),
      snapshots.find((name) => name.includes('edit 12.')) ?? '',
    );
    const copy = kept(valueOf(await openProject(newest, { clock })));
    expect([...copy.records.codes.values()]).toStrictEqual([code('11')]);
  });
});
