import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export class TooDeep extends Error {}

/** Browsers cut at 512; parse5 takes the square of the depth in time. */
const deepest = 2_000;

/** The page as a tree. Throws `TooDeep` for one nested deeper than any page is. */
export function parsePage(markup: string): DefaultTreeAdapterTypes.Document {
  let depth = 0;
  return parse(markup, {
    scriptingEnabled: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        if (depth > deepest) throw new TooDeep();
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node;

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

export const classesOf = (element: HtmlElement): readonly string[] =>
  `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`.toLowerCase().split(/\s+/u);

/** All elements under a node, in order of the page. */
export function* elementsOf(root: { readonly childNodes: readonly HtmlNode[] }): Generator<HtmlElement> {
  for (const node of root.childNodes) {
    if (!isElement(node)) continue;
    yield node;
    yield* elementsOf(node);
  }
}

const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'svg',
  'head',
  'select',
  'textarea',
  'button',
  'canvas',
  'audio',
  'video',
  'map',
]);

/** Neither shown nor read: scripts, styles, controls, and what is hidden. */
export function isHidden(element: HtmlElement): boolean {
  if (silent.has(element.tagName)) return true;
  if (attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style') ?? '')) return true;
  return classesOf(element).some((name) =>
    /^(?:hidden|visually-?hidden|sr-only|screen-reader-text)$/u.test(name),
  );
}

/** Characters of text under an element, hidden parts left out. */
export function textLength(element: HtmlElement): number {
  let length = 0;
  for (const node of element.childNodes) {
    if (isElement(node)) length += isHidden(node) ? 0 : textLength(node);
    else if ('value' in node) length += node.value.trim().length;
  }
  return length;
}
