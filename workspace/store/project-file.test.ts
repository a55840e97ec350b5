import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CodeId, TranscriptId, type Result } from '../contract/basics';
import { sha256, type NewContent } from './content';
import { createProject, openProject } from './open-project';
import type { ProjectFile } from './project-file';
import type { CodeRecord, Records, TranscriptRecord } from './records';
import { snapshotFolder } from './snapshots';
import { openDatabase } from './sqlite';

const clock = (): Date => new Date('2026-03-01T10:00:00Z');
let folder = '';
let path = '';
const open: ProjectFile[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rostrum-store-'));
  path = join(folder, 'Talks.rostrum');
});
afterEach(() => {
  for (const project of open.splice(0)) project.close();
  rmSync(folder, { recursive: true, force: true });
});

const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`${result.code} ${result.detail ?? ''}`);
  return result.value;
};
const kept = (project: ProjectFile): ProjectFile => {
  open.push(project);
  return project;
};
const create = async (): Promise<ProjectFile> => kept(valueOf(await createProject(path, 'Talks', { clock })));
const reopen = async (): Promise<ProjectFile> => kept(valueOf(await openProject(path, { clock })));
const closed = (project: ProjectFile): void => {
  open.splice(open.indexOf(project), 1);
  project.close();
};

const code = (name: string): CodeRecord => ({ order: 1, name, colour: 1 });
const id = CodeId.parse('c1');
const add = (name: string, change: { from?: string; code?: CodeId } = {}) => ({
  label: `Make ${name}`,
  changes: [
    {
      kind: 'code' as const,
      id: change.code ?? id,
      before: change.from === undefined ? null : code(change.from),
      after: code(name),
    },
  ],
});
/** All records, in an order that does not depend on the way there. */
const contentOf = ({ project, transcripts, codes, annotations }: Records): unknown => ({
  project,
  transcripts: [...transcripts].sort(),
  codes: [...codes].sort(),
  annotations: [...annotations].sort(),
});

const text = 'Mr. Oke: We will build.\n';
const contentFor = (transcript: TranscriptId): NewContent => ({
  id: transcript,
  fileName: 'oke.txt',
  bytes: new TextEncoder().encode(text),
  sourceHash: sha256(text),
  format: 'txt',
  parsed: {
    text,
    blocks: [{ kind: 'speech', start: 0, end: text.length }],
    turns: [{ start: 0, end: text.length, label: undefined, voice: undefined }],
    voices: [],
    title: undefined,
    date: '2026-01-31',
    place: undefined,
    summary: undefined,
    language: 'en',
    warnings: [{ code: 'no-labels', about: [] }],
  },
  textHash: sha256(text),
});
const transcriptRecord: TranscriptRecord = {
  order: 1,
  fileName: 'oke.txt',
  sourceHash: sha256(text),
  labels: [],
};
const t1 = TranscriptId.parse('t1');
const addTranscript = {
  label: 'Add “oke.txt”',
  changes: [{ kind: 'transcript' as const, id: t1, before: null, after: transcriptRecord }],
};

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
    expect(readdirSync(folder).sort()).toStrictEqual(
      ['', '-lock', '-shm', '-wal'].map((ending) => `Talks.rostrum${ending}`),
    );
    closed(project);
    expect(readdirSync(folder)).toStrictEqual(['Talks.rostrum']);
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
        rmSync(path, { force: true });
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
    const target = join(folder, 'Copy.rostrum');
    writeFileSync(target, 'what stood there before');
    valueOf(project.saveCopy(target));
    const copy = kept(valueOf(await openProject(target, { clock })));
    expect(contentOf(copy.records)).toStrictEqual(contentOf(project.records));
    expect(copy.label('back')).toBe('Make hope');
    expect(project.saveCopy(path)).toMatchObject({ ok: false, code: 'bad-request' });
    expect(project.saveCopy(join(folder, 'no such folder', 'x.rostrum'))).toMatchObject({ ok: false });
  });

  it('refuses edits once its file is moved away, and takes them when it is back', async () => {
    const project = await create();
    renameSync(path, `${path}.away`);
    expect(project.apply(add('hope'))).toStrictEqual({ ok: false, code: 'file-missing', detail: path });
    expect(project.records.codes.size).toBe(0);
    renameSync(`${path}.away`, path);
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
    const snapshots = readdirSync(snapshotFolder(path)).sort();
    expect(snapshots.length).toBe(10);
    const newest = join(snapshotFolder(path), snapshots.find((name) => name.includes('edit 12.')) ?? '');
    const copy = kept(valueOf(await openProject(newest, { clock })));
    expect([...copy.records.codes.values()]).toStrictEqual([code('11')]);
  });
});

