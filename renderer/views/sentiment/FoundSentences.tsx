import { useMemo, useState } from 'react';
import type { Input, Output } from '../../../workspace/contract';
import { DataTable, type Column } from '../../design/DataTable';
import { FailureState } from '../../asked/FailureState';
import { Segmented } from '../../design/Segmented';
import { Split } from '../../design/Split';
import { useSize } from '../../design/useSize';
import { Working } from '../../asked/Working';
import { useChosen } from '../../state/chosen';
import { usePages } from '../../state/pages';
import { useProject } from '../../state/project';
import type { ProjectState } from '../../../workspace/contract/project';
import { useView } from '../../state/view';
import { countOf } from '../../text/numbers';
import { speakerName, speechLabel } from '../../text/speech-label';
import { Receipt } from './Receipt';
import { formatScore, toneClass, type Order, type Weighing } from './model';

export type SentencesAsked = Omit<Input<'sentiment.sentences'>, 'order' | 'offset' | 'limit' | 'job'>;
type Row = Output<'sentiment.sentences'>['rows'][number];

interface Props {
  /** What these sentences are: `Sentences of Anna Lind`. */
  readonly title: string;
  readonly asked: SentencesAsked;
  readonly weighing: Weighing;
}

const orders = [
  { value: 'lowest', text: 'Lowest' },
  { value: 'highest', text: 'Highest' },
  { value: 'none', text: 'No words' },
] as const satisfies readonly { value: Order; text: string }[];

const keyOf = ({ transcript, start }: Pick<Row, 'transcript' | 'start'>): string => `${transcript} ${start}`;

/** The sentences behind a point or bar, with the receipt of the chosen one. */
export function FoundSentences({ title, asked, weighing }: Props) {
  const [order, setOrder] = useState<Order>('lowest');
  const pages = usePages('sentiment.sentences', (page) => ({ ...asked, order, ...page }));
  const place = useChosen((state) => state.place);
  const choose = useChosen((state) => state.choose);
  const go = useView((state) => state.go);
  const project = useProject();
  const { measure, size } = useSize();
  const wide = (size?.width ?? 0) >= wideFrom;
  const columns = useMemo(() => columnsOf(project, wide), [project, wide]);
  const { value } = pages.first;
  const chosen = value?.rows.find((row) => place && keyOf(row) === keyOf(place)) ?? value?.rows[0];
  const show = ({ transcript, start, end }: Row): void => choose({ place: { transcript, start, end } });
  const open = (row: Row): void => {
    show(row);
    go('reader');
  };
  return (
    <Split
      id="sentiment-found"
      label="Sentences"
      usual={356}
      least={260}
      most={900}
      rest={288}
      first={
        <section ref={measure} className="sentences" aria-label={title}>
          <div className="head">
            <Segmented label="Which sentences" value={order} options={orders} onChange={setOrder} />
            <p className="note clip num" title={title}>
              {value && countOf(value.total, 'sentence')}
            </p>
          </div>
          {pages.first.failure && <FailureState failure={pages.first.failure} />}
          <Working of={pages.working} label="Weighing sentences" />
          {value?.total === 0 && (
            <p className="note sentences-none">
              {order === 'none'
                ? 'A word of the list stands in every sentence.'
                : 'No sentence here has a score.'}
            </p>
          )}
          {value && value.total > 0 && (
            <DataTable
              label={title}
              columns={columns}
              total={value.total}
              rowAt={pages.rowAt}
              keyOf={keyOf}
              onRange={(from, to) => pages.want(from, to + 1)}
              chosen={chosen && keyOf(chosen)}
              onChoose={show}
              onShow={open}
              rowHeight={48}
            />
          )}
        </section>
      }
      second={
        chosen && (
          <Receipt
            sentence={chosen}
            where={whereOf(project, chosen)}
            weighing={weighing}
            onOpen={() => open(chosen)}
          />
        )
      }
    />
  );
}

/** From so many pixels on there is room for where a sentence stands; its receipt says it too. */
const wideFrom = 460;

const columnsOf = (project: ProjectState | undefined, wide: boolean): readonly Column<Row>[] => [
  {
    id: 'score',
    head: 'Score',
    about: 'Compound of the sentence, −1 to 1; a dash where no word of it is listed',
    page: 'sentiment',
    width: 64,
    align: 'end',
    cell: ({ compound }) => (
      <span className={`num ${toneClass(compound)}`}>
        {compound === undefined ? '–' : formatScore(compound)}
      </span>
    ),
  },
  {
    id: 'text',
    head: 'Sentence',
    kind: 'word',
    cell: ({ text }) => (
      <span className="sentences-said" dir="auto">
        {text.replaceAll(/\s+/gu, ' ').trim()}
      </span>
    ),
  },
  ...(wide
    ? [
        {
          id: 'where',
          head: 'Speech',
          width: 132,
          kind: 'dim' as const,
          cell: (row: Row) => whereOf(project, row),
        },
      ]
    : []),
];

function whereOf(project: ProjectState | undefined, { transcript, speaker }: Row): string {
  const known = project?.transcripts.find(({ id }) => id === transcript);
  if (!project || !known) return '';
  return speechLabel(project, known, speaker) || (speakerName(project, speaker) ?? '');
}
