import type { Output } from '../contract';
import { counted } from '../contract/counted';
import type { SpeakerId, TranscriptId } from '../contract/basics';
import { succeed, type Result } from '../contract/result';
import { overviewCalls, type Period, type ReadabilityRow, type RichnessRow } from '../contract/overview';
import type { EngineClient } from '../engine/engine-client';
import type { OpenedFiles } from './open-speeches';
import { ask, askRows, tableOf, type FileTable, type Row } from './file-table';

/** The tables that `rostrum overview` has. */
export const overviewTables = [
  'speakers',
  'follows',
  'turns',
  'questions',
  'time',
  'richness',
  'readability',
] as const;
export type OverviewTable = (typeof overviewTables)[number];

export interface OverviewAsked {
  readonly table: OverviewTable;
  readonly by: 'speech' | 'speaker';
  readonly window: number;
  readonly period: Period;
}

/** What is in the files. `more` are the facts of all of them: words, turns, sentences, people, dates, languages. */
export async function overviewRows(
  engine: EngineClient,
  opened: OpenedFiles,
  asked: OverviewAsked,
): Promise<Result<FileTable>> {
  const facts = await ask(engine, overviewCalls, 'overview.facts', { selection: {} });
  if (!facts.ok) return facts;
  const table = await rowsOf(engine, namesIn(opened), asked);
  if (!table.ok) return table;
  const { speeches, words, sentences, turns, persons, voices, from, to, undated, languages } = facts.value;
  const more = { speeches, words, sentences, turns, persons, voices, from, to, undated, languages };
  return succeed({ ...table.value, more, note: noteOf(facts.value) });
}

function noteOf({ speeches, words, sentences, turns, persons }: Output<'overview.facts'>): string {
  const parts: readonly (readonly [number, string, string])[] = [
    [speeches, 'speech', 'speeches'],
    [words, 'word', 'words'],
    [sentences, 'sentence', 'sentences'],
    [turns, 'turn', 'turns'],
    [persons, 'person', 'persons'],
  ];
  return `${parts.map(([count, one, many]) => counted(count, one, many)).join(', ')}.`;
}

interface Names {
  readonly file: (id: TranscriptId | undefined) => string | undefined;
  readonly speaker: (id: SpeakerId | undefined) => string | undefined;
}

function namesIn({ speeches, speakers }: OpenedFiles): Names {
  const files = new Map(speeches.map(({ document, file }) => [document.id, file]));
  return {
    file: (id) => (id === undefined ? undefined : files.get(id)),
    speaker: (id) => (id === undefined ? undefined : speakers.get(id)),
  };
}

async function rowsOf(
  engine: EngineClient,
  { file, speaker }: Names,
  { table, by, window, period }: OverviewAsked,
): Promise<Result<FileTable>> {
  const selection = {};
  switch (table) {
    case 'speakers':
      return tableOf(
        await ask(engine, overviewCalls, 'overview.speakers', { selection }),
        ({ longest, ...row }) => ({
          speaker: speaker(row.speaker) ?? '(no label)',
          kind: row.speaker === undefined ? 'no label' : row.generic ? 'voice' : 'person',
          ...{ words: row.words, share: row.share, turns: row.turns, speeches: row.speeches },
          ...{ median: row.median, longest: longest?.words },
        }),
      );
    case 'follows': {
      const follows = await ask(engine, overviewCalls, 'overview.follows', { selection });
      if (!follows.ok) return follows;
      const { made, cells } = follows.value;
      return tableOf(succeed({ made, rows: cells }), ({ from, to, count, expected, residual }) => ({
        ...{ from: speaker(from), to: speaker(to), count, expected, residual },
      }));
    }
    case 'turns':
      return turnRows(await ask(engine, overviewCalls, 'overview.turns', { selection }), { file, speaker });
    case 'time':
      return tableOf(
        await ask(engine, overviewCalls, 'overview.time', { selection, period }),
        ({ label, date, transcript, speeches, words }) => ({
          ...{ period: label, date, file: file(transcript), speeches, words },
        }),
      );
    case 'questions':
      return tableOf(
        await askRows(
          (page) => ask(engine, overviewCalls, 'overview.questions', { selection, ...page }),
          Infinity,
        ),
        ({ asker, question, answerer, answer }) => ({
          ...{ file: file(question.transcript), asker: speaker(asker), questionWords: question.words },
          ...{ question: question.text, start: question.start, end: question.end },
          ...{ answerer: speaker(answerer), answerWords: answer?.words, answer: answer?.text },
        }),
      );
    case 'richness':
      return tableOf(
        await ask(engine, overviewCalls, 'overview.richness', { selection, by, window }),
        (row) => ({
          ...(by === 'speech' ? { file: file(row.transcript) } : { speaker: speaker(row.speaker) }),
          ...richnessCells(row),
        }),
      );
    case 'readability':
      return tableOf(await ask(engine, overviewCalls, 'overview.readability', { selection, by }), (row) => ({
        ...(by === 'speech' ? { file: file(row.transcript) } : { speaker: speaker(row.speaker) }),
        ...readabilityCells(row),
      }));
  }
}

function turnRows(turns: Result<Output<'overview.turns'>>, { file, speaker }: Names): Result<FileTable> {
  if (!turns.ok) return turns;
  const { made, speakers, transcripts } = turns.value;
  const rows = transcripts.flatMap((transcript) =>
    transcript.words.map((words, turn): Row => ({
      file: file(transcript.transcript),
      turn: turn + 1,
      speaker: speaker(speakers[transcript.speakers[turn] ?? -1]?.id),
      ...{ words, start: transcript.starts[turn], end: transcript.ends[turn] },
    })),
  );
  return succeed({ made, rows });
}

const richnessCells = ({ tokens, types, ttr, mattr, mtld, hdd, yuleK, small }: RichnessRow): Row => ({
  ...{ words: tokens, types, ttr, mattr: mattr?.value, mattrLow: mattr?.low, mattrHigh: mattr?.high },
  ...{ mtld, hdd, yuleK, small: small ? 'under 100 words' : undefined },
});

const readabilityCells = ({
  words,
  sentences,
  syllables,
  flesch,
  grade,
  otherWords,
  small,
}: ReadabilityRow): Row => ({
  ...{ words, sentences, syllables },
  ...{ flesch: flesch?.value, fleschLow: flesch?.low, fleschHigh: flesch?.high },
  ...{ grade: grade?.value, gradeLow: grade?.low, gradeHigh: grade?.high },
  ...{ notEnglish: otherWords, small: small ? 'under 100 words' : undefined },
});
