import { describe, expect, it } from 'vitest';
import { SetId, TranscriptId } from '../../workspace/contract/basics';
import { lookingChips } from './selection-model';

const id = (text: string) => TranscriptId.parse(text);
const ids = ['a', 'b', 'c', 'd', 'e', 'f'].map(id);
const [a, b, c, d, e] = [id('a'), id('b'), id('c'), id('d'), id('e')];
const project = {
  transcripts: ids.map((one) => ({
    id: one,
    fileName: `${one}.txt`,
    ...(one === a ? { title: 'Address', date: '2024-05-02' } : {}),
    speakers: [],
    turns: 1,
    words: 10,
    warnings: [],
    sourceHash: '',
  })),
  sets: [
    { id: SetId.parse('early'), name: 'Early', transcripts: [a, b] },
    { id: SetId.parse('late'), name: 'Late', transcripts: [b, c] },
  ],
};
const chips = (looked: readonly TranscriptId[] | undefined) =>
  lookingChips(project, looked).map(({ text, without }) => [text, without?.join(' ')]);

describe('what is looked at, in words', () => {
  it('is all speeches when nothing restricts', () => {
    expect(chips(undefined)).toStrictEqual([['All speeches', undefined]]);
  });

  it('is the set when exactly its speeches are looked at; without it, everything', () => {
    expect(chips([a, b])).toStrictEqual([['Early', undefined]]);
  });

  it('keeps a speech that another set still holds', () => {
    expect(chips([a, b, c])).toStrictEqual([
      ['Early', 'b c'],
      ['Late', 'a b'],
    ]);
  });

  it('names up to two single speeches', () => {
    expect(chips([a, d])).toStrictEqual([
      ['Address, 2 May 2024', 'd'],
      ['d.txt', 'a'],
    ]);
  });

  it('counts more of them', () => {
    expect(chips([a, d, e])).toStrictEqual([['3 of 6 speeches', undefined]]);
    expect(chips([b, c, d, e, id('f')])).toStrictEqual([
      ['Late', 'd e f'],
      ['3 more', 'b c'],
    ]);
  });

  it('says that it is none', () => {
    expect(chips([])).toStrictEqual([['0 of 6 speeches', undefined]]);
  });
});
