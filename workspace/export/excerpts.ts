import type { Span } from '../../analysis/model/span';
import type { ParsedTranscript } from '../../analysis/model/transcript';
import { sentencesOf } from '../../analysis/tokens/sentences';
import type { AnnotationId, TranscriptId } from '../contract/basics';
import { fail, succeed, type Result } from '../contract/result';
import type { Excerpt } from '../contract/tables';
import type { Project } from '../project/project';
import { speakerOfTurn } from '../project/tally';
import { paragraphsIn } from './paragraphs';

export type Context = 'none' | 'sentence' | 'paragraph';

/**
 * Annotations with what stands around them, in the order given (all, in the order of the texts, where none are given). Context ends
 * at the sentence or paragraph that the passage begins and ends in.
 */
export function excerptsOf(
  project: Project,
  { annotations, context }: { readonly annotations: readonly AnnotationId[]; readonly context: Context },
): Result<Excerpt[]> {
  const { records } = project;
  const layouts = new Map<TranscriptId, Layout>();
  const excerpts: Excerpt[] = [];
  for (const id of annotations) {
    const annotation = records.annotations.get(id);
    const record = annotation && records.transcripts.get(annotation.transcript);
    if (annotation === undefined || record === undefined) return fail('not-found', id);
    const { transcript, start, end, quote, codes, note, author, created } = annotation;
    const text = project.text(transcript);
    if (!text.ok) return text;
    const layout = layouts.get(transcript) ?? new Layout(text.value.parsed);
    layouts.set(transcript, layout);
    const place = layout.place({ start, end }, context);
    const turn = place.turn === undefined ? undefined : layout.parsed.turns[place.turn];
    const speakerId = turn && speakerOfTurn(record, turn, layout.parsed);
    const speaker = speakerId === undefined ? undefined : records.speakers.get(speakerId);
    excerpts.push({
      annotation: id,
      transcript,
      title: record.title ?? record.fileName,
      ...(record.date !== undefined && { date: record.date }),
      ...(record.place !== undefined && { place: record.place }),
      fileName: record.fileName,
      ...(speaker !== undefined && { speaker: speaker.name, speakerId }),
      ...(speaker?.role !== undefined && { role: speaker.role }),
      ...(place.turn !== undefined && { turn: place.turn + 1 }),
      ...(place.paragraph !== undefined && { paragraph: place.paragraph + 1 }),
      start,
      end,
      before: place.before,
      quote,
      after: place.after,
      codes: codes.flatMap((code) => records.codes.get(code)?.name ?? []),
      note,
      author,
      created,
      sourceHash: record.sourceHash,
    });
  }
  return succeed(excerpts);
}

/** Where things stand in one transcript; its paragraphs are found once for all passages. */
class Layout {
  readonly parsed: ParsedTranscript;
  readonly #paragraphs: readonly Span[];

  constructor(parsed: ParsedTranscript) {
    this.parsed = parsed;
    this.#paragraphs = paragraphsIn(parsed, { start: 0, end: parsed.text.length });
  }

  /** Turn, and paragraph within the turn, of the passage's first character, from 0; undefined outside any. */
  place(
    passage: Span,
    context: Context,
  ): { turn?: number; paragraph?: number; before: string; after: string } {
    const { text, turns } = this.parsed;
    const first = holderOf(this.#paragraphs, passage.start);
    const last = holderOf(this.#paragraphs, passage.end - 1);
    const turn = turns.findIndex(({ start, end }) => start <= passage.start && passage.start < end);
    const within = turns[turn];
    const paragraph =
      within && first && paragraphsIn(this.parsed, within).findIndex(({ end }) => passage.start < end);
    const from = first && contextOf(text, first, passage.start, context);
    const to = last && contextOf(text, last, passage.end - 1, context);
    return {
      ...(within !== undefined && { turn }),
      ...(paragraph !== undefined && paragraph >= 0 && { paragraph }),
      before: from === undefined ? '' : text.slice(Math.min(from.start, passage.start), passage.start),
      after: to === undefined ? '' : text.slice(passage.end, Math.max(to.end, passage.end)),
    };
  }
}

function contextOf(text: string, paragraph: Span, at: number, context: Context): Span | undefined {
  if (context === 'none') return undefined;
  return context === 'paragraph' ? paragraph : holderOf(sentencesOf(text, [paragraph]), at);
}

const holderOf = (spans: readonly Span[], at: number): Span | undefined =>
  spans.find(({ start, end }) => start <= at && at < end);
