import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CallName, Input, Output, RostrumEvent } from '../contract';
import { calls } from '../contract';
import type { Failure, Result } from '../contract/result';
import type { ProjectState } from '../contract/project';
import { createLocalEngine } from '../engine/engine-client';
import { createFileReader, type FileReader } from '../import/import-file';
import { Workspace } from '../workspace';

/** A workspace in a folder of its own, with the real engine and reader in this thread; calls are typed, answers checked by the contract. */
export interface TestWorkspace {
  readonly folder: string;
  readonly events: readonly RostrumEvent[];
  /** The value of a call that must succeed. */
  ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  /** The failure of a call that must fail. */
  refuse<Name extends CallName>(name: Name, input: Input<Name>): Promise<Failure>;
  /** Any input at all. */
  handle(name: string, input: unknown): Promise<Result<unknown>>;
  state(): Promise<ProjectState>;
  close(): Promise<void>;
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'rostrum-workspace-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export async function openWorkspace(folder: string, reader?: FileReader): Promise<TestWorkspace> {
  let ticks = 0;
  const workspace = await Workspace.create({
    version: '0.0.0',
    host: 'cli',
    dataFolder: join(folder, 'data'),
    documentsFolder: join(folder, 'projects'),
    samplesFolder: join(import.meta.dirname, '..', '..', 'samples'),
    engine: createLocalEngine({ version: '0.0.0' }),
    reader: reader ?? createFileReader({ worker: false }),
    clock: () => new Date(Date.UTC(2030, 0, 1) + 1000 * ticks++),
    author: 'E. Marsh',
  });
  const events: RostrumEvent[] = [];
  workspace.listen((event) => events.push(event));
  const ask = async <Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
    const result = await workspace.handle(name, input);
    if (!result.ok) throw new Error(`${name}: ${result.code} ${result.detail ?? ''}`);
    // Checked on the line before by the schema that gives the type its name.
    return calls[name].output.parse(result.value) as Output<Name>;
  };
  return {
    folder,
    events,
    ask,
    refuse: async (name, input) => {
      const result = await workspace.handle(name, input);
      if (result.ok) throw new Error(`${name} succeeded`);
      return result;
    },
    handle: (name, input) => workspace.handle(name, input),
    state: async () => {
      const { project } = await ask('project.state', {});
      if (project === undefined) throw new Error('no project');
      return project;
    },
    close: () => workspace.close(),
  };
}

export const textFile = (name: string, text: string): { name: string; bytes: Uint8Array<ArrayBuffer> } => ({
  name,
  bytes: new TextEncoder().encode(text),
});
