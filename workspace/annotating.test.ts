import Papa from 'papaparse';
import { beforeEach, describe, expect, it } from 'vitest';
import { AnnotationId, CodeId, TranscriptId } from './contract/basics';
import { freshWorkspace } from './testing/fresh-workspace';
import { textFile } from './testing/open-workspace';

const text = [
  'MIRA OKONJO: We came back to the harbour. We said the cranes would turn again, and they do.',
  'It was no small thing. Look around you.',
  'Q: And the money?',
  'MIRA OKONJO: The money is there. Nobody doubts it any more.',
  'Q: Thank you.',
].join('\n\n');

const workspace = freshWorkspace();
let transcript: TranscriptId;
beforeEach(async () => {
  await workspace.ask('import.files', { job: 'j', files: [textFile('harbour.txt', text)] });
  transcript = (await workspace.state()).transcripts[0]?.id ?? TranscriptId.parse('none');
});
const spanOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const mark = async (words: string, more: { codes?: CodeId[]; note?: string } = {}): Promise<AnnotationId> =>
  (await workspace.ask('annotation.add', { transcript, span: spanOf(words), ...more })).id;

describe('many passages at once', () => {
  it('are marked alike in one step, or not at all', async () => {
    const { id: code } = await workspace.ask('code.save', { name: 'Promise' });
    const places = ['the cranes', 'The money'].map((words) => ({ transcript, span: spanOf(words) }));
    expect(await workspace.ask('annotation.addAll', { places, codes: [code] })).toEqual({ added: 2 });
    const quotes = async () =>
      (await workspace.state()).annotations.map(({ quote, codes }) => [quote, codes]);
    expect(await quotes()).toEqual([
      ['the cranes', [code]],
      ['The money', [code]],
    ]);
    expect(await workspace.ask('project.undo', {})).toEqual({ label: 'Mark 2 passages' });
    expect(await quotes()).toEqual([]);
    const outside = [...places, { transcript, span: { start: 9000, end: 9001 } }];
    expect(await workspace.refuse('annotation.addAll', { places: outside, codes: [code] })).toMatchObject({
      code: 'span-outside',
    });
    expect(await quotes()).toEqual([]);
  });
});

describe('an annotation', () => {
  it('keeps its words and their neighbours', async () => {
    const id = await mark('the cranes', { note: 'Which?' });
    const { annotations } = await workspace.state();
    const created = annotations[0]?.created ?? '';
    expect(created).toMatch(/^2030-01-01T/);
    expect(annotations).toStrictEqual([
      {
        id,
        transcript,
        ...spanOf('the cranes'),
        quote: 'the cranes',
        prefix: 'me back to the harbour. We said ',
        suffix: ' would turn again, and they do.\n',
        codes: [],
        note: 'Which?',
        author: 'E. Marsh',
        created,
        changed: created,
      },
    ]);
  });

  it('stands where it stood after the text around it is corrected', async () => {
    const id = await mark('Nobody doubts it');
    const before = (await workspace.state()).annotations;
    await workspace.ask('transcript.setKind', {
      id: transcript,
      span: spanOf('The money is there.'),
      kind: 'event',
    });
    expect((await workspace.state()).annotations).toStrictEqual(before);
    const { excerpts } = await workspace.ask('excerpts.list', { annotations: [id] });
    expect(excerpts[0]?.quote).toBe('Nobody doubts it');
  });

  it('is refused outside the text, in an unknown transcript, and with an unknown code', async () => {
    const outside = { transcript, span: { start: 5, end: text.length + 1 } };
    expect(await workspace.refuse('annotation.add', outside)).toMatchObject({ code: 'span-outside' });
    expect(
      await workspace.refuse('annotation.add', { transcript, span: { start: 5, end: 5 } }),
    ).toMatchObject({ code: 'span-outside' });
    const nowhere = TranscriptId.parse('nowhere');
    expect(
      await workspace.refuse('annotation.add', { transcript: nowhere, span: { start: 0, end: 1 } }),
    ).toMatchObject({ code: 'not-found' });
    const codes = [CodeId.parse('none')];
    expect(
      await workspace.refuse('annotation.add', { transcript, span: { start: 0, end: 1 }, codes }),
    ).toMatchObject({ code: 'not-found' });
    expect(await workspace.refuse('annotation.remove', { ids: [AnnotationId.parse('none')] })).toMatchObject({
      code: 'not-found',
    });
    expect(
      await workspace.handle('annotation.add', { transcript, span: { start: 3, end: 1 } }),
    ).toMatchObject({ ok: false, code: 'bad-request' });
    expect((await workspace.state()).annotations).toStrictEqual([]);
  });
});

