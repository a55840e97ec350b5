import { describe, expect, it } from 'vitest';
import { isGeneric, readName } from './names';
import { shapeOf } from './label-shape';
import { groupVoices } from './voices';

const nameOf = (label: string): string => {
  const name = readName(label);
  return name.kind === 'generic'
    ? 'generic'
    : `${name.role ?? ''}|${name.words.join(' ')}|${name.qualifier ?? ''}`;
};

describe('readName', () => {
  it.each([
    ['President of Norland Sven Halder', 'President of Norland|Sven Halder|'],
    ['CEO of Royal Dutch Shell Ben van Beurden', 'CEO of Royal Dutch Shell|Ben van Beurden|'],
    [
      'Commander of the 5th Army of the Southern District Andrey Gurin',
      'Commander of the 5th Army of the Southern District|Andrey Gurin|',
    ],
    ['FIFA President Gianni Infantino', 'FIFA President|Gianni Infantino|'],
    ['Patriarch Kirill of Moscow and All Russia', 'Patriarch|Kirill|of Moscow and All Russia'],
    ['Mr. SMITH of Texas', '|SMITH|of Texas'],
    ['PRESIDENT BIDEN', 'PRESIDENT|BIDEN|'],
    ['The President', 'The President||'],
    ['O señor PRESIDENTE (Santalices Vieira)', 'PRESIDENTE|Santalices Vieira|'],
    ['Dr. Alice Weidel (AfD)', '|Alice Weidel|'],
    ['В.Путин', '|В. Путин|'],
    ['M. le président', 'le président||'],
    ['שר הנמלים והספנות אבי גבעון', 'שר הנמלים והספנות|אבי גבעון|'],
    ['שר החוץ', 'שר החוץ||'],
    ['היו"ר דן לינדר', 'היו"ר|דן לינדר|'],
    ['وزير الخارجية سامي حداد', 'وزير الخارجية|سامي حداد|'],
    ['وزير الموانئ', 'وزير الموانئ||'],
    ['الرئيس المنصوري', 'الرئيس|المنصوري|'],
    ['Speaker 12', 'generic'],
    ['Plusieurs députés du groupe UMP', 'generic'],
  ])('takes %j apart', (label, expected) => {
    expect(nameOf(label)).toBe(expected);
  });
});

it('generic voices are known in many languages, with numbers and articles', () => {
  expect(
    [
      'Q',
      'Question',
      'Reporter #3',
      'The Moderator',
      'Вопрос',
      'Frage',
      'Pregunta',
      '记者',
      'SPEAKER_01',
    ].map(isGeneric),
  ).toStrictEqual(Array.from({ length: 9 }, () => true));
  expect(['Quentin', 'Mr. Question', 'Anna'].map(isGeneric)).toStrictEqual([false, false, false]);
});

describe('shapeOf', () => {
  const common = new Set(['points', 'health', 'public', 'key']);
  it.each([
    ['Question', 'sure'],
    ['SPEAKER 1802', 'sure'],
    ['Mr. SMITH of Texas', 'sure'],
    ['В.Путин', 'sure'],
    ['El señor GORDO PÉREZ', 'sure'],
    ['Andrei Vandenko', 'likely'],
    ['THE PRESIDENT', 'likely'],
    ['SMITH', 'likely'],
    ['Anna', 'possible'],
    ['La presidenta', 'possible'],
    ['Mr. President', 'possible'],
    ['Public Health', 'possible'],
    ['Note', 'none'],
    ['My fellow Americans', 'none'],
    ['Mr. Speaker, Mr. President, Members of the Congress', 'none'],
    ['Señora ministra, yo le pregunto', 'none'],
    ['The question is this', 'none'],
    ['IV', 'none'],
    ['Thomas Arlen in 1802', 'none'],
  ])('of %j is %s', (label, shape) => {
    expect(shapeOf(label, (word) => common.has(word.toLowerCase()))).toBe(shape);
  });
});

describe('groupVoices', () => {
  it('makes one person of every way to name one, with the role of the full label', () => {
    expect(
      groupVoices([
        'President of Norland Sven Halder',
        'Sven Halder',
        'S. Halder',
        'HALDER',
        'MR. HALDER',
        'Question',
      ]),
    ).toStrictEqual([
      {
        name: 'Sven Halder',
        kind: 'person',
        role: 'President of Norland',
        labels: ['President of Norland Sven Halder', 'Sven Halder', 'S. Halder', 'HALDER', 'MR. HALDER'],
      },
      { name: 'Question', kind: 'generic', role: undefined, labels: ['Question'] },
    ]);
  });

  it('keeps apart who only shares a family name, another sex, or a state', () => {
    const names = (labels: readonly string[]): readonly string[] =>
      groupVoices(labels).map(({ name }) => name);
    expect(names(['Anna Berg', 'Jon Berg', 'BERG'])).toStrictEqual(['Anna Berg', 'Jon Berg', 'Berg']);
    expect(names(['Mr. BERG', 'Ms. BERG'])).toStrictEqual(['Mr. Berg', 'Ms. Berg']);
    expect(names(['Mr. SMITH of Texas', 'Mr. SMITH of Ohio'])).toStrictEqual([
      'Mr. Smith of Texas',
      'Mr. Smith of Ohio',
    ]);
  });

  it('never merges a generic voice with a person, nor two offices', () => {
    expect(
      groupVoices(['The President', 'Q', 'Speaker 1', 'Speaker 2', 'La señora PRESIDENTA']).map(
        ({ name, kind }) => [name, kind],
      ),
    ).toStrictEqual([
      ['The President', 'person'],
      ['Q', 'generic'],
      ['Speaker 1', 'generic'],
      ['Speaker 2', 'generic'],
      ['La señora Presidenta', 'person'],
    ]);
  });

  it('quietens capitals but not abbreviations', () => {
    expect(
      groupVoices(['PRESIDENT McDONALD', 'CEO of Acme Anna Berg', 'MS. PSAKI', "O'NEILL"]).map(
        ({ name, role }) => [name, role],
      ),
    ).toStrictEqual([
      ['McDonald', 'President'],
      ['Anna Berg', 'CEO of Acme'],
      ['Ms. Psaki', undefined],
      ["O'Neill", undefined],
    ]);
  });
});
