import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Corpus } from './corpus';
import { documentOf } from './document-of';
import { findHits } from './hits';
import { countMarked, positionsOf, postingsOf } from './postings';
import { selectionView } from './selection';

function viewOf(turns: readonly (readonly string[])[]) {
  const corpus = new Corpus({ version: '1' });
  corpus.put(
    turns.map((said, index) =>
      documentOf(
        `d${index}`,
        said.flatMap((words) => [{ speaker: 'a' } as const, ['speech', `${words} `] as const]),
      ),
    ),
  );
  const view = selectionView(corpus, {});
  if (!view.ok) throw new Error(view.code);
  return view.value;
}

describe('postings', () => {
  it('have the positions of forms through all documents, in order', () => {
    const view = viewOf([['A b a', 'B a'], ['b A']]);
    const postings = postingsOf(view);
    const { lexicon } = view.corpus;
    const marks = (...words: string[]): Uint8Array =>
      new Uint8Array(lexicon.size).map((_, id) => (words.includes(lexicon.wordOf(id)) ? 1 : 0));
    expect([...postings.offsets]).toEqual([0, 5, 7]);
    expect([...positionsOf(postings, marks('a', 'A'))]).toEqual([0, 2, 4, 6]);
    expect([...positionsOf(postings, marks('b', 'B', 'A'))]).toEqual([0, 1, 3, 5, 6]);
    expect([countMarked(postings, marks('a', 'A')), positionsOf(postings, marks()).length]).toEqual([4, 0]);
  });

  it('find what going through all words finds', () => {
    const words = fc.array(fc.constantFrom('a', 'A', 'b', 'c', 'd', 'e', 'f', 'g'), {
      minLength: 1,
      maxLength: 9,
    });
    const turns = fc.array(fc.array(words, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
    const query = fc.array(fc.constantFrom('a', 'b', 'c', undefined), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(turns, query, (documents, places) => {
        fc.pre(places.some((place) => place !== undefined));
        const view = viewOf(documents.map((said) => said.map((turn) => turn.join(' '))));
        const asked = places.map((word) =>
          word === undefined ? ({ kind: 'any' } as const) : ({ kind: 'word', word } as const),
        );
        const found = findHits(view, asked, { kind: 'folded' }).map(
          ({ selected, at }) => `${selected.document.source.id} ${at}`,
        );
        const slowly = documents.flatMap((said, index) => {
          let start = 0;
          return said.flatMap((turn) => {
            const offset = start;
            start += turn.length;
            return turn.flatMap((_, at) =>
              places.every(
                (word, step) =>
                  turn[at + step] !== undefined &&
                  (word === undefined || turn[at + step]?.toLowerCase() === word),
              )
                ? [`d${index} ${offset + at}`]
                : [],
            );
          });
        });
        expect(found).toEqual(slowly);
      }),
    );
  });
});
