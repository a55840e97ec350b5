import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { SpeakerId, TranscriptId } from '../contract/basics';
import type { ProjectState } from '../contract/project';
import { emptyProject } from '../contract/testing/empty-project';
import { openZip } from '../import/zip';
import { tableFile } from './table-file';
import { phrasesContent } from './tables/phrases';
import { sentimentContent } from './tables/sentiment';

const maro = SpeakerId.parse('s1');
const first = TranscriptId.parse('t1');
const text = 'We win. =Cost, "really"?';
const state: ProjectState = {
  ...emptyProject,
  name: 'Talmeria',
  transcripts: [
    {
      id: first,
      fileName: 'early.txt',
      title: 'Where the Work Is',
      date: '2023-09-02',
      speakers: [maro],
      turns: 1,
      words: 5,
      warnings: [],
      sourceHash: 'abc',
    },
  ],
  speakers: [{ id: maro, name: 'Elena Maro', kind: 'person', labels: [], turns: 1, words: 5 }],
};
const made = {
  method: 'VADER rules',
  version: '0.1.0',
  settings: { sigma: 5 },
  selection: '1 speech',
  tokens: 5,
  hidden: 0,
  textHash: '0123456789ab',
};
const textOf = ({ bytes }: { readonly bytes: Uint8Array }): string => new TextDecoder().decode(bytes);
/** Rows below the lines that tell how the table was made. */
const rowsOf = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, '').replace(/^"?#.*\r\n/gm, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe('the sentiment of sentences as a file', () => {
  const content = sentimentContent(
    {
      made,
      sentences: [
        { transcript: first, speaker: maro, start: 0, end: 7, compound: 0.5859 },
        { transcript: first, start: 8, end: 24 },
      ],
      smooth: [0.5859, null],
      events: [],
      negative: 0,
      near: 0,
      positive: 1,
      coverage: 0.2,
    },
    state,
    new Map([[first, text]]),
  );
  const csvOf = async () => textOf(await tableFile(content, 'csv'));

  it('has a row a sentence with its words, empty where nothing could be scored, and no formula', async () => {
    const about = { speech: 'Where the Work Is', date: '2023-09-02' };
    expect(rowsOf(await csvOf())).toStrictEqual([
      {
        n: '1',
        ...about,
        speaker: 'Elena Maro',
        start: '0',
        end: '7',
        text: 'We win.',
        compound: '0.5859',
        smoothed: '0.5859',
      },
      {
        n: '2',
        ...about,
        speaker: '',
        start: '8',
        end: '24',
        text: `'=Cost, "really"?`,
        compound: '',
        smoothed: '',
      },
    ]);
  });

  it('tells how it was made', async () => {
    const csv = await csvOf();
    expect(csv).toContain('# method: VADER rules');
    expect(csv).toContain('# sigma: 5');
  });
});

it('writes key phrases with every place they stand at', async () => {
  const places = [
    { transcript: first, start: 0, end: 7 },
    { transcript: first, start: 8, end: 14 },
  ];
  const rows = [
    {
      rank: 1,
      phrase: 'we win',
      key: 'we win',
      score: 3.25,
      count: 2,
      speeches: 1,
      places,
      inSpeeches: [{ transcript: first, count: 2 }],
      bySpeakers: [],
      merged: ['we won'],
    },
  ];
  const table = { made, total: 1, rows, hidden: [], unsupported: [], readToo: [] };
  expect(rowsOf(textOf(await tableFile(phrasesContent(table, state), 'csv')))).toStrictEqual([
    {
      rank: '1',
      phrase: 'we win',
      score: '3.25',
      count: '2',
      speeches: '1',
      merged: 'we won',
      'by speech': 'early.txt: 2',
      'by speaker': '',
      places: 'early.txt:0-7; early.txt:8-14',
    },
  ]);
});

async function unzipped(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await openZip(bytes);
  if (!zip.ok) throw new Error(zip.code);
  const parts = new Map<string, string>();
  for (const name of zip.value.names()) {
    const pieces: Uint8Array[] = [];
    await zip.value.stream(name, (piece) => {
      pieces.push(piece);
      return undefined;
    });
    parts.set(name, Buffer.concat(pieces).toString('utf8'));
  }
  return parts;
}

describe('a table as a sheet', () => {
  const content = {
    title: 'Words: a/b',
    made,
    heads: ['word', 'count', 'dp'],
    rows: [
      ['=SUM(A1)', 12, 0.125],
      ['tab\there', 0.1 + 0.2, undefined],
      ['bell\u0007 & <b>', 3, Number.NaN],
    ],
  };

  it('is pasted as cells between tabs, without how it was made', async () => {
    const file = await tableFile(content, 'tsv');
    expect(textOf(file)).toBe(
      "word\tcount\tdp\n'=SUM(A1)\t12\t0.125\ntab here\t0.30000000000000004\t\nbell\u0007 & <b>\t3\t\n",
    );
    expect(file.name).toBe('Words a b.tsv');
  });

  it('is a workbook whose texts are texts and whose numbers keep their digits', async () => {
    const { bytes, name } = await tableFile(content, 'xlsx');
    expect(name).toBe('Words a b.xlsx');
    const parts = await unzipped(bytes);
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).not.toContain('<f>');
    expect(sheet).toContain('<v>0.30000000000000004</v>');
    const strings = [...parts.values()].join('');
    expect(strings).toContain('=SUM(A1)');
    expect(strings).toContain('bell  &amp; &lt;b&gt;');
    expect(parts.get('xl/workbook.xml')).toContain('How it was made');
  });
});
