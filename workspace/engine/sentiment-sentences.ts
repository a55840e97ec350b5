import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import type { Corpus } from './corpus';
import { sentenceRow } from './sentiment';
import { groupOf } from './sentiment-groups';
import { weighedQuestion, type WeighedQuestion } from './sentiment-question';
import { holdsOf, targetPlaces } from './sentiment-target';
import type { WeighedPart, WeighedSentence } from './weighed-sentences';
import { noWork, type Work } from './work';

type Question = Checked<'sentiment.sentences'>;

/** The sentences behind a point or bar, in any order, a page at a time. */
export async function sentimentSentences(
  corpus: Corpus,
  question: Question,
  work: Work = noWork,
): Promise<Result<Output<'sentiment.sentences'>>> {
  const weighed = await weighedQuestion(corpus, question, work);
  if (!weighed.ok) return weighed;
  const wanted = await wantedOf(weighed.value, question, work);
  if (!wanted.ok) return wanted;
  const found = inOrder(question.order, wanted.value);
  const { offset, limit } = question;
  return succeed({
    made: weighed.value.made(),
    total: found.length,
    rows: found.slice(offset, offset + limit).map(({ part, sentence }) => ({
      ...sentenceRow(part.selected.document, sentence),
      text: part.selected.document.source.text.slice(sentence.start, sentence.end),
    })),
  });
}

interface Found {
  readonly part: WeighedPart;
  readonly sentence: WeighedSentence;
}

async function wantedOf(
  { view, parts }: WeighedQuestion,
  { filter: { group, target, scores } }: Question,
  work: Work,
): Promise<Result<Found[]>> {
  const places = target && (await targetPlaces(view, target, work));
  if (places && !places.ok) return places;
  return succeed(
    parts.flatMap((part, index) => {
      const holds = places && holdsOf(part, places.value.spans[index] ?? []);
      return part.sentences.flatMap((sentence, at): Found[] => {
        if (group && groupOf(group.by, part, sentence)?.key !== group.key) return [];
        if (target && holds?.[at] !== target.holds) return [];
        const { compound } = sentence;
        if (scores && !(compound !== undefined && compound >= scores.from && compound < scores.to)) return [];
        return [{ part, sentence }];
      });
    }),
  );
}

/** Earlier ones first among equals. */
function inOrder(order: Question['order'], found: readonly Found[]): readonly Found[] {
  if (order === 'text') return found;
  if (order === 'none') return found.filter(({ sentence }) => sentence.compound === undefined);
  const sign = order === 'lowest' ? 1 : -1;
  const scoreOf = ({ sentence }: Found): number => sign * (sentence.compound ?? 0);
  return found
    .filter(({ sentence }) => sentence.compound !== undefined)
    .toSorted((a, b) => scoreOf(a) - scoreOf(b));
}
