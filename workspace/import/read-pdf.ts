import type { SourceText } from '../../analysis/model/transcript';
import type { getDocumentProxy } from 'unpdf';
import { fail, succeed, type Result } from '../contract/result';
import type { FormatReader } from './format';
import { readColumns, type PdfColumn } from './pdf-columns';
import { stripPages, type PdfPage, type StrippedPage } from './pdf-furniture';
import { inflatesTooFar, pdfLimits } from './pdf-guard';
import { findRows, type PdfPiece } from './pdf-page';
import { joinParagraphs, measure, type PdfParagraph } from './pdf-paragraphs';
import { createSourceBuilder } from './source-builder';

/**
 * A PDF: its lines put together from where their letters stand, columns one after another, without running heads and line numbers,
 * broken words whole again. Failures: `file-locked`, `no-text` for pages that are pictures, `file-damaged`, `file-refused`.
 */
export const pdfDocument: FormatReader = {
  format: 'pdf',
  recognises: (bytes) => headAt(bytes) !== undefined,
  read: async (bytes) => {
    const start = headAt(bytes) ?? 0;
    if (inflatesTooFar(bytes)) return fail('file-refused', 'a stream in it grows without end');
    if (reading === 0) process.on('unhandledRejection', passOver);
    reading += 1;
    try {
      return await readFile(Uint8Array.from(bytes.subarray(start)));
    } finally {
      setImmediate(endReading);
    }
  },
};

/** How many files are being read, and were so until just now. */
let reading = 0;
function endReading(): void {
  reading -= 1;
  if (reading === 0) process.off('unhandledRejection', passOver);
}

/** pdf.js drops promises of its own about pages that are damaged; unheard, one ends the thread although the file is read. */
function passOver(reason: unknown): void {
  if (!(reason instanceof Error) || !reason.name.endsWith('Exception')) throw reason;
}

async function readFile(data: Uint8Array): Promise<Result<SourceText>> {
  const opened = await openDocument(data);
  if (!opened.ok) return opened;
  const { file } = opened.value;
  try {
    return await readDocument(file);
  } finally {
    await file.destroy().catch(() => undefined);
  }
}

/** Where the file begins: some mailers put lines before it. */
function headAt(bytes: Uint8Array): number | undefined {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2_048)).indexOf('%PDF-');
  return at < 0 ? undefined : at;
}

