import type { Made } from '../../analysis/model/made';
import type { Checked, Output } from '../contract';
import { fail, succeed, type Result } from '../contract/result';
import type { Corpus } from './corpus';
import { madeOf, selectionView, type SelectionView } from './selection';
import { methodName, weighingOf } from './sentiment-scorer';
import { weighedView, type WeighedPart } from './weighed-sentences';
import type { Work } from './work';

type Question = Pick<Checked<'sentiment.distribution'>, 'selection' | 'method' | 'lexicon'>;

/** What every table of sentiment begins with. */
export interface WeighedQuestion {
  readonly view: SelectionView;
  readonly parts: readonly WeighedPart[];
  readonly lexicon: Output<'sentiment.arc'>['lexicon'];
  readonly made: (settings?: Made['settings']) => Made;
}

/** @throws Cancelled */
export async function weighedQuestion(
  corpus: Corpus,
  question: Question,
  work: Work,
): Promise<Result<WeighedQuestion>> {
  const weighing = weighingOf(question);
  if (weighing === undefined) return fail('not-found', 'lexicon');
  const view = selectionView(corpus, question.selection);
  if (!view.ok) return view;
  const kinds = question.selection.kinds ?? ['speech'];
  const { parts, lexicon } = await weighedView(view.value, kinds, weighing, work);
  const made = (settings: Made['settings'] = {}): Made =>
    madeOf(corpus, view.value, {
      method: methodName(weighing),
      settings: { ...settings, lexicon: lexicon?.name ?? 'none' },
    });
  return succeed({ view: view.value, parts, lexicon, made });
}
