import type { Block, ImportWarning, MergeProposal, ParsedTranscript } from '../../analysis/model/transcript';
import { countWords } from '../engine/word-counts';
import { nameOf } from '../project/tally';
import type { OpenedFile, Speech } from './open-speeches';

/** What `rostrum parse --json` says of a file; what was not found is absent. Offsets are UTF-16 code units of `text`. */
export interface ParsedFile {
  readonly file: string;
  readonly text: string;
  /** How its bytes were read (contract/encodings.ts), for formats that do not fix it. */
  readonly encoding?: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly date?: string;
  readonly place?: string;
  readonly summary?: string;
  /** BCP 47 primary tag. */
  readonly language?: string;
  readonly speakers: readonly {
    readonly name: string;
    readonly role?: string;
    readonly aliases: readonly string[];
    readonly turns: number;
    readonly words: number;
  }[];
  readonly turns: readonly {
    readonly speaker?: string;
    readonly label?: string;
    /** The first character of the speech after its label. */
    readonly start: number;
    readonly end: number;
    readonly words: number;
    /** Where the transcript has more than one language. */
    readonly language?: string;
  }[];
  readonly blocks: readonly Block[];
  /** Speakers that may be one, by their names, the surest first. */
  readonly proposals?: readonly (Pick<MergeProposal, 'confidence' | 'reason'> & {
    readonly a: string;
    readonly b: string;
  })[];
  /** Where title, date and place were found: offsets, or `declared` by the format. */
  readonly found?: ParsedTranscript['found'];
  readonly words: number;
  readonly warnings: readonly ImportWarning[];
}

export interface FailedFile {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** One entry a file, in the order given. `sentence` says a failure in words. */
export function describeParse(
  files: readonly OpenedFile[],
  sentence: (opened: OpenedFile & { readonly ok: false }) => string,
): (ParsedFile | FailedFile)[] {
  return files.map((opened) =>
    opened.ok
      ? describeSpeech(opened.speech)
      : { file: opened.file, error: { code: opened.failure.code, message: sentence(opened) } },
  );
}

function describeSpeech({ file, parsed, document, encoding }: Speech): ParsedFile {
  const { words, byTurn } = countWords(document);
  const { title, date, place, summary, language, proposals, found } = parsed;
  const turns = parsed.turns.map((turn, index) => ({
    voice: turn.voice,
    speaker: turn.voice === undefined ? nameOf(turn, parsed) : parsed.voices[turn.voice]?.name,
    label: turn.label,
    start: turn.start,
    end: turn.end,
    words: byTurn[index] ?? 0,
    language: turn.language,
  }));
  return {
    file,
    text: parsed.text,
    ...(encoding !== undefined && { encoding }),
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(place !== undefined && { place }),
    ...(summary !== undefined && { summary }),
    ...(language !== undefined && { language }),
    speakers: parsed.voices.map(({ name, role, labels }, voice) => {
      const own = turns.filter((turn) => turn.voice === voice);
      return {
        name,
        ...(role !== undefined && { role }),
        aliases: labels,
        turns: own.length,
        words: own.reduce((sum, turn) => sum + turn.words, 0),
      };
    }),
    turns: turns.map(({ speaker, label, start, end, words: said, language: spoken }) => ({
      ...(speaker !== undefined && { speaker }),
      ...(label !== undefined && { label }),
      start,
      end,
      words: said,
      ...(spoken !== undefined && { language: spoken }),
    })),
    blocks: parsed.blocks,
    ...(proposals !== undefined && {
      proposals: proposals.map(({ a, b, confidence, reason }) => ({
        a: parsed.voices[a]?.name ?? '',
        b: parsed.voices[b]?.name ?? '',
        confidence,
        reason,
      })),
    }),
    ...(found !== undefined && { found }),
    words,
    warnings: parsed.warnings,
  };
}
