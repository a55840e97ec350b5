import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fail } from './contract/result';
import { idOf, seen, speakerOf, speechesInFolder } from './testing/speeches-in-folder';

const home = speechesInFolder();
const { imported, start } = home;

describe('the open project', () => {
  it('gives back all of it after closing and opening', async () => {
    const first = await imported();
    const before = await first.state();
    const harbourId = idOf(before, 'harbour.txt');
    const { id: code } = await first.ask('code.save', { name: 'promise' });
    await first.ask('annotation.add', {
      transcript: harbourId,
      span: { start: 13, end: 42 },
      codes: [code],
      note: 'So.',
    });
    await first.ask('set.save', { name: 'Mine', transcripts: [harbourId] });
    await first.ask('transcript.describe', {
      id: harbourId,
      title: 'At the harbour',
      date: '2031-05-09',
      place: 'Port Alder',
      language: 'de',
    });
    await first.ask('transcript.setKind', { id: harbourId, span: { start: 13, end: 42 }, kind: 'event' });
    await first.ask('speaker.edit', {
      id: speakerOf(before, before.speakers[0]?.name ?? ''),
      role: 'Minister',
    });
    const state = await first.state();
    const words = await first.ask('words.table', { selection: {} });
    await first.ask('project.close', {});
    await first.ask('project.open', { path: state.path });
    expect(seen(await first.state())).toStrictEqual(seen(state));
    expect(await first.ask('words.table', { selection: {} })).toStrictEqual(words);
  });

  it('undoes every step back to nothing and redoes it to the end', async () => {
    const workspace = await imported();
    const states: unknown[] = [];
    const note = async (): Promise<void> => void states.push(seen(await workspace.state()));
    await note();
    const first = await workspace.state();
    const harbourId = idOf(first, 'harbour.txt');
    const mira = speakerOf(first, first.speakers[0]?.name ?? '');
    const tem = speakerOf(first, 'Tem Adler');
    const { id: code } = await workspace.ask('code.save', { name: 'promise' });
    await note();
    const { id } = await workspace.ask('annotation.add', {
      transcript: harbourId,
      span: { start: 13, end: 20 },
      codes: [code],
    });
    await note();
    const steps = [
      () => workspace.ask('annotation.edit', { id, note: 'Really?' }),
      () => workspace.ask('annotation.edit', { id, span: { start: 13, end: 42 } }),
      () => workspace.ask('speaker.edit', { id: tem, name: 'Tem A. Adler', role: 'Chair' }),
      () => workspace.ask('speaker.merge', { from: [tem], into: mira }),
      () =>
        workspace.ask('transcript.setSpeaker', {
          id: harbourId,
          label: 'Q',
          speaker: { name: 'A reporter' },
        }),
      () =>
        workspace.ask('transcript.setKind', { id: harbourId, span: { start: 13, end: 30 }, kind: 'event' }),
      () => workspace.ask('transcript.describe', { id: harbourId, title: 'New title' }),
      () => workspace.ask('transcript.dates', { dates: [{ id: harbourId, date: '1996' }] }),
      () => workspace.ask('code.remove', { id: code }),
      () => workspace.ask('project.rename', { name: 'Renamed' }),
      () => workspace.ask('annotation.remove', { ids: [id] }),
      () => workspace.ask('transcript.remove', { ids: [harbourId] }),
    ];
    for (const step of steps) {
      await step();
      await note();
    }
    const words = await workspace.ask('words.table', { selection: {} });
    for (const state of states.slice(0, -1).toReversed()) {
      await workspace.ask('project.undo', {});
      expect(seen(await workspace.state())).toStrictEqual(state);
    }
    for (const state of states.slice(1)) {
      await workspace.ask('project.redo', {});
      expect(seen(await workspace.state())).toStrictEqual(state);
    }
    expect(await workspace.ask('words.table', { selection: {} })).toStrictEqual(words);
    expect(await workspace.refuse('project.redo', {})).toMatchObject({ code: 'nothing-to-redo' });
  });

  it('gives the same tables whatever was undone on the way', async () => {
    const workspace = await imported();
    const before = await workspace.ask('contexts.lines', { selection: {}, query: 'the', sort: ['text'] });
    await workspace.ask('transcript.remove', { ids: [idOf(await workspace.state(), 'harbour.txt')] });
    await workspace.ask('project.undo', {});
    expect(
      await workspace.ask('contexts.lines', { selection: {}, query: 'the', sort: ['text'] }),
    ).toStrictEqual(before);
  });

  it('tells how far its opening is, and stays as it was when that is called off', async () => {
    const workspace = await imported();
    const { path } = await workspace.state();
    await workspace.ask('project.create', { name: 'Other' });
    await workspace.ask('project.open', { path, job: 'open' });
    const told = workspace.events.filter((event) => event.kind === 'progress' && event.job === 'open');
    expect(told).toStrictEqual([
      { kind: 'progress', job: 'open', done: 0, total: 2, detail: 'speeches' },
      { kind: 'progress', job: 'open', done: 1, total: 2, detail: 'speeches' },
    ]);
    await workspace.ask('project.create', { name: 'Another' });
    const opening = workspace.refuse('project.open', { path, job: 'again' });
    await workspace.ask('job.cancel', { job: 'again' });
    expect(await opening).toStrictEqual(fail('cancelled'));
    expect((await workspace.state()).name).toBe('Another');
    // Let go of: it can be opened, for writing, at once.
    await workspace.ask('project.open', { path });
    expect(await workspace.state()).toMatchObject({ readOnly: false, transcripts: { length: 2 } });
  });

  it('has its words after a copy of it was opened in its place', async () => {
    const workspace = await imported();
    const before = (await workspace.ask('words.table', { selection: {} })).total;
    const copy = await workspace.ask('project.saveCopy', { path: join(home.folder, 'mine') });
    await workspace.ask('project.open', copy);
    expect((await workspace.ask('words.table', { selection: {} })).total).toBe(before);
  });

  it('is for reading only where another has it', async () => {
    const first = await imported();
    const { path } = await first.state();
    const second = await start();
    await second.ask('project.open', { path });
    const state = await second.state();
    expect([state.readOnly, state.transcripts.length]).toStrictEqual([true, 2]);
    expect(state.heldBy).toMatch(/./);
    expect(await second.refuse('code.save', { name: 'x' })).toMatchObject({ code: 'project-in-use' });
    expect((await second.ask('words.table', { selection: {} })).total).toBeGreaterThan(10);
    const copy = join(home.folder, 'mine');
    expect(await second.ask('project.saveCopy', { path: copy })).toStrictEqual({ path: `${copy}.rostrum` });
    await second.ask('project.open', { path: `${copy}.rostrum` });
    expect((await second.state()).readOnly).toBe(false);
  });

  it('stays open when another cannot be opened', async () => {
    const workspace = await imported();
    const { path } = await workspace.state();
    const text = join(home.folder, 'text.rostrum');
    writeFileSync(text, 'no project');
    expect(await workspace.refuse('project.open', { path: text })).toStrictEqual(fail('not-a-project', text));
    expect((await workspace.state()).path).toBe(path);
    const link = join(home.folder, 'link.rostrum');
    symlinkSync(path, link);
    for (const same of [path, link]) {
      await workspace.ask('project.open', { path: same });
      expect((await workspace.state()).readOnly).toBe(false);
    }
  });

  it('is listed with what is in it, and leaves nothing but itself in its folder', async () => {
    const workspace = await imported();
    const { path, transcripts } = await workspace.state();
    await workspace.ask('project.close', {});
    const { recent } = await workspace.ask('project.recent', {});
    expect(recent).toStrictEqual([
      {
        path,
        name: 'harbour',
        opened: recent[0]?.opened,
        transcripts: 2,
        words: transcripts.reduce((sum, { words }) => sum + words, 0),
        annotations: 0,
        missing: false,
      },
    ]);
    expect(readdirSync(join(home.folder, 'projects'))).toStrictEqual(['harbour.rostrum']);
    expect(await workspace.refuse('words.table', { selection: {} })).toMatchObject({ code: 'no-project' });
    await workspace.ask('project.forget', { path });
    expect((await workspace.ask('project.recent', {})).recent).toStrictEqual([]);
  });
});
