import { existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fail } from './contract/basics';
import type { ProjectState } from './contract/project';
import type { FileReader } from './import/import-file';
import {
  newFolder,
  openWorkspace,
  removeFolder,
  textFile,
  type TestWorkspace,
} from './testing/open-workspace';

const harbour = textFile(
  'harbour.txt',
  [
    'MIRA OKONJO: We came back to the harbour. We said the cranes would turn again.',
    'Q: And the money?',
    'MIRA OKONJO: The money is there. Nobody doubts it any more.',
    'Q: Thank you.',
    'MIRA OKONJO: Thank you all.',
  ].join('\n\n'),
);
const council = textFile(
  'council.txt',
  [
    'Mira Okonjo: The council will meet on Monday.',
    'Tem Adler: I will not be there.',
    'Mira Okonjo: That is noted.',
    'Tem Adler: Good.',
  ].join('\n\n'),
);

let open: TestWorkspace[] = [];
let folder = '';
beforeEach(() => {
  folder = newFolder();
});
afterEach(async () => {
  for (const workspace of open) await workspace.close();
  open = [];
  removeFolder(folder);
});
const start = async (reader?: FileReader): Promise<TestWorkspace> => {
  const workspace = await openWorkspace(folder, reader);
  open.push(workspace);
  return workspace;
};
const imported = async (): Promise<TestWorkspace> => {
  const workspace = await start();
  await workspace.ask('import.files', { job: 'j', files: [harbour, council] });
  return workspace;
};
const idOf = (state: ProjectState, fileName: string): ProjectState['transcripts'][number]['id'] => {
  const found = state.transcripts.find((transcript) => transcript.fileName === fileName);
  if (found === undefined) throw new Error(`no ${fileName}`);
  return found.id;
};
const speakerOf = (state: ProjectState, name: string): ProjectState['speakers'][number]['id'] => {
  const found = state.speakers.find((speaker) => speaker.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.id;
};
/** What a person sees, without what every step changes. */
const seen = (state: ProjectState): unknown => ({
  ...state,
  revision: undefined,
  undo: undefined,
  redo: undefined,
});

describe('importing', () => {
  it('makes a project where none is open, with speakers that are one over all files', async () => {
    const workspace = await imported();
    const state = await workspace.state();
    expect(state.name).toBe('harbour');
    expect(existsSync(join(folder, 'projects', 'harbour.rostrum'))).toBe(true);
    expect(state.transcripts.map(({ fileName, turns }) => [fileName, turns])).toStrictEqual([
      ['harbour.txt', 5],
      ['council.txt', 4],
    ]);
    expect(state.speakers.map(({ name, kind, turns }) => [name.toLowerCase(), kind, turns])).toStrictEqual([
      ['mira okonjo', 'person', 5],
      ['tem adler', 'person', 2],
      ['q', 'generic', 2],
    ]);
    expect(state.undo).toBe('Add 2 transcripts');
  });

  it('notices what is there already, also twice in one go, and lets good files in though others fail', async () => {
    const workspace = await start();
    const empty = textFile('empty.txt', '');
    const { files } = await workspace.ask('import.files', {
      job: 'j',
      files: [harbour, { ...harbour, name: 'again.txt' }, empty],
    });
    const id = idOf(await workspace.state(), 'harbour.txt');
    expect(files).toStrictEqual([
      { fileName: 'harbour.txt', ok: true, transcript: id, alreadyThere: false },
      { fileName: 'again.txt', ok: true, transcript: id, alreadyThere: true },
      expect.objectContaining({ fileName: 'empty.txt', ok: false, code: 'file-empty' }),
    ]);
    const again = await workspace.ask('import.files', { job: 'k', files: [harbour] });
    expect(again.files).toStrictEqual([
      { fileName: 'harbour.txt', ok: true, transcript: id, alreadyThere: true },
    ]);
  });

  it('makes no project for nothing but bad files', async () => {
    const workspace = await start();
    await workspace.ask('import.files', { job: 'j', files: [textFile('empty.txt', '')] });
    expect(await workspace.ask('project.state', {})).toStrictEqual({});
    expect(existsSync(join(folder, 'projects'))).toBe(false);
  });

  it('adds nothing when it is cancelled', async () => {
    const signals: AbortSignal[] = [];
    const reader: FileReader = {
      read: (_bytes, _name, signal) =>
        new Promise((resolve) => {
          if (signal === undefined) throw new Error('no signal');
          signals.push(signal);
          signal.addEventListener('abort', () => resolve(fail('cancelled')));
        }),
      split: () => Promise.resolve(fail('cancelled')),
      close: () => Promise.resolve(),
    };
    const workspace = await start(reader);
    const running = workspace.handle('import.files', { job: 'j', files: [harbour, council] });
    await expect.poll(() => signals.length).toBe(1);
    await workspace.ask('job.cancel', { job: 'j' });
    expect(await running).toMatchObject({ ok: false, code: 'cancelled' });
    expect(await workspace.ask('project.state', {})).toStrictEqual({});
    expect(await workspace.refuse('job.cancel', { job: 'j' })).toMatchObject({ code: 'not-found' });
  });

  it('takes pasted text under its first words', async () => {
    const workspace = await start();
    await workspace.ask('import.paste', { text: '\n\nToday we begin again, and this time we stay.\n' });
    const { transcripts } = await workspace.state();
    expect(transcripts.map(({ fileName }) => fileName)).toStrictEqual([
      'Today we begin again, and this time we.txt',
    ]);
  });

  it('opens the samples', async () => {
    const workspace = await start();
    const { samples } = await workspace.ask('samples.list', {});
    const { files } = await workspace.ask('samples.open', { ids: samples.map(({ id }) => id) });
    expect(files.length).toBeGreaterThan(3);
    expect(files.filter(({ ok }) => !ok)).toStrictEqual([]);
    expect(await workspace.refuse('samples.open', { ids: ['none'] })).toMatchObject({ code: 'not-found' });
  }, 60_000);
});

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
    const copy = await workspace.ask('project.saveCopy', { path: join(folder, 'mine') });
    await workspace.ask('project.open', copy);
    expect((await workspace.ask('words.table', { selection: {} })).total).toBe(before);
  });

  it('is for reading only where another has it', async () => {
    const first = await imported();
    const { path } = await first.state();
    const second = await openWorkspace(folder);
    open.push(second);
    await second.ask('project.open', { path });
    const state = await second.state();
    expect([state.readOnly, state.transcripts.length]).toStrictEqual([true, 2]);
    expect(state.heldBy).toMatch(/./);
    expect(await second.refuse('code.save', { name: 'x' })).toMatchObject({ code: 'project-in-use' });
    expect((await second.ask('words.table', { selection: {} })).total).toBeGreaterThan(10);
    const copy = join(folder, 'mine');
    expect(await second.ask('project.saveCopy', { path: copy })).toStrictEqual({ path: `${copy}.rostrum` });
    await second.ask('project.open', { path: `${copy}.rostrum` });
    expect((await second.state()).readOnly).toBe(false);
  });

  it('stays open when another cannot be opened', async () => {
    const workspace = await imported();
    const { path } = await workspace.state();
    const text = join(folder, 'text.rostrum');
    writeFileSync(text, 'no project');
    expect(await workspace.refuse('project.open', { path: text })).toStrictEqual(fail('not-a-project', text));
    expect((await workspace.state()).path).toBe(path);
    const link = join(folder, 'link.rostrum');
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
    expect(readdirSync(join(folder, 'projects'))).toStrictEqual(['harbour.rostrum']);
    expect(await workspace.refuse('words.table', { selection: {} })).toMatchObject({ code: 'no-project' });
    await workspace.ask('project.forget', { path });
    expect((await workspace.ask('project.recent', {})).recent).toStrictEqual([]);
  });
});

