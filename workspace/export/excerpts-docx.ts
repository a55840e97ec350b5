import type { IRunOptions, ParagraphChild } from 'docx';
import { directionOf } from '../../analysis/tokens/direction';
import type { ExcerptDocument, ExcerptEntry } from './excerpt-document';

const serif = 'Georgia';
const colours = { strong: '1D1D1B', muted: '5D5B54', line: 'D5D2C9', bar: 'C9C5B8', quote: 'F6EDC9' };

/** Half points, as Word counts sizes of letters; twentieths of a point for distances. */
const size = { title: 40, heading: 25, text: 23, small: 19, note: 18 };

/** The excerpts as a Word document: headings that Word lists, passages with their context, references as footnotes. */
export async function excerptsDocx(document: ExcerptDocument): Promise<Uint8Array<ArrayBuffer>> {
  // A third of a second and 2 MB: only those who export pay for it.
  const docx = await import('docx');
  const {
    BorderStyle,
    Document,
    FootnoteReferenceRun,
    HeadingLevel,
    Packer,
    Paragraph,
    ShadingType,
    TextRun,
  } = docx;

  const run = (
    text: string,
    options: Pick<IRunOptions, 'bold' | 'italics' | 'color' | 'size' | 'rightToLeft'> = {},
  ) => new TextRun({ text, ...options });

  const passage = ({ before, quote, after }: ExcerptEntry) => {
    const rightToLeft = directionOf(`${before}${quote}${after}`) === 'rtl';
    const context = { color: colours.muted, rightToLeft };
    return new Paragraph({
      keepNext: true,
      bidirectional: rightToLeft,
      spacing: { before: 220, after: 40 },
      children: [
        run(before, context),
        new TextRun({
          text: quote,
          color: colours.strong,
          rightToLeft,
          shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.quote },
        }),
        run(after, context),
      ],
    });
  };

  const source = ({ number, speaker, place, codes }: ExcerptEntry) => {
    const small = { size: size.small, color: colours.muted };
    const children: ParagraphChild[] = [
      run(speaker, { ...small, bold: true, color: colours.strong }),
      run(place === '' ? ' ' : `, ${place} `, small),
      new FootnoteReferenceRun(number),
    ];
    if (codes.length > 0) children.push(run(`  ${codes.join(' · ')}`, { ...small, italics: true }));
    return new Paragraph({ spacing: { after: 60 }, children });
  };

  const noteLine = (line: string, index: number) => {
    const italic = { italics: true, size: size.small, color: colours.muted };
    return new TextRun({ text: line, ...italic, ...(index > 0 && { break: 1 }) });
  };
  const note = (text: string) =>
    new Paragraph({
      bidirectional: directionOf(text) === 'rtl',
      indent: { left: 160 },
      border: { left: { style: BorderStyle.SINGLE, size: 12, color: colours.bar, space: 8 } },
      children: text.split('\n').map(noteLine),
    });

  const heading = (text: string) =>
    new Paragraph({
      text,
      heading: HeadingLevel.HEADING_1,
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: colours.line, space: 4 } },
    });

  const footnote = ({ reference }: ExcerptEntry) => ({
    children: [
      new Paragraph({ children: [run(` ${reference}`, { size: size.note, color: colours.muted })] }),
    ],
  });

  const { title, about, sections } = document;
  const entries = sections.flatMap((section) => section.entries);
  const file = new Document({
    title,
    creator: 'Rostrum',
    styles: {
      default: {
        document: {
          run: { font: serif, size: size.text, color: colours.strong },
          paragraph: { spacing: { line: 320 } },
        },
        title: { run: { font: serif, size: size.title, bold: true }, paragraph: { spacing: { after: 120 } } },
        heading1: {
          run: { font: serif, size: size.heading, bold: true, color: colours.strong },
          paragraph: { spacing: { before: 400, after: 160 }, keepNext: true },
        },
      },
    },
    footnotes: Object.fromEntries(entries.map((entry) => [entry.number, footnote(entry)])),
    sections: [
      {
        properties: { page: { margin: { top: 1440, bottom: 1440, left: 1300, right: 1300 } } },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ children: [run(about, { size: 21, color: colours.muted })] }),
          ...sections.flatMap((section) => [
            ...(section.heading === undefined ? [] : [heading(section.heading)]),
            ...section.entries.flatMap((entry) => [
              passage(entry),
              source(entry),
              ...(entry.note === '' ? [] : [note(entry.note)]),
            ]),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}
