import type { SourceText } from '../../analysis/model/transcript';
import { attribute, classesOf, elementsOf, isElement, type HtmlElement, type HtmlNode } from './html-tree';

const titleNames = ['og:title', 'twitter:title', 'dc.title', 'citation_title'];
const dateNames = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'citation_publication_date',
  'pubdate',
  'publishdate',
  'ya:ovs:upload_date',
];
const summaryNames = ['og:description', 'description', 'dc.description', 'twitter:description'];

/** What a page says of itself: `<title>`, meta elements, the microdata of its title, date and place, its language. */
export function readFacts(root: { readonly childNodes: readonly HtmlNode[] }): SourceText['declared'] {
  const meta = new Map<string, string>();
  let title: string | undefined;
  let date: string | undefined;
  let place: string | undefined;
  let language: string | undefined;
  for (const element of elementsOf(root)) {
    if (element.tagName === 'html') language = attribute(element, 'lang');
    else if (element.tagName === 'meta') {
      const name =
        attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
      const content = attribute(element, 'content')?.trim();
      if (name !== undefined && content !== undefined && content !== '' && !meta.has(name.toLowerCase()))
        meta.set(name.toLowerCase(), content);
    } else if (element.tagName === 'title') title ??= plain(element);
    else if (element.tagName === 'time' && isPublished(element)) date ??= attribute(element, 'datetime');
    if (classesOf(element).includes('p-location') || attribute(element, 'itemprop') === 'contentLocation')
      place ??= plain(element);
  }
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  return declare({
    title: first(titleNames) ?? title,
    date: date ?? first(dateNames),
    place,
    summary: first(summaryNames),
    language: language?.split('-')[0]?.toLowerCase(),
  });
}

const isPublished = (element: HtmlElement): boolean =>
  /published/iu.test(`${attribute(element, 'itemprop') ?? ''} ${attribute(element, 'class') ?? ''}`) ||
  attribute(element, 'pubdate') !== undefined;

function plain(element: HtmlElement): string | undefined {
  let text = '';
  const walk = (node: HtmlNode): void => {
    if (isElement(node)) node.childNodes.forEach(walk);
    else if ('value' in node) text += node.value;
  };
  element.childNodes.forEach(walk);
  const collapsed = text.replace(/\s+/gu, ' ').trim();
  return collapsed === '' ? undefined : collapsed;
}

type Declared = { [Key in keyof SourceText['declared']]: string | undefined };

/** Without the members that were not found. */
function declare(found: Declared): SourceText['declared'] {
  const { title, date, place, summary, language } = found;
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(place === undefined ? {} : { place }),
    ...(summary === undefined ? {} : { summary }),
    ...(language === undefined || language === '' ? {} : { language }),
  };
}
