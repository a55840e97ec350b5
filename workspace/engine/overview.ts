import { median } from '../../analysis/stats/median';
import { residualOf, turnChanges } from '../../analysis/stats/turn-taking';
import { gatherBy } from '../../analysis/transcript/gather';
import type { Checked, Output } from '../contract';
import type { SpeakerId } from '../contract/basics';
import { succeed, type Result } from '../contract/result';
import type { FollowCell, OverviewFacts, SpeakerRow } from '../contract/overview';
import type { Corpus } from './corpus';
import { changesOf, heardTurns, numberSpeakers, saidOf, snippet, type HeardTurn } from './overview-turns';
import { madeOf, selectionView, type SelectionView } from './selection';
import { maskedText, spokenSentences } from './spoken-sentences';
import type { Work } from './work';

/** How much there is: speeches, words, turns, sentences, people, dates and languages. */
export function overviewFacts(
  corpus: Corpus,
  { selection }: Checked<'overview.facts'>,
  work: Work,
): Result<Output<'overview.facts'>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const turns = heardTurns(view.value, work).flat();
  const { ids, generic } = numberSpeakers([turns]);
  const voices = generic.filter(Boolean).length;
  const middle = median(turns.map(({ words }) => words));
  return succeed({
    made: madeOf(corpus, view.value, { method: 'Facts of the speeches', settings: turnSettings }),
    speeches: view.value.documents.length,
    words: view.value.tokens,
    turns: turns.length,
    sentences: sentencesIn(view.value, work),
    persons: ids.length - voices,
    voices,
    ...(middle === undefined ? {} : { median: middle }),
    ...datesOf(view.value),
    languages: languagesIn(view.value),
  });
}

const turnSettings = { turn: 'from one label to the next, as far as it is looked at' } as const;

function sentencesIn({ documents }: SelectionView, work: Work): number {
  let sentences = 0;
  for (const [at, { document, stretches }] of documents.entries()) {
    work.step(at, documents.length, 'speeches cut into sentences');
    sentences += spokenSentences(maskedText(document.source.text, stretches), stretches).length;
  }
  return sentences;
}

function datesOf({ documents }: SelectionView): Pick<OverviewFacts, 'from' | 'to' | 'undated'> {
  const dates = documents.flatMap(({ document }) => document.source.date ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)];
  return {
    ...(from === undefined || to === undefined ? {} : { from, to }),
    undated: documents.length - dates.length,
  };
}

function languagesIn({ documents }: SelectionView): OverviewFacts['languages'] {
  const languages = new Map<string | undefined, { speeches: number; words: number }>();
  for (const { document, tokens } of documents) {
    const { language } = document.source;
    const { speeches = 0, words = 0 } = languages.get(language) ?? {};
    languages.set(language, { speeches: speeches + 1, words: words + tokens });
  }
  return [...languages]
    .map(([language, counts]) => ({ ...(language === undefined ? {} : { language }), ...counts }))
    .sort((a, b) => b.words - a.words);
}

/** Who speaks how much. */
export function overviewSpeakers(
  corpus: Corpus,
  { selection }: Checked<'overview.speakers'>,
  work: Work,
): Result<Output<'overview.speakers'>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const turns = heardTurns(view.value, work).flat();
  const { tokens } = view.value;
  const bySpeaker = gatherBy(turns, ({ speaker }) => speaker);
  const rows = [...bySpeaker].map(([speaker, own]) => speakerRow(speaker, own, tokens));
  const outside = tokens - turns.reduce((sum, { words }) => sum + words, 0);
  const unnamed = rows.find(({ speaker }) => speaker === undefined);
  if (outside > 0 && unnamed === undefined)
    rows.push({ generic: true, words: outside, share: outside / tokens, turns: 0, speeches: 0 });
  else if (outside > 0 && unnamed !== undefined) {
    const words = unnamed.words + outside;
    rows[rows.indexOf(unnamed)] = { ...unnamed, words, share: words / tokens };
  }
  rows.sort((a, b) => b.words - a.words);
  const made = madeOf(corpus, view.value, { method: 'Words by speaker', settings: turnSettings });
  return succeed({ made, rows });
}

