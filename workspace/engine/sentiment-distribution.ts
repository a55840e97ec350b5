import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import type { Corpus } from './corpus';
import { weighedQuestion } from './sentiment-question';
import { compoundsOf, intervalMade, sumOf } from './sentiment-sums';
import { noWork, type Work } from './work';

/** How many sentences have which score. */
export async function sentimentDistribution(
  corpus: Corpus,
  question: Checked<'sentiment.distribution'>,
  work: Work = noWork,
): Promise<Result<Output<'sentiment.distribution'>>> {
  const weighed = await weighedQuestion(corpus, question, work);
  if (!weighed.ok) return weighed;
  const { parts, lexicon, made } = weighed.value;
  const bySpeech = parts.map(({ sentences }) => sentences);
  return succeed({
    made: made({ 'width of a bar': 0.1, interval: intervalMade }),
    lexicon,
    all: sumOf(bySpeech),
    bins: binsOf(compoundsOf(bySpeech.flat())),
  });
}

const borders = Array.from({ length: 22 }, (_, at) => (2 * at - 21) / 20);

/** Bars of .1 from -1.05 to 1.05; the middle one, -.05 to .05, is what VADER calls neutral. */
export function binsOf(values: readonly number[]): Output<'sentiment.distribution'>['bins'] {
  const counts = new Array<number>(borders.length - 1).fill(0);
  for (const value of values) {
    const at = borders.findLastIndex((border) => border <= value);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts.map((count, at) => ({ from: borders[at] ?? 0, to: borders[at + 1] ?? 0, count }));
}
