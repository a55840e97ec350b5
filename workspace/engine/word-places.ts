import type { QueryWord } from '../../analysis/concordance/query-words';
import { printedForm } from '../../analysis/tokens/fold-case';
import { tokenize } from '../../analysis/tokens/tokenize';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/basics';
import { likenessOf } from './asked-hits';
import type { Corpus } from './corpus';
import { findHitColumns } from './hits';
import { selectionView } from './selection';
import { sequenceOf } from './sequence';
import { noWork, type Work } from './work';

type Asked = Checked<'words.places'>;

/** Every place of a unit in the speech of one transcript: a word, a lemma, words that follow each other, the words of a group. */
export async function wordsPlaces(
  corpus: Corpus,
  asked: Asked,
  work: Work = noWork,
): Promise<Result<Output<'words.places'>>> {
  const view = selectionView(corpus, { transcripts: [asked.transcript] });
  if (!view.ok) return view;
  const { unit } = asked;
  const likeness = await likenessOf(corpus, view.value, {
    forms: unit === 'stem',
    caseSensitive: unit === 'form',
  });
  const words = queryOf(asked);
  if (words.length === 0) return succeed({ places: [] });
  const { at, lengths, parts, length } = await findHitColumns(view.value, words, likeness, work);
  const places = Array.from({ length }, (_, hit) => {
    const selected = view.value.documents[parts[hit] ?? 0];
    if (selected === undefined) return { start: 0, end: 0 };
    const { tokens } = sequenceOf(selected);
    const { starts, ends } = selected.document.tokens;
    const [first, last] = [at[hit] ?? 0, (at[hit] ?? 0) + (lengths[hit] ?? 1) - 1];
    return { start: starts[tokens[first] ?? 0] ?? 0, end: ends[tokens[last] ?? 0] ?? 0 };
  });
  return succeed({ places });
}

function queryOf({ word, unit, groups }: Asked): readonly QueryWord[] {
  const group = groups.find(({ name }) => name === word);
  if (group) return [{ kind: 'choice', options: group.words.map((member) => [memberOf(member)]) }];
  if (unit === 'lemma') return [{ kind: 'lemma', lemma: word }];
  return literalWords(word);
}

const memberOf = (word: string): QueryWord =>
  /[*?]/u.test(word)
    ? { kind: 'pattern', pattern: printedForm(word) }
    : { kind: 'word', word: printedForm(word) };

function literalWords(text: string): readonly QueryWord[] {
  const { starts, ends, length } = tokenize(text);
  return Array.from({ length }, (_, token) => ({
    kind: 'word',
    word: printedForm(text.slice(starts[token], ends[token])),
  }));
}
