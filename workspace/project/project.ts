import { setImmediate } from 'node:timers/promises';
import { correctTranscript } from '../../analysis/transcript/correct';
import type { ParsedTranscript } from '../../analysis/model/transcript';
import type { SpeakerId, TranscriptId } from '../contract/basics';
import { fail, succeed, type Failure, type Result } from '../contract/result';
import type { ProjectState } from '../contract/project';
import type { EngineDocument } from '../engine/document';
import { countWords } from '../engine/word-counts';
import type { EngineClient, Waiting } from '../engine/engine-client';
import type { NewContent } from '../store/content';
import type { ProjectFile } from '../store/project-file';
import type { Change, Direction, Edit, Records } from '../store/records';
import { projectState } from './project-state';
import { speakerOfTurn, tallyOf, type Tally } from './tally';
import { unlessAborted } from './unless-aborted';

/** A transcript with its corrections applied. */
export interface OpenText {
  readonly parsed: ParsedTranscript;
  readonly textHash: string;
  readonly format: string;
  readonly encoding?: string | undefined;
}

/** So many characters go to the engine at a time, so that the host answers in between. */
const batchCharacters = 4_000_000;
/** So many bytes of files are written at a time. */
const batchBytes = 1_000_000;
/** Texts kept at hand: the Reader, and the passages marked in it, ask for the same one again and again. */
const keptTexts = 4;

/** The open project: its file, what is worked out from its texts, and the engine kept in step with both. */
export class Project {
  readonly file: ProjectFile;
  readonly #engine: EngineClient;
  readonly #tallies = new Map<TranscriptId, Tally>();
  /** What the engine holds, or is being given. */
  readonly #given = new Set<TranscriptId>();
  readonly #texts = new Map<TranscriptId, OpenText>();

  private constructor(file: ProjectFile, engine: EngineClient) {
    this.file = file;
    this.#engine = engine;
  }

  /** Reads every text once, checks it, and hands it to the engine. Closes `file` where that fails, or is called off. */
  static async load(file: ProjectFile, engine: EngineClient, waiting?: Waiting): Promise<Result<Project>> {
    const project = new Project(file, engine);
    const loaded = await project.#refresh([...file.records.transcripts.keys()], waiting);
    if (loaded.ok) return succeed(project);
    const closed = project.close();
    // The engine may be at a long text yet: whoever calls off does not wait for it.
    if (loaded.code !== 'cancelled') await closed;
    return loaded;
  }

  get records(): Records {
    return this.file.records;
  }

