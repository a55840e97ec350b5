import type { Checked, Output } from '../contract';
import type { TranscriptId } from '../contract/basics';
import { fail, type Result } from '../contract/result';
import type { EngineCall } from '../contract/engine-calls';
import { collocatesNetwork } from './collocate-network';
import { collocatesTable } from './collocates';
import { compareTable } from './compare';
import { contextsLines } from './contexts';
import { Corpus } from './corpus';
import type { EngineDocument } from './document';
import { contextsPatterns } from './patterns';
import { QueryFailure } from './query-failure';
import { overviewChanges, overviewFacts, overviewFollows, overviewSpeakers, overviewTurns } from './overview';
import { overviewQuestions } from './overview-questions';
import { overviewReadability, overviewRichness } from './overview-richness';
import { overviewTime } from './overview-time';
import { selectionSize } from './selection';
import { spreadLine, spreadTable } from './spread';
import { Cancelled, noWork, type Work } from './work';
import { wordsCard } from './word-card';
import { wordsOf, type WordCounts } from './word-counts';
import { wordsPlaces } from './word-places';
import { wordsStopList, wordsSuggest, wordsTable } from './words';

type Answer<Name extends EngineCall> = (
  corpus: Corpus,
  input: Checked<Name>,
  work: Work,
) => Result<Output<Name>> | Promise<Result<Output<Name>>>;

/** Sentiment and key phrases bring word lists and a tagger with them: loaded when first asked for. */
const answers: { readonly [Name in EngineCall]: Answer<Name> } = {
  'selection.size': selectionSize,
  'overview.facts': overviewFacts,
  'overview.speakers': overviewSpeakers,
  'overview.turns': overviewTurns,
  'overview.follows': overviewFollows,
  'overview.changes': overviewChanges,
  'overview.questions': overviewQuestions,
  'overview.time': overviewTime,
  'overview.richness': overviewRichness,
  'overview.readability': overviewReadability,
  'words.table': wordsTable,
  'words.card': wordsCard,
  'words.suggest': wordsSuggest,
  'words.stopList': wordsStopList,
  'words.places': wordsPlaces,
  'words.about': async (corpus, input, work) =>
    (await import('./words-about')).wordsAbout(corpus, input, work),
  'words.parts': async (corpus, input, work) =>
    (await import('./words-about')).wordsParts(corpus, input, work),
  'contexts.lines': contextsLines,
  'contexts.patterns': contextsPatterns,
  'collocates.table': collocatesTable,
  'collocates.network': collocatesNetwork,
  'spread.table': spreadTable,
  'spread.line': spreadLine,
  'sentiment.arc': async (corpus, input, work) =>
    (await import('./sentiment')).sentimentArc(corpus, input, work),
  'sentiment.receipt': async (corpus, input) =>
    (await import('./sentiment-receipt')).sentimentReceipt(corpus, input),
  'sentiment.groups': async (corpus, input, work) =>
    (await import('./sentiment-groups')).sentimentGroups(corpus, input, work),
  'sentiment.target': async (corpus, input, work) =>
    (await import('./sentiment-target')).sentimentTarget(corpus, input, work),
  'sentiment.distribution': async (corpus, input, work) =>
    (await import('./sentiment-distribution')).sentimentDistribution(corpus, input, work),
  'sentiment.sentences': async (corpus, input, work) =>
    (await import('./sentiment-sentences')).sentimentSentences(corpus, input, work),
  'phrases.table': async (corpus, input, work) =>
    (await import('./phrases')).phrasesTable(corpus, input, work),
  'compare.table': compareTable,
};

/** Speeches kept as words, and the answers that come from words alone. Knows no files and no project. */
export class Engine {
  readonly #corpus: Corpus;

  constructor({ version }: { readonly version: string }) {
    this.#corpus = new Corpus({ version });
  }

  /** Takes documents in, or anew where they are known; their words, in the order given. */
  put(documents: readonly EngineDocument[]): readonly WordCounts[] {
    return this.#corpus.put(documents).map(wordsOf);
  }

  remove(ids: readonly TranscriptId[]): void {
    this.#corpus.remove(ids);
  }

  /** Fails with `cancelled` where `work` was called off. */
  async answer<Name extends EngineCall>(
    name: Name,
    input: Checked<Name>,
    work: Work = noWork,
  ): Promise<Result<Output<Name>>> {
    try {
      return await answers[name](this.#corpus, input, work);
    } catch (error) {
      if (error instanceof Cancelled) return fail('cancelled', name);
      if (error instanceof QueryFailure) return fail(error.code);
      throw error;
    }
  }
}
