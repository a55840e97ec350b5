import type { SourceText } from '../../analysis/model/transcript';
import { fail, succeed, type Result } from '../contract/result';
import { readPackage } from './epub-package';
import type { FormatReader } from './format';
import { joinSources } from './join-sources';
import { htmlPage } from './read-html';
import { isZip, openZip, type Zip } from './zip';
import { listZipNames } from './zip-names';

/** An EPUB book: its chapters in the order of reading, each read as the page it is; contents and what stands outside the order stay out. */
export const electronicBook: FormatReader = {
  format: 'epub',
  recognises: (bytes) => isZip(bytes) && listZipNames(bytes).has('META-INF/container.xml'),
  read: async (bytes) => {
    const zip = await openZip(bytes);
    return zip.ok ? readBook(zip.value) : zip;
  },
};

/** Bytes of all chapters; the longest novels stay below five million. */
const largestBook = 64 * 1024 * 1024;

async function readBook(zip: Zip): Promise<Result<SourceText>> {
  const book = await readPackage(zip);
  if (!book.ok) return book;
  const bold = await readBoldClasses(zip, book.value.sheets);
  const chapters: SourceText[] = [];
  let left = largestBook;
  for (const name of book.value.chapters) {
    const page = await readEntry(zip, name, left);
    if (!page.ok) return page;
    left -= page.value.length;
    const chapter = await htmlPage.read(asHtml(page.value, bold), {});
    if (chapter.ok) chapters.push(chapter.value);
    else if (chapter.code !== 'file-empty') return fail(chapter.code, chapter.detail ?? name);
  }
  const source = joinSources(chapters, book.value.declared);
  return source.text === '' ? fail('file-empty') : succeed(source);
}

async function readEntry(zip: Zip, name: string, most: number): Promise<Result<Buffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const streamed = await zip.stream(name, (piece) => {
    length += piece.length;
    pieces.push(piece);
    return length > most ? fail('file-refused', name) : undefined;
  });
  return streamed.ok ? succeed(Buffer.concat(pieces)) : streamed;
}

/** Bytes of all style sheets that are looked at; one that cannot be read says nothing. */
const largestSheets = 1024 * 1024;

async function readBoldClasses(zip: Zip, sheets: readonly string[]): Promise<ReadonlySet<string>> {
  const bold = new Set<string>();
  let left = largestSheets;
  for (const name of sheets) {
    const sheet = await readEntry(zip, name, left);
    if (!sheet.ok) continue;
    left -= sheet.value.length;
    for (const [named, isBold] of readWeights(sheet.value.toString('utf8'))) {
      if (isBold) bold.add(named);
      else bold.delete(named);
    }
  }
  return bold;
}

/** The classes that a style sheet gives a weight (`.speaker`, `span.speaker`), in their order. */
function readWeights(sheet: string): readonly (readonly [name: string, bold: boolean])[] {
  const plain = sheet
    .split('/*')
    .map((piece, index) => (index === 0 ? piece : afterComment(piece)))
    .join(' ');
  return plain.split('}').flatMap((rule) => {
    const [selectors = '', body = ''] = rule.split('{').slice(-2);
    const weight = /(?:^|[;\s])font(?:-weight)?\s*:(?<weight>[^;]*)/iu.exec(body)?.groups?.['weight'];
    if (weight === undefined) return [];
    const isBold = /\bbold(?:er)?\b|(?:^|\s)[6-9]00(?:\s|$)/iu.test(weight);
    return selectors.split(',').flatMap((selector) => {
      const named = /^[a-z\d]*\.(?<name>[\p{L}\p{N}_-]+)$/iu.exec(selector.trim())?.groups?.['name'];
      return named === undefined ? [] : [[named, isBold] as const];
    });
  });
}

function afterComment(piece: string): string {
  const end = piece.indexOf('*/');
  return end === -1 ? '' : piece.slice(end + 2);
}

const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/iu;

/**
 * XHTML as HTML: any element may be closed in its opening tag there, `<title/>`, which would swallow all that follows;
 * and what the book's style sheets make bold is said where it stands.
 */
function asHtml(page: Buffer, bold: ReadonlySet<string>): Uint8Array {
  const markup = page
    .toString('latin1')
    .replace(
      /<(?<name>[a-z][\w:-]*)(?<rest>\s[^<>]*)?>/giu,
      (tag, name: string, given: string | undefined) => {
        const closed = given === undefined ? false : given.endsWith('/');
        const rest = (closed ? given?.slice(0, -1) : given) ?? '';
        const classes = /\sclass\s*=\s*["'](?<classes>[^"']*)/iu.exec(rest)?.groups?.['classes'] ?? '';
        const isBold = classes.split(/\s+/u).some((one) => bold.has(one)) && !/\sstyle\s*=/iu.test(rest);
        const open = `<${name}${rest}${isBold ? ' style="font-weight:bold"' : ''}>`;
        if (!closed) return isBold ? open : tag;
        return voidElements.test(name) ? open : `${open}</${name}>`;
      },
    )
    .replace(/<(?<name>[a-z][\w:-]*)\/>/giu, (tag, name: string) =>
      voidElements.test(name) ? tag : `<${name}></${name}>`,
    );
  return Buffer.from(markup, 'latin1');
}
