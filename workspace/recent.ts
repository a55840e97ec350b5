import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from 'zod';
import { LastView } from './contract/last-view';
import { RecentProject } from './contract/project';

const Project = RecentProject.omit({ missing: true });
type Project = z.infer<typeof Project>;
const Kept = Project.extend({ last: LastView.optional().catch(undefined) });
type Kept = z.infer<typeof Kept>;
const most = 20;

/** Ms between two writes of where one is: it changes with every step and scroll, and a write waits for the disk. */
const pause = 1000;

/**
 * The projects opened last on this machine, newest first, and where one was in each, in one JSON file. A file that cannot be read is
 * an empty list.
 */
export class RecentProjects {
  readonly #file: string;
  #writing: Promise<void> = Promise.resolve();
  /** Where one is, by the project's path, as far as it is not written yet. */
  readonly #looked = new Map<string, LastView>();
  #due: NodeJS.Timeout | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  async list(): Promise<RecentProject[]> {
    await this.#writing;
    return (await this.#read()).map((kept) => ({ ...Project.parse(kept), missing: !existsSync(kept.path) }));
  }

  /** Puts the project first. A list that cannot be written is no reason to stop work: it stays as it was. */
  async note(project: Project): Promise<void> {
    await this.#change((kept) => {
      const before = kept.find(({ path }) => path === project.path);
      return [{ ...before, ...project }, ...kept.filter((other) => other !== before)];
    });
  }

  /** Where one was in the project at this path; undefined where nothing is known of it. */
  async lastView(path: string): Promise<LastView | undefined> {
    await this.writeNow();
    return (await this.#read()).find((kept) => kept.path === path)?.last;
  }

  /** Written a moment later, the newest alone, or by `writeNow`. A project that is not in the list is not remembered. */
  keepLastView(path: string, last: LastView): void {
    this.#looked.set(path, last);
    this.#due ??= setTimeout(() => void this.writeNow(), pause).unref();
  }

  /** Ends when nothing waits to be written; to be called before the process ends. */
  async writeNow(): Promise<void> {
    if (this.#looked.size > 0) await this.#change((kept) => kept);
    else await this.#writing;
  }

  async forget(forgotten: string): Promise<void> {
    await this.#change((kept) => kept.filter(({ path }) => path !== forgotten));
  }

  /** One after the other: two changes at once would lose one of them. Where one is is written along. */
  async #change(change: (kept: readonly Kept[]) => readonly Kept[]): Promise<void> {
    clearTimeout(this.#due);
    this.#due = undefined;
    const looked = new Map(this.#looked);
    this.#looked.clear();
    this.#writing = this.#writing.then(async () => {
      const kept = change(await this.#read())
        .slice(0, most)
        .map((one) => {
          const last = looked.get(one.path);
          return last === undefined ? one : { ...one, last };
        });
      try {
        await writeWhole(this.#file, JSON.stringify(kept, undefined, 2));
      } catch {
        // Read-only home, full disk: the list is a convenience.
      }
    });
    await this.#writing;
  }

  async #read(): Promise<readonly Kept[]> {
    try {
      const value: unknown = JSON.parse(await readFile(this.#file, 'utf8'));
      if (!Array.isArray(value)) return [];
      return value.flatMap((item: unknown) => {
        const kept = Kept.safeParse(item);
        return kept.success ? [kept.data] : [];
      });
    } catch {
      return [];
    }
  }
}

/** Beside it first, then renamed: whoever reads finds the old file or the new one. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const half = `${path}.${process.pid}.part`;
  const file = await open(half, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(half, path);
}
