import { useMemo, type ReactNode } from 'react';
import { directionOf } from '../../../analysis/tokens/direction';
import type { Selection, SpeakerId } from '../../../workspace/contract/basics';
import type { TurnChangeRow } from '../../../workspace/contract/overview';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { DataTable, type Column } from '../../design/DataTable';
import { usePages } from '../../state/pages';
import { useProject } from '../../state/project';
import { showPlace } from '../../state/show-place';
import { countOf, formatCount } from '../../text/numbers';
import { isolated } from '../../text/joined';
import { speechLabel } from '../../text/speech-label';
import { nameOf } from './model';

interface Props {
  readonly selection: Selection;
  readonly from: string;
  readonly to: string;
  readonly close: ReactNode;
}

/** Every place where one speaker takes the turn after another. */
export function Changes({ selection, from, to, close }: Props) {
  const project = useProject();
  const ids = useMemo(() => {
    const idOf = (text: string): SpeakerId | undefined => project?.speakers.find(({ id }) => id === text)?.id;
    return { from: idOf(from), to: idOf(to) };
  }, [project, from, to]);
  const { from: before, to: after } = ids;
  const { first, rowAt, want, working } = usePages(
    'overview.changes',
    before === undefined || after === undefined
      ? undefined
      : (page) => ({ selection, from: before, to: after, ...page }),
  );
  const columns = useMemo((): readonly Column<TurnChangeRow>[] => {
    const speech = ({ after: { transcript } }: TurnChangeRow): string => {
      const known = project?.transcripts.find(({ id }) => id === transcript);
      return project && known ? speechLabel(project, known) : '';
    };
    return [
      { id: 'speech', head: 'Speech', width: 120, kind: 'dim', cell: speech },
      {
        id: 'before',
        head: `${isolated(nameOf(project, before))} ends`,
        kind: 'word',
        align: 'end',
        cell: ({ before: { text } }) => <LastWords text={text} />,
      },
      {
        id: 'after',
        head: `${isolated(nameOf(project, after))} begins`,
        kind: 'word',
        cell: ({ after: { text } }) => (
          <span className="overview-said" title={text}>
            {text}
          </span>
        ),
      },
      {
        id: 'words',
        head: 'Words',
        about: 'Words of the turn that is taken',
        page: 'turn-taking',
        width: 60,
        align: 'end',
        cell: (row) => formatCount(row.after.words),
      },
    ];
  }, [project, before, after]);
  const title = `${isolated(nameOf(project, before))}, then ${isolated(nameOf(project, after))}`;
  return (
    <section className="overview-section" aria-label={`Changes: ${title}`}>
      <div className="head">
        <h2>{title}</h2>
        <span className="note num">{first.value && countOf(first.value.total, 'change')}</span>
        <span className="grow" />
        {close}
      </div>
      {first.failure && <FailureState failure={first.failure} />}
      <Working of={working} label="Finding the changes" />
      {first.value && first.value.total === 0 && (
        <p className="overview-none note">There is none in what is looked at now.</p>
      )}
      {first.value && first.value.total > 0 && (
        <DataTable
          label={`Changes: ${title}`}
          columns={columns}
          total={first.value.total}
          rowAt={rowAt}
          keyOf={({ after: turn }) => `${turn.transcript} ${turn.start}`}
          onRange={(start, end) => want(start, end + 1)}
          onChoose={({ after: turn }) => showPlace('overview', turn)}
          rowHeight={32}
          least={140}
        />
      )}
    </section>
  );
}

/** How a turn ends: where there is no room for all, its beginning is left out. */
function LastWords({ text }: { readonly text: string }) {
  const direction = directionOf(text) ?? 'ltr';
  return (
    // What runs over the edge is cut where lines of this direction end: where the text begins.
    <span
      dir={direction === 'ltr' ? 'rtl' : 'ltr'}
      className="overview-said overview-last-words clip"
      title={text}
    >
      <bdi dir={direction}>{text}</bdi>
    </span>
  );
}
