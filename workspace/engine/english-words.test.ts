import { expect, it } from 'vitest';
import { Corpus } from './corpus';
import { documentOf } from './document-of';
import { englishWords, englishWordsOf, lemmaLexicon, partsOfSpeech } from './english-words';
import { Cancelled } from './work';

const corpusOf = (...documents: Parameters<Corpus['put']>[0]): Corpus => {
  const corpus = new Corpus({ version: '0' });
  corpus.put(documents);
  return corpus;
};

it('tags and lemmatises every token of an English document, events too', async () => {
  const corpus = corpusOf(
    documentOf('t1', [
      { speaker: 's1' },
      ['speech', 'The ministers were painting their houses. '],
      ['event', '(The children laughed.) '],
      ['speech', 'It went well.'],
    ]),
  );
  const [document] = corpus.documents;
  if (!document) throw new Error('a document');
  const words = await englishWords(corpus, document, () => undefined);
  const lexicon = lemmaLexicon(corpus);
  const shown = Array.from(
    words?.lemmas ?? [],
    (id, at) => `${lexicon.wordOf(id)}/${partsOfSpeech[words?.tags[at] ?? 0]}`,
  );
  expect(shown).toHaveLength(document.tokens.length);
  expect(shown.slice(0, 6)).toStrictEqual([
    'the/DET',
    'minister/NOUN',
    'be/AUX',
    'paint/VERB',
    'their/PRON',
    'house/NOUN',
  ]);
  expect(shown).toContain('child/NOUN');
  expect(shown).toContain('go/VERB');
});

it('leaves other languages alone, and stops when it is called off', async () => {
  const corpus = corpusOf(
    documentOf('t1', [['speech', 'Wir haben viel zu tun.']], { language: 'de' }),
    documentOf('t2', [['speech', 'We have much to do.']]),
  );
  const none = { step: () => undefined };
  expect((await englishWordsOf(corpus, corpus.documents, none)).map((words) => words !== undefined)).toEqual([
    false,
    true,
  ]);
  const other = corpusOf(documentOf('t3', [['speech', 'We have much to do. And more.']]));
  const stop = {
    step: () => {
      throw new Cancelled();
    },
  };
  await expect(englishWordsOf(other, other.documents, stop)).rejects.toThrow(Cancelled);
});
