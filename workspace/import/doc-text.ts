import type { MarkedParagraph } from '../../analysis/model/transcript';
import { decodeAs } from './decode-named';
import type { DocParts, DocPiece } from './doc-pieces';
import { propertiesOf, property, readRuns, runAt, type DocRun } from './doc-runs';
import { readStyles, type DocStyle } from './doc-styles';
import { isContentsStyle } from './heading-style';
import type { SourceBuilder } from './source-builder';

/** Where the tables of letters' and paragraphs' properties stand in the head of the main stream. */
const letterTable = 0xfa;
const paragraphTable = 0x102;

interface Tables {
  readonly letters: readonly DocRun[];
  readonly paragraphs: readonly DocRun[];
  readonly styles: ReadonlyMap<number, DocStyle>;
}

interface Stretch {
  readonly text: string;
  /** Byte offset of its first letter, and bytes a letter. */
  readonly at: number;
  readonly width: number;
  readonly run: DocRun | undefined;
}

/** Puts the main text of a Word file into the builder: paragraphs with their style, bold runs; without fields' codes, hidden and deleted text. */
export function addDocText(parts: DocParts, builder: SourceBuilder): void {
  const { main, table } = parts;
  const tables: Tables = parts.old
    ? { letters: [], paragraphs: [], styles: new Map() }
    : {
        letters: readRuns(main, table, { entry: letterTable, paragraphs: false }),
        paragraphs: readRuns(main, table, { entry: paragraphTable, paragraphs: true }),
        styles: readStyles(main, table),
      };
  const fields: boolean[] = [];
  let waiting: { text: string; run: DocRun | undefined }[] = [];
  const endParagraph = (at: number, cell: boolean): void => {
    const { style, role } = describe(parts, tables, at, cell);
    for (const { text, run } of waiting) addRun(parts, { text, run, style }, builder);
    waiting = [];
    const name = style?.name ?? '';
    builder.end(role, name === '' || /^normal$/iu.test(name) ? {} : { style: name });
  };
  for (const stretch of stretches(parts, tables.letters)) {
    let from = 0;
    const take = (until: number, instead = ''): void => {
      const text = fields.includes(false) ? '' : stretch.text.slice(from, until) + instead;
      if (text !== '') waiting.push({ text, run: stretch.run });
      from = until + 1;
    };
    for (const { 0: mark, index } of stretch.text.matchAll(marks)) {
      take(index, characters.get(mark));
      if (mark === '\u0013') fields.push(false);
      else if (mark === '\u0014') fields[fields.length - 1] = true;
      else if (mark === '\u0015') fields.pop();
      else if (ends.has(mark)) endParagraph(stretch.at + index * stretch.width, mark === '\u0007');
    }
    take(stretch.text.length);
  }
  endParagraph(0, false);
}

/* Word's marks within its text are control characters */
const marks = /[\u0000-\u0008\u000a-\u001f]/gu;
const ends = new Set(['\r', '\u0007', '\u000c', '\u000e']);
const characters: ReadonlyMap<string, string> = new Map([
  ['\u000b', '\n'],
  ['\u001e', '\u2011'],
  ['\u001f', '\u00ad'],
]);

/** The text in its order, cut where the properties of letters change. */
function* stretches(parts: DocParts, letters: readonly DocRun[]): Generator<Stretch> {
  for (const piece of parts.pieces) {
    const width = piece.wide ? 2 : 1;
    const end = piece.at + piece.length * width;
    for (let at = piece.at; at < end;) {
      const run = runAt(letters, at);
      const stop = run === undefined ? end : Math.min(end, alignUp(run.end, piece, width));
      yield { text: decode(parts, piece, at, stop), at, width, run };
      at = stop;
    }
  }
}

/** The end of a run, which a damaged file may have in the middle of a letter. */
const alignUp = (at: number, piece: DocPiece, width: number): number =>
  piece.at + Math.ceil((at - piece.at) / width) * width;

function decode({ main, encoding }: DocParts, { wide }: DocPiece, at: number, stop: number): string {
  const bytes = main.bytes.subarray(at, stop);
  return wide ? Buffer.from(bytes).toString('utf16le') : (decodeAs(encoding, bytes, { fatal: false }) ?? '');
}

function describe(
  { main }: DocParts,
  { paragraphs, styles }: Tables,
  at: number,
  cell: boolean,
): { style: DocStyle | undefined; role: MarkedParagraph['role'] } {
  const run = runAt(paragraphs, at);
  const style = run === undefined ? undefined : styles.get(run.style);
  const own = propertiesOf(main, run);
  const heading = style?.heading === true || (own.get(property.outline) ?? 9) < 9;
  const inTable = cell || own.get(property.inTable) === 1;
  const list = (own.get(property.list) ?? 0) > 0;
  if (isContentsStyle(style?.name ?? '')) return { style, role: 'furniture' };
  return { style, role: heading ? 'heading' : inTable ? 'cell' : list ? 'list-item' : 'paragraph' };
}

function addRun(
  { main }: DocParts,
  { text, run, style }: { text: string; run: DocRun | undefined; style: DocStyle | undefined },
  builder: SourceBuilder,
): void {
  const own = propertiesOf(main, run);
  const isOn = (value: number | undefined): boolean => value === 1 || value === 0x81;
  if (isOn(own.get(property.hidden)) || isOn(own.get(property.deleted))) return;
  const styled = style?.bold ?? false;
  const bold = own.get(property.bold);
  // 128: as the style has it; 129: the other way round
  builder.add(text, bold === undefined || bold === 0x80 ? styled : bold === 0x81 ? !styled : bold === 1);
}