describe('codes', () => {
  it('get the colour fewest have, and a name means one code', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
    for (const name of names) await workspace.ask('code.save', { name });
    const { codes } = await workspace.state();
    expect(codes.map(({ name, colour }) => [name, colour])).toStrictEqual(
      names.map((name, index) => [name, (index % 8) + 1]),
    );
    expect((await workspace.ask('code.save', { name: ' B ' })).id).toBe(codes[1]?.id);
    const [first] = codes;
    if (first === undefined) throw new Error('no code');
    expect(await workspace.refuse('code.save', { id: first.id, name: 'b' })).toMatchObject({
      code: 'bad-request',
    });
  });

  it('make a tree without rings, whose branches move up when their parent goes', async () => {
    const { id: a } = await workspace.ask('code.save', { name: 'a' });
    const { id: b } = await workspace.ask('code.save', { name: 'b', parent: a, description: 'under a' });
    const { id: c } = await workspace.ask('code.save', { name: 'c', parent: b });
    expect(await workspace.refuse('code.save', { id: a, name: 'a', parent: c })).toMatchObject({
      code: 'bad-request',
    });
    await workspace.ask('code.remove', { id: b });
    const parents = async (): Promise<unknown> =>
      (await workspace.state()).codes.map(({ name, parent }) => [name, parent]);
    expect(await parents()).toStrictEqual([
      ['a', undefined],
      ['c', a],
    ]);
    await workspace.ask('code.save', { id: c, name: 'c', parent: null });
    expect(await parents()).toStrictEqual([
      ['a', undefined],
      ['c', undefined],
    ]);
  });

  it('take the annotations with them that have nothing else, in one step', async () => {
    const { id: a } = await workspace.ask('code.save', { name: 'a' });
    const { id: b } = await workspace.ask('code.save', { name: 'b' });
    await mark('harbour', { codes: [a] });
    const both = await mark('cranes', { codes: [a, b] });
    const noted = await mark('money', { codes: [a], note: 'How much?' });
    const before = (await workspace.state()).annotations;
    await workspace.ask('code.remove', { id: a });
    const kept = (await workspace.state()).annotations.map(({ id, codes }) => [id, codes]);
    expect(kept).toStrictEqual([
      [both, [b]],
      [noted, []],
    ]);
    await workspace.ask('project.undo', {});
    expect((await workspace.state()).annotations).toStrictEqual(before);
  });
});

