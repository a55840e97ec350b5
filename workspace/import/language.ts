import type { LanguageSpan, ParsedTranscript } from '../../analysis/model/transcript';
import { tellPlainly } from './telling-words';
import { mixedLanguages, tellLanguages } from '../../analysis/transcript/turn-languages';

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

/** BCP 47 primary tag of a text; `undefined` where there are too few letters to tell. A detector with its word lists is loaded where a few words do not tell. */
export async function detectLanguage(text: string): Promise<Detected> {
  if ((text.slice(0, 400).match(/\p{L}/gu)?.length ?? 0) < 12) return { language: undefined, sure: false };
  const plain = tellPlainly(text.slice(0, sample));
  // Galician has the words of Spanish too.
  if (plain !== undefined) return { language: toldGalician(text.slice(0, sample), plain), sure: true };
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

/**
 * The language of what is said, and of each turn where a sitting has more than one; the declared one where the words do not tell,
 * and a warning where neither does.
 */
export async function withLanguage(given: ParsedTranscript): Promise<ParsedTranscript> {
  const parsed = await withTurnLanguages(given);
  const { language, sure } = await detectLanguage(speechSample(parsed));
  if (language !== undefined && sure) return { ...parsed, language };
  const kept = parsed.language ?? language;
  const warning = { code: 'unsure-language', about: kept === undefined ? [] : [kept] } as const;
  return { ...parsed, language: kept, warnings: [...parsed.warnings, warning] };
}

/** Letters that a turn needs for its language to be told, and characters of it that are looked at. */
const leastLetters = 80;
const turnSample = 1_200;
/** Turns that are looked at: of more, every so manieth. A language that none of them is in is too rare to be one of the sitting's. */
const mostTurns = 2_000;
/** Of the letters looked at, how much must be in a language, and in how many turns, for it to be one of the sitting's. */
const leastShare = 0.04;
const leastTurns = 2;

/** Languages of the turns of a mixed sitting, where its format has not said them. */
async function withTurnLanguages(parsed: ParsedTranscript): Promise<ParsedTranscript> {
  if (parsed.languages !== undefined || parsed.turns.length < 4) return parsed;
  const { text } = parsed;
  const step = Math.ceil(parsed.turns.length / mostTurns);
  const told: LanguageSpan[] = [];
  for (const { start, end } of parsed.turns.filter((_, index) => index % step === 0)) {
    const said = text.slice(start, Math.min(end, start + turnSample));
    if ((said.match(/\p{L}/gu)?.length ?? 0) < leastLetters) continue;
    const { language, sure } = await detectLanguage(said);
    if (language !== undefined && sure) told.push({ start, end, language });
  }
  const languages = mixedLanguages(ofTheSitting(told));
  return languages === undefined
    ? parsed
    : { ...parsed, languages, turns: tellLanguages(parsed.turns, languages) };
}

/** Without languages that a turn or two seem to be in: what is quoted, or told wrongly. */
function ofTheSitting(told: readonly LanguageSpan[]): readonly LanguageSpan[] {
  const seen = new Map<string, { length: number; turns: number }>();
  let all = 0;
  for (const { start, end, language } of told) {
    const before = seen.get(language) ?? { length: 0, turns: 0 };
    seen.set(language, { length: before.length + end - start, turns: before.turns + 1 });
    all += end - start;
  }
  return told.filter(({ language }) => {
    const { length = 0, turns = 0 } = seen.get(language) ?? {};
    return length >= all * leastShare && turns >= leastTurns;
  });
}

function speechSample({ text, blocks }: ParsedTranscript): string {
  let speech = '';
  for (const { kind, start, end } of blocks) {
    if (kind === 'speech') speech += `${text.slice(start, Math.min(end, start + sample))} `;
    if (speech.length >= sample) break;
  }
  return speech;
}
