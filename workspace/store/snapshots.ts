import { constants, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** At most so many, and no more than fit into so many bytes (but always two). */
const most = 10;
const mostBytes = 2 ** 30;

/** `Talks.rostrum` keeps its snapshots in `Talks snapshots/`. */
export function snapshotFolder(path: string): string {
  return join(dirname(path), `${basename(path, extname(path))} snapshots`);
}

export interface SnapshotOptions {
  readonly at: Date;
  /** How many edits the project has seen: names the snapshot, and tells whether there is anything new to keep. */
  readonly edits: number;
  /** Asked only where a snapshot is due: a damaged project must not push a good snapshot out. */
  readonly isSound: () => boolean;
}

/**
 * Copies the project at `path` into its folder of snapshots, where it has changed since the newest one, then lets the oldest go.
 * To be called by the holder of the lock, with nothing in the write-ahead log. Throws what the file system throws.
 */
export async function keepSnapshot(path: string, { at, edits, isSound }: SnapshotOptions): Promise<void> {
  const folder = snapshotFolder(path);
  const ending = `, edit ${edits}.rostrum`;
  if ((await listSnapshots(folder)).at(-1)?.endsWith(ending) || !isSound()) return;
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${at.toISOString().replaceAll(':', '-')}${ending}`);
  await copyFile(path, `${file}.part`, constants.COPYFILE_FICLONE);
  await rename(`${file}.part`, file);
  const { size } = await stat(path);
  const room = Math.max(2, Math.min(most, Math.floor(mostBytes / Math.max(size, 1))));
  for (const old of (await listSnapshots(folder)).slice(0, -room))
    await rm(join(folder, old), { force: true });
}

/** File names, oldest first. */
async function listSnapshots(folder: string): Promise<readonly string[]> {
  if (!existsSync(folder)) return [];
  const names = await readdir(folder);
  return names.filter((name) => /^\d{4}-.*Z, edit \d+\.rostrum$/.test(name)).sort();
}
