import { describe, expect, it } from 'vitest';
import {
  cloudWords,
  hiddenText,
  intervalText,
  madeText,
  otherForms,
  pictureQuery,
  parseWords,
  queryFor,
  saidText,
  stopListText,
  trendText,
  tableQuery,
  usualWidth,
} from './model';
import { WordListId } from '../../../workspace/contract/basics';
import { allColumns, groupsOf, nextSort, parseSettings, stopListOf } from './settings';

const usual = parseSettings(null);
const made = {
  method: 'Word counts',
  version: '0.1.0',
  settings: {},
  selection: '33 speeches',
  tokens: 168_425,
  hidden: 80_895,
  textHash: 'a1b2c3d4e5f6',
};

describe('the question for words', () => {
  it('is of what is looked at, as it is counted and sorted', () => {
    const settings = { ...usual, unit: 'stem', contains: ' pea ', sort: 'word', descending: false } as const;
    expect(tableQuery({}, settings, { offset: 200, limit: 200 })).toStrictEqual({
      selection: {},
      unit: 'stem',
      stopList: 'default',
      groups: [],
      tags: [],
      contains: 'pea',
      minimum: 1,
      columns: [],
      sort: 'word',
      descending: false,
      offset: 200,
      limit: 200,
    });
  });

  it('for the picture is the same, but the most frequent first', () => {
    const settings = { ...usual, contains: 'pea', sort: 'word', descending: false } as const;
    expect(pictureQuery({}, settings, 200)).toStrictEqual(
      tableQuery({}, { ...settings, sort: 'count', descending: true }, { offset: 0, limit: 200 }),
    );
    const picture = { ...settings.picture, kind: 'cloud', value: 'keyness' } as const;
    expect(pictureQuery({}, { ...settings, picture }, 200)).toMatchObject({ sort: 'g2', descending: true });
  });
});

describe('the room of the table', () => {
  it('is more for words in a row and for more columns, and leaves some for the picture', () => {
    expect([1, 2].map((speeches) => usualWidth(usual, speeches))).toStrictEqual([340, 456]);
    expect(usualWidth({ ...usual, unit: '4-gram' }, 2)).toBe(456 + 3 * 44);
    expect(usualWidth({ ...usual, columns: [...usual.columns, 'trend'] }, 2)).toBeGreaterThan(456);
    expect(usualWidth({ ...usual, unit: '5-gram', columns: allColumns }, 2)).toBe(720);
  });
});

describe('what a card says of its word', () => {
  it('is in how many speeches it is said, where there are several', () => {
    expect(saidText({ count: 2786, speeches: 138, ofSpeeches: 193 })).toBe('2,786 in 138 of 193 speeches');
    expect([8, 1].map((count) => saidText({ count, speeches: 1, ofSpeeches: 1 }))).toStrictEqual([
      '8 times',
      'once',
    ]);
  });

  it('is why the table has fewer of it', () => {
    expect(hiddenText({ count: 2786, hidden: 32 })).toBe(
      '32 of them in the table, by the stop list of their language',
    );
    expect(hiddenText({ count: 8, hidden: 8 })).toBe('in the table, by the stop list');
  });
});

describe('what stands under the table', () => {
  it('counts words, speeches and what is hidden', () => {
    const stopList = { name: 'English', languages: ['English'], words: 170, hiddenTokens: 80_895 };
    expect(madeText({ types: 9534, made, stopList }, 'form', 33)).toBe(
      '9,534 word forms of 33 speeches, 168,425 words; 80,895 hidden',
    );
    expect(madeText({ types: 1, made, stopList: { ...stopList, hiddenTokens: 0 } }, 'stem', 1)).toBe(
      '1 stem of 1 speech, 168,425 words',
    );
  });
});

describe('the stop list', () => {
  const table = { name: 'English', languages: ['English'], words: 170, hiddenTokens: 1 };
  const lists = { savedList: 'l1' };
  const project = {
    wordLists: [
      { id: WordListId.parse('l1'), kind: 'stop' as const, name: 'Courtesies', words: ['thank', 'thanks'] },
      { id: WordListId.parse('l2'), kind: 'group' as const, name: 'crisis', words: ['crisis', 'crises'] },
    ],
  };

  it('is named with its length', () => {
    expect([
      stopListText({ ...lists, stopKind: 'default', ownStopWords: [] }, table, undefined),
      stopListText({ ...lists, stopKind: 'none', ownStopWords: [] }, table, undefined),
      stopListText({ ...lists, stopKind: 'own', ownStopWords: ['a', 'b'] }, table, undefined),
      stopListText({ ...lists, stopKind: 'default', ownStopWords: [] }, undefined, undefined),
      stopListText(
        { ...lists, stopKind: 'default', ownStopWords: [] },
        { ...table, name: 'no list', languages: [], words: 0 },
        undefined,
      ),
      stopListText(
        { ...lists, stopKind: 'default', ownStopWords: [] },
        {
          ...table,
          name: 'English + French + Russian',
          languages: ['English', 'French', 'Russian'],
          words: 484,
        },
        undefined,
      ),
    ]).toStrictEqual(['English, 170', 'None', 'Own, 2', 'Default', 'No list', '3 languages, 484']);
  });

  it('is sent as its words when it is a person’s own', () => {
    expect(stopListOf({ ...lists, stopKind: 'own', ownStopWords: ['a'] })).toStrictEqual(['a']);
    expect(stopListOf({ ...lists, stopKind: 'none', ownStopWords: ['a'] })).toBe('none');
  });

  it('can be one of the project, and is the language’s once that is gone', () => {
    const saved = { ...lists, stopKind: 'saved', ownStopWords: [] } as const;
    expect(stopListText(saved, table, project)).toBe('Courtesies, 2');
    expect(stopListOf(saved, project)).toStrictEqual(['thank', 'thanks']);
    expect(stopListOf({ ...saved, savedList: 'l2' }, project)).toBe('default');
    expect(stopListOf(saved, undefined)).toBe('default');
  });

  it('has beside it the groups of words that are counted as one', () => {
    expect(groupsOf({ grouped: true }, project)).toStrictEqual([
      { name: 'crisis', words: ['crisis', 'crises'] },
    ]);
    expect(groupsOf({ grouped: false }, project)).toStrictEqual([]);
    expect(parseWords(' Crisis, crises;catastroph*\n crisis, State  of war, * ?!')).toStrictEqual({
      words: ['crisis', 'crises', 'catastroph*', 'state of war'],
      refused: ['* ?!'],
    });
  });
});

