import { describe, expect, it } from 'vitest';
import { AnnotationId, CodeId, TranscriptId } from '../../../workspace/contract/basics';
import { parseQuery } from '../../../analysis/concordance/query';
import { askedOf, paramsOf, questionKey, usual, type Asked } from './asked';
import {
  atSide,
  codesAt,
  describeLines,
  examplesOf,
  lineDirection,
  listDirection,
  narrowed,
  partsOf,
  sideNames,
  singleWord,
  waysToAsk,
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

describe('what is offered to begin with', () => {
  it('are three ways to ask for words that are said, as far as there are words', () => {
    expect(examplesOf(['peace', 'world', 'nation'])).toStrictEqual(['peace', 'world *', 'nation*']);
    expect([examplesOf(['peace']), examplesOf([])]).toStrictEqual([['peace'], []]);
    for (const query of examplesOf(['peace', 'world', 'nation']))
      expect(parseQuery(query).kind).not.toBe('wrong');
  });
});

describe('what is asked of the concordance', () => {
  it('goes through the address and back', () => {
    const asked = { ...usual, query: 'free*', caseSensitive: true, sort: [-1, 'date'] as const };
    expect(paramsOf(asked)).toStrictEqual({ query: 'free*', case: 'yes', sort: '-1,date' });
    expect(askedOf(paramsOf(asked))).toStrictEqual(asked);
    const other: Asked = {
      ...{ query: 'peace', caseSensitive: false, forms: true, show: 'collocates' },
      near: { word: 'free world', left: 0, right: 4 },
      ...{ sort: ['random'], thin: 50, seed: 7, context: 'sentence', left: 2, right: 0, minimum: 5 },
      ...{ stopList: 'none', by: 'll', descending: false, side: 'left', words: 3 },
    };
    expect(askedOf(paramsOf(other))).toStrictEqual(other);
  });

  it('is the usual where the address says nothing, or nonsense', () => {
    expect(askedOf({})).toStrictEqual(usual);
    expect(['9', '1,2,3,4', 'x', ''].map((sort) => askedOf({ sort }).sort)).toStrictEqual(
      Array.from({ length: 4 }, () => [1, 2, 3]),
    );
    expect(
      askedOf({ near: '0 0 peace', left: '0', right: '0', seed: '-1', thin: 'x', by: 'z' }),
    ).toStrictEqual(usual);
  });

  it('keeps only what the lines are found by for what is done with them', () => {
    expect(questionKey({ ...usual, query: ' a ', sort: ['date'] })).toBe(
      questionKey({ ...usual, query: 'a' }),
    );
    expect(questionKey({ ...usual, query: 'a', forms: true })).not.toBe(
      questionKey({ ...usual, query: 'a' }),
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

describe('lines that run from right to left', () => {
  it('are told by their own letters, the list by its query or by the languages of the speeches', () => {
    expect(lineDirection({ left: 'يعترف ', node: 'NATO', right: ' بالحق في الحياة' })).toBe('rtl');
    expect(lineDirection({ left: 'he said ', node: 'سلام', right: ', which is peace' })).toBe('ltr');
    expect(listDirection('الحق', ['en'])).toBe('rtl');
    expect(listDirection('*', ['ar', 'he'])).toBe('rtl');
    expect(listDirection('*', ['ar', 'en'])).toBe('ltr');
    expect(listDirection('*', [])).toBe('ltr');
  });

  it('call their sides by the order in which they are said', () => {
    expect([1, -2].map((key) => sortName(key as 1, sideNames.rtl))).toStrictEqual(['1 after', '2 before']);
    expect(atSide('right', sideNames.rtl)).toBe('after it');
    expect(atSide('right', sideNames.ltr)).toBe('at the right');
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

describe('a query narrowed by a pattern', () => {
  it('goes on with its words, alternatives in brackets, inside a regular expression', () => {
    expect(narrowed('peace ', 'right', 'and freedom')).toBe('peace and freedom');
    expect(narrowed('war|peace', 'left', 'of the')).toBe('of the (war|peace)');
    expect(narrowed('/w.r/', 'right', 'u.s. is')).toBe('/(?:w.r)\\S* u\\.s\\. is/');
  });

  it('can be read again', () => {
    for (const query of ['peace', 'war|peace', '/w.r/'])
      for (const side of ['left', 'right'] as const)
        expect(parseQuery(narrowed(query, side, "don't go")).kind).toBe('words');
  });
});

it('gives examples that can all be asked', () => {
  expect(waysToAsk.map(({ example }) => parseQuery(example).kind)).toStrictEqual(
    waysToAsk.map(() => 'words'),
  );
});

it('chooses a single word only', () => {
  expect([' peace ', 'human rights', 'free*', '', 'wom?n', '[go]', '/a/'].map(singleWord)).toStrictEqual([
    'peace',
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('says what the lines are', () => {
  const asked = { ...usual, query: 'peace' };
  expect(describeLines({ total: 1367, found: 1367 }, asked)).toBe(
    '1,367 lines of “peace”, case folded, sorted by 1 right, 2 right, 3 right',
  );
  const near = { word: 'bread', left: 5, right: 5 };
  expect(describeLines({ total: 50, found: 1367 }, { ...asked, near, sort: ['random'] })).toBe(
    '50 of 1,367 lines of “peace” near “bread”, case folded, sorted by random',
  );
});
