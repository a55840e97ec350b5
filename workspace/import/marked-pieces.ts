import type { BlockKind, KnownSpeaker, SourceText } from '../../analysis/model/transcript';
import { fail, succeed, type Result } from '../contract/result';
import { createSourceBuilder } from './source-builder';

/** A paragraph of a text that says itself what it is. */
export interface MarkedPiece {
  readonly kind: BlockKind;
  /** Its text, with what is of another kind inside it. */
  readonly runs: readonly { readonly text: string; readonly kind?: BlockKind }[];
  readonly language?: string;
}

/** Collects paragraphs while a marked-up file streams by. White space is that of XML: runs of it are one space. */
export interface PieceCollector {
  /** `language` as the file has it, `fr-BE`; the paragraph is of the one most of its letters are in. */
  add(text: string, options?: { readonly kind?: BlockKind; readonly language?: string | undefined }): void;
  isEmpty(): boolean;
  /** Ends the paragraph at hand, which is of this kind; one without text leaves nothing. */
  end(kind: BlockKind): void;
  pieces(): readonly MarkedPiece[];
}

export function createPieceCollector(): PieceCollector {
  const pieces: MarkedPiece[] = [];
  let runs: { text: string; kind?: BlockKind }[] = [];
  let letters = new Map<string, number>();
  return {
    add(text, { kind, language } = {}) {
      const last = runs.at(-1);
      if (last !== undefined && last.kind === kind) last.text += text;
      else runs.push(kind === undefined ? { text } : { text, kind });
      if (language !== undefined && kind === undefined)
        letters.set(language, (letters.get(language) ?? 0) + text.trim().length);
    },
    isEmpty: () => runs.every(({ text }) => !/\S/u.test(text)),
    end(kind) {
      if (runs.some(({ text }) => /\S/u.test(text))) {
        const language = primaryTag([...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0]);
        pieces.push({ kind, runs, ...(language !== undefined && { language }) });
      }
      runs = [];
      letters = new Map();
    },
    pieces: () => pieces,
  };
}

/** `fr-BE` → `fr` */
export const primaryTag = (tag: string | undefined): string | undefined =>
  /^(?<primary>[a-z]{2,3})(?:[-_]|$)/iu.exec(tag ?? '')?.groups?.['primary']?.toLowerCase();

export interface MarkedFacts {
  readonly declared: SourceText['declared'];
  readonly speakers: readonly KnownSpeaker[];
  readonly encoding: string;
}

/**
 * A source of marked paragraphs. Where none of them is a label the file does not say who speaks: kinds of speech are then left
 * out, and labels are looked for by their shape. `file-empty` without text.
 */
export function sourceOfPieces(
  pieces: readonly MarkedPiece[],
  { declared, speakers, encoding }: MarkedFacts,
): Result<SourceText> {
  const marked = pieces.some(({ kind }) => kind === 'label');
  const builder = createSourceBuilder({ collapse: true });
  for (const { kind, runs, language } of pieces) {
    for (const run of runs) builder.add(run.text, false, run.kind);
    const role = kind === 'heading' || kind === 'furniture' ? kind : 'paragraph';
    builder.end(role, {
      ...((marked || kind !== 'speech') && { kind }),
      ...(language !== undefined && { language }),
    });
  }
  const source = builder.build(declared);
  if (source.text === '') return fail('file-empty');
  return succeed({ ...source, encoding, ...(speakers.length > 0 && { speakers }) });
}
