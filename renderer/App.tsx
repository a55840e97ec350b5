import { useEffect } from 'react';
import { Dialogs } from './shell/Dialogs';
import { DropZone } from './shell/DropZone';
import { Frame } from './shell/Frame';
import { Opening, Starting } from './shell/Opening';
import { Palette } from './shell/Palette';
import { Toasts } from './shell/Toasts';
import { useShellCommands } from './shell/useShellCommands';
import { arriveInProjects, keepLastView, useArrived } from './state/last-view';
import { followOpened } from './state/open-files';
import { followWindowWidth } from './state/panels';
import { forgetWithProject } from './state/project-change';
import { followProject, useProject, useProjectStatus } from './state/project';
import { followAddress } from './state/view';
import { loadView } from './views/registry';
import { WelcomeView } from './views/welcome/WelcomeView';

export function App() {
  const project = useProject();
  const status = useProjectStatus();
  const arrived = useArrived((state) => state.path);
  useEffect(() => forgetWithProject(), []);
  useEffect(() => arriveInProjects(loadView), []);
  useEffect(() => followProject(), []);
  useEffect(() => keepLastView(), []);
  useEffect(() => followAddress(), []);
  useEffect(() => followOpened(), []);
  useEffect(() => followWindowWidth(), []);
  useShellCommands(project);
  if (status === 'waiting') return <Starting />;
  const page =
    project?.path !== arrived ? <Starting /> : project ? <Frame project={project} /> : <WelcomeView />;
  return (
    <>
      {page}
      <Dialogs project={project} />
      <Palette project={project} />
      <Opening />
      <DropZone />
      <Toasts />
    </>
  );
}
