import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fail } from './contract/result';
import type { FileReader } from './import/import-file';
import { zipOf } from './import/testing/zip-of';
import { textFile } from './testing/open-workspace';
import { council, harbour, idOf, speechesInFolder } from './testing/speeches-in-folder';

const home = speechesInFolder();
const { imported, start } = home;

describe('importing', () => {
  it('makes a project where none is open, with speakers that are one over all files', async () => {
    const workspace = await imported();
    const state = await workspace.state();
    expect(state.name).toBe('harbour');
    expect(existsSync(join(home.folder, 'projects', 'harbour.rostrum'))).toBe(true);
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

  it('calls the project as the folder that the files are from, and a project that is there as it is', async () => {
    const workspace = await start();
    await workspace.ask('import.files', { job: 'j', files: [harbour], folder: 'sittings' });
    await workspace.ask('import.files', { job: 'k', files: [council], folder: 'others' });
    expect((await workspace.state()).name).toBe('sittings');
  });

  it('makes no project for nothing but bad files', async () => {
    const workspace = await start();
    await workspace.ask('import.files', { job: 'j', files: [textFile('empty.txt', '')] });
    expect(await workspace.ask('project.state', {})).toStrictEqual({});
    expect(existsSync(join(home.folder, 'projects'))).toBe(false);
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

describe('an archive of transcripts', () => {
  it('comes in as the files in it, each told how it ended and which file held it', async () => {
    const workspace = await start();
    const bytes = zipOf({
      'day1/one.txt': 'ANN BERG: Good morning.\n\nTEM ADLER: Good morning.',
      'scan.txt': '',
      'two.txt': 'ANN BERG: Good night.\n\nTEM ADLER: Good night.',
    });
    const { files } = await workspace.ask('import.files', {
      job: 'j',
      files: [
        textFile('first.txt', 'ANN BERG: Hello.\n\nTEM ADLER: Hello.'),
        { name: 'all.zip', bytes: new Uint8Array(bytes) },
      ],
    });
    expect(files.map(({ fileName, given, ok }) => [fileName, given, ok])).toStrictEqual([
      ['first.txt', undefined, true],
      ['day1/one.txt', 1, true],
      ['scan.txt', 1, false],
      ['two.txt', 1, true],
    ]);
    const { transcripts, undo } = await workspace.state();
    expect(transcripts.map(({ fileName, format, encoding }) => [fileName, format, encoding])).toStrictEqual([
      ['first.txt', 'txt', 'utf-8'],
      ['day1/one.txt', 'txt', 'utf-8'],
      ['two.txt', 'txt', 'utf-8'],
    ]);
    expect(undo).toBe('Add 3 transcripts');
  });
});
