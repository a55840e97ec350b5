import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LastView } from './contract/last-view';
import { RecentProjects } from './recent';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rostrum-recent-'));
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});
const project = (name: string, opened = '2026-01-01T00:00:00.000Z') => ({
  path: join(folder, `${name}.rostrum`),
  name,
  opened,
  transcripts: 1,
  words: 2,
  annotations: 3,
});

describe('the recent projects', () => {
  it('stand newest first, each once, and say which file is missing', async () => {
    const recent = new RecentProjects(join(folder, 'data', 'recent.json'));
    writeFileSync(project('A').path, '');
    await Promise.all([
      recent.note(project('A')),
      recent.note(project('B')),
      recent.note(project('A', '2026-02-02T00:00:00.000Z')),
    ]);
    expect(await recent.list()).toStrictEqual([
      { ...project('A', '2026-02-02T00:00:00.000Z'), missing: false },
      { ...project('B'), missing: true },
    ]);
    await recent.forget(project('A').path);
    expect((await recent.list()).map(({ name }) => name)).toStrictEqual(['B']);
    expect(readdirSync(join(folder, 'data'))).toStrictEqual(['recent.json']);
  });

  it('keep where one was in a project until it is forgotten, however often it is opened', async () => {
    const recent = new RecentProjects(join(folder, 'recent.json'));
    const last: LastView = {
      selection: {},
      address: '#/contexts?query=sea',
      settings: { words: '{}' },
      left: { chosen: { word: 'sea', unit: 'folded' }, kept: { row: 7 }, scrolled: { 'grid Words': 112 } },
    };
    await recent.note(project('A'));
    recent.keepLastView(project('A').path, last);
    recent.keepLastView(project('B').path, last);
    await recent.note(project('A', '2026-02-02T00:00:00.000Z'));
    expect(await recent.lastView(project('A').path)).toStrictEqual(last);
    expect(await recent.list()).toStrictEqual([
      { ...project('A', '2026-02-02T00:00:00.000Z'), missing: true },
    ]);
    expect(await recent.lastView(project('B').path)).toBeUndefined();
    await recent.forget(project('A').path);
    expect(await recent.lastView(project('A').path)).toBeUndefined();
  });

  it('write where one is a second after it changed, the newest alone, and at once when asked to', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const file = join(folder, 'recent.json');
    const recent = new RecentProjects(file);
    await recent.note(project('A'));
    const look = (address: string): void =>
      recent.keepLastView(project('A').path, {
        selection: {},
        address,
        left: { chosen: { unit: 'folded' }, kept: {}, scrolled: {} },
      });
    const written = async (): Promise<string | undefined> => {
      await recent.list();
      return /"address": "(.*)"/u.exec(readFileSync(file, 'utf8'))?.[1];
    };
    look('#/words');
    vi.advanceTimersByTime(900);
    look('#/spread');
    vi.advanceTimersByTime(99);
    expect(await written()).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(await written()).toBe('#/spread');
    look('#/compare');
    vi.advanceTimersByTime(999);
    expect(await written()).toBe('#/spread');
    await recent.writeNow();
    expect(await written()).toBe('#/compare');
    vi.advanceTimersByTime(5000);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keep a project whose last view cannot be read', async () => {
    const file = join(folder, 'recent.json');
    writeFileSync(file, JSON.stringify([{ ...project('A'), last: { address: 7 } }]));
    const recent = new RecentProjects(file);
    expect((await recent.list()).map(({ name }) => name)).toStrictEqual(['A']);
    expect(await recent.lastView(project('A').path)).toBeUndefined();
  });

  it('keep what can be read of a list that cannot be read whole', async () => {
    const file = join(folder, 'recent.json');
    writeFileSync(file, JSON.stringify([{ path: 7 }, project('A'), null]));
    expect((await new RecentProjects(file).list()).map(({ name }) => name)).toStrictEqual(['A']);
    writeFileSync(file, '{"half');
    expect(await new RecentProjects(file).list()).toStrictEqual([]);
  });
});
