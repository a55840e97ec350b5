import {
  isGeneric,
  isOfficeWord,
  leadingCapitals,
  readName,
  takeHonorific,
  takeNumber,
  withoutReply,
  type PersonName,
} from './names';
import {
  caselessSentence,
  notVoices,
  officeEnding,
  particles,
  salutations,
  sentenceBeginnings,
} from './label-words';

/** How sure the shape of a label alone makes us that somebody is named. */
export type Shape = 'sure' | 'likely' | 'possible' | 'none';

/**
 * Reads the shape of a label. `isCommon` tells words that the text also writes with a small letter.
 * sure: `Question`, `Mr. SMITH`, `В.Путин`, `Speaker 2`; likely: `Andrei Vandenko`, `President Biden`, `THE PRESIDENT`, `SMITH`;
 * possible: `Anna`, `La presidenta`, `Key Points`; none: `Note`, `My fellow Americans`, `Mr. Speaker, Members of the House`, `IV`.
 */
export function shapeOf(label: string, isCommon: (word: string) => boolean): Shape {
  const folded = label.toLowerCase().replace(/\.$/u, '');
  if (notVoices.has(folded)) return 'none';
  if (isGeneric(label)) return 'sure';
  if (notALabel.test(label)) return 'none';
  const bare = withoutReply(takeNumber(label))
    .replace(/[([（][^()[\]]*[)\]）]/gu, '')
    .replace(onBehalf, '')
    .replace(/^((?:M|Mme|Mlle|MM)\.?\s[^,]+),\s\p{Ll}.*$/u, '$1')
    .trim();
  const { honorific, rest } = takeHonorific(withoutOffice(bare));
  const words = rest.split(/[\s,]+/u).filter((word) => word !== '');
  if (words.length === 0 || words.length > 28 || !/\p{L}/u.test(rest) || opensSentence(words)) return 'none';
  const name = readName(label);
  if (name.kind === 'generic') return 'sure';
  const parts = bare.split(/,\s*/u);
  if (isSalutation(words, honorific, name, parts)) return 'none';
  if (honorific !== undefined) return shapeOfHonoured(words, honorific, name);
  return shapeOfWords(words, name, isCommon);
}

/** `Anna Stein, Bundesministerin für Häfen`, `LINDI, ministro dei porti`: the name alone. */
function withoutOffice(label: string): string {
  const { name, office } = /^(?<name>[^,]{2,60}),\s(?<office>.{3,120})$/u.exec(label)?.groups ?? {};
  const words = (office ?? '').split(/[\s,]+/u);
  return name !== undefined && words.length <= 12 && words.slice(0, 3).some(isOffice) ? name : label;
}

/* behind a name: for whom or as what somebody speaks in the European Parliament, and in which way */
const onBehalf =
  /,\s(?:on behalf|in writing|blue[- ]card|rapporteur|author|draftsman|deputising|au nom|par écrit|carton bleu|auteur|im Namen|schriftlich|Berichterstatter|Verfasser|en nombre|por escrito|ponente|autor|em nome|relator|a nome|per iscritto|relatore|namens|schriftelijk|w imieniu|na piśmie|sprawozdawca|za skupinu|písemně|zpravodaj|för|skriftlig|for\s\p{Lu}|puolesta|kirjallinen|εξ ονόματος|γραπτώς|în numele|în scris|nevében|írásban|от името|в писмена)[\s\S]*$/u;

/* addresses; a year; a number of a section, `IV` */
const notALabel = /\/\/|@|\.\w{2,3}\/|(?:^|\s)(?:1[5-9]|20)\d\d(?:\s|$)|^[IVXLC]+\.?$/u;

function opensSentence(words: readonly string[]): boolean {
  if (words.length < 2 || !sentenceBeginnings.has((words[0] ?? '').toLowerCase())) return false;
  return words.length > 3 || words.some((word) => /^\p{Ll}/u.test(word));
}

/** `My fellow citizens`, `Ladies and gentlemen`, `Mr. Speaker, Mr. President, Members of the Congress`, `Señora ministra, le pregunto`. */
function isSalutation(
  words: readonly string[],
  honorific: string | undefined,
  name: PersonName,
  parts: readonly string[],
): boolean {
  if (salutations.has((words[0] ?? '').toLowerCase())) return true;
  if (parts.length < 2) return false;
  const office =
    name.words.length === 0 || readName(parts[0] ?? '').kind === 'generic' || isOfficeOnly(parts[0] ?? '');
  return (honorific !== undefined && office) || parts.filter(isOfficeOnly).length >= 2;
}

