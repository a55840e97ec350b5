import { useMemo } from 'react';
import type { ProjectState } from '../../../workspace/contract/project';
import type { Excerpt } from '../../../workspace/contract/tables';
import { Button } from '../../design/Button';
import { EmptyState } from '../../design/EmptyState';
import { FailureState } from '../../asked/FailureState';
import { MadeLine } from '../../design/MadeLine';
import { Progress } from '../../design/Progress';
import { Split } from '../../design/Split';
import { useProject } from '../../state/project';
import { useQuery } from '../../state/query';
import { useView } from '../../state/view';
import { ExcerptList } from './ExcerptList';
import { ExcerptPage } from './ExcerptPage';
import { ExcerptsBar } from './ExcerptsBar';
import { useExcerpts } from './excerpts-store';
import { groupExcerpts, inOrder, passes } from './model';

/** All marked passages: chosen, grouped, and taken along as a page or a table. */
export function ExcerptsView() {
  const project = useProject();
  if (!project) return undefined;
  if (project.annotations.length === 0)
    return (
      <EmptyState
        title="Nothing is marked yet"
        actions={<Button onClick={() => useView.getState().go('reader')}>Open the Reader</Button>}
      >
        In the Reader, mark words with the mouse (or Shift and the arrows) and press a digit, C for a code or
        N for a note. Every marked passage stands here with its speaker, its place and its source, to be
        exported as a page, a Word file or a table.
      </EmptyState>
    );
  return <Excerpts project={project} />;
}

const none: readonly Excerpt[] = [];

function Excerpts({ project }: { readonly project: ProjectState }) {
  const { context, groupBy, codes, speakers, left } = useExcerpts();
  const asked = useQuery('excerpts.list', { context });
  const answered = asked.value?.excerpts;
  const all = useMemo(() => inOrder(answered ?? none, project), [answered, project]);
  const listed = useMemo(() => {
    const filter = { codes: codes && new Set(codes), speakers: speakers && new Set(speakers) };
    return all.filter((excerpt) => passes(excerpt, filter));
  }, [all, codes, speakers]);
  const groups = useMemo(() => groupExcerpts(listed, groupBy), [listed, groupBy]);
  const chosen = useMemo(() => listed.filter(({ annotation }) => !left.has(annotation)), [listed, left]);
  return (
    <>
      <ExcerptsBar project={project} all={all} chosen={chosen} />
      {asked.status === 'waiting' && <Progress label="Gathering the excerpts" />}
      {asked.status === 'failed' && <FailureState failure={asked.failure} />}
      {asked.status === 'done' && (
        <Split
          id="excerpts"
          label="List of excerpts"
          usual={Math.min(640, Math.round(innerWidth * 0.45))}
          least={340}
          most={1000}
          first={<ExcerptList project={project} groups={groups} />}
          second={<ExcerptPage project={project} excerpts={chosen} />}
        />
      )}
      <MadeLine made={undefined}>
        Each excerpt carries speaker, role, date, place, turn, paragraph, offsets, codes and the hash of its
        source
      </MadeLine>
    </>
  );
}
