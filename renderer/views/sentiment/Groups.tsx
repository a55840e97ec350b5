import type { ReactNode } from 'react';
import type { Input, Output } from '../../../workspace/contract';
import type { Selection, TranscriptId } from '../../../workspace/contract/basics';
import type { ProjectState, TranscriptSummary } from '../../../workspace/contract/project';
import type { SentimentGroup, SentimentGrouping } from '../../../workspace/contract/sentiment';
import { MeansOverTime } from '../../charts/MeansOverTime';
import { SentimentMeans, type MeanRow } from '../../charts/SentimentMeans';
import { EmptyState } from '../../design/EmptyState';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { useProject } from '../../state/project';
import { useQuery, type OnItsWay } from '../../state/query';
import { countOf, formatDate } from '../../text/numbers';
import { speakerName, speechesOf, speechTitle } from '../../text/speech-label';
import { datedMeans, tellLine, type DatedMeans } from './dated-means';
import { isMixed, tellFew, tellIntervals } from './intervals';
import { Together } from './Together';
import { describeSum, fewScored, howGood, type Weighing } from './model';

interface Props {
  readonly selection: Selection;
  readonly weighing: Weighing;
  readonly by: SentimentGrouping;
  /** Of the curve over dates, in years; undefined: as the dates ask for. */
  readonly sigma?: number | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
  /** What stands there where no language has a list. */
  readonly noLexicon: ReactNode;
  /** Above the picture, with the years that its curve is smoothed over; undefined where it has none. */
  readonly bar?: (sigma: number | undefined) => ReactNode;
}

/** Means by speaker, speech or date. */
export function Groups(props: Props) {
  const { selection, weighing, by, sigma, bar, noLexicon } = props;
  const project = useProject();
  const question = { selection, ...weighing, by };
  const table = useQuery('sentiment.groups', question);
  const groups = table.value?.groups ?? [];
  const speeches = speechesOf(project);
  const labelOf = (group: SentimentGroup): string =>
    project ? groupLabel({ project, speeches, by }, group) : group.key;
  const dated = by === 'speaker' ? undefined : datedMeans(groups, { by, labelOf, sigma });
  const overTime = dated && dated.points.length > 1 ? dated : undefined;
  return (
    <>
      {bar?.(overTime?.sigma)}
      {table.status === 'failed' ? (
        <FailureState failure={table.failure} />
      ) : table.status === 'waiting' ? (
        <Working of={table} label="Weighing sentences" />
      ) : table.value.lexicon === undefined ? (
        noLexicon
      ) : groups.length === 0 ? (
        <NoGroups by={by} />
      ) : (
        <Grouped {...{ ...props, question, table, labelOf, overTime }} answer={table.value} />
      )}
    </>
  );
}

const NoGroups = ({ by }: Pick<Props, 'by'>) => (
  <EmptyState title={by === 'speaker' ? 'Nobody is known to speak here' : 'No speech here has a date'}>
    {by === 'speaker'
      ? 'Name the speakers in the Reader, or look at sentiment along the speech.'
      : 'Give speeches their dates in the library, or let a point be a speech.'}
  </EmptyState>
);

interface GroupedProps extends Props {
  readonly question: Input<'sentiment.groups'>;
  readonly table: OnItsWay;
  readonly answer: Output<'sentiment.groups'>;
  readonly labelOf: (group: SentimentGroup) => string;
  /** Where two points or more have a date. */
  readonly overTime: DatedMeans | undefined;
}

function Grouped(props: GroupedProps) {
  const { selection, weighing, by, chosen, onChoose, question, table, answer, labelOf, overTime } = props;
  const { groups, lexicon, made, all } = answer;
  const shown = groups.find(({ key }) => key === chosen) ?? groups[0];
  const period = by === 'day' ? 'date' : by;
  const choice = { chosen: shown?.key, onChoose };
  const list = (width: number): ReactNode => (
    <SentimentMeans
      title={`Mean sentiment by ${by}`}
      rows={rowsOf(groups, labelOf)}
      width={width}
      few={fewScored}
      {...choice}
    />
  );
  return (
    <Together
      title={`Sentiment by ${period}`}
      facts={`all: ${describeSum(all)}`}
      answer={table}
      caption={captionOf(answer, by, overTime)}
      picture={
        overTime
          ? (width) => (
              <MeansOverTime title="Mean sentiment over time" {...overTime} width={width} {...choice} />
            )
          : list
      }
      list={overTime && list}
      found={
        shown && {
          title: labelOf(shown),
          asked: { selection, ...weighing, filter: { group: { by, key: shown.key } } },
        }
      }
      weighing={weighing}
      made={made}
      table={{ table: 'sentiment-groups', query: question }}
      rests={howGood(weighing, lexicon)}
    />
  );
}

function rowsOf(
  groups: readonly SentimentGroup[],
  labelOf: (group: SentimentGroup) => string,
): readonly MeanRow[] {
  const mixed = isMixed(groups.map(({ over }) => over));
  return groups.map((group) => ({
    ...group,
    label: labelOf(group),
    loose: mixed && group.over === 'sentences',
  }));
}

function captionOf(
  { groups, ungrouped }: Output<'sentiment.groups'>,
  by: SentimentGrouping,
  dated: DatedMeans | undefined,
): string {
  const without = by === 'speaker' ? 'a known speaker' : 'a date so exact';
  return [
    'Points: mean compound score of sentences.',
    tellIntervals(groups.map(({ over }) => over)),
    dated && tellLine(dated),
    tellFew(groups),
    ungrouped === 0 ? undefined : `${countOf(ungrouped, 'sentence')} without ${without} not shown.`,
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
}

interface Labelling {
  readonly project: ProjectState;
  readonly speeches: ReadonlyMap<TranscriptId, TranscriptSummary>;
  readonly by: SentimentGrouping;
}

function groupLabel(
  { project, speeches, by }: Labelling,
  { key, speaker, transcript }: SentimentGroup,
): string {
  if (speaker !== undefined) return speakerName(project, speaker) ?? 'Somebody';
  const speech = transcript === undefined ? undefined : speeches.get(transcript);
  if (speech)
    return [speech.date?.slice(0, 4), speechTitle(speech)].filter((part) => part !== undefined).join(' ');
  return by === 'day' ? formatDate(key) : key;
}
