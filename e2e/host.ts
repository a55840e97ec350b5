import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Browser, type Page } from '@playwright/test';
import { Complaints } from './complaints';
import { startBrowserHost } from './hosts/browser';
import { startDoubleHost } from './hosts/double';
import { electronBinary, startElectronHost } from './hosts/electron';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a test may do beside driving the page. Each host does it in its own way; the specs do not know which one it is. */
export interface Host {
  /** The window at the front. After `restart` it is another. */
  readonly page: Page;
  /** Does `action`, which asks for files, and gives it these. */
  openFiles(paths: readonly string[], action: () => Promise<void>): Promise<void>;
  /** Does `action`, which saves a file, and reads what was saved. */
  savedFile(action: () => Promise<void>): Promise<SavedFile>;
  /** What the system prefers. */
  theme(theme: 'light' | 'dark'): Promise<void>;
  /** Ends Rostrum as a person does. */
  quit(): Promise<void>;
  /** Ends the process as a power cut does. */
  kill(): Promise<void>;
  /** Starts Rostrum again, after `quit` or `kill`, on the same folders; the new window. */
  restart(files?: readonly string[]): Promise<Page>;
  /** Where this test's projects are. */
  readonly projectsFolder: string;
  /** What only a desktop has; undefined in a browser. */
  readonly desktop: Desktop | undefined;
}

export interface Desktop {
  clickMenu(...labels: string[]): Promise<void>;
  /** The next dialog that asks for a path gets this one; undefined: it is called off. */
  answerPath(dialog: 'open' | 'save', path: string | undefined): Promise<void>;
}

export interface HostOptions {
  readonly browser: Browser;
  readonly env: NodeJS.ProcessEnv;
  readonly files: readonly string[];
  readonly projectsFolder: string;
  /** For what the host itself must put somewhere. */
  readonly scratch: string;
  readonly complaints: Complaints;
}

/** A started host, and how it is swept away after the test; `log` is what its process wrote. */
export interface StartedHost {
  readonly host: Host;
  stop(): Promise<void>;
  log(): string;
}

interface Fixtures {
  /** Files of the command line: `test.use({ files: [...] })`. */
  files: readonly string[];
  /** False where a test provokes what a page then complains of: `test.use({ quiet: false })`. */
  quiet: boolean;
  host: Host;
  page: Page;
  desktop: Desktop;
}

export const test = base.extend<Fixtures>({
  files: [[], { option: true }],
  quiet: [true, { option: true }],
  host: async ({ browser, files, quiet }, use, testInfo) => {
    const absent = testInfo.project.name === 'electron' && electronBinary() === undefined;
    base.skip(absent, "Electron's binary is not here");
    const folder = await mkdtemp(join(tmpdir(), 'rostrum-e2e-'));
    const projectsFolder = join(folder, 'projects');
    const scratch = join(folder, 'scratch');
    await mkdir(scratch);
    const env = { ROSTRUM_DATA: join(folder, 'data'), ROSTRUM_PROJECTS: projectsFolder };
    const complaints = new Complaints();
    const options = { browser, env, files, projectsFolder, scratch, complaints };
    const started = await start(testInfo.project.name, options);
    await use(started.host);
    complaints.hostGoesDown();
    await started.stop();
    if (testInfo.status !== testInfo.expectedStatus && started.log() !== '')
      await testInfo.attach('what the host wrote', { body: started.log() });
    await rm(folder, { recursive: true, force: true });
    if (quiet) expect(complaints.heard, 'what pages complained of').toStrictEqual([]);
  },
  page: async ({ host }, use) => use(host.page),
  desktop: async ({ host }, use) => {
    if (host.desktop) await use(host.desktop);
    else base.skip(true, 'only a desktop has this');
  },
});
export { expect };

async function start(project: string, options: HostOptions): Promise<StartedHost> {
  if (project === 'browser') return startBrowserHost(options);
  if (project === 'electron-double') return startDoubleHost(options);
  const binary = electronBinary();
  if (binary === undefined) throw new Error("Electron's binary is not here");
  return startElectronHost(binary, options);
}
