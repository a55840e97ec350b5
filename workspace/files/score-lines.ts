import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Made } from '../../analysis/model/made';
import type { Failure } from '../contract/result';
import { lexiconName, methodName, scorerOf, type Weighing } from '../engine/sentiment-scorer';
import { detectLanguage } from '../import/language';
import { readSource } from '../import/read-source';
import { bytesOf } from './open-speeches';
import type { Row } from './file-table';

export interface ScoredLines {
  readonly made: Made;
  /** One for every line of every file, empty lines too; `compound` is absent where nothing could be scored. */
  readonly rows: readonly Row[];
  readonly failures: readonly { readonly file: string; readonly failure: Failure }[];
}

interface Options {
  readonly weighing: Weighing;
  /** BCP 47 primary tag; told from each file where absent. */
  readonly language: string | undefined;
  readonly version: string;
  readonly standardInput: () => Promise<Uint8Array>;
}

/** Scores each line as one sentence, just as it stands: for lists of sentences, not for transcripts. */
export async function scoreLines(files: readonly string[], options: Options): Promise<ScoredLines> {
  const rows: Row[] = [];
  const failures: { file: string; failure: Failure }[] = [];
  const hash = createHash('sha256');
  const lexicons = new Set<string>();
  let words = 0;
  for (const file of files) {
    const bytes =
      file === '-' ? ({ ok: true, value: await options.standardInput() } as const) : await bytesOf(file);
    const source = bytes.ok ? await readSource(bytes.value, basename(file)) : bytes;
    if (!source.ok) {
      failures.push({ file, failure: source });
      continue;
    }
    const { text } = source.value;
    hash.update(text);
    const scorer = await scorerOf(
      options.language ?? (await detectLanguage(text)).language,
      options.weighing,
    );
    if (scorer) lexicons.add(lexiconName(scorer.name, options.weighing));
    for (const { start, end } of linesOf(text)) {
      const score = scorer?.score(text, { start, end });
      words += score?.words ?? 0;
      rows.push({
        file,
        start,
        end,
        text: text.slice(start, end),
        compound: score?.compound,
        positive: score?.positive,
        negative: score?.negative,
        neutral: score?.neutral,
      });
    }
  }
  return { made: madeOf(rows.length, words, hash.digest('hex'), [...lexicons], options), rows, failures };
}

/** The lines of a text without their ends; a line end at the very end begins no line. */
function linesOf(text: string): { readonly start: number; readonly end: number }[] {
  const lines: { start: number; end: number }[] = [];
  let start = 0;
  while (start < text.length) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function madeOf(
  lines: number,
  words: number,
  hash: string,
  lexicons: readonly string[],
  options: Options,
): Made {
  return {
    method: methodName(options.weighing).replace('by sentence', 'by line'),
    version: options.version,
    settings: { lexicon: lexicons.length > 0 ? lexicons.join(' + ') : 'none' },
    selection: `${lines} lines`,
    tokens: words,
    hidden: 0,
    textHash: hash.slice(0, 12),
  };
}
