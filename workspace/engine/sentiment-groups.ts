import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import type { SentimentGrouping } from '../contract/sentiment';
import type { Corpus } from './corpus';
import { weighedQuestion } from './sentiment-question';
import { intervalMade, sumOf } from './sentiment-sums';
import { holdsOf, targetPlaces } from './sentiment-target';
import type { WeighedPart, WeighedSentence } from './weighed-sentences';
import { noWork, type Work } from './work';

/** Sentences put together by who says them, by speech or by date. */
export async function sentimentGroups(
  corpus: Corpus,
  question: Checked<'sentiment.groups'>,
  work: Work = noWork,
): Promise<Result<Output<'sentiment.groups'>>> {
  const weighed = await weighedQuestion(corpus, question, work);
  if (!weighed.ok) return weighed;
  const { view, lexicon, made } = weighed.value;
  const { by, target } = question;
  const places = target && (await targetPlaces(view, target, work));
  if (places && !places.ok) return places;
  const parts = weighed.value.parts.map((part, index) =>
    places ? holdingOnly(part, places.value.spans[index] ?? []) : part,
  );
  const groups = new Map<string, { about: About; bySpeech: Map<WeighedPart, WeighedSentence[]> }>();
  let ungrouped = 0;
  for (const part of parts) {
    for (const sentence of part.sentences) {
      const about = groupOf(by, part, sentence);
      if (about === undefined) {
        ungrouped += 1;
        continue;
      }
      const known = groups.get(about.key);
      if (known === undefined) groups.set(about.key, { about, bySpeech: new Map([[part, [sentence]]]) });
      else {
        const own = known.bySpeech.get(part);
        if (own === undefined) known.bySpeech.set(part, [sentence]);
        else own.push(sentence);
        if ((about.date ?? '') < (known.about.date ?? '')) known.about = about;
      }
    }
  }
  const rows = [...groups.values()].map(({ about, bySpeech }) => ({
    ...about,
    ...sumOf([...bySpeech.values()]),
  }));
  return succeed({
    made: made({
      'put together by': by,
      ...(target && { 'only sentences with': target.query }),
      interval: intervalMade,
    }),
    lexicon,
    groups: by === 'speaker' ? rows.sort((a, b) => b.sentences - a.sentences) : rows.sort(byDate),
    ungrouped,
    all: sumOf(parts.map(({ sentences }) => sentences)),
  });
}

function holdingOnly(part: WeighedPart, spans: Parameters<typeof holdsOf>[1]): WeighedPart {
  const holds = holdsOf(part, spans);
  return { ...part, sentences: part.sentences.filter((_, at) => holds[at]) };
}

type Group = Output<'sentiment.groups'>['groups'][number];
type About = Pick<Group, 'key' | 'speaker' | 'transcript' | 'date'>;

/** What is without a date comes last, in the order of the project. */
const byDate = ({ date: a = '~' }: Group, { date: b = '~' }: Group): number => (a < b ? -1 : a > b ? 1 : 0);

/** The group that a sentence belongs to; undefined where nobody is known to say it, or the speech has no date so exact. */
export function groupOf(
  by: SentimentGrouping,
  { selected: { document } }: WeighedPart,
  { turn }: WeighedSentence,
): About | undefined {
  const { id, date, turns } = document.source;
  if (by === 'speech') return { key: id, transcript: id, ...(date !== undefined && { date }) };
  if (by === 'speaker') {
    const speaker = turn === undefined ? undefined : turns[turn]?.speaker;
    return speaker === undefined ? undefined : { key: speaker, speaker };
  }
  const key = date === undefined ? undefined : periodOf(by, date);
  return key === undefined || date === undefined ? undefined : { key, date };
}

const lengths = { day: 10, month: 7, year: 4, decade: 4 } as const;

/** `1961-01-20`, `1961-01`, `1961` or `1960s` of an ISO date; undefined where the date does not tell it. */
function periodOf(by: keyof typeof lengths, date: string): string | undefined {
  if (date.length < lengths[by]) return undefined;
  return by === 'decade' ? `${date.slice(0, 3)}0s` : date.slice(0, lengths[by]);
}