function speakerRow(speaker: SpeakerId | undefined, turns: readonly HeardTurn[], tokens: number): SpeakerRow {
  const words = turns.reduce((sum, turn) => sum + turn.words, 0);
  const middle = median(turns.map((turn) => turn.words));
  const longest = turns.reduce<HeardTurn | undefined>(
    (most, turn) => (most === undefined || turn.words > most.words ? turn : most),
    undefined,
  );
  return {
    ...(speaker === undefined ? {} : { speaker }),
    generic: speaker === undefined || turns.some(({ generic }) => generic),
    words,
    share: words / tokens,
    turns: turns.length,
    speeches: new Set(turns.map(({ transcript }) => transcript)).size,
    ...(middle === undefined ? {} : { median: middle }),
    ...(longest === undefined ? {} : { longest: saidOf(longest) }),
  };
}

/** All turns in their order. */
export function overviewTurns(
  corpus: Corpus,
  { selection }: Checked<'overview.turns'>,
  work: Work,
): Result<Output<'overview.turns'>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const turns = heardTurns(view.value, work);
  const { ids, generic, numberOf } = numberSpeakers(turns);
  const sums = ids.map((id, at) => ({ id, generic: generic[at] ?? false, words: 0, turns: 0 }));
  for (const { speaker, words } of turns.flat()) {
    const sum = speaker === undefined ? undefined : sums[numberOf.get(speaker) ?? -1];
    if (sum === undefined) continue;
    sum.words += words;
    sum.turns += 1;
  }
  const speakers = sums.toSorted((a, b) => b.words - a.words);
  const place = new Map(speakers.map(({ id }, at) => [id, at]));
  const transcripts = view.value.documents.map(({ document }, at) => {
    const own = turns[at] ?? [];
    return {
      transcript: document.source.id,
      starts: own.map(({ start }) => start),
      ends: own.map(({ end }) => end),
      words: own.map(({ words }) => words),
      speakers: own.map(({ speaker }) => (speaker === undefined ? -1 : (place.get(speaker) ?? -1))),
    };
  });
  const made = madeOf(corpus, view.value, { method: 'Turns in their order', settings: turnSettings });
  return succeed({ made, speakers, transcripts });
}

const followSettings = {
  change: 'the next turn by somebody else, both looked at',
  expected: 'quasi-independence (nobody follows oneself)',
} as const;

/** Who takes the turn after whom, and what chance would yield. */
export function overviewFollows(
  corpus: Corpus,
  { selection }: Checked<'overview.follows'>,
  work: Work,
): Result<Output<'overview.follows'>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const turns = heardTurns(view.value, work);
  const { ids, generic, numberOf } = numberSpeakers(turns);
  const numbered = (turn: HeardTurn): number =>
    turn.speaker === undefined ? -1 : (numberOf.get(turn.speaker) ?? -1);
  const pairs = changesOf(turns).map(([before, after]) => [numbered(before), numbered(after)] as const);
  const [given, taken] = [new Uint32Array(ids.length), new Uint32Array(ids.length)];
  for (const [from, to] of pairs) {
    given[from] = (given[from] ?? 0) + 1;
    taken[to] = (taken[to] ?? 0) + 1;
  }
  const cells = turnChanges(pairs, ids.length).flatMap(({ from, to, count, expected }): FollowCell[] => {
    const [speaker, next] = [ids[from], ids[to]];
    if (speaker === undefined || next === undefined) return [];
    const residual = residualOf({ count, expected });
    return [{ from: speaker, to: next, count, expected, ...(residual === undefined ? {} : { residual }) }];
  });
  const speakers = ids
    .map((id, at) => ({ id, generic: generic[at] ?? false, given: given[at] ?? 0, taken: taken[at] ?? 0 }))
    .filter((speaker) => speaker.given + speaker.taken > 0)
    .sort((a, b) => b.given + b.taken - a.given - a.taken);
  const made = madeOf(corpus, view.value, { method: 'Who speaks after whom', settings: followSettings });
  return succeed({ made, changes: pairs.length, speakers, cells });
}

/** Every place where one takes the turn after another. */
export function overviewChanges(
  corpus: Corpus,
  { selection, from, to, offset, limit }: Checked<'overview.changes'>,
  work: Work,
): Result<Output<'overview.changes'>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const changes = changesOf(heardTurns(view.value, work)).filter(
    ([before, after]) => before.speaker === from && after.speaker === to,
  );
  const made = madeOf(corpus, view.value, { method: 'Changes of speaker', settings: followSettings });
  return succeed({
    made,
    total: changes.length,
    rows: changes.slice(offset, offset + limit).map(([before, after]) => ({
      before: { ...saidOf(before), text: snippet(before, 'end') },
      after: { ...saidOf(after), text: snippet(after, 'start') },
    })),
  });
}
