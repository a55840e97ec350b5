import { describe, expect, it } from 'vitest';
import { SetId, SpeakerId, TranscriptId } from '../../../workspace/contract/basics';
import type { Speaker, TranscriptSummary } from '../../../workspace/contract/project';
import {
  formatSide,
  parseSide,
  selectionOf,
  sideAbout,
  sideGroups,
  sideName,
  sidesOf,
  usualSides,
  type Side,
} from './sides';

const speaker = (id: string, name: string, words: number, kind: Speaker['kind'] = 'person'): Speaker => ({
  id: SpeakerId.parse(id),
  name,
  kind,
  labels: [],
  turns: 1,
  words,
});
const speech = (
  id: string,
  words: number,
  speakers: readonly string[],
  date?: string,
): TranscriptSummary => ({
  id: TranscriptId.parse(id),
  fileName: `${id}.txt`,
  title: `Speech ${id}`,
  speakers: speakers.map((one) => SpeakerId.parse(one)),
  turns: 1,
  words,
  warnings: [],
  sourceHash: '',
  ...(date === undefined ? {} : { date }),
});
const reagan = speaker('reagan', 'Ronald Reagan', 18_488);
const clinton = speaker('clinton', 'Bill Clinton', 30_448);
const question = speaker('q', 'Question', 90_000, 'generic');
const transcripts = [
  speech('t1', 5188, ['reagan'], '1982-01-26'),
  speech('t2', 4862, ['reagan', 'q'], '1988-01-25'),
  speech('t3', 7008, ['clinton'], '1993-02-17'),
];
const set = {
  id: SetId.parse('eighties'),
  name: 'The eighties',
  transcripts: [TranscriptId.parse('t1'), TranscriptId.parse('t2')],
};
const project = { speakers: [reagan, clinton, question], transcripts, sets: [set] };
const sideOf = (text: string): Side => parseSide(project, text) ?? { kind: 'rest' };
const rest: Side = { kind: 'rest' };

describe('the sides to begin with', () => {
  const names = (sides: ReturnType<typeof usualSides>) => sides && [formatSide(sides.a), formatSide(sides.b)];

  it('are the two persons with the most words, never a voice without a name', () => {
    expect(names(usualSides(project, transcripts))).toStrictEqual(['speaker:clinton', 'speaker:reagan']);
  });

  it('are the two speeches looked at where there are just two', () => {
    expect(names(usualSides(project, transcripts.slice(0, 2)))).toStrictEqual(['speech:t1', 'speech:t2']);
  });

  it('are the two longest speeches where one person gives all of them', () => {
    expect(names(usualSides({ ...project, speakers: [reagan, question] }, transcripts))).toStrictEqual([
      'speech:t3',
      'speech:t1',
    ]);
  });

  it('are the two longest speeches where a second person says next to nothing', () => {
    const guest = speaker('guest', 'A Guest', Math.floor(reagan.words / 20) - 1);
    expect(names(usualSides({ ...project, speakers: [reagan, guest] }, transcripts))).toStrictEqual([
      'speech:t3',
      'speech:t1',
    ]);
  });

  it('are the person and the questions in a press conference', () => {
    const alone = { speakers: [reagan, question], transcripts: transcripts.slice(1, 2), sets: [] };
    expect(names(usualSides(alone, alone.transcripts))).toStrictEqual(['speaker:reagan', 'speaker:q']);
  });

  it('are none where one voice stands alone, or nothing', () => {
    expect(
      usualSides({ speakers: [reagan], transcripts: transcripts.slice(0, 1), sets: [] }, []),
    ).toBeUndefined();
    expect(usualSides({ speakers: [], transcripts: [], sets: [] }, [])).toBeUndefined();
  });
});

describe('the sides that the address asks for', () => {
  const asked = (a?: string, b?: string) => {
    const sides = sidesOf(project, transcripts, { a, b });
    return sides && [formatSide(sides.a), formatSide(sides.b)];
  };

  it('are taken as they are', () => {
    expect(asked('set:eighties', 'speech:t3')).toStrictEqual(['set:eighties', 'speech:t3']);
    expect(asked('speaker:reagan', 'rest')).toStrictEqual(['speaker:reagan', 'rest']);
  });

  it('are made whole by usual ones, never the same on both sides', () => {
    expect(asked('speaker:clinton')).toStrictEqual(['speaker:clinton', 'speaker:reagan']);
    expect(asked(undefined, 'speaker:clinton')).toStrictEqual(['speaker:reagan', 'speaker:clinton']);
    expect(asked('speech:t1', 'speech:t1')).toStrictEqual(['speech:t1', 'speaker:reagan']);
    expect(asked('speaker:gone', 'nonsense')).toStrictEqual(['speaker:clinton', 'speaker:reagan']);
  });
});

describe('a side', () => {
  it('is a selection: of a speaker, a speech, a set', () => {
    expect(
      ['speaker:reagan', 'speech:t3', 'set:eighties'].map((text) => selectionOf(project, sideOf(text), rest)),
    ).toStrictEqual([{ speakers: ['reagan'] }, { transcripts: ['t3'] }, { transcripts: ['t1', 't2'] }]);
  });

  it('can be all that the other side is not', () => {
    expect(selectionOf(project, rest, sideOf('speaker:reagan'))).toStrictEqual({
      speakers: ['clinton', 'q'],
    });
    expect(selectionOf(project, rest, sideOf('speech:t1'))).toStrictEqual({ transcripts: ['t2', 't3'] });
    expect(selectionOf(project, rest, sideOf('set:eighties'))).toStrictEqual({ transcripts: ['t3'] });
  });

  it('says what it is', () => {
    const said = (text: string, other = 'speaker:clinton') => [
      sideName(project, sideOf(text)),
      sideAbout(project, sideOf(text), sideOf(other)),
    ];
    expect(said('speaker:reagan')).toStrictEqual(['Ronald Reagan', '2 speeches, 1982–1988']);
    expect(said('speaker:clinton')).toStrictEqual(['Bill Clinton', 'Speech t3 · 17 February 1993']);
    expect(said('speech:t3')).toStrictEqual(['Speech t3', '17 February 1993 · Bill Clinton']);
    expect(said('set:eighties')).toStrictEqual(['The eighties', '2 speeches, 1982–1988']);
    expect(said('rest')).toStrictEqual(['All others', 'everybody but Bill Clinton']);
    expect(said('rest', 'speech:t3')).toStrictEqual(['All others', 'every speech but Speech t3']);
  });
});

it('lists what can stand on a side, by group, persons by words before generic voices', () => {
  const listed = (filter: string) =>
    sideGroups(project, filter).map(({ title, choices }) => [title, choices.map(({ text }) => text)]);
  expect(listed('')).toStrictEqual([
    ['Speakers', ['Bill Clinton', 'Ronald Reagan', 'Question']],
    ['Sets', ['The eighties']],
    ['Speeches', ['Speech t1, Ronald Reagan', 'Speech t2, Ronald Reagan', 'Speech t3, Bill Clinton']],
    ['The rest', ['All others']],
  ]);
  expect(listed('reagan 1988')).toStrictEqual([['Speeches', ['Speech t2, Ronald Reagan']]]);
  expect(listed('nobody')).toStrictEqual([]);
});
