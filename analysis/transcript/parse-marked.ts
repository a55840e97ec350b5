import type { Block, LanguageSpan, MarkedParagraph, SourceText } from '../model/transcript';
import { splitInline } from './inline';

/** What the format knows of a text that it has marked itself. */
export interface MarkedBody {
  readonly pieces: readonly Block[];
  /** Parentheses kept as speech, as printed. */
  readonly kept: readonly string[];
}

/** Whether the format says itself who speaks: labels or speech are marked as such, as in TEI or in cues with a voice. */
export const isMarked = ({ paragraphs }: SourceText): boolean =>
  paragraphs?.some(({ kind }) => kind === 'label' || kind === 'speech') ?? false;

/** The blocks of a text whose format says what each paragraph is; brackets inside speech are still told apart. */
export function parseMarked({ text, paragraphs = [] }: SourceText): MarkedBody {
  const pieces: Block[] = [];
  const kept: string[] = [];
  for (const paragraph of paragraphs) {
    const kind = paragraph.kind ?? kindOfRole(paragraph.role);
    for (const part of cutAt(paragraph, kind)) {
      if (part.kind !== 'speech') {
        pieces.push(part);
        continue;
      }
      const alone = part.start === paragraph.start && part.end === paragraph.end;
      const inline = splitInline(text, part, alone);
      pieces.push(...inline.pieces);
      kept.push(...inline.kept);
    }
  }
  return { pieces, kept };
}

/** In which languages a format says that its paragraphs are, labels and furniture aside. */
export const markedLanguages = ({ paragraphs = [] }: SourceText): readonly LanguageSpan[] =>
  paragraphs.flatMap(({ start, end, language, kind, role }) =>
    language === undefined || (kind ?? kindOfRole(role)) !== 'speech' ? [] : [{ start, end, language }],
  );

const kindOfRole = (role: MarkedParagraph['role']): Block['kind'] =>
  role === 'heading' || role === 'furniture' ? role : 'speech';

/** A paragraph as its own kind and the stretches inside it that are of another. */
function cutAt({ start, end, inside = [] }: MarkedParagraph, kind: Block['kind']): readonly Block[] {
  const parts: Block[] = [];
  let at = start;
  for (const piece of inside) {
    if (piece.start > at) parts.push({ kind, start: at, end: piece.start });
    parts.push(piece);
    at = Math.max(at, piece.end);
  }
  if (at < end) parts.push({ kind, start: at, end });
  return parts;
}
