/** Writes samples/debate.docx from samples/source/debate.txt: a Word file as a broadcaster's desk would type it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AlignmentType, Document, Footer, HeadingLevel, Packer, PageNumber, Paragraph, TextRun } from 'docx';

const samples = join(import.meta.dirname, '../samples');
const [title, place, date, people, ...lines] = readFileSync(join(samples, 'source/debate.txt'), 'utf8')
  .trim()
  .split('\n');

const said = (line) => {
  const [, label, words] = /^(\p{Lu}\p{L}+ \p{Lu}\p{L}+:)(.*)$/u.exec(line);
  const parts = words.split(/(\((?:Laughter|Applause|The bell rings)\.\))/u).filter((part) => part !== '');
  return new Paragraph({
    spacing: { after: 160 },
    children: [
      new TextRun({ text: label, bold: true }),
      ...parts.map((text) => new TextRun({ text, italics: text.startsWith('(') })),
    ],
  });
};

const foot = new Paragraph({
  alignment: AlignmentType.CENTER,
  children: [new TextRun({ children: ['Transcript. Page ', PageNumber.CURRENT] })],
});
const paragraphs = [
  new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
  new Paragraph({ children: [new TextRun(`${date}, ${place}`)] }),
  new Paragraph({ spacing: { after: 240 }, children: [new TextRun({ text: people, italics: true })] }),
  ...lines.map(said),
];
const debate = new Document({
  creator: 'Talmerian Broadcasting Service',
  title,
  description: 'Transcript of the presidential debate of 12 October 2023',
  sections: [{ footers: { default: new Footer({ children: [foot] }) }, children: paragraphs }],
});
writeFileSync(join(samples, 'debate.docx'), await Packer.toBuffer(debate));
