import type { MarkedParagraph } from '../../analysis/model/transcript';
import type { OdtStyle, OdtStyles } from './odt-style';
import type { SourceBuilder } from './source-builder';
import type { XmlListener } from './xml';

/** Content that is not read where it stands: notes, comments, deletions, frames and their pictures, readings over characters. */
const skipped = new Set([
  'note',
  'annotation',
  'tracked-changes',
  'frame',
  'custom-shape',
  'ruby-text',
  'hidden-text',
  'hidden-paragraph',
  'script',
  'forms',
  'object',
  'binary-data',
]);

/** Tables of contents and indexes repeat what stands in the text. */
const indexes = new Set([
  'table-of-content',
  'alphabetical-index',
  'user-index',
  'illustration-index',
  'table-index',
  'bibliography',
]);

/** A `text:s` may ask for any number of spaces; nobody reads more than these. */
const mostSpaces = 40;

export interface OdtBody {
  readonly listener: XmlListener;
  /** Whether it is a text document, and no spreadsheet or presentation. */
  isText(): boolean;
}

/** Listens to `content.xml` and puts its paragraphs into the builder. */
export function createOdtBody(builder: SourceBuilder, styles: OdtStyles): OdtBody {
  const depth = { skip: 0, cell: 0, item: 0, index: 0 };
  const runs: OdtStyle[] = [];
  let paragraph: OdtStyle | undefined;
  let heading = false;
  let afterSpace = true;
  let inBody = false;
  let isText = false;

  const isHidden = (): boolean => paragraph?.hidden === true || runs.some(({ hidden }) => hidden);
  const add = (text: string): void => {
    if (paragraph === undefined || isHidden()) return;
    const own = runs.findLast(({ bold }) => bold !== undefined)?.bold;
    builder.add(text, own ?? paragraph.bold ?? false);
  };
  const role = (): MarkedParagraph['role'] => {
    if (depth.index > 0) return 'furniture';
    if (heading) return 'heading';
    if (depth.cell > 0) return 'cell';
    return depth.item > 0 ? 'list-item' : 'paragraph';
  };
  const begin = (style: OdtStyle, isHeading: boolean): void => {
    paragraph = style;
    heading = isHeading || style.heading;
    afterSpace = true;
  };
  const end = (): void => {
    const name = paragraph?.name;
    builder.end(role(), name === undefined ? {} : { style: name });
    paragraph = undefined;
  };
  const starts: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    body: () => (inBody = true),
    text: () => {
      isText ||= inBody;
    },
    p: ({ 'style-name': style }) => begin(styles.of('paragraph', style), false),
    h: ({ 'style-name': style }) => begin(styles.of('paragraph', style), true),
    span: ({ 'style-name': style }) => runs.push(styles.of('text', style)),
    s: ({ c }) => add(' '.repeat(Math.max(1, Math.min(mostSpaces, Number(c ?? 1) || 1)))),
    tab: () => add('\t'),
    'line-break': () => {
      add('\n');
      afterSpace = true;
    },
    'table-cell': () => (depth.cell += 1),
    'list-item': () => (depth.item += 1),
  };
  const ends: Readonly<Record<string, () => void>> = {
    p: end,
    h: end,
    span: () => runs.pop(),
    'table-cell': () => (depth.cell -= 1),
    'list-item': () => (depth.item -= 1),
  };
  const listener: XmlListener = {
    open: (name, attributes) => {
      styles.listener.open?.(name, attributes);
      if (skipped.has(name)) depth.skip += 1;
      else if (indexes.has(name)) depth.index += 1;
      else if (depth.skip === 0 && Object.hasOwn(starts, name)) starts[name]?.(attributes);
    },
    close: (name) => {
      styles.listener.close?.(name);
      if (skipped.has(name)) depth.skip -= 1;
      else if (indexes.has(name)) depth.index -= 1;
      else if (depth.skip === 0 && Object.hasOwn(ends, name)) ends[name]?.();
    },
    text: (text) => {
      if (paragraph === undefined || depth.skip > 0) return;
      // runs of white space are one space, and none after a space: what is meant stands as text:s
      const collapsed = text.replace(/[ \t\r\n]+/gu, ' ');
      const piece = afterSpace ? collapsed.replace(/^ /u, '') : collapsed;
      if (collapsed !== '') afterSpace = collapsed.endsWith(' ');
      add(piece);
    },
  };
  return { listener, isText: () => isText };
}
