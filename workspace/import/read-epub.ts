import type { SourceText } from '../../analysis/model/transcript';
import { fail, succeed, type Result } from '../contract/basics';
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
  const chapters: SourceText[] = [];
  let left = largestBook;
  for (const name of book.value.chapters) {
    const page = await readEntry(zip, name, left);
    if (!page.ok) return page;
    left -= page.value.length;
    const chapter = await htmlPage.read(asHtml(page.value), {});
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

const voidElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/iu;

/** XHTML may close any element in its opening tag, `<title/>`; read as HTML that would swallow all that follows. */
function asHtml(page: Buffer): Uint8Array {
  const markup = page
    .toString('latin1')
    .replace(/<(?<name>[a-z][\w:-]*)(?<rest>(?:\s[^<>]*)?)\/>/giu, (tag, name: string, rest: string) =>
      voidElements.test(name) ? tag : `<${name}${rest}></${name}>`,
    );
  return Buffer.from(markup, 'latin1');
}
