import { basename, join, resolve } from 'node:path';
import { fail, succeed, type Result } from '../contract/result';
import type { RostrumEvent } from '../contract';
import type { EngineClient, Waiting } from '../engine/engine-client';
import type { Progress } from '../engine/work';
import type { FileReader } from '../import/import-file';
import { RecentProjects } from '../recent';
import { createProject, openProject } from '../store/open-project';
import { sameFile, type ProjectFile } from '../store/project-file';
import type { Edit } from '../store/records';
import type { NewContent } from '../store/content';
import { withOwnLexicon } from './own-lexicon';
import { Project } from './project';
import { freePath, withExtension } from './project-path';

export interface WorkspaceOptions {
  readonly version: string;
  readonly host: 'electron' | 'browser' | 'cli';
  /** The app's own folder: the list of recent projects. */
  readonly dataFolder: string;
  /** Where projects go that a person gave no place. */
  readonly documentsFolder: string;
  readonly samplesFolder: string;
  readonly engine: EngineClient;
  readonly reader: FileReader;
  readonly clock?: () => Date;
  /** Who annotates; the account's name where it is not given. */
  readonly author?: string;
}

/** What all handlers share: the open project, the jobs that run, and who listens. */
export class Session {
  readonly options: WorkspaceOptions;
  readonly recent: RecentProjects;
  readonly author: string;
  readonly #clock: () => Date;
  readonly #listeners = new Set<(event: RostrumEvent) => void>();
  readonly #jobs = new Map<string, AbortController>();
  #project: Project | undefined;
  #revision = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: WorkspaceOptions, author: string) {
    this.options = options;
    this.recent = new RecentProjects(join(options.dataFolder, 'recent.json'));
    this.author = author;
    this.#clock = options.clock ?? (() => new Date());
  }

  get project(): Result<Project> {
    return this.#project === undefined ? fail('no-project') : succeed(this.#project);
  }

  get revision(): number {
    return this.#revision;
  }

  now(): string {
    return this.#clock().toISOString();
  }

  listen(listener: (event: RostrumEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: RostrumEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  /** Runs `work` after all that was begun before it: opening, closing and adding never overlap. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Does work that may take long; where `job` names it, its progress is told and it can be called off. */
  inJob<Value>(job: string | undefined, work: (waiting: Waiting) => Promise<Value>): Promise<Value> {
    if (job === undefined) return work({});
    const progress = (far: Progress): void => this.tell({ kind: 'progress', job, ...far });
    return this.runJob(job, (signal) => work({ signal, progress }));
  }

  /** Runs a job that `job.cancel` can stop. */
  async runJob<Value>(job: string, work: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const controller = new AbortController();
    this.#jobs.set(job, controller);
    try {
      return await work(controller.signal);
    } finally {
      if (this.#jobs.get(job) === controller) this.#jobs.delete(job);
    }
  }

  /** Lets `work` ask the engine, as a job. */
  askEngine<Value>(
    job: string | undefined,
    work: (ask: EngineClient['answer']) => Promise<Value>,
  ): Promise<Value> {
    const { engine } = this.options;
    const whole: typeof withOwnLexicon = (input) => withOwnLexicon(input, this.#project?.records);
    return this.inJob(job, (waiting) => work((name, input) => engine.answer(name, whole(input), waiting)));
  }

  cancelJob(job: string): Result<Record<string, never>> {
    const controller = this.#jobs.get(job);
    if (controller === undefined) return fail('not-found', job);
    controller.abort();
    return succeed({});
  }

  cancelAllJobs(): void {
    for (const controller of this.#jobs.values()) controller.abort();
  }

  /** Does an edit of the open project and tells everybody. */
  async apply(edit: Edit, contents: readonly NewContent[] = []): Promise<Result<Record<string, never>>> {
    const project = this.project;
    if (!project.ok) return project;
    // An edit that changes nothing would be a step of undo that does nothing.
    if (edit.changes.length === 0) return succeed({});
    const applied = await project.value.apply(edit, contents);
    this.changed();
    return applied.ok ? succeed({}) : applied;
  }

  changed(): void {
    this.#revision += 1;
    this.tell({ kind: 'changed', revision: this.#revision });
  }

  /** The project that was open is closed, but only once the other one is there. To be called in turn. */
  async open(path: string, waiting?: Waiting): Promise<Result<Record<string, never>>> {
    const full = resolve(path);
    // The same project again: let go of it first, or it would be found in use by ourselves.
    if (this.#project && sameFile(this.#project.file.path, full)) await this.close();
    return this.#take(await openProject(full, { clock: this.#clock }), waiting);
  }

  /** To be called in turn. */
  async create(name: string, path?: string): Promise<Result<Record<string, never>>> {
    const place =
      path === undefined ? freePath(this.options.documentsFolder, name) : withExtension(resolve(path));
    return this.#take(await createProject(place, name, { clock: this.#clock }));
  }

  /** To be called in turn. */
  async close(): Promise<void> {
    const project = this.#project;
    if (project === undefined) return;
    await this.noteRecent();
    this.#project = undefined;
    await project.close();
    this.changed();
  }

  async noteRecent(): Promise<void> {
    if (this.#project === undefined) return;
    const { name, path, transcripts, annotations } = this.#project.state(this.#revision);
    await this.recent.note({
      path,
      name: name === '' ? basename(path) : name,
      opened: this.now(),
      transcripts: transcripts.length,
      words: transcripts.reduce((sum, { words }) => sum + words, 0),
      annotations: annotations.length,
    });
  }

  async #take(opened: Result<ProjectFile>, waiting?: Waiting): Promise<Result<Record<string, never>>> {
    if (!opened.ok) return opened;
    // A copy of it: what is put into the engine for the one would be taken out with the other.
    if (this.#project && sharesTexts(this.#project, opened.value)) await this.close();
    const loaded = await Project.load(opened.value, this.options.engine, waiting);
    if (!loaded.ok) return loaded;
    await this.close();
    this.#project = loaded.value;
    await this.noteRecent();
    this.changed();
    return succeed({});
  }
}

const sharesTexts = (one: Project, { records }: ProjectFile): boolean =>
  [...one.records.transcripts.keys()].some((id) => records.transcripts.has(id));