describe('speakers', () => {
  it('are found again under a name they were merged from or renamed from', async () => {
    const workspace = await start();
    await workspace.ask('import.files', { job: 'j', files: [council] });
    const first = await workspace.state();
    await workspace.ask('speaker.edit', { id: speakerOf(first, 'Tem Adler'), name: 'Temesgen Adler' });
    const more = textFile(
      'more.txt',
      ['Tem Adler: Well.', 'Ada Lund: Quite so.', 'Tem Adler: Yes.', 'Ada Lund: No.'].join('\n\n'),
    );
    await workspace.ask('import.files', { job: 'k', files: [more] });
    const state = await workspace.state();
    const tem = state.speakers.find(({ name }) => name === 'Temesgen Adler');
    expect([tem?.turns, tem?.labels]).toStrictEqual([4, ['Tem Adler']]);
  });

  it('follow a label that a person made, and stay with labels that had them', async () => {
    const workspace = await start();
    await workspace.ask('import.files', {
      job: 'j',
      files: [textFile('plain.txt', 'Lena Voss spoke first. It was a long day and nobody slept.\n')],
    });
    const before = await workspace.state();
    const id = idOf(before, 'plain.txt');
    await workspace.ask('transcript.setKind', { id, span: { start: 0, end: 9 }, kind: 'label' });
    const state = await workspace.state();
    expect(state.speakers.map(({ name, turns }) => [name, turns])).toStrictEqual([['Lena Voss', 1]]);
    const { turns, blocks } = await workspace.ask('transcript.text', { id });
    expect(turns[0]).toMatchObject({ label: 'Lena Voss', speaker: state.speakers[0]?.id });
    expect(blocks.map(({ start, end }) => [start, end]).flat()).toContain(9);
    await workspace.ask('project.undo', {});
    expect(seen(await workspace.state())).toStrictEqual(seen(before));
  });

  it('can be named where no label stands', async () => {
    const workspace = await start();
    const speech = textFile(
      'speech.txt',
      'My friends, we are here today to begin. We will not stop until it is done.\n',
    );
    await workspace.ask('import.files', { job: 'j', files: [speech] });
    const id = idOf(await workspace.state(), 'speech.txt');
    await workspace.ask('transcript.setSoleSpeaker', { ids: [id], name: '  Lena  Voss ' });
    const state = await workspace.state();
    expect(state.speakers.map(({ name, kind, turns }) => [name, kind, turns])).toStrictEqual([
      ['Lena Voss', 'person', 1],
    ]);
    expect(state.transcripts[0]?.warnings.map(({ code }) => code)).not.toContain('no-labels');
    const speaker = speakerOf(state, 'Lena Voss');
    expect(
      (await workspace.ask('words.table', { selection: { speakers: [speaker] } })).total,
    ).toBeGreaterThan(5);
  });
});
