import type { ParsedTranscript } from '../../analysis/model/transcript';

/** What eld takes one language for that it cannot tell from another: Malay stands for Indonesian (docs/import.md). */
const readAs: ReadonlyMap<string, string> = new Map([['ms', 'id']]);
/**
 * Words of Galician that neither Portuguese nor Spanish has; eld does not know the language and takes it for one of them.
 */
const galician =
  /(?<!\p{L})(?:unha|unhas|dunha|nunha|algunha|ningunha|coa|coas|súa|súas|ó|ós|tamén|teñen|ten|sen|non|xa|moi|máis|calquera|ninguén|polo|pola|nós)(?!\p{L})/giu;
/** Words of Portuguese and Spanish that Galician does not have. */
const neighbours =
  /(?<!\p{L})(?:não|uma|umas|também|são|já|muito|muitos|mas|pela|pelo|y|el|los|las|una|unas|también|muy|ya|más|hay|con|del)(?!\p{L})/giu;
/** Characters of speech looked at: more changes nothing and costs time. */
const sample = 6_000;

interface Detected {
  readonly language: string | undefined;
  readonly sure: boolean;
}

/** BCP 47 primary tag of a text; `undefined` where there are too few letters to tell. The word lists are loaded on first use. */
export async function detectLanguage(text: string): Promise<Detected> {
  if ((text.slice(0, 400).match(/\p{L}/gu)?.length ?? 0) < 12) return { language: undefined, sure: false };
  const { eld } = await import('eld/small');
  const found = eld.detect(text.slice(0, sample));
  const language = readAs.get(found.language) ?? toldGalician(text.slice(0, sample), found.language);
  return language === '' ? { language: undefined, sure: false } : { language, sure: found.isReliable() };
}

function toldGalician(text: string, language: string): string {
  if (language !== 'pt' && language !== 'es') return language;
  const own = text.match(galician)?.length ?? 0;
  const others = text.match(neighbours)?.length ?? 0;
  return own > text.split(/\s+/u).length * 0.015 && own > others ? 'gl' : language;
}

/** The language of what is said; the declared one where the words do not tell, and a warning where neither does. */
export async function withLanguage(parsed: ParsedTranscript): Promise<ParsedTranscript> {
  const { language, sure } = await detectLanguage(speechSample(parsed));
  if (language !== undefined && sure) return { ...parsed, language };
  const kept = parsed.language ?? language;
  const warning = { code: 'unsure-language', about: kept === undefined ? [] : [kept] } as const;
  return { ...parsed, language: kept, warnings: [...parsed.warnings, warning] };
}

function speechSample({ text, blocks }: ParsedTranscript): string {
  let speech = '';
  for (const { kind, start, end } of blocks) {
    if (kind === 'speech') speech += `${text.slice(start, Math.min(end, start + sample))} `;
    if (speech.length >= sample) break;
  }
  return speech;
}
