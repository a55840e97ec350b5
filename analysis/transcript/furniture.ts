import type { Paragraph } from './paragraphs';
import { readDateline } from './datelines';

/* beginnings and phrases of what pages carry around a text, in a few languages */
const pageWords =
  /\b(?:copyright|all rights reserved|all content on this site|creative commons|cookies?|privacy policy|terms of use|subscribe|newsletter|share|direct link|print|text version|publication (?:date|status)|published in|last updated|send by email|message preview|follow us|facebook|twitter|youtube|livejournal|telegram|vkontakte|instagram|whatsapp|linkedin|back to top|related (?:articles|posts|materials)|read more|see also|sitemap|site map|contact us|about (?:us|website)|powered by|https?:\/\/|www\.)|©|опубликован|поделиться|подписаться|текстовая версия|ссылка на материал|все материалы сайта|mentions légales|partager|tous droits réservés|impressum|datenschutz|todos los derechos|aviso legal|compartir/iu;

/** Ends as sentences end, closing quotes and brackets after it allowed; not with a year and its word, `2019 r.`, `2019. g.` */
export const endsSentence = (line: string): boolean =>
  !/\d\.?\s(?:r|g|р|г)\.\s*$/u.test(line) && /[.!?…。！？][\])»”"'’*]*\s*$/u.test(line);

/** Whether a paragraph reads as prose: a sentence of some length. */
export const isProse = (line: string): boolean =>
  line.length >= 220 ||
  (line.length >= 60 && endsSentence(line)) ||
  (endsSentence(line) && line.split(/\s+/u).length >= 6);

export const isPageWord = (line: string): boolean => line.length <= 300 && pageWords.test(line);

/**
 * Where the page's furniture begins behind a transcript: the index of its first paragraph, or the number of paragraphs where there
 * is none. Lines of a menu count for it, prose against it, and nothing before `from` is ever taken.
 */
export function findTrailingFurniture(text: string, paragraphs: readonly Paragraph[], from: number): number {
  let best = paragraphs.length;
  let bestScore = 2;
  let score = 0;
  for (let index = paragraphs.length - 1; index > from; index -= 1) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) break;
    const line = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 400));
    score += furnitureScore(line, paragraph.role);
    if (score < -6) break;
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  while (best < paragraphs.length && isKept(text, paragraphs[best])) best += 1;
  return best;
}

/** A closing dateline or omission at the head of the furniture belongs to the transcript. */
function isKept(text: string, paragraph: Paragraph | undefined): boolean {
  if (paragraph === undefined) return false;
  const line = text.slice(paragraph.start, paragraph.end);
  return readDateline(line) !== undefined || /^[<[(]\s?(?:…|\.{3})\s?[>\])]$/u.test(line.trim());
}

function furnitureScore(line: string, role: Paragraph['role']): number {
  if (role === 'furniture') return 3;
  if (isPageWord(line)) return 3;
  if (/^[<[(].*[>\])]\.?$/u.test(line)) return -2;
  if (isProse(line)) return -6;
  if (endsSentence(line) || line.length > 120) return -2;
  return 1;
}
