import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ParsedTranscript } from '../../analysis/model/transcript';
import { SpeakerId, TranscriptId } from '../contract/basics';
import { fail, succeed, type Failure, type Result } from '../contract/result';
import type { EngineDocument } from '../engine/document';
import type { ReadSettings } from '../import/format';
import type { FileReader, ReadFile } from '../import/import-file';
import { expandPaths } from './expand-paths';
import { assignLabels, SpeakerFinder } from '../project/find-speakers';
import { nameOf } from '../project/tally';

/** A transcript that was read from a file and belongs to no project. */
export interface Speech extends ReadFile {
  /** The path of the file, or what it was found in and its name there; `-` for standard input. */
  readonly file: string;
  /** The path that it comes from, as it was given: the file, its folder, its archive. */
  readonly given: string;
  readonly document: EngineDocument;
  /** Whose each label is, by the label as printed (or the voice's name where none stands). */
  readonly labels: ReadonlyMap<string, SpeakerId>;
}

export type OpenedFile =
  | { readonly file: string; readonly ok: true; readonly speech: Speech }
  | { readonly file: string; readonly ok: false; readonly failure: Failure };

export interface OpenedFiles {
  /** One for each file that the paths stand for, in the order given; folders by name. */
  readonly files: readonly OpenedFile[];
  readonly speeches: readonly Speech[];
  /** Over all files: one person under one id, as in a project. */
  readonly speakers: ReadonlyMap<SpeakerId, string>;
}

/** A file over this is not read at all. */
const byteLimit = 256 * 1024 * 1024;

/**
 * Reads the files one after another; one that fails does not stop the others. Folders, archives and tables of documents stand for what
 * is in them. `standardInput` answers for the path `-`.
 */
export async function openSpeeches(
  paths: readonly string[],
  {
    reader,
    standardInput,
    settings = {},
  }: {
    readonly reader: FileReader;
    readonly standardInput: () => Promise<Uint8Array>;
    readonly settings?: ReadSettings;
  },
): Promise<OpenedFiles> {
  const finder = new SpeakerFinder([]);
  const files: OpenedFile[] = [];
  const take = async (path: string): Promise<Result<Uint8Array>> =>
    path === '-' ? succeed(await standardInput()) : bytesOf(path);
  for await (const { file, given, bytes } of expandPaths(paths, take)) {
    const read = bytes.ok ? await reader.read(bytes.value, basename(file), undefined, settings) : bytes;
    const index = files.length;
    files.push(
      read.ok
        ? { file, ok: true, speech: { ...speechOf(file, index, read.value, finder), given } }
        : { file, ok: false, failure: read },
    );
  }
  return {
    files,
    speeches: files.flatMap((opened) => (opened.ok ? [opened.speech] : [])),
    speakers: namesOf(finder),
  };
}

/** The bytes of a file, or why they cannot be had. */
export async function bytesOf(path: string): Promise<Result<Uint8Array>> {
  try {
    const facts = await stat(path);
    if (facts.isDirectory()) return fail('file-unreadable', 'a folder');
    if (facts.size > byteLimit) return fail('file-too-large');
    return succeed(await readFile(path));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return missing ? fail('file-missing') : fail('file-unreadable');
  }
}

function speechOf(file: string, index: number, read: ReadFile, finder: SpeakerFinder): Omit<Speech, 'given'> {
  const { parsed, textHash } = read;
  const labels = new Map(assignLabels(parsed, [], finder));
  return { ...read, file, labels, document: documentOf({ file, index, parsed, textHash, labels, finder }) };
}

function documentOf({
  file,
  index,
  parsed,
  textHash,
  labels,
  finder,
}: {
  readonly file: string;
  readonly index: number;
  readonly parsed: ParsedTranscript;
  readonly textHash: string;
  readonly labels: ReadonlyMap<string, SpeakerId>;
  readonly finder: SpeakerFinder;
}): EngineDocument {
  return {
    id: TranscriptId.parse(`file-${index + 1}`),
    title: parsed.title ?? basename(file),
    text: parsed.text,
    blocks: parsed.blocks,
    turns: parsed.turns.map((turn) => {
      const name = nameOf(turn, parsed);
      const speaker = name === undefined ? undefined : labels.get(name);
      const generic = speaker !== undefined && finder.isGeneric(speaker);
      return { start: turn.start, end: turn.end, speaker, generic };
    }),
    language: parsed.language,
    date: parsed.date,
    textHash,
  };
}

function namesOf(finder: SpeakerFinder): ReadonlyMap<SpeakerId, string> {
  return new Map(
    finder
      .changes()
      .flatMap((change) =>
        change.kind === 'speaker' && change.after
          ? [[SpeakerId.parse(change.id), change.after.name] as const]
          : [],
      ),
  );
}
