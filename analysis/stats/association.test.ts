import { describe, expect, it } from 'vitest';
import {
  cubedMutualInformation,
  deltaP,
  expectedMeetings,
  logDice,
  mutualInformation,
  pairLogLikelihood,
  tScore,
  type Meeting,
} from './association';
import { logLikelihood } from './log-likelihood';

describe('association of two words', () => {
  it('gives the published values for a pair that nearly always meets (20; 42, 20; 14,307,668)', () => {
    const pair: Meeting = { together: 20, node: 42, collocate: 20, tokens: 14307668, window: 1 };
    expect(mutualInformation(pair)).toBeCloseTo(18.38, 2);
    expect(tScore(pair)).toBeCloseTo(4.4721, 4);
    expect(cubedMutualInformation(pair)).toBeCloseTo(27.0218, 3);
    expect(logDice(pair)).toBeCloseTo(13.3677, 4);
    expect(deltaP(pair)?.collocate).toBeCloseTo(0.47619, 6);
    expect(deltaP(pair)?.node).toBeCloseTo(0.999998, 6);
  });

  it('gives the published values for a pair that meets by chance (8; 15828, 4675; 14,307,668)', () => {
    const pair: Meeting = { together: 8, node: 15828, collocate: 4675, tokens: 14307668, window: 1 };
    expect(tScore(pair)).toBeCloseTo(0.9999, 4);
    expect(mutualInformation(pair)).toBeCloseTo(0.6293, 4);
  });

  it('expects more meetings in a wider window', () => {
    const pair: Meeting = { together: 8, node: 100, collocate: 50, tokens: 10000, window: 1 };
    expect(mutualInformation({ ...pair, window: 8 })).toBeCloseTo(mutualInformation(pair) - 3, 12);
  });

  it('takes the places near a node for its row of the table in a window', () => {
    // 8 of the 100 x 8 places near a node are the collocate, 42 of the 9,200 others.
    const pair: Meeting = { together: 8, node: 100, collocate: 50, tokens: 10000, window: 8 };
    const elsewhere = { count: 42, total: 9200 };
    expect(deltaP(pair)?.collocate).toBeCloseTo(8 / 800 - 42 / 9200, 12);
    expect(deltaP(pair)?.node).toBeCloseTo(8 / 50 - 792 / 9950, 12);
    expect(pairLogLikelihood(pair)).toBe(logLikelihood({ count: 8, total: 800 }, elsewhere));
    expect(expectedMeetings(pair)).toBe(4);
  });

  it('has no table where the windows cover the whole text', () => {
    const pair: Meeting = { together: 4, node: 10, collocate: 5, tokens: 60, window: 10 };
    expect([deltaP(pair), pairLogLikelihood(pair)]).toEqual([undefined, undefined]);
    expect(mutualInformation(pair)).toBeCloseTo(Math.log2((4 * 60) / 500), 12);
  });
});
