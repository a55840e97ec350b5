import { smoothGaussian } from '../../analysis/sentiment/smooth';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import type { Corpus, CorpusDocument } from './corpus';
import { weighedQuestion } from './sentiment-question';
import { sumOf } from './sentiment-sums';
import type { WeighedPart, WeighedSentence } from './weighed-sentences';
import { noWork, type Work } from './work';

/** Sentiment along the selected speeches, sentence by sentence; the mean along a speech never reaches into the next one. */
export async function sentimentArc(
  corpus: Corpus,
  question: Checked<'sentiment.arc'>,
  work: Work = noWork,
): Promise<Result<Output<'sentiment.arc'>>> {
  const weighed = await weighedQuestion(corpus, question, work);
  if (!weighed.ok) return weighed;
  const { parts, lexicon, made } = weighed.value;
  const { sigma } = question;
  const { mean, negative, near, positive, coverage } = sumOf(parts.map(({ sentences }) => sentences));
  return succeed({
    made: made({ sigma }),
    lexicon,
    sentences: parts.flatMap(({ selected, sentences }) =>
      sentences.map((sentence) => sentenceRow(selected.document, sentence)),
    ),
    smooth: parts.flatMap(({ sentences }) =>
      smoothGaussian(
        sentences.map(({ compound }) => compound),
        sigma,
      ).map((value) => value ?? null),
    ),
    events: eventsAmong(parts),
    ...{ mean, negative, near, positive, coverage },
  });
}

/** A sentence as tables show it. */
export const sentenceRow = (
  { source }: CorpusDocument,
  { start, end, turn, compound }: WeighedSentence,
): Output<'sentiment.arc'>['sentences'][number] => ({
  transcript: source.id,
  speaker: turn === undefined ? undefined : source.turns[turn]?.speaker,
  start,
  end,
  compound,
});

/** Applause and the like in the selected turns. What comes before the first sentence of its speech follows nothing, and is left out. */
function eventsAmong(parts: readonly WeighedPart[]): Output<'sentiment.arc'>['events'] {
  let before = 0;
  return parts.flatMap(({ selected: { document, stretches }, sentences }) => {
    const turns = new Set(stretches.map(({ turn }) => turn));
    const first = before;
    before += sentences.length;
    let after = -1;
    return document.stretches
      .filter(({ kind, turn }) => kind === 'event' && turns.has(turn))
      .flatMap(({ start, end }) => {
        while ((sentences[after + 1]?.start ?? Infinity) < start) after += 1;
        return after < 0
          ? []
          : [{ after: first + after, text: document.source.text.slice(start, end).trim() }];
      });
  });
}
