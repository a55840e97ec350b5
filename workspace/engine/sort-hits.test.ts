import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SortKey } from '../contract/tables';
import { Corpus } from './corpus';
import { documentOf } from './document-of';
import { findHitColumns } from './hits';
import { selectionView } from './selection';
import { sequenceOf } from './sequence';
import { sortedHits } from './sort-hits';
import { noWork } from './work';

it('pages of lines sorted by words beside them are those of a plain sorting', async () => {
  const turn = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 6 });
  const keys = fc.array(fc.constantFrom<SortKey>(1, 2, -1, -2, 'text'), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 1, maxLength: 12 }), keys, async (turns, sort) => {
      const corpus = new Corpus({ version: '1' });
      corpus.put([
        documentOf(
          'd',
          turns.flatMap((words, at) => [
            { speaker: `s${at}` } as const,
            ['speech', `${words.join(' ')} `] as const,
          ]),
        ),
      ]);
      const view = selectionView(corpus, {});
      if (!view.ok) throw new Error(view.code);
      const [selected] = view.value.documents;
      if (selected === undefined) throw new Error('nothing is selected');
      const { forms, runs } = sequenceOf(selected);
      const hits = await findHitColumns(
        view.value,
        [{ kind: 'word', word: 'a' }],
        { kind: 'folded' },
        noWork,
      );
      const beside = (hit: number, key: SortKey): string => {
        const place = (hits.at[hit] ?? 0) + Number(key);
        const run = hits.runs[hit] ?? 0;
        const isInside = place >= (runs[run - 1] ?? 0) && place < (runs[run] ?? 0);
        return isInside ? corpus.lexicon.wordOf(forms[place] ?? 0) : '';
      };
      const end = sort.indexOf('text');
      const words = end < 0 ? sort : sort.slice(0, end);
      const plain = [...Array(hits.length).keys()].sort((a, b) => {
        for (const key of words) {
          const [x, y] = [beside(a, key), beside(b, key)];
          if (x !== y) return x < y ? -1 : 1;
        }
        return a - b;
      });
      const order = sortedHits(view.value, hits, { sort, seed: 1, speakerOrder: [] });
      for (const [offset, limit] of [
        [2, 2],
        [5, 3],
        [0, hits.length],
      ] as const)
        expect([...order.page(offset, limit)]).toStrictEqual(plain.slice(offset, offset + limit));
    }),
    { numRuns: 60 },
  );
});
