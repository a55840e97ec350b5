import { useMemo, useState } from 'react';
import type { Selection } from '../../../workspace/contract/basics';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { ArcDiagram, arcRoom } from '../../charts/ArcDiagram';
import { FollowMatrix, followText, matrixRoom, strays, type Follow } from '../../charts/FollowMatrix';
import { Segmented } from '../../design/Segmented';
import { useSize } from '../../design/useSize';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { useLooking } from '../../state/selection';
import { useView } from '../../state/view';
import { countOf } from '../../text/numbers';
import { followsShown } from './model';

export const followsTitle = 'Who speaks after whom';

/** Who takes the turn after whom, as a matrix or as arcs. A press lists those changes below. */
export function Follows({ selection }: { readonly selection: Selection }) {
  const params = useView((state) => state.params);
  const keep = useView((state) => state.keep);
  const project = useProject();
  const follows = useQuery('overview.follows', { selection });
  const { measure, size } = useSize();
  const [looked, setLooked] = useState<Follow>();
  const arcs = params['follows'] === 'arcs';
  const room = size === undefined ? 2 : arcs ? arcRoom(size.height) : matrixRoom(size.width, size.height);
  const shown = useMemo(
    () => (follows.value === undefined ? undefined : followsShown(project, follows.value, room)),
    [project, follows.value, room],
  );
  const chosen = shown?.follows.find(
    ({ from, to }) => shown.speakers[from]?.id === params['from'] && shown.speakers[to]?.id === params['to'],
  );
  const choose = ({ from, to }: Follow): void =>
    keep({ ...params, from: shown?.speakers[from]?.id ?? '', to: shown?.speakers[to]?.id ?? '' });
  return (
    <section
      className={follows.stale ? 'overview-follows is-stale' : 'overview-follows'}
      aria-label={followsTitle}
      data-picture={followsTitle}
    >
      <div className="head">
        <h2 className="clip">{followsTitle}</h2>
        <span className="grow" />
        <Segmented
          label="Drawn as"
          value={arcs ? 'arcs' : 'matrix'}
          options={[
            { value: 'matrix', text: 'Matrix' },
            { value: 'arcs', text: 'Arcs' },
          ]}
          onChange={(next) => keep({ ...params, follows: next })}
        />
      </div>
      <div className="overview-follows-plot num" ref={measure}>
        {follows.failure && <FailureState failure={follows.failure} />}
        <Working of={follows} label="Following the turns" />
        {size && shown && shown.follows.length > 0 && (
          <Drawn {...{ arcs, size, shown, chosen, choose, setLooked }} />
        )}
        {follows.value?.changes === 0 && <NoChange />}
      </div>
      <p className="caption overview-follows-caption" aria-live="polite">
        {shown === undefined || shown.follows.length === 0
          ? ''
          : looked === undefined || shown.speakers[Math.max(looked.from, looked.to)] === undefined
            ? captionOf(arcs, shown)
            : lookedText(shown, looked)}
      </p>
    </section>
  );
}

type Shown = ReturnType<typeof followsShown>;

interface DrawnProps {
  readonly arcs: boolean;
  readonly size: { readonly width: number; readonly height: number };
  readonly shown: Shown;
  readonly chosen: Follow | undefined;
  readonly choose: (follow: Follow) => void;
  readonly setLooked: (follow: Follow | undefined) => void;
}

function Drawn({ arcs, size, shown, chosen, choose, setLooked }: DrawnProps) {
  const Chart = arcs ? ArcDiagram : FollowMatrix;
  return (
    <Chart
      title={followsTitle}
      speakers={shown.speakers}
      follows={shown.follows}
      width={size.width}
      height={size.height}
      chosen={chosen}
      onLook={setLooked}
      onChoose={choose}
    />
  );
}

function lookedText({ speakers }: Shown, follow: Follow): string {
  const mark = strays(follow);
  const more =
    mark === undefined
      ? ''
      : mark === '▲'
        ? ' – more than chance easily makes it'
        : ' – fewer than chance easily makes it';
  return `${followText(speakers, follow)}${more}. Press to list them.`;
}

function captionOf(arcs: boolean, { left }: Shown): string {
  const how = arcs
    ? 'Arcs at the right lead down to who speaks next, those at the left up; as wide as the change is frequent.'
    : 'How often a column’s speaker follows a row’s; ▲ more, ▼ fewer than chance easily makes it (beyond ±2; quasi-independence).';
  return left === 0 ? how : `${how} ${countOf(left, 'change')} of others not shown.`;
}

function NoChange() {
  const heard = useLooking((state) => state.speakers);
  return (
    <p className="overview-none note">
      Nobody takes the turn after somebody else in what is looked at.{' '}
      {heard !== undefined && (
        <button type="button" className="link" onClick={() => useLooking.getState().hear(undefined)}>
          Hear all speakers
        </button>
      )}
    </p>
  );
}
