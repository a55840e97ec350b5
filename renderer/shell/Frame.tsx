import type { ProjectState } from '../../workspace/contract/project';
export function Frame({ project }: { readonly project: ProjectState }) {
  return <div>{project.name}</div>;
}
