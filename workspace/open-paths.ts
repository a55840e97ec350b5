import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { ImportedFile } from './contract/project';

interface Answering {
  handle(name: string, input: unknown): Promise<unknown>;
}

/**
 * Opens what a person named outside any window: `.rostrum` files as projects, all else as files to import, in the order given.
 * How each ended comes back as an import tells it; for a project only a failure does.
 */
export async function openPaths(
  workspace: Answering,
  paths: readonly string[],
  folder: string,
): Promise<readonly ImportedFile[]> {
  const full = paths.map((path) => resolve(folder, path));
  const isProject = (path: string): boolean => extname(path).toLowerCase() === '.rostrum';
  const outcomes: ImportedFile[] = [];
  for (const path of full.filter(isProject)) {
    const failure = failureOf(await workspace.handle('project.open', { path, job: randomUUID() }));
    if (failure) outcomes.push({ fileName: basename(path), ok: false, ...failure });
  }
  const files: { name: string; bytes: Uint8Array }[] = [];
  for (const path of full.filter((one) => !isProject(one))) {
    const read = await readGiven(path);
    if (read.ok) files.push({ name: read.fileName, bytes: read.bytes });
    else outcomes.push(read);
  }
  return files.length === 0 ? outcomes : [...outcomes, ...(await importFiles(workspace, files))];
}

async function importFiles(
  workspace: Answering,
  files: readonly { name: string; bytes: Uint8Array }[],
): Promise<readonly ImportedFile[]> {
  const result = await workspace.handle('import.files', { job: randomUUID(), files });
  const failure = failureOf(result);
  if (failure) return files.map(({ name }) => ({ fileName: name, ok: false, ...failure }));
  const value: unknown = Reflect.get(Object(result), 'value');
  return ImportedFile.array().parse(Reflect.get(Object(value), 'files'));
}

type Given =
  | { ok: true; fileName: string; bytes: Uint8Array }
  | { ok: false; fileName: string; code: string; detail?: string };

async function readGiven(path: string): Promise<Given> {
  const fileName = basename(path);
  try {
    return { ok: true, fileName, bytes: new Uint8Array(await readFile(path)) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return { ok: false, fileName, code: missing ? 'file-missing' : 'file-unreadable', detail: path };
  }
}

function failureOf(result: unknown): { code: string; detail?: string } | undefined {
  if (typeof result !== 'object' || result === null || Reflect.get(result, 'ok') !== false) return undefined;
  const detail: unknown = Reflect.get(result, 'detail');
  return {
    code: String(Reflect.get(result, 'code')),
    ...(typeof detail === 'string' && { detail }),
  };
}
