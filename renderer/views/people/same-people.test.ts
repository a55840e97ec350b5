import { describe, expect, it } from 'vitest';
import { SpeakerId } from '../../../workspace/contract/basics';
import type { Speaker } from '../../../workspace/contract/project';
import { pairsOf } from './same-people';

const id = (name: string): SpeakerId => SpeakerId.parse(name);
const speaker = (name: string, words: number): Speaker => ({
  id: id(name),
  name,
  kind: 'person',
  labels: [name],
  turns: 1,
  words,
});
const speakers = [speaker('Adler', 900), speaker('Vera Adler', 20), speaker('Alder Vera', 30)];
const proposals = [
  { a: id('Vera Adler'), b: id('Alder Vera'), confidence: 0.9, reason: 'word-order' as const },
  { a: id('Adler'), b: id('Vera Adler'), confidence: 0.4, reason: 'family-name' as const },
  { a: id('Adler'), b: id('gone'), confidence: 0.4, reason: 'family-name' as const },
];

describe('pairs that may be one', () => {
  it('keep the fuller name, of two such the one who says more, and leave out who is gone', () => {
    expect(pairsOf({ speakers, proposals }).map(({ into, from }) => [into.name, from.name])).toStrictEqual([
      ['Alder Vera', 'Vera Adler'],
      ['Vera Adler', 'Adler'],
    ]);
  });

  it('are those of certain speakers where they are named', () => {
    expect(pairsOf({ speakers, proposals }, [id('Adler')]).map(({ why }) => why)).toStrictEqual([
      'the same family name, one of them without a given name',
    ]);
    expect(pairsOf({ speakers, proposals }, [])).toStrictEqual([]);
  });
});
