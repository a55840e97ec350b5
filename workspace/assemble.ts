import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createEngineClient } from './engine/engine-client';
import { foldersOf, type Folders } from './folders';
import { createFileReader } from './import/import-file';
import { Workspace } from './workspace';

export interface Assembled {
  readonly workspace: Workspace;
  readonly folders: Folders;
  /** The built renderer. */
  readonly pages: string;
  readonly version: string;
}

/**
 * The workspace as a host with windows uses it: engine and readers on threads of their own, folders of this machine.
 * `built` is the address of the host's own built file (`import.meta.url` of an entry in dist/node/): the threads lie beside it.
 */
export async function assembleWorkspace(host: 'electron' | 'browser', built: string): Promise<Assembled> {
  const folders = foldersOf();
  const version = versionOf(new URL('../../package.json', built));
  const workspace = await Workspace.create({
    version,
    host,
    dataFolder: folders.data,
    documentsFolder: folders.projects,
    samplesFolder: fileURLToPath(new URL('../../samples/', built)),
    engine: createEngineClient({ workerUrl: new URL('engine-worker.js', built), version }),
    reader: createFileReader({ worker: true, workerUrl: new URL('reader-worker.js', built) }),
  });
  return { workspace, folders, pages: fileURLToPath(new URL('../renderer/', built)), version };
}

function versionOf(manifest: URL): string {
  const value: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
  const version: unknown = Reflect.get(Object(value), 'version');
  if (typeof version !== 'string') throw new Error(`no version in ${manifest.pathname}`);
  return version;
}
