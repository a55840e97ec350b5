import type { MarkedParagraph, SourceText } from '../../analysis/model/transcript';
import { isContentsStyle, isHeadingStyle } from './heading-style';
import type { RtfGroup } from './rtf-group';
import { createSourceBuilder } from './source-builder';

interface Style {
  readonly name: string;
  readonly outline: boolean;
}

/** Where the text of an RTF file goes: into paragraphs, the names of styles, or the title, as its group says. */
export interface RtfText {
  put(text: string, group: RtfGroup): void;
  /** `role` where the word that ends the paragraph says it; else by its style and properties. */
  endParagraph(group: RtfGroup, role?: MarkedParagraph['role']): void;
  /** The style that is being defined has a place in the outline: it is one for headings. */
  outlineStyle(id: number): void;
  build(): SourceText;
}

export function createRtfText(): RtfText {
  const builder = createSourceBuilder({ collapse: false });
  const styles = new Map<number, Style>();
  let title = '';
  let run = { text: '', bold: false };

  const flush = (bold: boolean): void => {
    builder.add(run.text, run.bold);
    run = { text: '', bold };
  };
  const styleOf = (id: number): Style => styles.get(id) ?? { name: '', outline: false };
  const endParagraph: RtfText['endParagraph'] = ({ paragraph }, role) => {
    flush(run.bold);
    const style = styleOf(paragraph.style);
    const name = style.name.replace(/;.*$/su, '').trim();
    const heading = paragraph.outline || style.outline || isHeadingStyle(name);
    builder.end(
      isContentsStyle(name)
        ? 'furniture'
        : (role ??
            (heading ? 'heading' : paragraph.cell ? 'cell' : paragraph.list ? 'list-item' : 'paragraph')),
      paragraph.style === 0 || name === '' ? {} : { style: name },
    );
  };
  return {
    put: (text, group) => {
      if (group.destination === 'title') title += text;
      else if (group.destination === 'styles') {
        const style = styleOf(group.defined);
        if (style.name.length < 256) styles.set(group.defined, { ...style, name: style.name + text });
      } else if (group.destination === 'body' && !group.hidden && !group.deleted) {
        const bold = group.rightToLeft ? group.boldRightToLeft : group.bold;
        if (bold !== run.bold) flush(bold);
        run.text += text;
      }
    },
    endParagraph,
    outlineStyle: (id) => styles.set(id, { ...styleOf(id), outline: true }),
    build: () => {
      const named = title.trim();
      return builder.build(named === '' ? {} : { title: named });
    },
  };
}
