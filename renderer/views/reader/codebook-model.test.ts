import { describe, expect, it } from 'vitest';
import { AnnotationId, CodeId, TranscriptId } from '../../../workspace/contract/basics';
import type { Annotation, Code } from '../../../workspace/contract/project';
import { alsoCoded, codeRows, codesLike, passageAt, passagesOf, wordStep } from './codebook-model';

const id = (name: string): CodeId => CodeId.parse(name);
const code = (name: string, parent?: string): Code => ({
  id: id(name),
  name,
  colour: 1,
  ...(parent === undefined ? {} : { parent: id(parent) }),
});
const speech = TranscriptId.parse('speech');
const passage = (
  name: string,
  start: number,
  end: number,
  codes: readonly string[],
  transcript = speech,
): Annotation => ({
  id: AnnotationId.parse(name),
  transcript,
  start,
  end,
  quote: '',
  prefix: '',
  suffix: '',
  codes: codes.map(id),
  note: '',
  author: '',
  created: '',
  changed: '',
});

const codes = [
  code('Stance'),
  code('Energy'),
  code('hedge', 'Stance'),
  code('pledge', 'Stance'),
  code('lost', 'gone'),
];
const annotations = [
  passage('a', 0, 10, ['hedge']),
  passage('b', 5, 20, ['pledge', 'Energy']),
  passage('c', 30, 40, ['hedge', 'pledge']),
];

describe('the codebook', () => {
  it('is a tree in order, a parent counting the passages of its children once, with digits down the list', () => {
    expect(
      codeRows(codes, annotations).map((row) => [
        row.code.name,
        row.depth,
        row.passages,
        row.digit,
        row.hasChildren,
      ]),
    ).toStrictEqual([
      ['Stance', 0, 3, '1', true],
      ['hedge', 1, 2, '2', false],
      ['pledge', 1, 2, '3', false],
      ['Energy', 0, 1, '4', false],
      ['lost', 0, 0, '5', false],
    ]);
  });

  it('lists every code of a ring of parents once', () => {
    expect(codeRows([code('a', 'b'), code('b', 'a')], []).map((row) => row.code.name)).toStrictEqual([
      'a',
      'b',
    ]);
  });

  it('finds a code by its beginning first', () => {
    const rows = codeRows([code('abridge'), code('bridge'), code('Brine')], []);
    expect(codesLike(rows, ' BRI ').map((row) => row.code.name)).toStrictEqual([
      'bridge',
      'Brine',
      'abridge',
    ]);
  });

  it('tells which codes stand on the same words', () => {
    expect(alsoCoded(annotations, id('hedge'))).toStrictEqual([
      { code: 'pledge', count: 2 },
      { code: 'Energy', count: 1 },
    ]);
  });
});

describe('passages', () => {
  it('with a code come in the order of the transcripts and their texts', () => {
    const other = TranscriptId.parse('other');
    const all = [
      passage('z', 0, 1, ['hedge'], speech),
      passage('y', 9, 12, ['hedge'], other),
      passage('x', 2, 3, ['hedge'], other),
    ];
    const summary = (transcript: TranscriptId) => ({
      id: transcript,
      fileName: '',
      speakers: [],
      turns: 0,
      words: 0,
      warnings: [],
      sourceHash: '',
    });
    expect(
      passagesOf({ annotations: all, transcripts: [summary(other), summary(speech)] }, id('hedge')).map(
        (one) => one.id,
      ),
    ).toStrictEqual(['x', 'y', 'z']);
  });

  it('that lie over one another are told apart by the shortest at the place', () => {
    expect([2, 7, 15, 25].map((offset) => passageAt(annotations, offset)?.id)).toStrictEqual([
      'a',
      'a',
      'b',
      undefined,
    ]);
  });
});

describe('a step by a word', () => {
  it('goes to the end of the next word and to the beginning of the one before', () => {
    const text = 'We don’t, alas, give up.';
    expect(wordStep(text, 2, 1)).toBe(8);
    expect(wordStep(text, 9, 1)).toBe(14);
    expect(wordStep(text, 14, -1)).toBe(10);
    expect(wordStep(text, 0, -1)).toBe(0);
    expect(wordStep(text, 23, 1)).toBe(text.length);
  });

  it('cuts neither a pair of surrogates nor a letter from its accent', () => {
    const text = 'a 𝒜𝒷 e\u0301t';
    expect(wordStep(text, 1, 1)).toBe(6);
    expect(wordStep(text, 6, 1)).toBe(10);
    expect(wordStep(text, 6, -1)).toBe(2);
  });
});
