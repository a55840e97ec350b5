import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../tokens/sentences';
import { stopBoundedRuns } from './candidates';
import { phraseWords } from './phrase-words';
import { rakeScores } from './rake';

const abstract = `Compatibility of systems of linear constraints over the set of natural numbers. Criteria of compatibility of a
system of linear Diophantine equations, strict inequations, and nonstrict inequations are considered. Upper bounds for components of a
minimal set of solutions and algorithms of construction of minimal generating sets of solutions for all types of systems are given.
These criteria and the corresponding algorithms for constructing a minimal supporting set of solutions can be used in solving all the
considered types of systems and systems of mixed types.`;
/** The words of the SMART stop list (Salton 1971) that stand in the abstract. */
const smart = 'a all and are be can considered corresponding for given in of over the these used'.split(' ');

describe('RAKE', () => {
  it('gives the abstract of Rose et al. their scores', () => {
    const words = phraseWords(abstract, sentencesOf(abstract), {
      code: 'en',
      stopWords: new Set(smart),
      links: new Set(),
      stem: (word) => word,
      tagText: undefined,
    });
    const runs = stopBoundedRuns(words).map(({ first, last }) =>
      words.slice(first, last + 1).map(({ key }) => key),
    );
    const best = [...rakeScores(runs)].sort((a, b) => b[1] - a[1]).slice(0, 5);
    expect(best.map(([phrase, score]) => [phrase, Number(score.toFixed(3))])).toStrictEqual([
      ['minimal generating sets', 8.667],
      ['linear diophantine equations', 8.5],
      ['minimal supporting set', 7.667],
      ['minimal set', 4.667],
      ['linear constraints', 4.5],
    ]);
  });

  it('scores a word that always stands alone with 1', () => {
    expect(rakeScores([['war'], ['war'], ['peace']])).toStrictEqual(
      new Map([
        ['war', 1],
        ['peace', 1],
      ]),
    );
  });

  it('has nothing to say of nothing', () => {
    expect(rakeScores([])).toStrictEqual(new Map());
  });
});