describe('excerpts', () => {
  it('say who said it, where, and what stands around it', async () => {
    const { id: code } = await workspace.ask('code.save', { name: 'promise' });
    const id = await mark('the cranes would turn', { codes: [code] });
    const { sourceHash } = (await workspace.state()).transcripts[0] ?? {};
    const list = async (context: 'none' | 'sentence' | 'paragraph'): Promise<string[]> => {
      const { excerpts } = await workspace.ask('excerpts.list', { context });
      return excerpts.map(({ before, quote, after }) => `${before}|${quote}|${after}`);
    };
    expect(await list('none')).toStrictEqual(['|the cranes would turn|']);
    expect(await list('sentence')).toStrictEqual(['We said |the cranes would turn| again, and they do.']);
    expect(await list('paragraph')).toStrictEqual([
      'We came back to the harbour. We said |the cranes would turn| again, and they do.',
    ]);
    const { excerpts } = await workspace.ask('excerpts.list', { annotations: [id] });
    expect(excerpts[0]).toMatchObject({
      turn: 1,
      paragraph: 1,
      codes: ['promise'],
      sourceHash,
      ...spanOf('the cranes would turn'),
    });
    expect(excerpts[0]?.speaker?.toLowerCase()).toBe('mira okonjo');
  });

  it('count paragraphs within the turn, and reach over as many as the passage does', async () => {
    await mark('no small thing');
    const start = text.indexOf('and they do');
    const end = text.indexOf('small');
    await workspace.ask('annotation.add', { transcript, span: { start, end } });
    const { excerpts } = await workspace.ask('excerpts.list', {});
    expect(
      excerpts.map(({ turn, paragraph, before, after }) => ({ turn, paragraph, before, after })),
    ).toStrictEqual([
      { turn: 1, paragraph: 1, before: 'We said the cranes would turn again, ', after: 'small thing.' },
      { turn: 1, paragraph: 2, before: 'It was ', after: '.' },
    ]);
  });

  it('are exported in three formats, under the title as a file name', async () => {
    const id = await mark('The money is there.', { note: '=SUM(A1)' });
    for (const format of ['html', 'docx', 'csv'] as const) {
      const file = await workspace.ask('excerpts.export', {
        format,
        title: 'Money/harbour',
        annotations: [id],
      });
      expect(file.name).toBe(`Money harbour.${format}`);
      expect(file.bytes.length).toBeGreaterThan(300);
    }
    const { bytes } = await workspace.ask('excerpts.export', { format: 'csv', annotations: [id] });
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const [row] = Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;
    expect([row?.['quote'], row?.['note'], row?.['turn']]).toStrictEqual([
      'The money is there.',
      "'=SUM(A1)",
      '3',
    ]);
    const none = AnnotationId.parse('none');
    expect(await workspace.refuse('excerpts.export', { format: 'csv', annotations: [none] })).toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a table as CSV', () => {
  const read = async (
    asked: Parameters<typeof workspace.ask<'tables.file'>>[1]['asked'],
  ): Promise<{ made: string[]; rows: Record<string, string>[] }> => {
    const { bytes } = await workspace.ask('tables.file', { asked });
    const lines = new TextDecoder().decode(bytes).split('\r\n');
    const made = lines.filter((line) => line.startsWith('#') || line.startsWith('"#'));
    const { data } = Papa.parse<Record<string, string>>(lines.slice(made.length).join('\r\n'), {
      header: true,
      skipEmptyLines: true,
    });
    return { made, rows: data };
  };

  it('holds every row, whatever page was shown, and how it was made', async () => {
    const table = await workspace.ask('words.table', { selection: {}, stopList: 'none', limit: 5000 });
    const { made, rows } = await read({
      table: 'words',
      query: { selection: {}, stopList: 'none', limit: 1, offset: 3 },
    });
    expect(rows.map(({ word, count }) => [word, Number(count)])).toStrictEqual(
      table.rows.map(({ word, count }) => [word, count]),
    );
    expect(made).toContain(`# text hash: ${table.made.textHash}`);
    expect(made).toContain('# made by: Rostrum 0.0.0');
  });

  it('names speech and speaker of each line of a concordance', async () => {
    const { rows } = await read({ table: 'contexts', query: { selection: {}, query: 'money' } });
    expect(
      rows.map(({ node, speech, speaker }) => [node, speech, speaker?.toLowerCase()]).sort(),
    ).toStrictEqual([
      ['money', 'harbour.txt', 'mira okonjo'],
      ['money', 'harbour.txt', 'q'],
    ]);
  });

  it('gives keyness with all its measures by name', async () => {
    const { speakers } = await workspace.state();
    const [a, b] = speakers.map(({ id }) => ({ speakers: [id] }));
    if (a === undefined || b === undefined) throw new Error('two speakers');
    const { rows } = await read({ table: 'compare', query: { a, b, splits: 0 } });
    expect(Object.keys(rows[0] ?? {})).toContain('g2_4_term');
    expect(rows.length).toBeGreaterThan(5);
  });
});
