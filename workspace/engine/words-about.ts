import type { Made } from '../../analysis/model/made';
import { periodAt, periodsOf, type Period } from '../../analysis/periods';
import { loadStemmer } from '../../analysis/stems/stemmer';
import { logLikelihood } from '../../analysis/stats/log-likelihood';
import { foldCase } from '../../analysis/tokens/fold-case';
import type { Checked, Output } from '../contract';
import type { SpeakerId } from '../contract/basics';
import { succeed, type Result } from '../contract/result';
import type { SpeechPart, WordAbout } from '../contract/words-about';
import type { Corpus } from './corpus';
import { englishWordsOf, partsOfSpeech } from './english-words';
import { hashOf, madeOf, selectionView, type SelectedDocument, type SelectionView } from './selection';
import { ruleScorer } from './sentiment-lexicon';
import { noUnit } from './unit-scheme';
import { unitScheme } from './units';
import type { Work } from './work';
import { wordsTable } from './words';

/** So many speakers have a colour of their own. */
const mostSpeakers = 7;
/** G² of a difference that chance brings in one of a hundred words: chi-square with 1 degree of freedom, p = .01. */
const leastG2 = 6.63;
/** A group that says a word less often is not compared: G² knows too little of it. */
const leastCount = 5;

/** How often each asked word stands in each of some groups, and how many tokens each group has. */
class Groups<Key> {
  readonly counts = new Map<Key, Uint32Array>();
  readonly tokens = new Map<Key, number>();
  readonly #words: number;

  constructor(words: number) {
    this.#words = words;
  }

  of(key: Key): Uint32Array {
    const known = this.counts.get(key);
    if (known) return known;
    const counts = new Uint32Array(this.#words);
    this.counts.set(key, counts);
    return counts;
  }

  /** The group in which a word stands most often; undefined where it stands in none. */
  most(word: number): Key | undefined {
    let [found, most]: [Key | undefined, number] = [undefined, 0];
    for (const [key, counts] of this.counts) {
      const count = counts[word] ?? 0;
      if (count > most) [found, most] = [key, count];
    }
    return found;
  }
}

interface Tallies {
  readonly languages: Groups<string | undefined>;
  readonly speakers: Groups<SpeakerId | undefined>;
  readonly periods: Groups<number | undefined>;
  readonly parts: Groups<SpeechPart>;
}

export async function wordsAbout(
  corpus: Corpus,
  { selection, unit, words, facts }: Checked<'words.about'>,
  work: Work,
): Promise<Result<Output<'words.about'>>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const { documents, tokens } = view.value;
  const periods = periodsOf(documents.flatMap(({ document }) => document.source.date ?? []));
  const tags = facts.includes('part')
    ? await englishWordsOf(
        corpus,
        documents.map(({ document }) => document),
        work,
      )
    : [];
  const scheme = await unitScheme(corpus, unit, [view.value], work);
  const placesOf = new Map<number, number>();
  words.forEach((word, place) => {
    for (const id of scheme.candidates(word)) if (!placesOf.has(id)) placesOf.set(id, place);
  });
  const tallies: Tallies = {
    languages: new Groups(words.length),
    speakers: new Groups(words.length),
    periods: new Groups(words.length),
    parts: new Groups(words.length),
  };
  documents.forEach((selected, at) => {
    work.step(at, documents.length, 'speeches read');
    const { date } = selected.document.source;
    const column = scheme.column(selected);
    const placeOf = (word: number): number | undefined => placesOf.get(column[word] ?? noUnit);
    tally(selected, { placeOf, period: periodAt(periods, date), tags: tags[at]?.tags, tallies });
  });
  const speakers = mostSpeaking(tallies.speakers);
  const whole = { tokens, words: words.length };
  const bySpeaker = facts.includes('speaker') ? clearest(tallies.speakers, speakers, whole) : [];
  const byPeriod = facts.includes('period') ? clearest(tallies.periods, [...periods.keys()], whole) : [];
  const lists = new Set<string>();
  const rows: WordAbout[] = [];
  for (const [place, word] of words.entries()) {
    const language = tallies.languages.most(place);
    const part = tallies.parts.most(place);
    const [speaker, period] = [bySpeaker[place], byPeriod[place]];
    const valence = facts.includes('valence') ? valenceOf(word, language, lists) : undefined;
    const stem = facts.includes('stem') ? await stemOf(word, language) : undefined;
    rows.push({
      word,
      ...(part && { part }),
      ...(valence !== undefined && { valence }),
      ...(speaker !== undefined && { speaker }),
      ...(period !== undefined && { period }),
      ...(stem !== undefined && { stem }),
    });
  }
  return succeed({
    made: madeOf(corpus, view.value, { method: 'What is known of words', settings: settingsOf(scheme.name) }),
    words: rows,
    speakers: speakers.map((id) => ({ id, words: tallies.speakers.tokens.get(id) ?? 0 })),
    periods: periods.map(({ name }: Period, at) => ({ name, words: tallies.periods.tokens.get(at) ?? 0 })),
    lists: [...lists],
  });
}

const settingsOf = (unit: string) => ({
  unit,
  'most by': `highest rate, where G² (4-term) against all others is ${leastG2} or more; said ${leastCount} times or more`,
  'parts of speech': 'wink-nlp, English; the one most of its tokens have',
});

interface Tallying {
  /** From a word of the document's sequence to the asked word that begins there. */
  readonly placeOf: (word: number) => number | undefined;
  readonly period: number | undefined;
  /** By token of the document: places in `partsOfSpeech`. */
  readonly tags: Uint8Array | undefined;
  readonly tallies: Tallies;
}

