import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import { blockKinds, type ParsedTranscript } from '../../analysis/model/transcript';
import { ReadSettingsShape } from '../contract/basics';

/** What an import adds beside its records: the bytes as they came, the frozen text, and what was found in it. */
export interface NewContent {
  /** The transcript's own id when it is imported; a new one for each time it is read again. */
  readonly id: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sourceHash: string;
  readonly format: string;
  readonly parsed: ParsedTranscript;
  readonly textHash: string;
  /** In which encoding its bytes were read; undefined for formats that fix it. */
  readonly encoding?: string | undefined;
  /** What a person had settled about the reading. */
  readonly settings?: ReadSettingsShape | undefined;
}

export interface Content {
  readonly parsed: ParsedTranscript;
  readonly textHash: string;
  readonly format: string;
  readonly encoding?: string | undefined;
  readonly settings?: ReadSettingsShape | undefined;
}

/** How a text was read: kept beside what was found in it. */
export type Reading = Pick<Content, 'encoding' | 'settings'>;

const Place = { start: z.int(), end: z.int() };
const maybe = z.string().optional();
/** Where a fact was found. */
const Where = z.union([z.object(Place), z.literal('declared')]).optional();
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
  languages: z.array(z.object({ ...Place, language: z.string() })).optional(),
  found: z.object({ title: Where, date: Where, place: Where }).optional(),
  proposals: z
    .array(
      z.object({
        a: z.int(),
        b: z.int(),
        confidence: z.number(),
        reason: z.enum(['family-name', 'office', 'spelling', 'word-order', 'nameless']),
      }),
    )
    .optional(),
  reading: z.object({ encoding: maybe, settings: ReadSettingsShape.optional() }).optional(),
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
export function packParse(parsed: ParsedTranscript, reading: Reading = {}): Uint8Array {
  return deflateRawSync(JSON.stringify({ ...parsed, text: undefined, reading }));
}

/** Throws where `bytes` are not what `packParse` made. */
export function unpackParse(
  text: string,
  bytes: Uint8Array,
): { readonly parsed: ParsedTranscript; readonly reading: Reading } {
  const parse = Parse.parse(JSON.parse(inflateRawSync(bytes).toString('utf8')));
  return { parsed: parsedOf(text, parse), reading: parse.reading ?? {} };
}

function parsedOf(text: string, parse: z.infer<typeof Parse>): ParsedTranscript {
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
    ...(parse.languages !== undefined && { languages: parse.languages }),
    ...(parse.found !== undefined && { found: foundOf(parse.found) }),
    ...(parse.proposals !== undefined && { proposals: parse.proposals }),
    warnings: parse.warnings,
  };
}

const foundOf = ({
  title,
  date,
  place,
}: NonNullable<z.infer<typeof Parse>['found']>): NonNullable<ParsedTranscript['found']> => ({
  ...(title !== undefined && { title }),
  ...(date !== undefined && { date }),
  ...(place !== undefined && { place }),
});

/** SHA-256, hex. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');
