import { useMemo } from 'react';
import type { TranscriptId } from '../../../workspace/contract/basics';
import type { ProjectState } from '../../../workspace/contract/project';
import type { SpreadTable } from '../../../workspace/contract/tables';
import { RatesOverTime } from '../../charts/RatesOverTime';
import { useSize } from '../../design/useSize';
import { Button } from '../../design/Button';
import { EmptyState } from '../../design/EmptyState';
import { Pick } from '../../design/Pick';
import { isolated } from '../../text/joined';
import { countOf } from '../../text/numbers';
import { sigmaName, sigmas } from '../../text/timeline';
import { datedRates, type Dated } from './dates';
import type { Asked, AskedWord, Span } from './model';

interface Props {
  readonly asked: Asked;
  /** What a point is. */
  readonly span: Span;
  readonly ask: (change: Partial<Asked>) => void;
  readonly project: ProjectState;
  readonly table: SpreadTable;
  readonly words: readonly AskedWord[];
  /** The speech that is chosen. */
  readonly chosen: TranscriptId | undefined;
  readonly onChoose: (speech: TranscriptId) => void;
}

const spans = [
  { value: 'speech', text: 'speech' },
  { value: 'month', text: 'month' },
  { value: 'year', text: 'year' },
] as const satisfies readonly { value: Span; text: string }[];

const scales = [
  { value: 'one', text: 'One for all', note: 'heights can be compared' },
  { value: 'own', text: 'Each its own', note: 'rare words are seen too' },
] as const;

/** The rate of each word over the dates of the speeches. */
export function Dates({ asked, span, ask, project, table, words, chosen, onChoose }: Props) {
  const { measure, size } = useSize();
  const { sigma, ownScales } = asked;
  const dated = useMemo(
    () => datedRates(table, { words, span, sigma, project }),
    [table, words, span, sigma, project],
  );
  const points = dated.series[0]?.points ?? [];
  if (points.length < 2)
    return <TooFewDates points={points.length} speeches={table.speeches.length} span={span} ask={ask} />;
  return (
    <>
      <div className="spread-dates-bar">
        <Pick label="A point a" value={span} options={spans} onChange={(next) => ask({ span: next })} />
        <Pick
          label="Smoothing"
          value={String(dated.sigma)}
          options={sigmas.map((years) => ({ value: String(years), text: sigmaName(years) }))}
          onChange={(value) => ask({ sigma: Number(value) })}
        />
        {words.length > 1 && (
          <Pick
            label="Scale"
            value={ownScales ? 'own' : 'one'}
            options={scales}
            onChange={(value) => ask({ ownScales: value === 'own' })}
          />
        )}
      </div>
      <figure
        className="spread-dates"
        data-picture={`${words.map(({ query }) => isolated(query)).join(', ')} over dates`}
      >
        <div ref={measure} className="spread-dates-room">
          {size && size.width > 0 && (
            <RatesOverTime
              label="Rates over dates"
              series={dated.series}
              width={size.width}
              ownScales={ownScales}
              chosen={chosen}
              onChoose={({ key }) => {
                const speech = table.speeches.find(({ transcript }) => transcript === key);
                if (speech) onChoose(speech.transcript);
              }}
            />
          )}
        </div>
        <figcaption className="caption">{captionOf(dated, asked, span)}</figcaption>
      </figure>
    </>
  );
}

interface TooFewProps extends Pick<Props, 'ask'> {
  readonly points: number;
  /** Looked at, with and without a date. */
  readonly speeches: number;
  readonly span: Span;
}

/** One point has nothing to stand beside: its rate and interval are in the measures. */
function TooFewDates({ points, speeches, span, ask }: TooFewProps) {
  const alone = speeches === 1;
  const joined = points === 1 && span !== 'speech' && !alone;
  const title = joined
    ? `All dates are of one ${span}`
    : alone
      ? 'One speech alone has no course over dates'
      : `${points === 0 ? 'None' : 'Only one'} of these speeches has a date`;
  return (
    <EmptyState
      title={title}
      actions={
        joined ? (
          <Button onClick={() => ask({ span: 'speech' })}>A point a speech</Button>
        ) : (
          <Button onClick={() => ask({ beside: 'measures' })}>Show how evenly</Button>
        )
      }
    >
      {joined
        ? 'Rates are drawn from one date to another.'
        : alone
          ? 'Rates are drawn from one date to another. Look at more speeches, or see how evenly the words are spread.'
          : 'Rates are drawn from one date to another. Give speeches theirs in the library: “Title, date, place, language…” in the menu of a row.'}
    </EmptyState>
  );
}

/** What points, bars and line are, and what is left out. */
export function captionOf(
  { undated, sigma }: Pick<Dated, 'undated' | 'sigma'>,
  { words, ownScales }: Pick<Asked, 'words' | 'ownScales'>,
  span: Span,
): string {
  const scale =
    words.length < 2 ? '' : ownScales ? ', each word on a scale of its own' : ', all words on one scale';
  const parts = [
    `Rate per 10,000 words; point: a ${span}, bar: Wilson 95% interval (an arrow where it goes on)${scale}.`,
    sigma === 0 ? undefined : `Line: Gaussian mean weighted by words, ${sigmaName(sigma)}.`,
    undated === 0
      ? undefined
      : `${countOf(undated, 'speech', 'speeches')} without a date ${undated === 1 ? 'is' : 'are'} left out.`,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}
