import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ParsedTranscript } from '../../analysis/model/transcript';
import { SpeakerId, TranscriptId, fail, succeed, type Failure, type Result } from '../contract/basics';
import type { EngineDocument } from '../engine/document';
import type { ReadSettings } from '../import/format';
import type { FileReader, ReadFile } from '../import/import-file';
import { assignLabels, SpeakerFinder } from '../project/find-speakers';
import { nameOf } from '../project/tally';

/** A transcript that was read from a file and belongs to no project. */
export interface Speech extends ReadFile {
  /** The path as it was given; `-` for standard input. */
  readonly file: string;
  readonly document: EngineDocument;
  /** Whose each label is, by the label as printed (or the voice's name where none stands). */
  readonly labels: ReadonlyMap<string, SpeakerId>;
}

export type OpenedFile =
  | { readonly file: string; readonly ok: true; readonly speech: Speech }
  | { readonly file: string; readonly ok: false; readonly failure: Failure };

export interface OpenedFiles {
  /** One for each path, in the order given. */
  readonly files: readonly OpenedFile[];
  readonly speeches: readonly Speech[];
  /** Over all files: one person under one id, as in a project. */
  readonly speakers: ReadonlyMap<SpeakerId, string>;
}

/** A file over this is not read at all. */
const byteLimit = 256 * 1024 * 1024;

/** Reads the files one after another; one that fails does not stop the others. `standardInput` answers for the path `-`. */
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
  for (const [index, file] of paths.entries()) {
    const bytes = file === '-' ? succeed(await standardInput()) : await bytesOf(file);
    const read = bytes.ok ? await reader.read(bytes.value, basename(file), undefined, settings) : bytes;
    files.push(
      read.ok
        ? { file, ok: true, speech: speechOf(file, index, read.value, finder) }
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

function speechOf(file: string, index: number, read: ReadFile, finder: SpeakerFinder): Speech {
  const { parsed, textHash } = read;
  const labels = new Map(assignLabels(parsed.voices, [], finder));
  return { ...read, file, labels, document: documentOf({ file, index, parsed, textHash, labels }) };
}

function documentOf({
  file,
  index,
  parsed,
  textHash,
  labels,
}: {
  readonly file: string;
  readonly index: number;
  readonly parsed: ParsedTranscript;
  readonly textHash: string;
  readonly labels: ReadonlyMap<string, SpeakerId>;
}): EngineDocument {
  return {
    id: TranscriptId.parse(`file-${index + 1}`),
    title: parsed.title ?? basename(file),
    text: parsed.text,
    blocks: parsed.blocks,
    turns: parsed.turns.map((turn) => {
      const name = nameOf(turn, parsed);
      return { start: turn.start, end: turn.end, speaker: name === undefined ? undefined : labels.get(name) };
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
