import type { Selection } from '../contract/basics';
import { succeed, type Result } from '../contract/result';
import type { KeynessTable, PhraseTable, SentimentArc, WordTable } from '../contract/tables';
import type { EngineClient } from '../engine/engine-client';
import { describeParse, type ParsedFile } from '../files/describe-parse';
import type { OpenedFiles, Speech } from '../files/open-speeches';

export interface ReportSpeech {
  readonly speech: Speech;
  readonly about: ParsedFile;
  readonly arc: SentimentArc;
}

/** All that a report shows, as the engine answered it. */
export interface ReportContent {
  readonly title: string;
  readonly version: string;
  readonly speeches: readonly ReportSpeech[];
  readonly words: WordTable;
  readonly phrases: PhraseTable;
  /** Where there are two speeches. */
  readonly keyness: KeynessTable | undefined;
}

/** Standard deviation of the smoothed line, in sentences. */
export const sigma = 5;
const cloudWords = 80;
const phrasesShown = 20;

const selectionOf = (speeches: readonly Speech[]): Selection => ({
  transcripts: speeches.map(({ document }) => document.id),
});

/** Asks the engine, which must hold the speeches, for everything a report shows. */
export async function reportContent(
  engine: EngineClient,
  { speeches: opened }: OpenedFiles,
): Promise<Result<ReportContent>> {
  const selection = selectionOf(opened);
  const words = await engine.answer('words.table', {
    selection,
    unit: 'folded',
    stopList: 'default',
    groups: [],
    tags: [],
    contains: '',
    minimum: 1,
    leastSpeeches: 1,
    columns: [],
    sort: 'count',
    descending: true,
    offset: 0,
    limit: cloudWords,
  });
  if (!words.ok) return words;
  const phrases = await engine.answer('phrases.table', {
    selection,
    method: 'cvalue',
    limit: phrasesShown,
    merged: [],
    hidden: [],
  });
  if (!phrases.ok) return phrases;
  const keyness = await keynessOfTwo(engine, opened);
  if (keyness?.ok === false) return keyness;
  const speeches: ReportSpeech[] = [];
  for (const speech of opened) {
    const arc = await engine.answer('sentiment.arc', {
      selection: selectionOf([speech]),
      method: 'rules',
      sigma,
    });
    if (!arc.ok) return arc;
    speeches.push({ speech, about: aboutOf(speech), arc: arc.value });
  }
  return succeed({
    title: titleOf(speeches),
    version: words.value.made.version,
    speeches,
    words: words.value,
    phrases: phrases.value,
    keyness: keyness?.value,
  });
}

async function keynessOfTwo(
  engine: EngineClient,
  [first, second, ...more]: readonly Speech[],
): Promise<Result<KeynessTable> | undefined> {
  if (!first || !second || more.length > 0) return undefined;
  return engine.answer('compare.table', {
    a: selectionOf([first]),
    b: selectionOf([second]),
    unit: 'folded',
    stopList: 'none',
    groups: [],
    tags: [],
    contains: '',
    measure: 'g2',
    minimum: 1,
    splits: 200,
    seed: 1,
    offset: 0,
    limit: 400,
  });
}

function aboutOf(speech: Speech): ParsedFile {
  const [about] = describeParse([{ file: speech.file, ok: true, speech }], () => '');
  if (about === undefined || 'error' in about) throw new Error('a speech that was read describes itself');
  return about;
}

function titleOf(speeches: readonly ReportSpeech[]): string {
  const [first] = speeches;
  if (speeches.length === 1 && first) return first.about.title ?? first.about.file;
  return `${speeches.length} speeches`;
}
