import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../tokens/sentences';
import { phraseWords, type PhraseLanguage, type PhraseWord } from './phrase-words';
import { phraseWeight, rankPhrases } from './rank-phrases';
import { speechPhrases } from './speech-phrases';

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
    const found = speechPhrases(wordsOf(text), 'cvalue');
    const shown = new Map(
      found.map(({ key, places }) => [key, places.map(({ start, end }) => text.slice(start, end))]),
    );
    expect(shown.get('human right')).toStrictEqual(['Human rights', 'human rights', 'human right']);
    expect(shown.get('right')).toStrictEqual(['rights', 'rights', 'right', 'rights']);
    expect(shown.get('balance of power')).toStrictEqual(['balance of power', 'balance of power']);
    expect(shown.get('people')).toStrictEqual(['people']);
  });

  it('never cross punctuation, a stop word or the end of a sentence', () => {
    const keys = speechPhrases(wordsOf('Peace. Order, law and hope'), 'cvalue').map(({ key }) => key);
    expect(keys).toStrictEqual(['peace', 'order', 'law', 'hope']);
  });

  it('are those said twice, where ten are', () => {
    const twice = 'war peace law order hope faith steel coal grain trade'.split(' ');
    const said = [...twice, ...twice, 'velvet'].join('. ');
    expect(speechPhrases(wordsOf(said), 'cvalue').map(({ key }) => key)).toStrictEqual(twice);
  });

  it('begin after an elided article in French, and are nouns by their capitals in German', () => {
    const french = wordsOf('l’officier d’État', language('fr', ''));
    expect(french.map(({ key }) => key)).toStrictEqual(['officier', 'état']);
    const german = wordsOf('Wir wollen gemeinsame Sicherheit', language('de', 'wir'));
    expect(german.map(({ role }) => role)).toStrictEqual(['other', 'modifier', 'modifier', 'noun']);
  });

  it('are none in an empty speech, by any method', () => {
    expect(
      (['cvalue', 'rake', 'textrank'] as const).map((method) => speechPhrases([], method)),
    ).toStrictEqual([[], [], []]);
  });
});

describe('the phrases of several speeches', () => {
  const place = { start: 0, end: 4 };
  const phrase = (key: string, score: number, count: number) => ({
    key,
    score,
    places: Array.from({ length: count }, () => place),
  });

  it('are summed, weighed by how many speeches have them, and general words weigh a fifth', () => {
    const ranked = rankPhrases(
      [[phrase('tax', 4, 2), phrase('people', 9, 5)], [phrase('people', 9, 4)], [phrase('peace', 2, 1)]],
      { weightOf: phraseWeight(new Set(['people'])), withoutParts: true },
    );
    expect(ranked.map(({ key, score, count }) => [key, score, count])).toStrictEqual([
      ['tax', 8, 2],
      ['people', expect.closeTo(18 * 0.2 * Math.log2(1 + 3 / 2), 10), 9],
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
