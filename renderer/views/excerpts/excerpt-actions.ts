import type { ProjectState } from '../../../workspace/contract/project';
import type { Excerpt } from '../../../workspace/contract/tables';
import { useChosen } from '../../state/chosen';
import { perform } from '../../state/perform';
import { useView } from '../../state/view';

/** Opens the Reader at the excerpt. */
export function showInReader(project: ProjectState, { annotation, transcript, start, end }: Excerpt): void {
  const passage = project.annotations.find(({ id }) => id === annotation);
  useChosen.getState().choose({ transcript, annotation: passage?.id, place: { transcript, start, end } });
  useView.getState().go('reader');
}

/** Takes the mark off; it can be undone. */
export function removeExcerpt(project: ProjectState, { annotation }: Excerpt): void {
  const passage = project.annotations.find(({ id }) => id === annotation);
  if (passage) void perform('annotation.remove', { ids: [passage.id] }, { said: 'Removed 1 excerpt' });
}
