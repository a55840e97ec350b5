import { afterEach, beforeEach } from 'vitest';
import { newFolder, openWorkspace, removeFolder, type TestWorkspace } from './open-workspace';

/** A workspace in a folder of its own, anew for each test of a file. */
export function freshWorkspace(): TestWorkspace {
  let opened: TestWorkspace | undefined;
  const now = (): TestWorkspace => {
    if (opened === undefined) throw new Error('a workspace outside a test');
    return opened;
  };
  beforeEach(async () => {
    opened = await openWorkspace(newFolder());
  });
  afterEach(async () => {
    const { folder } = now();
    await now().close();
    opened = undefined;
    removeFolder(folder);
  });
  return {
    get folder() {
      return now().folder;
    },
    get events() {
      return now().events;
    },
    ask: (name, input) => now().ask(name, input),
    refuse: (name, input) => now().refuse(name, input),
    handle: (name, input) => now().handle(name, input),
    state: () => now().state(),
    close: () => now().close(),
  };
}
