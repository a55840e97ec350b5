import { median } from '../../analysis/stats/median';
import type { TurnRole } from '../../analysis/transcript/turn-roles';
import type { Checked, Output } from '../contract';
import type { SpeakerId } from '../contract/basics';
import { succeed, type Result } from '../contract/result';
import type { QuestionPair } from '../contract/overview';
import type { Corpus, CorpusDocument } from './corpus';
import { heardTurns, snippet, spokenByTurn } from './overview-turns';
import { madeOf, selectionView, type SelectionView } from './selection';
import { rolesOfTurns } from './turn-roles';
import type { Work } from './work';

/** Turns of a document: a question, over all turns in a row in which one asks, and its answer. */
interface Pair {
  readonly document: CorpusDocument;
  readonly question: readonly number[];
  readonly answer: number | undefined;
}

/** Questions with their answers; a pair is listed where one of the two is looked at. */
export function overviewQuestions(
  corpus: Corpus,
  { selection, offset, limit }: Checked<'overview.questions'>,
  work: Work,
): Result<Output<'overview.questions'>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const pairs = pairsOf(view.value, work);
  const questions = median(pairs.map(({ document, question }) => wordsOf(document, question)));
  const answers = median(
    pairs.flatMap(({ document, answer }) => (answer === undefined ? [] : [wordsOf(document, [answer])])),
  );
  return succeed({
    made: madeOf(corpus, view.value, {
      method: 'Questions and their answers',
      settings: {
        question: 'a turn that ends in a question, or of a voice without a name that asks one',
        answer: 'the next turn by somebody else',
        listed: 'where one of the two is looked at; words are those of whole turns',
      },
    }),
    total: pairs.length,
    answered: pairs.filter(({ answer }) => answer !== undefined).length,
    ...(questions === undefined ? {} : { medianQuestion: questions }),
    ...(answers === undefined ? {} : { medianAnswer: answers }),
    rows: pairs.slice(offset, offset + limit).map(rowOf),
  });
}

const kept = new WeakMap<SelectionView, readonly Pair[]>();

function pairsOf(view: SelectionView, work: Work): readonly Pair[] {
  const known = kept.get(view);
  if (known) return known;
  const heard = heardTurns(view, work);
  const pairs = view.documents.flatMap(({ document }, at) => {
    work.step(at, view.documents.length, 'speeches read');
    const looked = new Set(heard[at]?.map(({ index }) => index));
    return pairTurns(
      rolesOfTurns(document),
      document.source.turns.map(({ speaker }) => speaker),
    )
      .filter(
        ({ question, answer }) =>
          question.some((turn) => looked.has(turn)) || (answer !== undefined && looked.has(answer)),
      )
      .map((pair) => ({ ...pair, document }));
  });
  kept.set(view, pairs);
  return pairs;
}

/** An answer belongs to the question before it; turns in a row in which one person asks are one question. */
export function pairTurns(
  roles: readonly TurnRole[],
  speakers: readonly (SpeakerId | undefined)[],
): readonly Omit<Pair, 'document'>[] {
  const pairs: { question: number[]; answer: number | undefined }[] = [];
  let open: { question: number[]; answer: number | undefined } | undefined;
  for (const [turn, role] of roles.entries()) {
    if (role === 'answer' && open !== undefined) {
      open.answer = turn;
      open = undefined;
    } else if (role === 'question') {
      const last = open?.question.at(-1);
      const same = last === turn - 1 && speakers[last] !== undefined && speakers[last] === speakers[turn];
      if (open !== undefined && same) open.question.push(turn);
      else pairs.push((open = { question: [turn], answer: undefined }));
    }
  }
  return pairs;
}

const wordsOf = (document: CorpusDocument, turns: readonly number[]): number =>
  turns.reduce((sum, turn) => sum + (spokenByTurn(document)[turn] ?? 0), 0);

function rowOf({ document, question, answer }: Pair): QuestionPair {
  const { id: transcript, turns } = document.source;
  const said = (indexes: readonly number[], from: 'start' | 'end') => {
    const place = {
      start: turns[indexes[0] ?? -1]?.start ?? 0,
      end: turns[indexes.at(-1) ?? -1]?.end ?? 0,
    };
    const words = wordsOf(document, indexes);
    return { transcript, ...place, words, text: snippet({ document, ...place }, from) };
  };
  const asker = turns[question[0] ?? -1]?.speaker;
  const answerer = answer === undefined ? undefined : turns[answer]?.speaker;
  return {
    ...(asker === undefined ? {} : { asker }),
    question: said(question, 'end'),
    ...(answerer === undefined ? {} : { answerer }),
    ...(answer === undefined ? {} : { answer: said([answer], 'start') }),
  };
}
