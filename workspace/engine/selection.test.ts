import { describe, expect, it } from 'vitest';
import { SpeakerId, TranscriptId, type Selection } from '../contract/basics';
import { Corpus } from './corpus';
import { documentOf } from './document-of';
import { selectionSize, selectionView } from './selection';

const corpus = new Corpus({ version: '0' });
corpus.put([
  documentOf(
    'early',
    [
      ['title', 'An early talk '],
      { speaker: 'host' },
      ['speech', 'What about the harbour? '],
      { speaker: 'maro' },
      ['speech', 'The harbour stays open. '],
      ['event', '(Applause.) '],
      { speaker: 'host' },
      ['speech', 'Thank you all. '],
    ],
    { language: 'en', date: '1961-01-20' },
  ),
  documentOf('late', [{ speaker: 'maro' }, ['speech', 'Peace and work. ']], {
    language: 'en',
    date: '1989-12-31',
  }),
  documentOf('undated', [{ speaker: 'maro' }, ['speech', 'No date here. ']]),
]);

/** The words selected, a text a document. */
function wordsOf(selection: Selection): readonly string[] {
  const view = selectionView(corpus, selection);
  if (!view.ok) throw new Error(view.code);
  return view.value.documents.map(({ document, stretches }) =>
    stretches
      .map(({ start, end }) => document.source.text.slice(start, end))
      .join('')
      .trim(),
  );
}
const descriptionOf = (selection: Selection): string => {
  const view = selectionView(corpus, selection);
  return view.ok ? view.value.description : view.code;
};

describe('a selection', () => {
  it('is all speech where nothing restricts it', () => {
    expect(wordsOf({})).toHaveLength(3);
    expect(selectionSize(corpus, { selection: {} })).toEqual({ ok: true, value: { speeches: 3, words: 17 } });
    expect(descriptionOf({})).toBe('3 speeches, speech only');
  });

  it.each([
    [{ from: '1961', to: '1961' }, 1],
    [{ from: '1961-01-21' }, 1],
    [{ to: '1989' }, 2],
    [{ to: '1989-12' }, 2],
    [{ to: '1989-12-30' }, 1],
    [{}, 3],
  ] as const)('of the dates %j has %i speeches', (dates, speeches) => {
    expect(wordsOf({ dates })).toHaveLength(speeches);
  });

  it('of questions or answers has the turns that ask, or those of others that come next', () => {
    expect(wordsOf({ turns: 'questions' })).toStrictEqual(['What about the harbour?']);
    expect(wordsOf({ turns: 'answers' })).toStrictEqual(['The harbour stays open.']);
    expect(wordsOf({ turns: 'answers', speakers: [SpeakerId.parse('host')] })).toStrictEqual([]);
  });

  it('has only the speeches or the turns in which something is said', () => {
    const search = (query: string, within: 'speech' | 'turn'): Selection => ({ search: { query, within } });
    expect(wordsOf(search('HARBOUR', 'speech'))).toStrictEqual([
      'What about the harbour? The harbour stays open. Thank you all.',
    ]);
    expect(wordsOf(search('harbour stay*', 'turn'))).toStrictEqual(['The harbour stays open.']);
    expect(wordsOf(search('nothing like it', 'turn'))).toStrictEqual([]);
    expect(descriptionOf(search('?!', 'turn'))).toBe('query-invalid');
  });

  it('says in words what it is of', () => {
    expect(
      descriptionOf({
        transcripts: [TranscriptId.parse('early')],
        dates: { from: '1961', to: '1989' },
        kinds: ['speech', 'event'],
        search: { query: 'harbour', within: 'turn' },
      }),
    ).toBe('1 speech, 1961 to 1989, turns in which “harbour” is said, event + speech');
  });
});

it('the same words of a document are the same object in every selection', () => {
  const documentsOf = (selection: Selection) => {
    const view = selectionView(corpus, selection);
    if (!view.ok) throw new Error(view.code);
    return view.value.documents;
  };
  const [, late] = documentsOf({});
  expect(documentsOf({ transcripts: [TranscriptId.parse('late')] })[0]).toBe(late);
  expect(documentsOf({ speakers: [SpeakerId.parse('host')] })[0]).not.toBe(documentsOf({})[0]);
});
