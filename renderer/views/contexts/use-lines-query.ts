import { useMemo } from 'react';
import type { Input } from '../../../workspace/contract';
import type { Selection } from '../../../workspace/contract/basics';
import { useProject } from '../../state/project';
import { linesQuery, questionKey, type Asked } from './asked';
import { useLineChoice } from './line-choice';

/** The question for the lines as they are shown; whoever asks it gets the same answer, asked once. */
export function useLinesQuery(asked: Asked, selection: Selection): Input<'contexts.lines'> {
  const project = useProject();
  const choice = useLineChoice(questionKey(asked));
  const speakers = useMemo(
    () => (project?.speakers ?? []).toSorted((a, b) => a.name.localeCompare(b.name)).map(({ id }) => id),
    [project],
  );
  return linesQuery(asked, selection, choice, speakers);
}
