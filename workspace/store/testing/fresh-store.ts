import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { CodeId, TranscriptId } from '../../contract/basics';
import type { Result } from '../../contract/result';
import { sha256, type NewContent } from '../content';
import { createProject, openProject } from '../open-project';
import type { ProjectFile } from '../project-file';
import type { CodeRecord, Records, TranscriptRecord } from '../records';

export const clock = (): Date => new Date('2026-03-01T10:00:00Z');

/** A folder for project files, anew for each test of a file; what is open at its end is closed. */
export function freshStore() {
  const open: ProjectFile[] = [];
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rostrum-store-'));
  });
  afterEach(() => {
    for (const project of open.splice(0)) project.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const path = (): string => join(folder, 'Talks.rostrum');
  const kept = (project: ProjectFile): ProjectFile => {
    open.push(project);
    return project;
  };
  return {
    get folder() {
      return folder;
    },
    get path() {
      return path();
    },
    kept,
    create: async () => kept(valueOf(await createProject(path(), 'Talks', { clock }))),
    reopen: async () => kept(valueOf(await openProject(path(), { clock }))),
    closed: (project: ProjectFile): void => {
      open.splice(open.indexOf(project), 1);
      project.close();
    },
  };
}

export const valueOf = <Value>(result: Result<Value>): Value => {
  if (!result.ok) throw new Error(`${result.code} ${result.detail ?? ''}`);
  return result.value;
};

export const code = (name: string): CodeRecord => ({ order: 1, name, colour: 1 });
const id = CodeId.parse('c1');
export const add = (name: string, change: { from?: string; code?: CodeId } = {}) => ({
  label: `Make ${name}`,
  changes: [
    {
      kind: 'code' as const,
      id: change.code ?? id,
      before: change.from === undefined ? null : code(change.from),
      after: code(name),
    },
  ],
});
/** All records, in an order that does not depend on the way there. */
export const contentOf = ({ project, transcripts, codes, annotations }: Records): unknown => ({
  project,
  transcripts: [...transcripts].sort(),
  codes: [...codes].sort(),
  annotations: [...annotations].sort(),
});

export const text = 'Mr. Oke: We will build.\n';
export const contentFor = (transcript: TranscriptId): NewContent => ({
  id: transcript,
  fileName: 'oke.txt',
  bytes: new TextEncoder().encode(text),
  sourceHash: sha256(text),
  format: 'txt',
  parsed: {
    text,
    blocks: [{ kind: 'speech', start: 0, end: text.length }],
    turns: [{ start: 0, end: text.length, label: undefined, voice: undefined }],
    voices: [],
    title: undefined,
    date: '2026-01-31',
    place: undefined,
    summary: undefined,
    language: 'en',
    warnings: [{ code: 'no-labels', about: [] }],
  },
  textHash: sha256(text),
});
const transcriptRecord: TranscriptRecord = {
  order: 1,
  fileName: 'oke.txt',
  sourceHash: sha256(text),
  labels: [],
};
export const t1 = TranscriptId.parse('t1');
export const addTranscript = {
  label: 'Add “oke.txt”',
  changes: [{ kind: 'transcript' as const, id: t1, before: null, after: transcriptRecord }],
};
