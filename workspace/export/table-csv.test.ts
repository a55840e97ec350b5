import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { SpeakerId, TranscriptId } from '../contract/basics';
import type { ProjectState } from '../contract/project';
import { phrasesCsv, sentimentCsv } from './table-csv';

const maro = SpeakerId.parse('s1');
const first = TranscriptId.parse('t1');
const text = 'We win. =Cost, "really"?';
const state: ProjectState = {
  name: 'Talmeria',
  path: 'talmeria.rostrum',
  readOnly: false,
  revision: 1,
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
  proposals: [],
  sets: [],
  codes: [],
  annotations: [],
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
/** Rows below the lines that tell how the table was made. */
const rowsOf = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, '').replace(/^"?#.*\r\n/gm, ''), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe('the sentiment of sentences as a file', () => {
  const csv = sentimentCsv(
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

  it('has a row a sentence with its words, empty where nothing could be scored, and no formula', () => {
    const about = { speech: 'Where the Work Is', date: '2023-09-02' };
    expect(rowsOf(csv)).toStrictEqual([
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

  it('tells how it was made', () => {
    expect(csv).toContain('# method: VADER rules');
    expect(csv).toContain('# sigma: 5');
  });
});

it('writes key phrases with every place they stand at', () => {
  const places = [
    { transcript: first, start: 0, end: 7 },
    { transcript: first, start: 8, end: 14 },
  ];
  const rows = [{ rank: 1, phrase: 'we win', score: 3.25, count: 2, speeches: 1, places }];
  expect(rowsOf(phrasesCsv({ made, total: 1, rows }, state))).toStrictEqual([
    {
      rank: '1',
      phrase: 'we win',
      score: '3.25',
      count: '2',
      speeches: '1',
      places: 'early.txt:0-7; early.txt:8-14',
    },
  ]);
});
