import type { Span } from '../../analysis/model/span';
import type { MarkedParagraph, SourceText } from '../../analysis/model/transcript';

/** Texts that are chapters of one, one after another; what is declared is for the whole. One without paragraphs is one paragraph. */
export function joinSources(
  chapters: readonly SourceText[],
  declared: SourceText['declared'],
): SourceText & { readonly paragraphs: readonly MarkedParagraph[] } {
  const paragraphs: MarkedParagraph[] = [];
  const texts: string[] = [];
  let length = 0;
  for (const { text, paragraphs: own } of chapters) {
    if (text === '') continue;
    const start = length === 0 ? 0 : length + 2;
    const move = <Part extends Span>(part: Part): Part => ({
      ...part,
      start: part.start + start,
      end: part.end + start,
    });
    for (const paragraph of own ?? splitLines(text))
      paragraphs.push({
        ...move(paragraph),
        bold: paragraph.bold.map(move),
        ...(paragraph.inside !== undefined && { inside: paragraph.inside.map(move) }),
      });
    texts.push(text);
    length = start + text.length;
  }
  return { text: texts.join('\n\n'), paragraphs, declared };
}

/** The paragraphs of a text that has only blank lines between them. */
function splitLines(text: string): readonly MarkedParagraph[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/gu)].map(({ 0: piece, index }) => ({
    role: 'paragraph',
    bold: [],
    start: index,
    end: index + piece.trimEnd().length,
  }));
}
