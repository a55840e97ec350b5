import { describe, expect, it } from 'vitest';
import type { TranscriptId } from './contract/basics';
import { freshWorkspace } from './testing/fresh-workspace';
import { textFile } from './testing/open-workspace';

const workspace = freshWorkspace();

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
      left: 0,
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

describe('saying which column of a table holds what', () => {
  const table = [
    'c1,c2,c3',
    'Ann,The harbour needs a lighthouse.,Der Hafen braucht einen hohen Leuchtturm.',
    'Joe,Yes.,"Ja, in der Tat."',
    'Ann,Then we build it.,Dann bauen wir den Leuchtturm im Fruehling.',
  ].join('\n');
  const read = async (): Promise<TranscriptId> => only(await add([textFile('harbour.csv', table)]));
  const english = { text: 1, speaker: 0 };
  const inEnglish = 'Ann\n\nThe harbour needs a lighthouse.\n\nJoe\n\nYes.\n\nAnn\n\nThen we build it.';

  it('shows the columns as they were recognised, with the first rows', async () => {
    const id = await read();
    expect(await workspace.ask('transcript.table', { id })).toStrictEqual({
      columns: ['c1', 'c2', 'c3'],
      roles: { text: 2, speaker: 0 },
      recognised: { text: 2, speaker: 0 },
      rows: 3,
      documents: 1,
      preview: [
        ['Ann', 'The harbour needs a lighthouse.', 'Der Hafen braucht einen hohen Leuchtturm.'],
        ['Joe', 'Yes.', 'Ja, in der Tat.'],
        ['Ann', 'Then we build it.', 'Dann bauen wir den Leuchtturm im Fruehling.'],
      ],
    });
  });

  it('has none to show of a text that is no table', async () => {
    const id = only(await add([textFile('talk.txt', 'ANN: Hello, all.\n\nJOE: Hi.')]));
    const failure = { ok: false, code: 'format-unknown', detail: 'txt' };
    expect(await workspace.refuse('transcript.table', { id })).toStrictEqual(failure);
    expect(await workspace.refuse('transcript.reread', { id, settings: { columns: english } })).toStrictEqual(
      failure,
    );
  });

  it('reads the rows again, with the work found by its words, in one step of undo', async () => {
    const id = await read();
    await workspace.ask('transcript.reread', { id, settings: { columns: english } });
    expect(await text(id)).toBe(inEnglish);
    await mark(id, 'needs a lighthouse');
    await mark(id, 'Joe');
    const before = await seen();
    const german = { text: 2, speaker: 0 };
    expect(await workspace.ask('transcript.reread', { id, settings: { columns: german } })).toStrictEqual({
      kept: 1,
      lost: 1,
      left: 0,
    });
    const state = await workspace.state();
    expect(state.undo).toBe('Read “harbour.csv” again with other columns');
    expect(state.annotations.map(({ note, lost }) => [note, lost])).toStrictEqual([
      ['needs a lighthouse', true],
      ['Joe', undefined],
    ]);
    await workspace.ask('project.undo', {});
    expect([await text(id), await seen()]).toStrictEqual([inEnglish, before]);
  });

  it('takes no column for anything that was not chosen', async () => {
    const id = await read();
    await workspace.ask('transcript.reread', { id, settings: { columns: { text: 1 } } });
    expect(await workspace.ask('transcript.table', { id })).toMatchObject({
      roles: { text: 1 },
      recognised: { text: 2, speaker: 0 },
    });
    expect((await workspace.state()).speakers).toStrictEqual([]);
  });

  it('keeps the columns in another encoding and the encoding in other columns, beyond closing', async () => {
    const id = await read();
    await workspace.ask('transcript.reread', { id, settings: { columns: english } });
    await workspace.ask('transcript.reread', { id, settings: { encoding: 'ibm850' } });
    const { path } = await workspace.state();
    await workspace.ask('project.close', {});
    await workspace.ask('project.open', { path });
    expect(await text(id)).toBe(inEnglish);
    await workspace.ask('transcript.reread', { id, settings: { columns: null } });
    const { roles } = await workspace.ask('transcript.table', { id });
    const { transcripts } = await workspace.state();
    expect([roles, transcripts[0]?.encoding]).toStrictEqual([{ text: 2, speaker: 0 }, 'ibm850']);
    await workspace.ask('transcript.reread', { id, settings: { encoding: null } });
    expect((await workspace.state()).transcripts[0]?.encoding).toBe('utf-8');
  });

  it('names the column that is empty, and changes nothing', async () => {
    const id = only(
      await add([textFile('harbour.csv', `${table}\n`.replaceAll('\n', ',\n').replace('c3,', 'c3,c4'))]),
    );
    const before = await seen();
    expect(
      await workspace.refuse('transcript.reread', { id, settings: { columns: { text: 3 } } }),
    ).toStrictEqual({ ok: false, code: 'column-empty', detail: 'c4' });
    expect(await seen()).toStrictEqual(before);
  });

  it('reads the other documents of a table so too, and leaves those of other columns or without text', async () => {
    const rows = [
      'title,date,speaker,text,translation',
      'On bridges,2019-05-04,Ann,Bridges last a very long time.,Bruecken halten.',
      'On roads,2020-01-02,Joe,Roads do not last.,Strassen nicht.',
      'On rails,2021-01-02,Eve,Rails are made of steel.,',
    ].join('\n');
    const [id, ...others] = await add([textFile('speeches.csv', rows)]);
    const other = only(await add([textFile('other.csv', table)]));
    if (id === undefined) throw new Error('none');
    const columns = { title: 0, date: 1, speaker: 2, text: 4 };
    expect(
      await workspace.ask('transcript.reread', { id, others: [...others, other, id], settings: { columns } }),
    ).toStrictEqual({ kept: 0, lost: 0, left: 2 });
    expect((await workspace.state()).undo).toBe('Read 2 transcripts again with other columns');
    expect(await Promise.all([id, ...others].map(text))).toStrictEqual([
      'Ann\n\nBruecken halten.',
      'Joe\n\nStrassen nicht.',
      'Eve\n\nRails are made of steel.',
    ]);
    await workspace.ask('project.undo', {});
    expect(await text(id)).toBe('Ann\n\nBridges last a very long time.');
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
