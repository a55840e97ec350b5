import type { MarkedTurn } from './score';

/**
 * The labels that a saved event page emphasises, by its mark-up alone and by no rule of ours: a paragraph that begins in bold type (a
 * link inside it, a remark in brackets behind it), up to a colon. The marks of the set were taken from the same emphasis, but only
 * where it is one piece without a link: this tells the rest.
 */
export function labelsOfPage(html: string): readonly MarkedTurn[] {
  const page = html.replace(/<span class="read__tooltip[\s\S]*?<\/a>/gu, '</a>');
  const paragraphs = page.split(/<p[ >]|<br\s*\/?>\s*<br\s*\/?>/u).map((part) =>
    part
      .replace(/^>/u, '')
      .replace(/<\/p>[\s\S]*$/u, '')
      .trim(),
  );
  return paragraphs.flatMap((paragraph, index) => {
    const emphasis = leading.exec(paragraph)?.[0];
    if (emphasis === undefined || !/<(?:b|strong)[ >]/u.test(emphasis.slice(0, 400))) return [];
    const whole = plain(paragraph);
    const label = /^(?<label>.{2,260}?)\s*:/u.exec(whole)?.groups?.['label'];
    if (label === undefined) return [];
    const bold = plain(emphasis).replace(/[:\s]+$/u, '');
    const name = label.replace(/\s*\([^)]*\)$/u, '');
    if ((bold !== label && bold !== name) || !/^\p{Lu}/u.test(name.split(' ').at(-1) ?? '')) return [];
    const said = whole.slice(whole.indexOf(':', label.length) + 1).trim();
    return [{ speaker: label, head: (said === '' ? plain(paragraphs[index + 1] ?? '') : said).slice(0, 40) }];
  });
}

/* pieces of emphasis and links at the head, white space between them */
const leading = /^(?:\s*<(?<tag>b|strong|a)[ >](?:(?!<\/\k<tag>>)[\s\S]){0,2000}<\/\k<tag>>)+/u;

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
]);
const plain = (markup: string): string =>
  markup
    .replace(/<[^>]+>/gu, '')
    .replace(/&#(?<code>\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(?<name>\w+);/gu, (entity: string, name: string) => entities.get(name) ?? entity)
    .replace(/\s+/gu, ' ')
    .trim();
