import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { blockKinds, type ParsedTranscript } from '../../analysis/model/transcript';
import type { TranscriptId } from '../contract/basics';

/** What an import adds beside its records: the bytes as they came, the frozen text, and what was found in it. */
export interface NewContent {
  readonly id: TranscriptId;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sourceHash: string;
  readonly format: string;
  readonly parsed: ParsedTranscript;
  readonly textHash: string;
}

export interface Content {
  readonly parsed: ParsedTranscript;
  readonly textHash: string;
}

const Place = { start: z.int(), end: z.int() };
const maybe = z.string().optional();
/** A parsed transcript without its text, as kept in the file. */
const Parse = z.object({
  blocks: z.array(z.object({ ...Place, kind: z.enum(blockKinds) })),
  turns: z.array(z.object({ ...Place, label: maybe, voice: z.int().optional(), language: maybe })),
  voices: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(['person', 'generic']),
      role: maybe,
      labels: z.array(z.string()),
    }),
  ),
  title: maybe,
  date: maybe,
  place: maybe,
  summary: maybe,
  language: maybe,
  known: z.array(z.object({ label: z.string(), name: z.string(), role: maybe, party: maybe })).optional(),
  warnings: z.array(
    z.object({
      code: z.enum([
        'no-labels',
        'unsure-labels',
        'parenthesis-kept-as-speech',
        'unsure-language',
        'no-speech',
        'replacement-characters',
      ]),
      about: z.array(z.string()),
    }),
  ),
});

/** Blocks and turns are numbers that repeat: deflated they take a fifth. */
export function packParse(parsed: ParsedTranscript): Uint8Array {
  return deflateRawSync(JSON.stringify({ ...parsed, text: undefined }));
}

/** Throws where `bytes` are not what `packParse` made. */
export function unpackParse(text: string, bytes: Uint8Array): ParsedTranscript {
  const parse = Parse.parse(JSON.parse(inflateRawSync(bytes).toString('utf8')));
  return {
    text,
    blocks: parse.blocks,
    turns: parse.turns.map(({ start, end, label, voice, language }) => ({
      start,
      end,
      label,
      voice,
      ...(language !== undefined && { language }),
    })),
    voices: parse.voices.map(({ name, kind, role, labels }) => ({ name, kind, role, labels })),
    title: parse.title,
    date: parse.date,
    place: parse.place,
    summary: parse.summary,
    language: parse.language,
    ...(parse.known !== undefined && {
      known: parse.known.map(({ label, name, role, party }) => ({
        label,
        name,
        ...(role !== undefined && { role }),
        ...(party !== undefined && { party }),
      })),
    }),
    warnings: parse.warnings,
  };
}

/** SHA-256, hex. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
