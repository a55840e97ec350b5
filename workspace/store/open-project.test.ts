import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CodeId, TranscriptId } from '../contract/basics';
import { createProject, openProject } from './open-project';
import { openDatabase } from './sqlite';
import {
  add,
  addTranscript,
  clock,
  contentFor,
  contentOf,
  freshStore,
  t1,
  text,
  valueOf,
} from './testing/fresh-store';

const store = freshStore();
const { closed, create } = store;

describe('opening what is no good project', () => {
  const failureOf = async (file: string): Promise<string> => {
    const result = await openProject(file, { clock });
    if (!result.ok) return result.code;
    result.value.close();
    return 'opened';
  };

  it('says what it is', async () => {
    const other = join(store.folder, 'other.rostrum');
    writeFileSync(other, 'just a text');
    const empty = join(store.folder, 'empty.rostrum');
    writeFileSync(empty, '');
    closed(await create());
    const newer = join(store.folder, 'newer.rostrum');
    const bytes = readFileSync(store.path);
    bytes.writeUInt32BE(99, 60);
    writeFileSync(newer, bytes);
    const foreign = join(store.folder, 'foreign.rostrum');
    bytes.writeUInt32BE(7, 68);
    writeFileSync(foreign, bytes);
    const all = [join(store.folder, 'none.rostrum'), store.folder, other, empty, newer, foreign];
    expect(await Promise.all(all.map(failureOf))).toStrictEqual([
      'file-missing',
      'not-a-project',
      'not-a-project',
      'not-a-project',
      'project-newer',
      'not-a-project',
    ]);
    expect(readdirSync(store.folder).filter((name) => /lock|wal|shm/.test(name))).toStrictEqual([]);
  });

  it('has what was staged only with the edit it was for: else it is gone after the next opening', async () => {
    const t2 = TranscriptId.parse('t2');
    const contents = (): unknown => {
      const database = openDatabase(store.path, { readOnly: true });
      const rows = database.prepare('SELECT id FROM transcripts UNION SELECT sha256 FROM sources').all();
      database.close();
      return rows.length;
    };
    const first = await create();
    valueOf(first.stage([contentFor(t1)]));
    valueOf(first.apply(addTranscript));
    closed(first);
    const second = valueOf(await openProject(store.path, { clock }));
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
    closed(valueOf(await openProject(store.path, { clock })));
    expect(contents()).toBe(2);
  });

  it('never replaces a file by a new project', async () => {
    writeFileSync(store.path, 'somebody’s');
    expect(await createProject(store.path, 'Talks', { clock })).toMatchObject({
      ok: false,
      code: 'not-writable',
    });
    expect(readFileSync(store.path, 'utf8')).toBe('somebody’s');
  });

  it('reports a file that was cut, wherever', async () => {
    const project = await create();
    valueOf(project.apply(addTranscript, [contentFor(t1)]));
    closed(project);
    const { size } = statSync(store.path);
    const whole = readFileSync(store.path);
    for (const cut of [50, 99, 100, 1000, 4096, 8192, Math.floor(size / 2), size - 4096, size - 1]) {
      writeFileSync(store.path, whole);
      truncateSync(store.path, cut);
      expect([cut, await failureOf(store.path)]).toStrictEqual([cut, 'project-damaged']);
    }
  });

  it('never shows a flipped bit as work: it is reported, or it stands where nothing is kept', async () => {
    const project = await create();
    valueOf(project.apply(addTranscript, [contentFor(t1)]));
    for (let number = 0; number < 40; number++)
      valueOf(project.apply(add(`code ${number}`, { code: CodeId.parse(`c${number}`) })));
    closed(project);
    const whole = readFileSync(store.path);
    const shown = async (): Promise<unknown> => {
      const result = await openProject(store.path, { clock });
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
      writeFileSync(store.path, bytes);
      const outcome = await shown();
      seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
    }
    const told = new Set<unknown>([wanted, 'project-damaged', 'not-a-project', 'project-newer']);
    expect([...seen.keys()].filter((outcome) => !told.has(outcome))).toStrictEqual([]);
    expect(seen.get('project-damaged')).toBeGreaterThan(10);
  }, 60_000);
});
