import { useMemo, useState } from 'react';
import type { TimeTable } from '../../../workspace/contract/overview';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { WordsOverTime, type TimedWords } from '../../charts/WordsOverTime';
import { Segmented } from '../../design/Segmented';
import { useSize } from '../../design/useSize';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { useLooking } from '../../state/selection';
import { showPlace } from '../../state/show-place';
import { useView } from '../../state/view';
import { isolated } from '../../text/joined';
import { countOf, formatDate, formatMonth } from '../../text/numbers';
import { speechesOf, speechTitle } from '../../text/speech-label';
import { shortDates } from '../../text/timeline';
import { datesOfPeriod, orderText, periods, sectionTitles } from './model';
import type { SectionProps } from './TurnsSection';
import { usePeriod } from './use-period';

type Row = TimeTable['rows'][number];

/** Words a speech, month, year or decade. A speech opens; a period is looked at alone. */
export function TimeSection({ selection, tabs }: SectionProps) {
  const params = useView((state) => state.params);
  const keep = useView((state) => state.keep);
  const project = useProject();
  const period = usePeriod();
  const table = useQuery('overview.time', { selection, period });
  const { measure, size } = useSize();
  const [lookedAt, setLookedAt] = useState<TimedWords>();
  const bars = useMemo(() => {
    const transcripts = speechesOf(project);
    const rows = table.value?.rows ?? [];
    const dates = shortDates(rows.map(({ date }) => date));
    return rows.map((row, at) => ({
      ...barOf(row, row.transcript === undefined ? undefined : transcripts.get(row.transcript)),
      tick: row.transcript === undefined ? formatMonth(row.label) : (dates[at] ?? ''),
      row,
    }));
  }, [project, table.value]);
  // Of what is drawn now: another period has other bars.
  const looked = bars.find(({ key }) => key === lookedAt?.key);
  const choose = ({ key }: TimedWords): void => {
    const row = bars.find((bar) => bar.key === key)?.row;
    if (row?.transcript !== undefined)
      showPlace('overview', { transcript: row.transcript, start: 0, end: 0 });
    else if (row !== undefined) useLooking.getState().restrict({ dates: datesOfPeriod(row.label) });
  };
  const undated = table.value?.undated ?? 0;
  return (
    <section className="overview-section" aria-label={sectionTitles.time} data-picture={sectionTitles.time}>
      <div className="head">
        {tabs}
        <span className="grow" />
        <Segmented
          label="Period"
          value={period}
          options={periods}
          onChange={(next) => keep({ ...params, period: next })}
        />
      </div>
      {table.failure && <FailureState failure={table.failure} />}
      <Working of={table} label="Counting words" />
      <div className={table.stale ? 'overview-plot is-stale' : 'overview-plot'} ref={measure}>
        {size && bars.length > 0 && (
          <WordsOverTime
            title={sectionTitles.time}
            bars={bars}
            width={size.width}
            height={Math.max(80, size.height - 2)}
            onLook={setLookedAt}
            onChoose={choose}
          />
        )}
        {table.value && bars.length === 0 && (
          <p className="overview-none note">
            No speech that is looked at has a date. Set it in the library: “Title, date, place, language…”.
          </p>
        )}
      </div>
      <p className="caption" aria-live="polite">
        {looked
          ? `${isolated(looked.name)}: ${countOf(looked.words, 'word')}. ${period === 'speech' ? 'Press to read it.' : 'Press to look at it alone.'}`
          : bars.length > 0 &&
            `${orderText(period)}${undated > 0 ? ` ${countOf(undated, 'speech', 'speeches')} without a date not shown.` : ''}`}
      </p>
    </section>
  );
}

function barOf(row: Row, transcript: TranscriptSummary | undefined): Omit<TimedWords, 'tick'> {
  return {
    key: row.transcript ?? row.label,
    name: transcript
      ? `${formatDate(row.date)}, ${speechTitle(transcript)}`
      : `${formatMonth(row.label)}, ${countOf(row.speeches, 'speech', 'speeches')}`,
    words: row.words,
  };
}
