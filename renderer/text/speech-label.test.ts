import { describe, expect, it } from 'vitest';
import { SpeakerId, TranscriptId } from '../../workspace/contract/basics';
import type { TranscriptSummary } from '../../workspace/contract/project';
import { lastName, speakerOf, speechLabel } from './speech-label';

const reagan = SpeakerId.parse('s1');
const reporter = SpeakerId.parse('s2');
const names = {
  speakers: [
    { id: reagan, name: 'Ronald Reagan', kind: 'person' as const, labels: [], turns: 1, words: 10 },
    { id: reporter, name: 'Question', kind: 'generic' as const, labels: [], turns: 1, words: 10 },
  ],
};
const speech: TranscriptSummary = {
  id: TranscriptId.parse('t1'),
  fileName: '1988-reagan.txt',
  title: 'State of the Union',
  date: '1988-01-25',
  speakers: [reagan, reporter],
  turns: 3,
  words: 4862,
  warnings: [],
  sourceHash: '',
};

describe('the label of a speech beside a line', () => {
  it('is the year and the last name of who speaks there', () => {
    expect(speechLabel(names, speech)).toBe('1988 Reagan');
    expect(speechLabel(names, speech, reporter)).toBe('1988 Question');
  });

  it('is a person’s where one speaks, however much voices say that are none', () => {
    expect(speechLabel(names, { ...speech, speakers: [reporter, reagan] })).toBe('1988 Reagan');
    expect(speechLabel(names, { ...speech, speakers: [reporter] })).toBe('1988 Question');
  });

  it('is the title where nobody is known, and the file name where there is no title', () => {
    expect(speechLabel(names, { ...speech, speakers: [] })).toBe('1988 State of the Union');
    expect(speechLabel(names, { ...speech, speakers: [], title: undefined, date: undefined })).toBe(
      '1988-reagan.txt',
    );
    // The year stands there once.
    expect(speechLabel(names, { ...speech, speakers: [], title: undefined })).toBe('1988-reagan.txt');
  });

  it('knows the speakers of another list by the same ids', () => {
    const renamed = {
      speakers: names.speakers.slice(0, 1).map((speaker) => ({ ...speaker, name: 'President Reagan' })),
    };
    expect([names, renamed].map((known) => speakerOf(known, reagan)?.name)).toStrictEqual([
      'Ronald Reagan',
      'President Reagan',
    ]);
    expect(speakerOf(renamed, reporter)).toBeUndefined();
  });

  it('keeps what follows a name with it', () => {
    expect(['George W. Bush', 'Martin Luther King Jr.', 'Pericles', '習近平'].map(lastName)).toStrictEqual([
      'Bush',
      'King Jr.',
      'Pericles',
      '習近平',
    ]);
  });
});