  state(revision: number): ProjectState {
    return projectState(this.file, this.#tallies, revision);
  }

  /** Does an edit and brings the engine up to it. */
  async apply(edit: Edit, contents: readonly NewContent[] = []): Promise<Result<undefined>> {
    const [last = [], ...others] = inBatches(contents).toReversed();
    for (const batch of others) {
      const staged = this.file.stage(batch);
      if (!staged.ok) return this.#without(others, staged);
      await setImmediate();
    }
    const applied = this.file.apply(edit, last);
    return applied.ok ? this.#refresh(touched(edit.changes, this.records)) : this.#without(others, applied);
  }

  /** Undo (`back`) or redo; answers with what was undone or redone. */
  async move(direction: Direction): Promise<Result<{ label: string }>> {
    const moved = this.file.move(direction);
    if (!moved.ok) return moved;
    const refreshed = await this.#refresh(touched(moved.value.changes, this.records));
    return refreshed.ok ? succeed({ label: moved.value.label }) : refreshed;
  }

  text(id: TranscriptId): Result<OpenText> {
    const kept = this.#texts.get(id);
    if (kept) return succeed(kept);
    const content = this.file.content(id);
    if (!content.ok) return content;
    const { parsed, ...read } = content.value;
    const corrections = this.records.corrections.get(id)?.corrections ?? [];
    const text = {
      parsed: corrections.length === 0 ? parsed : correctTranscript(parsed, corrections),
      ...read,
    };
    this.#texts.set(id, text);
    for (const oldest of [...this.#texts.keys()].slice(0, -keptTexts)) this.#texts.delete(oldest);
    return succeed(text);
  }

  /** The text as the engine keeps it; undefined where the transcript is no longer in the library. */
  document(id: TranscriptId): Result<EngineDocument | undefined> {
    const record = this.records.transcripts.get(id);
    if (record === undefined) return succeed(undefined);
    const text = this.text(id);
    if (!text.ok) return text;
    const { parsed, textHash } = text.value;
    return succeed({
      id,
      title: record.title ?? record.fileName,
      text: parsed.text,
      blocks: parsed.blocks,
      turns: parsed.turns.map((turn) => {
        const speaker = speakerOfTurn(record, turn, parsed);
        const generic = speaker !== undefined && this.records.speakers.get(speaker)?.kind === 'generic';
        return { start: turn.start, end: turn.end, speaker, generic };
      }),
      language: record.language,
      date: record.date,
      textHash,
    });
  }

  async close(): Promise<void> {
    this.file.close();
    await this.#engine.remove([...this.#given]);
  }

  /** On a full disk nothing can be taken out either: then the next opening does it. */
  #without(staged: readonly (readonly NewContent[])[], failure: Failure): Failure {
    // Another edit that fails meanwhile must not take out what an import has staged.
    const ids = staged.flat().map(({ id }) => id);
    if (ids.length > 0) this.file.drop(ids);
    return failure;
  }

  async #refresh(
    touched: readonly TranscriptId[],
    { signal, progress }: Waiting = {},
  ): Promise<Result<undefined>> {
    const ids = await this.#inOrder(touched);
    const gone = ids.filter((id) => !this.records.transcripts.has(id));
    for (const id of gone) {
      this.#tallies.delete(id);
      this.#texts.delete(id);
    }
    if (gone.length > 0) await this.#engine.remove(gone);
    let batch: Read[] = [];
    let characters = 0;
    // While the engine reads one batch, the next is taken from the file.
    let given = this.#give([]);
    for (const [done, id] of ids.entries()) {
      if (signal?.aborted === true) return fail('cancelled');
      progress?.({ done, total: ids.length, detail: 'speeches' });
      this.#texts.delete(id);
      const document = this.document(id);
      if (!document.ok) return document;
      if (document.value === undefined) continue;
      const text = this.text(id);
      if (!text.ok) return text;
      batch.push({ document: document.value, text: text.value });
      characters += document.value.text.length;
      // Reading a long text takes its time: the host answers in between.
      await setImmediate();
      if (characters < batchCharacters) continue;
      if ((await unlessAborted(given, signal)) === undefined) return fail('cancelled');
      given = this.#give(batch);
      batch = [];
      characters = 0;
    }
    const last = given.then(() => (signal?.aborted === true ? fail('cancelled') : this.#give(batch)));
    return (await unlessAborted(last, signal)) ?? fail('cancelled');
  }

  async #give(batch: readonly Read[]): Promise<Result<undefined>> {
    if (batch.length === 0) return succeed(undefined);
    for (const { document } of batch) this.#given.add(document.id);
    const counted = await this.#engine.put(batch.map(({ document }) => document));
    batch.forEach(({ document, text }, index) => {
      // Another edit has taken it out meanwhile.
      if (!this.records.transcripts.has(document.id)) return;
      // The engine has stopped over them: the library knows their words all the same.
      const counts = (counted.ok ? counted.value[index] : undefined) ?? countWords(document);
      this.#tallies.set(document.id, tallyOf(text, counts));
    });
    return succeed(undefined);
  }

  /**
   * The engine keeps documents in the order in which they came, and results must not depend on the way there: where a transcript comes
   * back before others (a removal undone), those behind it come again after it.
   */
  async #inOrder(touched: readonly TranscriptId[]): Promise<readonly TranscriptId[]> {
    const { transcripts } = this.records;
    const orderOf = (id: TranscriptId): number => transcripts.get(id)?.order ?? 0;
    const coming = touched.filter((id) => transcripts.has(id) && !this.#tallies.has(id)).map(orderOf);
    const first = coming.reduce((least, order) => Math.min(least, order), Infinity);
    const behind = [...this.#tallies.keys()].filter((id) => orderOf(id) > first);
    if (behind.length > 0) await this.#engine.remove(behind);
    return [...new Set([...touched, ...behind])].sort((a, b) => orderOf(a) - orderOf(b));
  }
}

interface Read {
  readonly document: EngineDocument;
  readonly text: OpenText;
}

/** In their order, so many at a time as are written without the host being missed. */
function inBatches(contents: readonly NewContent[]): NewContent[][] {
  const batches: NewContent[][] = [];
  let bytes = Infinity;
  for (const content of contents) {
    bytes += content.bytes.length;
    if (bytes > batchBytes) {
      batches.push([]);
      bytes = content.bytes.length;
    }
    batches.at(-1)?.push(content);
  }
  return batches;
}

/** The transcripts whose text, structure or speakers a change may alter. */
function touched(changes: readonly Change[], records: Records): TranscriptId[] {
  const ids = new Set<TranscriptId>();
  for (const change of changes) {
    if (change.kind === 'transcript' || change.kind === 'correction') ids.add(change.id);
    if (
      change.kind === 'speaker' &&
      change.before &&
      change.after &&
      change.before.kind !== change.after.kind
    )
      for (const id of transcriptsOf(change.id, records)) ids.add(id);
  }
  return [...ids];
}

/** Where somebody may speak. */
const transcriptsOf = (speaker: SpeakerId, { transcripts, corrections }: Records): TranscriptId[] =>
  [...transcripts].flatMap(([id, { labels, soleSpeaker }]) => {
    const given = corrections.get(id)?.corrections ?? [];
    const speaks =
      soleSpeaker === speaker ||
      labels.some(([, own]) => own === speaker) ||
      given.some((correction) => 'speaker' in correction && correction.speaker === speaker);
    return speaks ? [id] : [];
  });