describe('opening what is no good project', () => {
  const failureOf = async (file: string): Promise<string> => {
    const result = await openProject(file, { clock });
    if (!result.ok) return result.code;
    result.value.close();
    return 'opened';
  };

  it('says what it is', async () => {
    const other = join(folder, 'other.rostrum');
    writeFileSync(other, 'just a text');
    const empty = join(folder, 'empty.rostrum');
    writeFileSync(empty, '');
    closed(await create());
    const newer = join(folder, 'newer.rostrum');
    const bytes = readFileSync(path);
    bytes.writeUInt32BE(99, 60);
    writeFileSync(newer, bytes);
    const foreign = join(folder, 'foreign.rostrum');
    bytes.writeUInt32BE(7, 68);
    writeFileSync(foreign, bytes);
    const all = [join(folder, 'none.rostrum'), folder, other, empty, newer, foreign];
    expect(await Promise.all(all.map(failureOf))).toStrictEqual([
      'file-missing',
      'not-a-project',
      'not-a-project',
      'not-a-project',
      'project-newer',
      'not-a-project',
    ]);
    expect(readdirSync(folder).filter((name) => /lock|wal|shm/.test(name))).toStrictEqual([]);
  });

  it('has what was staged only with the edit it was for: else it is gone after the next opening', async () => {
    const t2 = TranscriptId.parse('t2');
    const contents = (): unknown => {
      const database = openDatabase(path, { readOnly: true });
      const rows = database.prepare('SELECT id FROM transcripts UNION SELECT sha256 FROM sources').all();
      database.close();
      return rows.length;
    };
    const first = await create();
    valueOf(first.stage([contentFor(t1)]));
    valueOf(first.apply(addTranscript));
    closed(first);
    const second = valueOf(await openProject(path, { clock }));
    expect(valueOf(second.content(t1)).parsed.text).toBe(text);
    valueOf(second.stage([{ ...contentFor(t2), sourceHash: 'other' }]));
    expect(contents()).toBe(4);
    // An edit of something else, in between, leaves what is staged staged.
    valueOf(second.apply(add('hope')));
    expect(contents()).toBe(4);
    valueOf(second.drop(['t2']));
    expect(contents()).toBe(2);
    valueOf(second.stage([{ ...contentFor(t2), sourceHash: 'other' }]));
    closed(second);
    expect(contents()).toBe(4);
    closed(valueOf(await openProject(path, { clock })));
    expect(contents()).toBe(2);
  });

  it('never replaces a file by a new project', async () => {
    writeFileSync(path, 'somebody’s');
    expect(await createProject(path, 'Talks', { clock })).toMatchObject({ ok: false, code: 'not-writable' });
    expect(readFileSync(path, 'utf8')).toBe('somebody’s');
  });

  it('reports a file that was cut, wherever', async () => {
    const project = await create();
    valueOf(project.apply(addTranscript, [contentFor(t1)]));
    closed(project);
    const { size } = statSync(path);
    const whole = readFileSync(path);
    for (const cut of [50, 99, 100, 1000, 4096, 8192, Math.floor(size / 2), size - 4096, size - 1]) {
      writeFileSync(path, whole);
      truncateSync(path, cut);
      expect([cut, await failureOf(path)]).toStrictEqual([cut, 'project-damaged']);
    }
  });

  it('never shows a flipped bit as work: it is reported, or it stands where nothing is kept', async () => {
    const project = await create();
    valueOf(project.apply(addTranscript, [contentFor(t1)]));
    for (let number = 0; number < 40; number++)
      valueOf(project.apply(add(`code ${number}`, { code: CodeId.parse(`c${number}`) })));
    closed(project);
    const whole = readFileSync(path);
    const shown = async (): Promise<unknown> => {
      const result = await openProject(path, { clock });
      if (!result.ok) return result.code;
      const { value } = result;
      try {
        const text = value.content(t1);
        const all = [contentOf(value.records), text.ok ? text.value : text.code, value.label('back')];
        const undone = value.move('back');
        return text.ok && undone.ok ? JSON.stringify(all) : 'project-damaged';
      } finally {
        value.close();
      }
    };
    const wanted = await shown();
    const seen = new Map<unknown, number>();
    for (let flip = 0; flip < 100; flip++) {
      const at = (flip * 7919) % whole.length;
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (flip % 8)), at);
      writeFileSync(path, bytes);
      const outcome = await shown();
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    }
    const told = new Set<unknown>([wanted, 'project-damaged', 'not-a-project', 'project-newer']);
    expect([...seen.keys()].filter((outcome) => !told.has(outcome))).toStrictEqual([]);
    expect(seen.get('project-damaged')).toBeGreaterThan(10);
  }, 60_000);
});
