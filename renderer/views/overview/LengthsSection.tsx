import { useMemo } from 'react';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { TurnLengths } from '../../charts/TurnLengths';
import { useSize } from '../../design/useSize';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { showPlace } from '../../state/show-place';
import { countOf } from '../../text/numbers';
import { lengthsOf, sectionTitles } from './model';
import type { SectionProps } from './TurnsSection';

/** So many speakers are drawn. */
const most = 40;

/** How long the turns of each speaker are. */
export function LengthsSection({ selection, tabs }: SectionProps) {
  const project = useProject();
  const turns = useQuery('overview.turns', { selection });
  const speakers = useQuery('overview.speakers', { selection });
  const { measure, size } = useSize();
  const lengths = useMemo(() => (turns.value ? lengthsOf(project, turns.value) : []), [project, turns.value]);
  const open = (id: string): void => {
    const longest = speakers.value?.rows.find(({ speaker }) => speaker === id)?.longest;
    if (longest) showPlace('overview', longest);
  };
  return (
    <section
      className="overview-section"
      aria-label={sectionTitles.lengths}
      data-picture={sectionTitles.lengths}
    >
      <div className="head">{tabs}</div>
      {turns.failure && <FailureState failure={turns.failure} />}
      <Working of={turns} label="Measuring the turns" />
      <div className={turns.stale ? 'overview-plot is-stale' : 'overview-plot'} ref={measure}>
        {size && lengths.length > 0 && (
          <TurnLengths
            title={sectionTitles.lengths}
            speakers={lengths.slice(0, most)}
            width={size.width}
            onOpen={open}
          />
        )}
        {turns.value && lengths.length === 0 && (
          <p className="overview-none note">Nobody who is known takes a turn in what is looked at.</p>
        )}
      </div>
      <p className="caption">
        {lengths.length > 0 && (
          <>
            Words a turn on a log scale: bars count turns, each speaker by the fullest bar; the line is the
            median, the ring the longest turn. <span data-screen>Press to read it. </span>
            {lengths.length > most &&
              `${countOf(lengths.length - most, 'speaker')} with fewer words not shown.`}
          </>
        )}
      </p>
    </section>
  );
}
