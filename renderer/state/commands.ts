import { useEffect } from 'react';
import { create } from 'zustand';

export interface Command {
  /** `project.open`; the desktop's menu runs commands by it. */
  readonly id: string;
  /** As the palette lists it, in the imperative: `Save a copy…`. */
  readonly title: string;
  /** `mod+shift+z`, `f6`, `c`; `mod` is Cmd on a Mac and Ctrl elsewhere. A bare letter does not act while somebody types. */
  readonly keys?: string;
  /** Absent: always. */
  readonly enabled?: boolean;
  /** Keys only: not listed in the palette. */
  readonly hidden?: boolean;
  readonly run: () => void;
}

interface CommandStore {
  readonly groups: ReadonlyMap<symbol, readonly Command[]>;
}

export const useCommandStore = create<CommandStore>(() => ({ groups: new Map() }));

/** All commands that can be run now; where two share an id, the one registered last counts. */
export function listCommands({ groups }: CommandStore): readonly Command[] {
  const byId = new Map<string, Command>();
  for (const group of groups.values()) {
    for (const command of group) if (command.enabled !== false) byId.set(command.id, command);
  }
  return [...byId.values()];
}

/** Offers commands to the palette, the keyboard and the desktop's menu while the component is mounted. Give a memoised list. */
export function useCommands(commands: readonly Command[]): void {
  useEffect(() => {
    const owner = Symbol('commands');
    useCommandStore.setState(({ groups }) => ({ groups: new Map(groups).set(owner, commands) }));
    return () =>
      useCommandStore.setState(({ groups }) => {
        const rest = new Map(groups);
        rest.delete(owner);
        return { groups: rest };
      });
  }, [commands]);
}

/** Runs a command by its id; false where nobody offers it now. */
export function run(id: string): boolean {
  const command = listCommands(useCommandStore.getState()).find((known) => known.id === id);
  command?.run();
  return command !== undefined;
}
