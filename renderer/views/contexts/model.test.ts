import { describe, expect, it } from 'vitest';
import { AnnotationId, CodeId, TranscriptId } from '../../../workspace/contract/basics';
import {
  askedOf,
  codesAt,
  describeLines,
  paramsOf,
  partsOf,
  patternsOf,
  singleWord,
  sortName,
  withSort,
} from './model';

const line = {
  left: 'cannot for long lead the cause of ',
  right: ' and freedom,\nif we ever cease',
  marks: [
    { key: 1, start: 1, end: 4 },
    { key: 2, start: 5, end: 12 },
    { key: -1, start: 31, end: 33 },
  ],
};

describe('what is asked of the concordance', () => {
  it('goes through the address and back', () => {
    const asked = { query: 'free*', caseSensitive: true, forms: false, sort: [-1, 'date'] as const };
    expect(paramsOf(asked)).toStrictEqual({ query: 'free*', case: 'yes', sort: '-1,date' });
    expect(askedOf(paramsOf(asked))).toStrictEqual(asked);
  });

  it('is the usual where the address says nothing, or nonsense', () => {
    expect(askedOf({})).toStrictEqual({ query: '', caseSensitive: false, forms: false, sort: [1, 2, 3] });
    expect(['9', '1,2,3,4', 'x', ''].map((sort) => askedOf({ sort }).sort)).toStrictEqual(
      Array.from({ length: 4 }, () => [1, 2, 3]),
    );
  });

  it('is sorted by one to three different keys', () => {
    expect(withSort([1, 2, 3], 1, undefined)).toStrictEqual([1, 3]);
    expect(withSort([1, 2], 2, -1)).toStrictEqual([1, 2, -1]);
    expect(withSort([1, 2], 0, 2)).toStrictEqual([2]);
    expect(withSort([1], 0, undefined)).toStrictEqual(['text']);
    expect([1, -2, 'date', 'text'].map((key) => sortName(key as 1))).toStrictEqual([
      '1 right',
      '2 left',
      'date',
      'place in the text',
    ]);
  });
});

describe('a line of the concordance', () => {
  it('is cut at the words it is sorted by, with line ends as ¶', () => {
    expect(partsOf(line, [1, -1, 2])).toStrictEqual({
      left: [
        { text: 'cannot for long lead the cause ', key: undefined },
        { text: 'of', key: 1 },
        { text: ' ', key: undefined },
      ],
      right: [
        { text: ' ', key: undefined },
        { text: 'and', key: 0 },
        { text: ' ', key: undefined },
        { text: 'freedom', key: 2 },
        { text: ', ¶ if we ever cease', key: undefined },
      ],
    });
  });

  it('is one part a side without marks, and none where the side is empty', () => {
    expect(partsOf({ left: '', right: ' and', marks: [] }, [1])).toStrictEqual({
      left: [],
      right: [{ text: ' and', key: undefined }],
    });
  });

  it('carries the codes of annotations that touch it', () => {
    const [war, peace] = [CodeId.parse('c1'), CodeId.parse('c2')];
    const transcript = TranscriptId.parse('t1');
    const codes = [
      { id: war, name: 'War', colour: 1 },
      { id: peace, name: 'Peace', colour: 2 },
    ];
    const mark = (start: number, end: number, code: CodeId) => ({
      id: AnnotationId.parse(`a${start}`),
      transcript,
      start,
      end,
      quote: '',
      prefix: '',
      suffix: '',
      codes: [code],
      note: '',
      author: '',
      created: '',
      changed: '',
    });
    const annotations = [mark(0, 10, peace), mark(10, 20, war), mark(5, 12, peace)];
    expect(
      codesAt({ transcript, start: 9, end: 10 }, annotations, codes).map(({ name }) => name),
    ).toStrictEqual(['Peace']);
    expect(
      codesAt({ transcript, start: 9, end: 11 }, annotations, codes).map(({ name }) => name),
    ).toStrictEqual(['War', 'Peace']);
    expect(
      codesAt({ transcript: TranscriptId.parse('t2'), start: 9, end: 11 }, annotations, codes),
    ).toStrictEqual([]);
  });
});

describe('patterns beside the node', () => {
  it('are counted in order of speech, those said once left out', () => {
    const right = (text: string, first: number, second: number) => ({
      left: '',
      right: ` ${text}`,
      marks: [
        { key: 1, start: 1, end: 1 + first },
        { key: 2, start: 2 + first, end: 2 + first + second },
      ],
    });
    expect(
      patternsOf([right('in the', 2, 3), right('In the', 2, 3), right('and a', 3, 1), line], 'right'),
    ).toStrictEqual([{ words: 'in the', count: 2 }]);
  });

  it('need both words: a line that ends before has none', () => {
    expect(patternsOf([line, line], 'left')).toStrictEqual([]);
    expect(patternsOf([line, line], 'right')).toStrictEqual([{ words: 'and freedom', count: 2 }]);
  });
});

it('shows collocates for a single word only', () => {
  expect([' peace ', 'human rights', 'free*', '', 'wom?n'].map(singleWord)).toStrictEqual([
    'peace',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('says what the lines are', () => {
  expect(describeLines(1367, { query: 'peace', caseSensitive: false, forms: false, sort: [1, 2, 3] })).toBe(
    '1,367 lines of “peace”, case folded, sorted by 1 right, 2 right, 3 right',
  );
});
