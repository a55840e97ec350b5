import type { Made } from '../../../analysis/model/made';
import type { Output } from '../../contract';
import type { SpeakerId, TranscriptId } from '../../contract/basics';
import type { Said } from '../../contract/overview';
import type { ProjectState } from '../../contract/project';
import type { Cell, Pages, TableContent } from '../table-content';

/** Speeches and speakers by name, as a person knows them. */
class Names {
  readonly #transcripts: ReadonlyMap<TranscriptId, ProjectState['transcripts'][number]>;
  readonly #speakers: ReadonlyMap<SpeakerId, string>;

  constructor(state: ProjectState) {
    this.#transcripts = new Map(state.transcripts.map((transcript) => [transcript.id, transcript]));
    this.#speakers = new Map(state.speakers.map(({ id, name }) => [id, name]));
  }
  speaker(id: SpeakerId | undefined): string | undefined {
    return id === undefined ? undefined : this.#speakers.get(id);
  }
  speech(id: TranscriptId | undefined): readonly [title: Cell, date: Cell] {
    const known = id === undefined ? undefined : this.#transcripts.get(id);
    return [known?.title ?? known?.fileName, known?.date];
  }
}

type Columns<Row> = readonly (readonly [head: string, cell: (row: Row) => Cell])[];

const content = <Row>(
  { title, made }: { readonly title: string; readonly made: Made },
  columns: Columns<Row>,
  rows: readonly Row[],
): TableContent => ({
  title,
  made,
  heads: columns.map(([head]) => head),
  rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
});

export function speakersContent(
  { made, rows }: Output<'overview.speakers'>,
  state: ProjectState,
): TableContent {
  const names = new Names(state);
  return content<(typeof rows)[number]>(
    { title: 'Words by speaker', made },
    [
      ['speaker', ({ speaker }) => names.speaker(speaker)],
      ['kind', ({ speaker, generic }) => (speaker === undefined ? 'no label' : generic ? 'voice' : 'person')],
      ['words', ({ words }) => words],
      ['share', ({ share }) => share],
      ['turns', ({ turns }) => turns],
      ['speeches', ({ speeches }) => speeches],
      ['median_words_a_turn', ({ median }) => median],
      ['longest_turn_words', ({ longest }) => longest?.words],
      ['longest_turn_speech', ({ longest }) => names.speech(longest?.transcript)[0]],
      ['longest_turn_start', ({ longest }) => longest?.start],
      ['longest_turn_end', ({ longest }) => longest?.end],
    ],
    rows,
  );
}

/** A row a pair of speakers with at least one change. */
export function followsContent(
  { made, cells }: Output<'overview.follows'>,
  state: ProjectState,
): TableContent {
  const names = new Names(state);
  return content<(typeof cells)[number]>(
    { title: 'Who speaks after whom', made },
    [
      ['from', ({ from }) => names.speaker(from)],
      ['to', ({ to }) => names.speaker(to)],
      ['changes', ({ count }) => count],
      ['expected_quasi_independence', ({ expected }) => expected],
      ['residual', ({ residual }) => residual],
    ],
    cells,
  );
}

/** A row a turn. Offsets are UTF-16 code units of the transcript's text. */
export function turnsContent(
  { made, speakers, transcripts }: Output<'overview.turns'>,
  state: ProjectState,
): TableContent {
  const names = new Names(state);
  return {
    title: 'Turns',
    made,
    heads: ['speech', 'date', 'turn', 'speaker', 'words', 'start', 'end'],
    rows: transcripts.flatMap((transcript) =>
      transcript.words.map((words, turn): readonly Cell[] => [
        ...names.speech(transcript.transcript),
        turn + 1,
        names.speaker(speakers[transcript.speakers[turn] ?? -1]?.id),
        words,
        transcript.starts[turn],
        transcript.ends[turn],
      ]),
    ),
  };
}

