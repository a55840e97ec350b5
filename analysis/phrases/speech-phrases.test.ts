import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../tokens/sentences';
import { phraseWords, type PhraseLanguage, type PhraseWord } from './phrase-words';
import { inverseSpeechFrequency, rankPhrases } from './rank-phrases';
import { phraseMethods, speechPhrases } from './speech-phrases';

const language = (code: string, stopWords: string, links = ''): PhraseLanguage => ({
  code,
  stopWords: new Set(stopWords.split(' ')),
  links: new Set(links.split(' ')),
  stem: (word) => word.replace(/s$/u, ''),
  tagText: undefined,
});
const english = language('en', 'a and at for in is of our the to we were with must', 'of');
const wordsOf = (text: string, given = english): PhraseWord[] => phraseWords(text, sentencesOf(text), given);

describe('the phrases of a speech', () => {
  const text = `Human rights matter. The balance of power and human rights were at stake. Our people’s human right is
    the balance of power; rights must live.`;

  it('are noun phrases with every place where they stand, inside longer ones too', () => {
    const found = speechPhrases(wordsOf(text), { method: 'cvalue' });
    const shown = new Map(
      found.map(({ key, places }) => [key, places.map(({ start, end }) => text.slice(start, end))]),
    );
    expect(shown.get('human right')).toStrictEqual(['Human rights', 'human rights', 'human right']);
    expect(shown.get('right')).toStrictEqual(['rights', 'rights', 'right', 'rights']);
    expect(shown.get('balance of power')).toStrictEqual(['balance of power', 'balance of power']);
    expect(shown.get('people')).toStrictEqual(['people']);
  });

  it('never cross punctuation, a stop word or the end of a sentence', () => {
    const keys = speechPhrases(wordsOf('Peace. Order, law and hope'), { method: 'cvalue' }).map(
      ({ key }) => key,
    );
    expect(keys).toStrictEqual(['peace', 'order', 'law', 'hope']);
  });

  it('are those said twice, in more than 1,500 words', () => {
    const keysOf = (said: string): string[] =>
      speechPhrases(wordsOf(said), { method: 'cvalue' }).map(({ key }) => key);
    const long = Array.from({ length: 400 }, () => 'the war is with the law').join('. ');
    expect(keysOf(`${long}. velvet`)).toStrictEqual(['war', 'law']);
    expect(keysOf('war. law. velvet')).toStrictEqual(['war', 'law', 'velvet']);
  });

  it('are chances by the default, higher for what is said more and for what no longer phrase explains', () => {
    const found = speechPhrases(wordsOf(text), { method: 'cvalue' });
    const scores = new Map(found.map(({ key, score }) => [key, score]));
    expect(found.every(({ score }) => score > 0 && score < 1)).toBe(true);
    expect(scores.get('human right')).toBeGreaterThan(scores.get('people') ?? 1);
    const weighed = speechPhrases(wordsOf(text), {
      method: 'cvalue',
      general: new Set(['balance', 'power']),
    });
    expect(weighed.find(({ key }) => key === 'balance of power')?.score).toBeLessThan(
      scores.get('balance of power') ?? 0,
    );
  });

  it('have the C-value of the paper by its name, one added to the logarithm', () => {
    const found = speechPhrases(wordsOf('Human rights matter. Human rights. Our rights must live'), {
      method: 'cvalue-plain',
    });
    const scores = new Map(found.map(({ key, score }) => [key, score]));
    // human right: (1 + log2 2) (2 - 1), once inside "human right matter"; right: 3 less the mean of 2, 1 and 1 ("right matter").
    expect([scores.get('human right'), scores.get('right')]).toStrictEqual([2 * (2 - 1), 3 - 4 / 3]);
  });

  it('are counted by tf-idf: one to three words between stop words', () => {
    const found = speechPhrases(wordsOf('new coal tax. coal tax'), { method: 'tfidf' });
    expect(found.map(({ key, score }) => [key, score])).toStrictEqual([
      ['new', 1],
      ['new coal', 1],
      ['new coal tax', 1],
      ['coal', 2],
      ['coal tax', 2],
      ['tax', 2],
    ]);
  });

  it('begin after an elided article in French, and are nouns by their capitals in German', () => {
    const french = wordsOf('l’officier d’État', language('fr', ''));
    expect(french.map(({ key }) => key)).toStrictEqual(['officier', 'état']);
    const german = wordsOf('Wir wollen gemeinsame Sicherheit', language('de', 'wir'));
    expect(german.map(({ role }) => role)).toStrictEqual(['other', 'modifier', 'modifier', 'noun']);
  });

  it('are none in an empty speech, by any method', () => {
    expect(phraseMethods.map((method) => speechPhrases([], { method }))).toStrictEqual(
      phraseMethods.map(() => []),
    );
  });
});

describe('the phrases of several speeches', () => {
  const place = { start: 0, end: 4 };
  const phrase = (key: string, score: number, count: number) => ({
    key,
    score,
    places: Array.from({ length: count }, () => place),
  });

  it('are summed, and weighed by how many speeches have them', () => {
    const ranked = rankPhrases(
      [[phrase('tax', 4, 2), phrase('people', 9, 5)], [phrase('people', 9, 4)], [phrase('peace', 2, 1)]],
      { weightOf: inverseSpeechFrequency, withoutParts: true },
    );
    expect(ranked.map(({ key, score, count }) => [key, score, count])).toStrictEqual([
      ['people', expect.closeTo(18 * Math.log2(1 + 3 / 2), 10), 9],
      ['tax', 8, 2],
      ['peace', 4, 1],
    ]);
  });

  it('leave out what mostly stands inside a better phrase', () => {
    const speech = [phrase('human right', 9, 3), phrase('right', 5, 4), phrase('human', 4, 6)];
    const keys = (withoutParts: boolean): string[] =>
      rankPhrases([speech], { weightOf: () => 1, withoutParts }).map(({ key }) => key);
    expect([keys(true), keys(false)]).toStrictEqual([
      ['human right', 'human'],
      ['human right', 'right', 'human'],
    ]);
  });
});
