import { isOn, type DocxStyle } from './docx-style';
import type { SourceBuilder } from './source-builder';
import type { XmlListener } from './xml';

/** Content that is not read where it stands: what was struck out, notes, drawings and text boxes, and their fallbacks. */
const skipped = new Set([
  'del',
  'moveFrom',
  'txbxContent',
  'Fallback',
  'footnote',
  'endnote',
  'instrText',
  'delText',
  'object',
  'drawing',
  'pict',
]);

/** Listens to `word/document.xml` and puts its paragraphs into the builder. */
export function createBodyListener(
  builder: SourceBuilder,
  styles: ReadonlyMap<string, DocxStyle>,
): XmlListener {
  let skip = 0;
  let cells = 0;
  let style: string | undefined;
  let list = false;
  let runStyle: string | undefined;
  let bold: boolean | undefined;
  let hidden = false;
  let inText = false;
  let inRun = false;
  const isBold = (id: string | undefined): boolean => id !== undefined && styles.get(id)?.bold === true;
  const add = (text: string): void => {
    if (skip === 0 && !hidden) builder.add(text, bold ?? (isBold(runStyle) || isBold(style)));
  };
  const endParagraph = (): void => {
    const known = style === undefined ? undefined : styles.get(style);
    const role =
      known?.heading === true || /^heading\d|^title$/iu.test(style ?? '')
        ? 'heading'
        : cells > 0
          ? 'cell'
          : list
            ? 'list-item'
            : 'paragraph';
    const name = known?.name ?? style;
    builder.end(role, name === undefined ? {} : { style: name });
  };
  const starts: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    p: () => {
      endParagraph();
      style = undefined;
      list = false;
    },
    pStyle: ({ val }) => (style = val),
    numPr: () => (list = true),
    tc: () => (cells += 1),
    r: () => {
      inRun = true;
      bold = undefined;
      runStyle = undefined;
      hidden = false;
    },
    rStyle: ({ val }) => {
      if (inRun) runStyle = val;
    },
    b: ({ val }) => {
      if (inRun) bold = isOn(val);
    },
    vanish: ({ val }) => {
      if (inRun) hidden = isOn(val);
    },
    t: () => (inText = true),
    tab: () => {
      if (inRun) add('\t');
    },
    br: () => add('\n'),
    cr: () => add('\n'),
    noBreakHyphen: () => add('-'),
    softHyphen: () => add('\u00ad'),
  };
  const ends: Readonly<Record<string, () => void>> = {
    p: endParagraph,
    tc: () => (cells -= 1),
    r: () => (inRun = false),
    t: () => (inText = false),
  };
  return {
    open: (name, attributes) => {
      if (skipped.has(name)) skip += 1;
      else if (skip === 0 && Object.hasOwn(starts, name)) starts[name]?.(attributes);
    },
    close: (name) => {
      if (skipped.has(name)) skip -= 1;
      else if (skip === 0 && Object.hasOwn(ends, name)) ends[name]?.();
    },
    text: (text) => {
      if (inText) add(text);
    },
  };
}
