import { useMemo } from 'react';
import type { Said, QuestionPair } from '../../../workspace/contract/overview';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { DataTable, type Column } from '../../design/DataTable';
import { usePages } from '../../state/pages';
import { useProject } from '../../state/project';
import { showPlace } from '../../state/show-place';
import { countOf, formatCount } from '../../text/numbers';
import { formatMedian, nameOf, sectionTitles } from './model';
import type { SectionProps } from './TurnsSection';

const keyOf = ({ question }: QuestionPair): string => `${question.transcript} ${question.start}`;

/** Questions beside their answers. A press opens the question; the number of the answer opens the answer. */
export function Questions({ selection, tabs }: SectionProps) {
  const project = useProject();
  const pages = usePages('overview.questions', (page) => ({ selection, ...page }));
  const { first, rowAt, want } = pages;
  const table = first.value;
  const columns = useMemo(() => columnsOf((id) => nameOf(project, id)), [project]);
  return (
    <section className="overview-section" aria-label={sectionTitles.questions}>
      <div className="head">{tabs}</div>
      {first.failure && <FailureState failure={first.failure} />}
      <Working of={pages.working} label="Pairing questions and answers" />
      {table?.total === 0 && (
        <p className="overview-none note">Nobody asks a question in what is looked at.</p>
      )}
      {table && table.total > 0 && (
        <DataTable
          label={sectionTitles.questions}
          columns={columns}
          total={table.total}
          rowAt={rowAt}
          keyOf={keyOf}
          onRange={(from, to) => want(from, to + 1)}
          onChoose={({ question }) => showPlace('overview', question)}
          onShow={({ question, answer }) => showPlace('overview', answer ?? question)}
          rowHeight={32}
          least={140}
        />
      )}
      {table && table.total > 0 && (
        <p className="caption">
          {countOf(table.total, 'question')}, {formatCount(table.answered)} answered; median{' '}
          {formatMedian(table.medianQuestion)} words a question, {formatMedian(table.medianAnswer)} an answer.
          Press a question to read it, Enter to read its answer.
        </p>
      )}
    </section>
  );
}

function columnsOf(name: (id: QuestionPair['asker']) => string): readonly Column<QuestionPair>[] {
  return [
    { id: 'asker', head: 'Asks', width: 112, grows: true, kind: 'name', cell: ({ asker }) => name(asker) },
    { id: 'question', head: 'Question', kind: 'word', cell: ({ question }) => <Text said={question} /> },
    {
      id: 'question-words',
      head: 'Words',
      about: 'Words of the turn that asks, or of the turns in a row in which one person asks',
      page: 'turn-taking',
      width: 54,
      align: 'end',
      cell: ({ question }) => formatCount(question.words),
    },
    {
      id: 'answerer',
      head: 'Answers',
      width: 112,
      grows: true,
      kind: 'name',
      cell: ({ answer, answerer }) =>
        answer === undefined ? <span className="muted">nobody</span> : name(answerer),
    },
    {
      id: 'answer',
      head: 'Answer',
      kind: 'word',
      cell: ({ answer }) => answer && <Text said={answer} />,
    },
    {
      id: 'answer-words',
      head: 'Words',
      about: 'Words of the next turn by somebody else; a press opens it',
      page: 'turn-taking',
      width: 54,
      align: 'end',
      cell: ({ answer }) =>
        answer && (
          <button
            type="button"
            className="link"
            tabIndex={-1}
            aria-label={`Open the answer, ${formatCount(answer.words)} words`}
            onClick={(event) => {
              event.stopPropagation();
              showPlace('overview', answer);
            }}
          >
            {formatCount(answer.words)}
          </button>
        ),
    },
  ];
}

const Text = ({ said }: { readonly said: Said & { readonly text: string } }) => (
  <span className="overview-said" title={said.text}>
    {said.text}
  </span>
);