export function timeContent({ made, rows }: Output<'overview.time'>, state: ProjectState): TableContent {
  const names = new Names(state);
  return content<(typeof rows)[number]>(
    { title: 'Words over time', made },
    [
      ['period', ({ label }) => label],
      ['first_date', ({ date }) => date],
      ['speech', ({ transcript }) => names.speech(transcript)[0]],
      ['speeches', ({ speeches }) => speeches],
      ['words', ({ words }) => words],
    ],
    rows,
  );
}

/** A pair a row; the texts are the end of the question and the beginning of the answer. */
export function questionsContent(
  pages: Pages<Output<'overview.questions'>>,
  state: ProjectState,
): TableContent {
  const names = new Names(state);
  const rows = pages.flatMap((page) => page.rows);
  const said = (of: 'question' | 'answer', member: keyof Said | 'text') => (row: (typeof rows)[number]) =>
    row[of]?.[member];
  return content<(typeof rows)[number]>(
    { title: 'Questions and answers', made: pages[0].made },
    [
      ['speech', ({ question }) => names.speech(question.transcript)[0]],
      ['date', ({ question }) => names.speech(question.transcript)[1]],
      ['asker', ({ asker }) => names.speaker(asker)],
      ['question_words', said('question', 'words')],
      ['question', said('question', 'text')],
      ['question_start', said('question', 'start')],
      ['question_end', said('question', 'end')],
      ['answerer', ({ answerer }) => names.speaker(answerer)],
      ['answer_words', said('answer', 'words')],
      ['answer', said('answer', 'text')],
      ['answer_start', said('answer', 'start')],
      ['answer_end', said('answer', 'end')],
    ],
    rows,
  );
}

/** TTR falls with length; `small` marks texts under 100 words, for which MTLD and HD-D say little. */
export function richnessContent(
  { made, rows }: Output<'overview.richness'>,
  state: ProjectState,
): TableContent {
  return content<(typeof rows)[number]>(
    { title: 'Lexical richness', made },
    [
      ...ofWhom(state),
      ['words', ({ tokens }) => tokens],
      ['types', ({ types }) => types],
      ['ttr', ({ ttr }) => ttr],
      [`mattr_${made.settings['MATTR window'] ?? ''}`, ({ mattr }) => mattr?.value],
      ['mattr_low', ({ mattr }) => mattr?.low],
      ['mattr_high', ({ mattr }) => mattr?.high],
      ['mtld_072', ({ mtld }) => mtld],
      ['hd_d_42', ({ hdd }) => hdd],
      ['yule_k', ({ yuleK }) => yuleK],
      ['small', ({ small }) => (small ? 'under 100 words' : undefined)],
    ],
    rows,
  );
}

export function readabilityContent(
  { made, rows }: Output<'overview.readability'>,
  state: ProjectState,
): TableContent {
  return content<(typeof rows)[number]>(
    { title: 'Readability', made },
    [
      ...ofWhom(state),
      ['words', ({ words }) => words],
      ['sentences', ({ sentences }) => sentences],
      ['syllables', ({ syllables }) => syllables],
      ['flesch_ease', ({ flesch }) => flesch?.value],
      ['flesch_low', ({ flesch }) => flesch?.low],
      ['flesch_high', ({ flesch }) => flesch?.high],
      ['flesch_kincaid_grade', ({ grade }) => grade?.value],
      ['grade_low', ({ grade }) => grade?.low],
      ['grade_high', ({ grade }) => grade?.high],
      ['words_not_english', ({ otherWords }) => otherWords],
      ['small', ({ small }) => (small ? 'under 100 words' : undefined)],
    ],
    rows,
  );
}

function ofWhom(
  state: ProjectState,
): Columns<{ readonly transcript?: TranscriptId | undefined; readonly speaker?: SpeakerId | undefined }> {
  const names = new Names(state);
  return [
    ['speech', ({ transcript }) => names.speech(transcript)[0]],
    ['date', ({ transcript }) => names.speech(transcript)[1]],
    ['speaker', ({ speaker }) => names.speaker(speaker)],
  ];
}
