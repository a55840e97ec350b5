import type { SourceText } from '../../analysis/model/transcript';
import { fail, succeed, type Result } from '../contract/result';
import { streamXml } from './xml';
import type { Zip } from './zip';

/** What an EPUB's package says: its chapters in the order of reading, by their names in the archive, and what it is. */
export interface EpubPackage {
  readonly chapters: readonly string[];
  /** Its style sheets. */
  readonly sheets: readonly string[];
  readonly declared: SourceText['declared'];
}

interface Item {
  readonly href: string;
  readonly isPage: boolean;
  readonly isNavigation: boolean;
  readonly isSheet: boolean;
}

/** Reads the container and its package (EPUB 2 and 3). `file-damaged` where one is missing, `format-unknown` for a locked book. */
export async function readPackage(zip: Zip): Promise<Result<EpubPackage>> {
  let path: string | undefined;
  const container = await streamXml(zip, 'META-INF/container.xml', {
    open: (name, attributes) => {
      if (name === 'rootfile') path ??= attributes['full-path'];
    },
  });
  if (!container.ok) return container;
  if (path === undefined) return fail('file-damaged', 'META-INF/container.xml');
  const read = await readOpf(zip, path);
  if (!read.ok) return read;
  const locked = await lockedEntries(zip);
  if (read.value.chapters.some((chapter) => locked.has(chapter)))
    return fail('format-unknown', 'EPUB with a lock (DRM)');
  return read;
}

async function readOpf(zip: Zip, path: string): Promise<Result<EpubPackage>> {
  const items = new Map<string, Item>();
  const spine: string[] = [];
  const contents = new Set<string>();
  const facts = new Map<string, string>();
  let fact: string | undefined;
  const streamed = await streamXml(zip, path, {
    open: (name, attributes) => {
      fact = undefined;
      if (name === 'item')
        items.set(attributes['id'] ?? '', {
          href: resolveName(path, attributes['href'] ?? ''),
          isPage: /html|dtbook/u.test(attributes['media-type'] ?? ''),
          isSheet: attributes['media-type'] === 'text/css',
          isNavigation: /(?:^|\s)nav(?:\s|$)/u.test(attributes['properties'] ?? ''),
        });
      else if (name === 'itemref' && attributes['linear'] !== 'no') spine.push(attributes['idref'] ?? '');
      else if (name === 'reference' && attributes['type'] === 'toc')
        contents.add(resolveName(path, attributes['href'] ?? ''));
      else if (factNames.has(name) && !facts.has(name) && attributes['event'] !== 'modification') fact = name;
    },
    close: () => (fact = undefined),
    text: (text) => {
      if (fact !== undefined) facts.set(fact, (facts.get(fact) ?? '') + text);
    },
  });
  if (!streamed.ok) return streamed;
  const chapters = spine.flatMap((id) => {
    const item = items.get(id);
    return item?.isPage === true && !item.isNavigation && !contents.has(item.href) ? [item.href] : [];
  });
  const sheets = [...items.values()].filter(({ isSheet }) => isSheet).map(({ href }) => href);
  return succeed({ chapters: [...new Set(chapters)], sheets, declared: declare(facts) });
}

const factNames = new Set(['title', 'date', 'language']);

function declare(facts: ReadonlyMap<string, string>): SourceText['declared'] {
  const [title, date, language] = ['title', 'date', 'language'].map((name) =>
    facts.get(name)?.replace(/\s+/gu, ' ').trim(),
  );
  const primary = language?.split('-')[0]?.toLowerCase();
  return {
    ...(title !== undefined && title !== '' && { title }),
    ...(date !== undefined && date !== '' && { date }),
    ...(primary !== undefined && /^[a-z]{2,3}$/u.test(primary) && primary !== 'und' && { language: primary }),
  };
}

/** A reference as the name of an entry: relative to the package's folder, escapes undone, without its fragment. Only looked up. */
function resolveName(base: string, href: string): string {
  const parts = base.split('/').slice(0, -1);
  for (const part of unescape(href.split('#')[0] ?? '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function unescape(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** Entries that only a shop's reading program can open. Fonts often are, and do not matter. */
async function lockedEntries(zip: Zip): Promise<ReadonlySet<string>> {
  const locked = new Set<string>();
  if (zip.has('META-INF/encryption.xml'))
    await streamXml(zip, 'META-INF/encryption.xml', {
      open: (name, attributes) => {
        if (name === 'CipherReference') locked.add(unescape(attributes['URI'] ?? ''));
      },
    });
  return locked;
}