function isOfficeOnly(part: string): boolean {
  const name = readName(part);
  return name.kind === 'person' && name.words.length === 0;
}

/** With an honorific; one without an article before an office alone is how people are addressed: `Mr. President`. */
function shapeOfHonoured(words: readonly string[], honorific: string, name: PersonName): Shape {
  const foreign = foreignWords(words).length;
  const office = words.some(isOffice);
  if (foreign > (office ? 3 : 1)) return 'none';
  const addressed =
    name.words.length === 0 && !honorific.includes(' ') && !/^m(?:me|lle|m)?$/u.test(honorific);
  return addressed && !name.capitals ? 'possible' : 'sure';
}

const isOffice = (word: string): boolean => isOfficeWord(word.toLowerCase().replace(/[.,]$/u, ''));
const isBig = (word: string): boolean => /^[«"“(]?(?:[dl]['’])?[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(word);
/** Words with a small letter that neither names nor offices have. */
const foreignWords = (words: readonly string[]): readonly string[] =>
  words.filter((word) => !isBig(word) && !particles.has(word.toLowerCase()) && !isOffice(word));

/* `V. Putin`, `В.Путин`, `J. F. Kennedy` */
const initialed = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}’'-]+$/u;

function shapeOfWords(
  words: readonly string[],
  name: PersonName,
  isCommon: (word: string) => boolean,
): Shape {
  if (words.every((word) => caseless.test(word))) return shapeOfCaseless(words);
  const office = words.some(isOffice);
  if (!words.some(isBig) && !office) return 'none';
  const last = words.at(-1) ?? '';
  const named = name.words.length > 0;
  const foreign = foreignWords(words).length;
  if (foreign > 0) {
    if (!office)
      return isCalled(words, foreign, isCommon) || isOfParty(words, isCommon) ? 'possible' : 'none';
    if (foreign > 4 || !named) return 'none';
    if (leadingCapitals(words) >= 2) return 'likely';
    if (!isBig(last)) return 'none';
    return isOffice(words[0] ?? '') && isBig(words.at(-2) ?? '') && words.length >= 3 ? 'likely' : 'possible';
  }
  if (initialed.test(words.join(' '))) return 'sure';
  if (office) return named || isTheOffice(words, name) ? 'likely' : 'possible';
  if (name.capitals) return words.length <= 6 ? 'likely' : 'none';
  if (/\d/u.test(last)) return 'none';
  if (isCommon(last) || (words.length > 1 && words.every((word) => isCommon(word))))
    return words.length === 1 ? 'none' : 'possible';
  return words.length >= 2 && words.length <= 5 ? 'likely' : 'possible';
}

/** `Master mariner Sergei Zubin`: a calling that no list has, and two words of a name. */
const isCalled = (words: readonly string[], foreign: number, isCommon: (word: string) => boolean): boolean =>
  foreign <= 2 &&
  words.length >= 3 &&
  words.length <= 7 &&
  words.slice(-2).every((word) => /^\p{Lu}\p{L}[\p{L}’'-]*$/u.test(word) && !isCommon(word)) &&
  isBig(words[0] ?? '');

/** `Anna Virtanen sd`: the short name of a party behind two words of a name. */
const isOfParty = (words: readonly string[], isCommon: (word: string) => boolean): boolean =>
  words.length >= 3 &&
  words.length <= 4 &&
  /^\p{Ll}{1,4}$/u.test(words.at(-1) ?? '') &&
  words.slice(0, -1).every((word) => /^\p{Lu}\p{Ll}[\p{L}’'-]*$/u.test(word) && !isCommon(word));

/* of a script without capitals; `היו"ר`, `李·林德` */
const caseless = /^[\p{Lo}\p{Lm}\p{M}\p{Nd}·・.,'"’״׳\u200c-]+$/u;
export const isCaseless = (label: string): boolean =>
  /\p{Lo}/u.test(label) && label.split(/[\s　]+/u).every((word) => caseless.test(word));

function shapeOfCaseless(words: readonly string[]): Shape {
  const whole = words.join(' ');
  const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(whole);
  if (words.length > (han ? 3 : 7) || whole.length > (han ? 20 : 48)) return 'none';
  const office = words.some((word) => isOffice(word) || (word.length > 1 && officeEnding.test(word)));
  if (office && words.length <= 5) return 'likely';
  return caselessSentence.test(whole) ? 'none' : 'possible';
}

/** `THE PRESIDENT`, `The Presiding Officer`, `PRESIDENTE` */
const isTheOffice = (words: readonly string[], { capitals }: PersonName): boolean =>
  words.length <= 4 && (capitals || (words[0] === 'The' && words.every(isBig)));