function failureOf(error: unknown): Result<never> {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return fail('file-locked');
  const reason = error instanceof Error ? error.message : String(error);
  return /memory|allocation|Array buffer/iu.test(reason) ? fail('file-refused') : fail('file-damaged');
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

async function openDocument(data: Uint8Array): Promise<Result<{ readonly file: Proxy }>> {
  // Loaded for the first PDF and not before: it is the largest part of the program.
  const { getDocumentProxy: open } = await import('unpdf');
  try {
    const file = await open(data, {
      isEvalSupported: false,
      disableFontFace: true,
      useSystemFonts: false,
      enableXfa: false,
      verbosity: 0,
    });
    return succeed({ file });
  } catch (error) {
    return failureOf(error);
  }
}

async function readDocument(file: Proxy): Promise<Result<SourceText>> {
  if (file.numPages > pdfLimits.pages) return fail('file-refused', 'too many pages');
  const pages = await readPages(file);
  if (pages === undefined) return fail('file-damaged');
  if (pages.every(({ rows }) => rows.length === 0)) return fail('no-text');
  const metadata = await file.getMetadata().catch(() => undefined);
  return succeed(assemble(stripPages(pages), titleOf(metadata)));
}

/** Pages that are damaged are passed over; undefined where all are. */
async function readPages(file: Proxy): Promise<readonly PdfPage[] | undefined> {
  const drawings: Drawn[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const drawn = await drawnText(file, number).catch(() => undefined);
    if (drawn !== undefined) drawings.push(drawn);
  }
  if (drawings.length === 0) return undefined;
  const font = commonestFont(drawings);
  return drawings.map((drawn) => layOut(drawn, font));
}

interface Drawn {
  readonly items: readonly TextItem[];
  readonly width: number;
  readonly height: number;
  /** From PDF's coordinates to a page seen upright, downwards. */
  readonly view: readonly number[];
}

async function drawnText(file: Proxy, number: number): Promise<Drawn> {
  const page = await file.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  page.cleanup();
  return { items: items.filter((item) => 'str' in item), width, height, view: transform };
}

/** The rows of a page. Text that is turned otherwise than most of it (a stamp, a margin) is left out, and so is what lies beside it. */
function layOut({ items, width, height, view }: Drawn, font: string | undefined): PdfPage {
  const pieces = items
    .filter(({ str }) => str !== '')
    .flatMap((item) => placed(item, view, item.fontName !== font));
  const turn = commonestTurn(pieces);
  const page = turn === 90 || turn === 270 ? { width: height, height: width } : { width, height };
  const rightToLeft = readsRightToLeft(pieces);
  const upright = pieces
    .filter((piece) => piece.turn === turn)
    .map((piece) => turnBack(piece, { width, height }))
    .filter(({ x, y }) => x > -5 && y > -5 && x < page.width + 5 && y < page.height + 5)
    .map((piece) => ({
      ...piece,
      against: rightToLeft ? isLeftToRight.test(piece.text) : isRightToLeft.test(piece.text),
    }))
    .map((piece) => (rightToLeft ? { ...piece, x: page.width - piece.x - piece.width } : piece));
  return { ...page, rows: findRows(upright) };
}

/** The font that most letters of the file are drawn in. */
function commonestFont(drawings: readonly Drawn[]): string | undefined {
  const letters = new Map<string, number>();
  for (const { items } of drawings)
    for (const { fontName, str } of items) letters.set(fontName, (letters.get(fontName) ?? 0) + str.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

/** Degrees that most letters of a page are turned by. */
function commonestTurn(pieces: readonly TurnedPiece[]): number {
  const letters = new Map<number, number>();
  for (const { turn, text } of pieces) letters.set(turn, (letters.get(turn) ?? 0) + text.length);
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

interface TurnedPiece extends PdfPiece {
  readonly turn: number;
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly fontName: string;
  readonly transform: readonly number[];
}

/** An item in the page's own view; nothing for text that is turned by other than a quarter. */
function placed(item: TextItem, view: readonly number[], marked: boolean): readonly TurnedPiece[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view;
  const along = { x: va * a + vc * b, y: vb * a + vd * b };
  const size = Math.hypot(va * c + vc * d, vb * c + vd * d) || Math.hypot(along.x, along.y);
  const angle = (Math.atan2(along.y, along.x) * 180) / Math.PI;
  const turn = (Math.round(angle / 90) * 90 + 360) % 360;
  if (Math.abs(((angle - turn + 540) % 360) - 180) > 5 || size < 1) return [];
  const [x, y] = [va * e + vc * f + ve, vb * e + vd * f + vf];
  return [{ text: wholeLetters(item.str), x, y, width: item.width, size, marked, against: false, turn }];
}

/** Ligatures and the shapes of Arabic letters as the letters they are; glyphs that no letter is known for left out. */
const wholeLetters = (text: string): string =>
  text
    .replaceAll('\0', '')
    .replace(/[\ufb00-\ufb06\ufb1d-\ufdff\ufe70-\ufefc]/gu, (shape) => shape.normalize('NFKC'));

const isRightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const isLeftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;

function readsRightToLeft(pieces: readonly PdfPiece[]): boolean {
  const letters = (of: RegExp): number =>
    pieces.reduce((sum, { text }) => sum + (of.test(text) ? text.length : 0), 0);
  return letters(isRightToLeft) > letters(isLeftToRight);
}

/** A piece of a page that is turned, as if the page were turned back. */
function turnBack(
  { turn, ...piece }: TurnedPiece,
  { width, height }: { width: number; height: number },
): PdfPiece {
  const { x, y } = piece;
  if (turn === 90) return { ...piece, x: y, y: width - x };
  if (turn === 180) return { ...piece, x: width - x, y: height - y };
  return turn === 270 ? { ...piece, x: height - y, y: x } : piece;
}

function assemble(pages: readonly StrippedPage[], title: string | undefined): SourceText {
  const builder = createSourceBuilder({ collapse: true });
  const columns: PdfColumn[] = pages.flatMap(readColumns);
  let told = 0;
  const tellFurniture = (until: number): void => {
    for (const { text } of pages.slice(told, until).flatMap(({ furniture }) => furniture)) {
      builder.add(text, false);
      builder.end('furniture');
    }
    told = Math.max(told, until);
  };
  const paragraphs = joinParagraphs(columns, measure(columns));
  const front = frontOf(paragraphs);
  for (const paragraph of paragraphs) {
    const { text, marked, heading, page } = paragraph;
    tellFurniture(page + 1);
    builder.add(text.slice(0, marked), true);
    builder.add(text.slice(marked), false);
    builder.end(heading || front.includes(paragraph) ? 'heading' : 'paragraph');
  }
  tellFurniture(pages.length);
  return builder.build(title === undefined || front.length > 0 ? {} : { title });
}

/** Short paragraphs above the text, all in a font of their own: what the file is called and when it was. A title in its properties is often another's. */
function frontOf(paragraphs: readonly PdfParagraph[]): readonly PdfParagraph[] {
  const end = paragraphs.findIndex(({ text, marked }) => marked < text.length || text.length > 300);
  return paragraphs.slice(0, Math.max(end, 0)).filter(({ page, text }) => page === 0 && !/[:.]$/u.test(text));
}

/** A title that a person gave: not a file's name, nor what a program puts there. */
function titleOf(metadata: { readonly info: object } | undefined): string | undefined {
  const title: unknown = metadata === undefined ? undefined : Reflect.get(metadata.info, 'Title');
  if (typeof title !== 'string') return undefined;
  const plain = title.replace(/\s+/gu, ' ').trim();
  const named =
    /\.(?:docx?|pdf|rtf|odt|indd|qxd|wpd|tex|dvi|txt|html?|pages)$|^(?:microsoft word|untitled|document\s?\d*$|slide|print|\(?anonymous)/iu;
  return named.test(plain) || plain.length > 300 || !/\p{L}{2,}.*\s.*\p{L}{2,}/u.test(plain)
    ? undefined
    : plain;
}
