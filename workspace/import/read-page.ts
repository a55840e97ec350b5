import type { MarkedParagraph, SourceText } from '../../analysis/model/transcript';
import { fail, succeed, type Result } from '../contract/result';
import { cleanText } from './clean-text';
import { decodeText } from './decode';
import { readFacts } from './html-facts';
import {
  attribute,
  classesOf,
  elementsOf,
  isElement,
  isHidden,
  parsePage,
  textLength,
  type HtmlElement,
  type HtmlNode,
} from './html-tree';
import { createSourceBuilder, type SourceBuilder } from './source-builder';

export { TooDeep } from './html-tree';

/** @throws TooDeep */
export function readPage(bytes: Uint8Array, forced: string | undefined): Result<SourceText> {
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*(?<charset>[\w.:-]{2,30})/iu.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 4096)),
  )?.groups?.['charset'];
  const { text, encoding } = decodeText(bytes, { declared, forced });
  const tree = parsePage(text);
  const facts = readFacts(tree);
  const body = [...elementsOf(tree)].find(({ tagName }) => tagName === 'body');
  if (body === undefined) return fail('file-empty');
  const preformatted = mainPreformatted(body);
  if (preformatted !== undefined)
    return succeed({ text: preformatted, paragraphs: undefined, declared: facts, encoding });
  const builder = createSourceBuilder({ collapse: true });
  const main = findMain(body);
  const page: Page = { builder, main, articleBody: findArticleBody(main ?? body), bodyEnded: false };
  walkChildren(body, { page, bold: false, furniture: false, role: 'paragraph', inMain: main === undefined });
  builder.end('paragraph');
  const source = builder.build(facts);
  return source.text === '' ? fail('file-empty') : succeed({ ...source, encoding });
}

/** The text of a page that is one `<pre>`, as government sites have them: its lines are read as those of a text file. */
function mainPreformatted(body: HtmlElement): string | undefined {
  const longest = [...elementsOf(body)]
    .filter(({ tagName }) => tagName === 'pre')
    .map((element) => ({ element, length: textLength(element) }))
    .toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined || longest.length < textLength(body) * 0.6) return undefined;
  let text = '';
  const walk = (node: HtmlNode): void => {
    if (isElement(node)) node.childNodes.forEach(walk);
    else if ('value' in node) text += node.value;
  };
  longest.element.childNodes.forEach(walk);
  return cleanText(text);
}

/** The element that holds the text, where the page says so: the longest article or main. */
function findMain(body: HtmlElement): HtmlElement | undefined {
  const least = textLength(body) * 0.3;
  return [...elementsOf(body)]
    .filter(
      (element) =>
        element.tagName === 'main' || element.tagName === 'article' || attribute(element, 'role') === 'main',
    )
    .map((element) => ({ element, length: textLength(element) }))
    .filter(({ length }) => length >= least)
    .toSorted((a, b) => b.length - a.length)[0]?.element;
}

/** The text proper within the main part, where the page marks it (schema.org, hAtom); what follows it is the page's. */
const findArticleBody = (main: HtmlElement): HtmlElement | undefined =>
  [...elementsOf(main)].find(
    (element) =>
      attribute(element, 'itemprop') === 'articleBody' ||
      classesOf(element).some((name) => name === 'e-content' || name === 'entry-content'),
  );

interface Page {
  readonly builder: SourceBuilder;
  readonly main: HtmlElement | undefined;
  readonly articleBody: HtmlElement | undefined;
  bodyEnded: boolean;
}

interface Walk {
  readonly page: Page;
  readonly bold: boolean;
  readonly furniture: boolean;
  readonly role: MarkedParagraph['role'];
  readonly inMain: boolean;
}

const blockElements = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const roles: ReadonlyMap<string, MarkedParagraph['role']> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading'] as const),
  ...['td', 'th'].map((tag) => [tag, 'cell'] as const),
  ['li', 'list-item'] as const,
]);

function walkChildren(element: HtmlElement, walk: Walk): void {
  let breaks = 0;
  for (const node of element.childNodes) {
    if (isElement(node)) {
      if (node.tagName === 'br') {
        breaks += 1;
        if (breaks === 2) walk.page.builder.end(roleOf(walk));
        else walk.page.builder.add('\n', walk.bold);
        continue;
      }
      if (isHidden(node)) continue;
      if (breaks === 1 && isBold(node)) walk.page.builder.end(roleOf(walk));
      breaks = 0;
      visit(node, walk);
    } else if ('value' in node) {
      if (/\S/u.test(node.value)) breaks = 0;
      walk.page.builder.add(node.value, walk.bold);
    }
  }
}

function visit(element: HtmlElement, walk: Walk): void {
  const { page } = walk;
  const inMain = walk.inMain || element === page.main;
  const role = roles.get(element.tagName) ?? (walk.role === 'heading' ? 'paragraph' : walk.role);
  const inner: Walk = {
    ...walk,
    inMain,
    role,
    bold: walk.bold || isBold(element),
    furniture: element !== page.main && (walk.furniture || isFurniture(element, inMain)),
  };
  if (!blockElements.has(element.tagName)) {
    walkChildren(element, inner);
    return;
  }
  page.builder.end(roleOf(walk));
  walkChildren(element, inner);
  page.builder.end(roleOf(inner));
  if (element === page.articleBody) page.bodyEnded = true;
}

const roleOf = ({ page, furniture, role, inMain }: Walk): MarkedParagraph['role'] =>
  furniture || !inMain || page.bodyEnded ? 'furniture' : role;

const isBold = (element: HtmlElement): boolean =>
  element.tagName === 'b' ||
  element.tagName === 'strong' ||
  /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(attribute(element, 'style') ?? '');

const pageParts = new Set(['nav', 'aside', 'footer']);
const pageRoles = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'dialog',
  'menu',
  'menubar',
]);
const pageClass =
  /^(?:.*[-_])?(?:nav|navbar|menu|breadcrumbs?|sidebar|share|sharing|social|related|comments?|cookies?|footer|newsletter|subscribe|pagination|tags?|taglist|tagscol|toolbar|tooltip|slider|gallery|carousel|print|topline|skip-?link)(?:[-_].*)?$/u;

function isFurniture(element: HtmlElement, inMain: boolean): boolean {
  if (pageParts.has(element.tagName) || (element.tagName === 'header' && !inMain)) return true;
  if (pageRoles.has(attribute(element, 'role') ?? '')) return true;
  return (
    blockElements.has(element.tagName) &&
    classesOf(element).some((name) => pageClass.test(name)) &&
    textLength(element) < 3_000
  );
}