describe('sorting by a head', () => {
  it('begins numbers with the most and words with a, and turns round the second time', () => {
    expect(nextSort({ sort: 'count', descending: true }, 'rate')).toStrictEqual({
      sort: 'rate',
      descending: true,
    });
    expect(nextSort({ sort: 'count', descending: true }, 'word')).toStrictEqual({
      sort: 'word',
      descending: false,
    });
    expect(nextSort({ sort: 'word', descending: false }, 'word')).toStrictEqual({
      sort: 'word',
      descending: true,
    });
  });
});

describe('what was kept of the settings', () => {
  it('comes back, and leaves the rest as it is', () => {
    const kept = {
      unit: 'stem',
      stopKind: 'own',
      ownStopWords: ['a', 3],
      columns: ['share', 'x', 'count'],
      tags: ['VERB', 'x', 'NOUN'],
      sort: 'rate',
      minimum: 0,
    };
    const searched = { ...usual, contains: 'sea', minimum: 3, descending: false };
    expect(parseSettings(JSON.stringify(kept), searched)).toStrictEqual({
      ...searched,
      sort: 'rate',
      tags: ['NOUN', 'VERB'],
      unit: 'stem',
      stopKind: 'own',
      ownStopWords: ['a'],
      columns: ['count', 'share'],
    });
  });

  it.each([null, 'no json', '7', '{"unit":"x","columns":"count","picture":1}'])(
    'is as usual for %j',
    (text) => {
      expect(parseSettings(text)).toStrictEqual(usual);
    },
  );
});

describe('a row', () => {
  const row = {
    rank: 1,
    word: 'peace',
    key: 'peace',
    count: 367,
    rate: 21.8,
    rateLow: 19.7,
    rateHigh: 24.1,
    speeches: 33,
    share: 0.002,
    range: 1,
  };

  it('has ± half of its interval, or its ends where few counts make it uneven', () => {
    expect(intervalText(row)).toBe('±2.2');
    expect(intervalText({ rate: 35.7, rateLow: 9.8, rateHigh: 129.1 })).toBe('10–129');
    expect(intervalText({ rate: 1.2, rateLow: 0.3, rateHigh: 4.4 })).toBe('0.3–4.4');
  });

  it('stands in the cloud with the value that is asked for', () => {
    expect(cloudWords([row, { ...row, word: 'war' }], 'count', 1)).toStrictEqual([
      { text: 'peace', value: 367 },
    ]);
    expect(cloudWords([row], 'rate', 1)).toStrictEqual([{ text: 'peace', value: 21.8 }]);
  });

  it('stands in the cloud of key words where it is clearly over-used', () => {
    const rows = [
      { ...row, g2: 31.5 },
      { ...row, word: 'war', g2: 10.8 },
      { ...row, word: 'the', g2: -40 },
    ];
    expect(cloudWords(rows, 'keyness', 9)).toStrictEqual([{ text: 'peace', value: 31.5 }]);
    expect(cloudWords([row], 'keyness', 9)).toStrictEqual([]);
  });

  it('has other forms beside itself', () => {
    const forms = [
      { form: 'Peace', count: 300 },
      { form: 'peaceful', count: 49 },
    ];
    expect(otherForms({ word: 'peace', forms })).toStrictEqual([{ form: 'peaceful', count: 49 }]);
  });
});

it('is looked for in Contexts as what it is', () => {
  expect(queryFor('go', { unit: 'lemma', grouped: false })).toBe('[go]');
  expect(queryFor('of the', { unit: '2-gram', grouped: false })).toBe('of the');
});

it('has a trend that can be heard', () => {
  const periods = [{ label: '1961' }, { label: '1962' }, { label: '1963' }];
  expect(trendText([1, null, 2.5], periods)).toBe(
    'Per 10,000 words: 1.0 in 1961, 2.5 in 1963; most 2.5 in 1963',
  );
  expect(trendText([null, null, null], periods)).toBe('No rate by period');
});
