import { describe, expect, it } from 'vitest';
import type { SourceText } from '../../analysis/model/transcript';
import type { ReadSettings } from './format';
import { speechTable, splitTable } from './read-csv';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function read(text: string, settings: ReadSettings = {}): Promise<SourceText> {
  const result = await speechTable.read(bytesOf(text), settings);
  if (!result.ok) throw new Error(`${result.code} ${result.detail ?? ''}`);
  return result.value;
}

async function paragraphsOf(text: string, settings?: ReadSettings): Promise<readonly string[]> {
  const { paragraphs = [], text: whole } = await read(text, settings);
  return paragraphs.map(({ start, end, kind }) =>
    kind === undefined ? whole.slice(start, end) : `${kind}: ${whole.slice(start, end)}`,
  );
}

const dialogue = ['label: Ann', 'speech: Hello, all.', 'label: Joe', 'speech: Hi.'];

describe('a table with a row a turn', () => {
  it.each([
    ['commas and quotes', '\ufeffspeaker,start,text\r\nAnn,0.5,"Hello, all."\r\nJoe,2,Hi.\r\n'],
    ['semicolons', 'Redner;Text\nAnn;"Hello, all."\nJoe;Hi.'],
    ['tabs', 'Спикер\tТекст\nAnn\tHello, all.\nJoe\tHi.'],
    ['columns in another order', 'text,id,Speaker_Name\n"Hello, all.",1,Ann\nHi.,2,Joe'],
    ['Chinese names of columns', '发言人,内容\nAnn,"Hello, all."\nJoe,Hi.'],
    ['no names of columns', 'Ann,"Hello, all."\nJoe,Hi.'],
    ['rows that are cut short', 'speaker,text\nAnn,"Hello, all."\nAnn\n\nJoe,Hi.,x'],
  ])('gives who said what: %s', async (_, text) => {
    expect(speechTable.recognises(bytesOf(text))).toBe(true);
    expect(await paragraphsOf(text)).toStrictEqual(dialogue);
  });

  it('keeps the lines of a cell apart, and goes on with a speaker who is not named again', async () => {
    expect(await paragraphsOf('speaker,text\nAnn,"One\n\ntwo"\nAnn,three\n,four')).toStrictEqual([
      'label: Ann',
      'speech: One',
      'speech: two',
      'speech: three',
      'speech: four',
    ]);
  });

  it('takes a quote that is never closed for a letter', async () => {
    expect(await paragraphsOf('speaker,text\nA,"never closed\nB,"fine"\nC,plain')).toStrictEqual([
      'label: A',
      'speech: "never closed',
      'label: B',
      'speech: fine',
      'label: C',
      'speech: plain',
    ]);
  });

  it('says how it was understood, with parties, and can be told otherwise', async () => {
    const text =
      'name,party,date,remarks,note\nAnn,Greens,2019-05-04,Hello to all of you.,x\nJoe,,2019-05-04,Hi.,yes\n';
    const { table, declared, speakers } = await read(text);
    expect(table).toStrictEqual({
      columns: ['name', 'party', 'date', 'remarks', 'note'],
      roles: { text: 3, speaker: 0, date: 2, party: 1 },
      recognised: { text: 3, speaker: 0, date: 2, party: 1 },
      rows: 2,
      documents: 1,
      preview: [
        ['Ann', 'Greens', '2019-05-04', 'Hello to all of you.', 'x'],
        ['Joe', '', '2019-05-04', 'Hi.', 'yes'],
      ],
    });
    expect(declared).toStrictEqual({ date: '2019-05-04' });
    expect(speakers).toStrictEqual([{ label: 'Ann', name: 'Ann', party: 'Greens' }]);
    expect(await paragraphsOf(text, { columns: { text: 4, speaker: 1 } })).toStrictEqual([
      'label: Greens',
      'speech: x',
      'speech: yes',
    ]);
  });
});

const speeches =
  'title,date,speaker,text\nOn bridges,2019-05-04,Ann,Bridges last.\nOn roads,2020-01-02,Joe,"Roads, too."\nOn rails,2021-01-02,Joe,Rails.\n';

describe('a table with a row a document', () => {
  it('gives a table a document, which is read with its title and date', async () => {
    const parts = splitTable(bytesOf(speeches), 100) ?? [];
    expect(parts.map(({ name }) => name)).toStrictEqual(['row 2', 'row 3', 'row 4']);
    const second = new TextDecoder().decode(parts[1]?.bytes);
    expect(second).toBe('title,date,speaker,text\r\nOn roads,2020-01-02,Joe,"Roads, too."');
    expect(speechTable.recognises(bytesOf(second))).toBe(true);
    expect(await read(second)).toMatchObject({
      text: 'Joe\n\nRoads, too.',
      declared: { title: 'On roads', date: '2020-01-02' },
    });
  });

  it('keeps rows of one document together', () => {
    const text =
      'debate,speaker,text\nRoads,Ann,One.\nRoads,Joe,Two.\nRoads,Ann,Three.\nRails,Joe,Four.\nRails,Ann,Five.\n';
    expect(splitTable(bytesOf(text), 100)?.map(({ name }) => name)).toStrictEqual(['rows 2–4', 'rows 5–6']);
  });

  it('is not split where all rows are of one, or of more than are allowed', () => {
    expect(splitTable(bytesOf('speaker,text\nAnn,One.\nJoe,Two.\n'), 100)).toBeUndefined();
    expect(splitTable(bytesOf(speeches), 2)).toBeUndefined();
  });

  it('has headings when it is read as one', async () => {
    expect((await paragraphsOf(speeches)).slice(0, 4)).toStrictEqual([
      'heading: On bridges',
      'label: Ann',
      'speech: Bridges last.',
      'heading: On roads',
    ]);
  });
});

describe('what is no table', () => {
  it.each([
    ['Well, I came.\nThen, I saw.\nSo, I won.\n'],
    ['ANN: Hello, all.\nJOE: Hi, you.\nANN: So, then; go.\n'],
    ['Mr. Arlen, Ms. Berg, friends,\nwe meet today, in Lindby,\nto speak of bridges.\n'],
    ['Speaker, text'],
    ['One line only'],
    ['Dear Ann;\nwe met; we spoke;\nwe went; Joe\n'],
    ['A | B\nC | D\n'],
  ])('stays text: %j', (text) => {
    expect(speechTable.recognises(bytesOf(text))).toBe(false);
  });
});
