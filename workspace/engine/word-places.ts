import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import type { Corpus } from './corpus';
import { wordCounts } from './counts';
import { selectionView } from './selection';
import { sequenceOf } from './sequence';
import { unitHits, unitMeant } from './unit-hits';
import { noWork, type Work } from './work';

/** Every place of a unit in the speech of one transcript: a word, a lemma, words that follow each other, the words of a group. */
export async function wordsPlaces(
  corpus: Corpus,
  { transcript, word, unit, groups }: Checked<'words.places'>,
  work: Work = noWork,
): Promise<Result<Output<'words.places'>>> {
  const view = selectionView(corpus, { transcripts: [transcript] });
  if (!view.ok) return view;
  const counted = await wordCounts(corpus, view.value, { unit, stopList: 'none', groups }, { work });
  const [id, selected] = [unitMeant(counted, word), view.value.documents[0]];
  if (id === undefined || selected === undefined) return succeed({ places: [] });
  const { tokens } = sequenceOf(selected);
  const { starts, ends } = selected.document.tokens;
  const { at, lengths } = unitHits(view.value, counted, id);
  const places = Array.from(at, (first, hit) => ({
    start: starts[tokens[first] ?? 0] ?? 0,
    end: ends[tokens[first + (lengths[hit] ?? 1) - 1] ?? 0] ?? 0,
  }));
  return succeed({ places });
}
