import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { stripHeight, TurnStrips } from '../../charts/TurnStrips';
import { useSize } from '../../design/useSize';
import { useChosen } from '../../state/chosen';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { showPlace } from '../../state/show-place';
import { isolated } from '../../text/joined';
import { countOf } from '../../text/numbers';
import { coloursOf, nameOf, noDate, sectionTitles, stripsOf } from './model';

export interface SectionProps {
  readonly selection: Selection;
  readonly tabs: ReactNode;
}

/** The turns of each transcript in their order: a strip a transcript. */
export function TurnsSection({ selection, tabs }: SectionProps) {
  const project = useProject();
  const turns = useQuery('overview.turns', { selection });
  const chosen = useChosen((state) => state.transcript);
  const { measure, size } = useSize();
  const scroller = useRef<HTMLDivElement>(null);
  const [first, setFirst] = useState(0);
  const [looked, setLooked] = useState<{ readonly strip: number; readonly turn: number }>();
  const strips = useMemo(
    () => (project && turns.value ? stripsOf(project, turns.value) : []),
    [project, turns.value],
  );
  const longest = useMemo(
    () =>
      strips.reduce(
        (most, { words }) =>
          Math.max(
            most,
            words.reduce((sum, count) => sum + count, 0),
          ),
        0,
      ),
    [strips],
  );
  const room = Math.max(1, Math.floor((size?.height ?? 0) / stripHeight));
  const from = Math.min(first, Math.max(0, strips.length - room));
  const shown = strips.slice(from, from + room);
  const textOf = (strip: number, turn: number): string => {
    const source = shown[strip]?.source;
    const speaker = turns.value?.speakers[source?.speakers[turn] ?? -1]?.id;
    return `${isolated(nameOf(project, speaker))}, turn ${turn + 1} of ${source?.words.length ?? 0}, ${countOf(source?.words[turn] ?? 0, 'word')}`;
  };
  const open = (strip: number, turn: number): void => {
    const source = shown[strip]?.source;
    const [start, end] = [source?.starts[turn], source?.ends[turn]];
    if (source !== undefined && start !== undefined && end !== undefined)
      showPlace('overview', { transcript: source.transcript, start, end });
  };
  const legend = turns.value === undefined ? [] : legendOf(turns.value);
  return (
    <section className="overview-section" aria-label={sectionTitles.turns} data-picture={sectionTitles.turns}>
      <div className="head">{tabs}</div>
      {turns.failure && <FailureState failure={turns.failure} />}
      <Working of={turns} label="Reading the turns" />
      {turns.value && (
        <div className={turns.stale ? 'overview-turns is-stale' : 'overview-turns'}>
          <div
            className="overview-strips"
            ref={scroller}
            onScroll={({ currentTarget }) => setFirst(Math.round(currentTarget.scrollTop / stripHeight))}
          >
            <div className="overview-strips-window" ref={measure}>
              {size && shown.length > 0 && (
                <TurnStrips
                  title={`${sectionTitles.turns}, ${countOf(strips.length, 'speech', 'speeches')}`}
                  strips={shown}
                  longest={longest}
                  width={size.width}
                  dated={strips.some(({ date }) => date !== noDate)}
                  chosen={chosen}
                  textOf={textOf}
                  onLook={setLooked}
                  onOpen={open}
                  onScroll={(by) => scroller.current?.scrollBy({ top: by * stripHeight })}
                />
              )}
            </div>
            <div style={{ height: Math.max(0, strips.length - room) * stripHeight }} />
          </div>
          <ul className="overview-legend">
            {legend.map(({ id, colour }) => (
              <li key={id} data-legend>
                <svg width="9" height="9" aria-hidden="true" className="icon">
                  <rect className={`turn-strips-c${colour}`} width="9" height="9" rx="2" />
                </svg>
                <span className="clip" dir="auto">
                  {nameOf(project, id)}
                </span>
              </li>
            ))}
            {strips.some(({ colours }) => colours.includes(0)) && (
              <li data-legend>
                <svg width="9" height="9" aria-hidden="true" className="icon">
                  <rect className="turn-strips-c0" width="9" height="9" rx="2" />
                </svg>
                {legend.length === 0 ? 'nobody named' : 'questions, others'}
              </li>
            )}
          </ul>
        </div>
      )}
      <p className="caption" aria-live="polite">
        {looked === undefined || shown[looked.strip] === undefined ? (
          <>
            A block a turn, as wide as it is long in words. <span data-screen>Press one to read it.</span>
          </>
        ) : (
          `${textOf(looked.strip, looked.turn)}. Press to read it.`
        )}
      </p>
    </section>
  );
}

function legendOf(turns: Parameters<typeof coloursOf>[0]) {
  const colours = coloursOf(turns);
  return turns.speakers.flatMap(({ id }, place) => {
    const colour = colours[place] ?? 0;
    return colour === 0 ? [] : [{ id, colour }];
  });
}
