import { Suspense, useEffect } from 'react';
import { Progress } from './design/Progress';
import { Frame } from './shell/Frame';
import { followAddress } from './state/view';
import { followProject, useProject, useProjectStatus } from './state/project';

export function App() {
  const project = useProject();
  const status = useProjectStatus();
  useEffect(() => followProject(), []);
  useEffect(() => followAddress(), []);
  if (status === 'waiting') return undefined;
  return (
    <Suspense fallback={<Progress label="Loading" />}>
      {project ? <Frame project={project} /> : undefined}
    </Suspense>
  );
}
