import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Corpus } from './corpus';
import { documentOf } from './document-of';
import { HitColumns } from './hit-columns';
import { postingsOf } from './postings';
import { selectionView } from './selection';
import { sequenceOf } from './sequence';
import { WordHits } from './word-hits';

it('places of a word are told alike one by one and all at once, as going through the words finds them', () => {
  const turn = fc.array(fc.constantFrom('a', 'A', 'b', 'c'), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(fc.array(turn, { maxLength: 4 }), { maxLength: 6 }), (documents) => {
      const corpus = new Corpus({ version: '1' });
      corpus.put(
        documents.map((turns, index) =>
          documentOf(
            `d${index}`,
            turns.flatMap((words) => [{ speaker: 's' } as const, ['speech', `${words.join(' ')} `] as const]),
          ),
        ),
      );
      const view = selectionView(corpus, {});
      if (!view.ok) throw new Error(view.code);
      const postings = postingsOf(view.value);
      const columns = new HitColumns();
      const spellings = new Map<number, number[]>();
      view.value.documents.forEach((selected, part) => {
        const { forms, runs } = sequenceOf(selected);
        forms.forEach((form, at) => {
          if (corpus.lexicon.wordOf(form).toLowerCase() !== 'a') return;
          columns.add(
            part,
            at,
            1,
            runs.findIndex((end) => end > at),
          );
          const positions = spellings.get(form) ?? [];
          spellings.set(form, [...positions, (postings.offsets[part] ?? 0) + at]);
        });
      });
      const expected = columns.take(0);
      const found = new WordHits(
        view.value,
        postings,
        [...spellings.values()].map((positions) => Uint32Array.from(positions)),
      );
      const length = found.length + 1;
      const places = Array.from({ length }, (_, hit) => found.hit(hit));
      const backwards = Array.from({ length }, (_, hit) => found.hit(length - 1 - hit));
      expect(backwards.toReversed()).toStrictEqual(places);
      expect(places).toStrictEqual(
        Array.from({ length: expected.length + 1 }, (_, hit) => expected.hit(hit)),
      );
      expect(found.speeches).toBe(expected.speeches);
      for (const column of ['parts', 'at', 'lengths', 'runs'] as const)
        expect(found[column]).toStrictEqual(expected[column]);
    }),
    { numRuns: 60 },
  );
});
