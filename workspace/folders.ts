import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where Rostrum keeps things on this machine; nothing is made here yet. */
export interface Folders {
  /** The app's own: recent projects, window state. */
  readonly data: string;
  /** Where new projects are put; a person's own documents. */
  readonly projects: string;
}

interface Machine {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  home: homedir(),
  env: process.env,
  exists: existsSync,
});

/**
 * The folders by the customs of the platform, the same in every host. ROSTRUM_DATA and ROSTRUM_PROJECTS name others
 * (tests, a portable copy on a stick). Where a person has no Documents folder, projects go to ~/Rostrum.
 */
export function foldersOf(machine: Machine = thisMachine()): Folders {
  const { home, env, exists } = machine;
  const documents = join(home, 'Documents');
  return {
    data: given(env['ROSTRUM_DATA']) ?? defaultData(machine),
    projects:
      given(env['ROSTRUM_PROJECTS']) ??
      (exists(documents) ? join(documents, 'Rostrum') : join(home, 'Rostrum')),
  };
}

function defaultData({ platform, home, env }: Machine): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Rostrum');
  if (platform === 'win32') return join(given(env['APPDATA']) ?? join(home, 'AppData', 'Roaming'), 'Rostrum');
  return join(given(env['XDG_CONFIG_HOME']) ?? join(home, '.config'), 'Rostrum');
}

const given = (value: string | undefined): string | undefined => (value === '' ? undefined : value);
