import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TranscriptId } from './contract/basics';
import {
  newFolder,
  openWorkspace,
  removeFolder,
  textFile,
  type TestWorkspace,
} from './testing/open-workspace';

let workspace: TestWorkspace;
let folder = '';
beforeEach(async () => {
  folder = newFolder();
  workspace = await openWorkspace(folder);
});
afterEach(async () => {
  await workspace.close();
  removeFolder(folder);
});

/** `Анна: …` in Windows 1251: each letter is one byte, 0xc0 for `А`. */
function cyrillic(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 128 ? code : code - 0x410 + 0xc0;
  });
}

async function add(files: { name: string; bytes: Uint8Array<ArrayBuffer> }[]): Promise<TranscriptId[]> {
  const answer = await workspace.ask('import.files', { job: 'j', files });
  return answer.files.map((file) => {
    if (!file.ok) throw new Error(file.code);
    return file.transcript;
  });
}
const only = <Value>([value]: readonly Value[]): Value => {
  if (value === undefined) throw new Error('none');
  return value;
};
const text = async (id: TranscriptId): Promise<string> =>
  (await workspace.ask('transcript.text', { id })).text;
async function mark(transcript: TranscriptId, words: string): Promise<void> {
  const start = (await text(transcript)).indexOf(words);
  await workspace.ask('annotation.add', {
    transcript,
    span: { start, end: start + words.length },
    note: words,
  });
}
const seen = async (): Promise<unknown> => {
  const state = await workspace.state();
  return { ...state, revision: 0, undo: '', redo: '' };
};

describe('reading a text again in another encoding', () => {
  const said = 'Анна Берг: Мы строим мост. Он будет стоять.\n\nПётр Адлер: Хорошо.'.replace('ё', 'е');

  it('takes the kept bytes, leaves the work where it was, and is one step of undo', async () => {
    const id = only(await add([{ name: 'most.txt', bytes: cyrillic(said) }]));
    await workspace.ask('transcript.reread', { id, settings: { encoding: 'macintosh' } });
    const wrong = await text(id);
    expect(wrong).not.toBe(said);
    await mark(id, wrong.slice(11, 25));
    await workspace.ask('transcript.setKind', { id, span: { start: 27, end: 43 }, kind: 'summary' });
    const before = await seen();
    expect(
      await workspace.ask('transcript.reread', { id, settings: { encoding: 'windows-1251' } }),
    ).toStrictEqual({
      kept: 2,
      lost: 0,
    });
    const state = await workspace.state();
    expect(await text(id)).toBe(said);
    expect(state.transcripts.map(({ encoding }) => encoding)).toStrictEqual(['windows-1251']);
    expect(state.annotations.map(({ quote }) => quote)).toStrictEqual([said.slice(11, 25)]);
    expect(state.undo).toBe('Read “most.txt” again as Windows 1251');
    const { blocks } = await workspace.ask('transcript.text', { id });
    expect(blocks).toContainEqual({ kind: 'summary', start: 27, end: 43 });
    await workspace.ask('project.undo', {});
    expect([await text(id), await seen()]).toStrictEqual([wrong, before]);
    await workspace.ask('project.redo', {});
    expect(await text(id)).toBe(said);
  });

  it('lasts beyond closing, and an undone reading is let go of by the next edit', async () => {
    const id = only(await add([{ name: 'most.txt', bytes: cyrillic(said) }]));
    await workspace.ask('transcript.reread', { id, settings: { encoding: 'windows-1251' } });
    await workspace.ask('transcript.reread', { id, settings: { encoding: 'ibm866' } });
    await workspace.ask('project.undo', {});
    await workspace.ask('transcript.describe', { id, title: 'Bridge' });
    const { path } = await workspace.state();
    await workspace.ask('project.close', {});
    await workspace.ask('project.open', { path });
    expect(await text(id)).toBe(said);
  });

  it('refuses an encoding that is none', async () => {
    const id = only(await add([{ name: 'most.txt', bytes: cyrillic(said) }]));
    const refused = await workspace.handle('transcript.reread', { id, settings: { encoding: 'klingon' } });
    expect(refused).toMatchObject({ ok: false, code: 'bad-request' });
  });
});

describe('replacing a transcript by a newer version', () => {
  const draft = textFile(
    'talk.txt',
    'ANN BERG: We hope for rain. The fields are dry.\n\nTEM ADLER: The river is low.',
  );
  const final = textFile(
    'talk.txt',
    'ANN BERG: Good morning. We hope for rain. The fields are green.\n\nTEM ADLER: The river is low.',
  );

  it('is offered when a file of the same name comes in, with what it would keep', async () => {
    const id = only(await add([draft]));
    await mark(id, 'hope for rain');
    await mark(id, 'fields are dry');
    const other = textFile('other.txt', 'ANN BERG: Something else.\n\nTEM ADLER: Indeed.');
    const { files } = await workspace.ask('import.files', { job: 'k', files: [final, other] });
    expect(files.map((file) => file.ok && file.newerOf)).toStrictEqual([
      { transcript: id, passages: 2, kept: 1 },
      undefined,
    ]);
  });

  it('keeps the passages whose words are still there, and tells of the others', async () => {
    const id = only(await add([draft]));
    await mark(id, 'hope for rain');
    await mark(id, 'fields are dry');
    await workspace.ask('set.save', { name: 'Rain', transcripts: [id] });
    const by = only(await add([final]));
    await mark(by, 'Good morning');
    const before = await seen();
    expect(await workspace.ask('transcript.replace', { id, by })).toStrictEqual({ kept: 1, lost: 1 });
    const state = await workspace.state();
    const now = await text(id);
    expect(state.transcripts.map((transcript) => [transcript.id, transcript.words])).toStrictEqual([
      [id, 14],
    ]);
    expect(
      state.annotations.map(({ note, lost, start, end }) => [note, lost, now.slice(start, end)]),
    ).toStrictEqual([
      ['Good morning', undefined, 'Good morning'],
      ['hope for rain', undefined, 'hope for rain'],
      ['fields are dry', true, ''],
    ]);
    expect(state.undo).toBe('Replace “talk.txt” by a newer version');
    await workspace.ask('project.undo', {});
    expect(await seen()).toStrictEqual(before);
  });
});
