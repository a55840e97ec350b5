import { describe, expect, it } from 'vitest';
import { foldersOf } from './folders';

const machine = { platform: 'linux', home: '/home/ada', env: {}, exists: () => true } as const;

describe('the folders of Rostrum', () => {
  it('follow the customs of each platform', () => {
    expect(foldersOf(machine)).toStrictEqual({
      data: '/home/ada/.config/Rostrum',
      projects: '/home/ada/Documents/Rostrum',
    });
    expect(foldersOf({ ...machine, platform: 'darwin' }).data).toBe(
      '/home/ada/Library/Application Support/Rostrum',
    );
    const appdata = { APPDATA: '/home/ada/Roaming' };
    expect(foldersOf({ ...machine, platform: 'win32', env: appdata }).data).toBe('/home/ada/Roaming/Rostrum');
  });

  it('put projects into the home folder where there are no documents', () => {
    expect(foldersOf({ ...machine, exists: () => false }).projects).toBe('/home/ada/Rostrum');
  });

  it('are those that the environment names, unless it names nothing', () => {
    const env = { ROSTRUM_DATA: '/tmp/data', ROSTRUM_PROJECTS: '/tmp/projects' };
    expect(foldersOf({ ...machine, env })).toStrictEqual({ data: '/tmp/data', projects: '/tmp/projects' });
    expect(foldersOf({ ...machine, env: { ROSTRUM_DATA: '' } }).data).toBe('/home/ada/.config/Rostrum');
  });
});
