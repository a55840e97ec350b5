/** The pages of docs/methods, each loaded when it is first read. */
const pages = import.meta.glob<string>('../../docs/methods/*.md', { query: '?raw', import: 'default' });

/** Their files' names without ending: the pages that a number on screen can lead to. */
export const methodNames = [
  'clouds',
  'collocation',
  'concordance',
  'dispersion',
  'key-phrases',
  'keyness',
  'readability',
  'richness',
  'sentiment',
  'stop-words',
  'tokens',
  'trends',
  'turn-taking',
  'words',
] as const;
export type MethodName = (typeof methodNames)[number];

/** The Markdown of a page by its file's name without ending: `dispersion`. Undefined where there is none. */
export async function methodPage(name: string): Promise<string | undefined> {
  return pages[`../../docs/methods/${name}.md`]?.();
}

/** The page that a link of another page leads to; undefined for links that lead elsewhere. */
export const linkedPage = (href: string): string | undefined =>
  /^(?:\.\/)?([a-z-]+)\.md(?:#.*)?$/u.exec(href)?.[1];