function tally(
  { document: { source }, stretches, tokens }: SelectedDocument,
  { placeOf, period, tags, tallies: { languages, speakers, periods, parts } }: Tallying,
): void {
  const inLanguage = languages.of(source.language);
  const inPeriod = periods.of(period);
  periods.tokens.set(period, (periods.tokens.get(period) ?? 0) + tokens);
  let word = 0;
  for (const { from, to, turn } of stretches) {
    const speaker = turn === undefined ? undefined : source.turns[turn]?.speaker;
    const bySpeaker = speakers.of(speaker);
    speakers.tokens.set(speaker, (speakers.tokens.get(speaker) ?? 0) + to - from);
    for (let token = from; token < to; token++, word++) {
      const place = placeOf(word);
      if (place === undefined) continue;
      for (const counts of [inLanguage, inPeriod, bySpeaker]) counts[place] = (counts[place] ?? 0) + 1;
      if (tags === undefined) continue;
      const tagged = parts.of(partOf[partsOfSpeech[tags[token] ?? 0] ?? 'X'] ?? 'other');
      tagged[place] = (tagged[place] ?? 0) + 1;
    }
  }
}

const partOf: Readonly<Partial<Record<string, SpeechPart>>> = {
  NOUN: 'noun',
  PROPN: 'name',
  VERB: 'verb',
  AUX: 'verb',
  ADJ: 'adjective',
  ADV: 'adverb',
};

const mostSpeaking = ({ tokens }: Groups<SpeakerId | undefined>): readonly SpeakerId[] =>
  [...tokens.keys()]
    .filter((id) => id !== undefined)
    .sort((a, b) => (tokens.get(b) ?? 0) - (tokens.get(a) ?? 0))
    .slice(0, mostSpeakers);

/** By word the group of the highest rate, where it says the word clearly more than everything outside it. */
function clearest<Key>(
  { counts, tokens }: Groups<Key | undefined>,
  keys: readonly Key[],
  whole: { readonly tokens: number; readonly words: number },
): readonly (Key | undefined)[] {
  const all = new Uint32Array(whole.words);
  for (const column of counts.values())
    for (let word = 0; word < whole.words; word++) all[word] = (all[word] ?? 0) + (column[word] ?? 0);
  return Array.from(all, (count, word) => {
    const shares = keys.map((key) => ({
      key,
      count: counts.get(key)?.[word] ?? 0,
      total: tokens.get(key) ?? 0,
    }));
    const [first] = shares
      .filter((share) => share.count >= leastCount)
      .sort((a, b) => b.count / b.total - a.count / a.total);
    if (first === undefined) return undefined;
    const rest = { count: count - first.count, total: whole.tokens - first.total };
    return (logLikelihood(first, rest) ?? 0) >= leastG2 ? first.key : undefined;
  });
}

function valenceOf(word: string, language: string | undefined, lists: Set<string>): number | undefined {
  const list = language === undefined ? undefined : ruleScorer(language)?.lexicon;
  if (list === undefined) return undefined;
  lists.add(list.name);
  return list.valences.get(foldCase(word).replaceAll('’', "'"));
}

async function stemOf(word: string, language: string | undefined): Promise<string | undefined> {
  const stemmer = language === undefined ? undefined : await loadStemmer(language);
  return stemmer?.stem(foldCase(word));
}

export async function wordsParts(
  corpus: Corpus,
  { parts, unit, stopList, groups, tags, limit }: Checked<'words.parts'>,
  work: Work,
): Promise<Result<Output<'words.parts'>>> {
  const views: SelectionView[] = [];
  const tables: Output<'words.parts'>['parts'] = [];
  const made: Made[] = [];
  for (const [at, selection] of parts.entries()) {
    work.step(at, parts.length, 'parts counted');
    const view = selectionView(corpus, selection);
    if (!view.ok) return view;
    const table = await wordsTable(corpus, {
      selection,
      unit,
      stopList,
      groups,
      tags,
      contains: '',
      minimum: 1,
      leastSpeeches: 1,
      columns: [],
      sort: 'count',
      descending: true,
      offset: 0,
      limit,
    });
    if (!table.ok) return table;
    views.push(view.value);
    made.push(table.value.made);
    tables.push({
      tokens: view.value.tokens,
      speeches: view.value.documents.length,
      rows: table.value.rows,
    });
  }
  return succeed({
    made: madeOf(
      corpus,
      {
        description: views.map(({ description }, at) => `${at + 1}: ${description}`).join('; '),
        tokens: views.reduce((sum, view) => sum + view.tokens, 0),
        textHash: hashOf(views.flatMap(({ documents }) => documents)),
      },
      {
        method: 'Word frequencies of parts',
        settings: settingsOfParts(made.map(({ settings }) => settings)),
        hidden: made.reduce((sum, { hidden }) => sum + hidden, 0),
      },
    ),
    parts: tables,
  });
}

/** One value where all parts have it; else each by the number of its part: languages have stop lists of their own. */
function settingsOfParts(parts: readonly Made['settings'][]): Made['settings'] {
  const names = new Set(parts.flatMap((settings) => Object.keys(settings)));
  return Object.fromEntries(
    Array.from(names, (name) => {
      const values = parts.map((settings) => String(settings[name] ?? 'none'));
      const alike = values.every((value) => value === values[0]);
      return [name, alike ? (values[0] ?? '') : values.map((value, at) => `${at + 1}: ${value}`).join(', ')];
    }),
  );
}
