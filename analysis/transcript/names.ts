import { readEasternName } from './eastern-names';
import {
  genericVoices,
  honorifics,
  nameParticles,
  officeEnding,
  particles,
  roleNouns,
  surnameParticles,
} from './label-words';

/** A label read as somebody. `words` are those of the name as printed, honorific and office taken off. */
export interface PersonName {
  readonly kind: 'person';
  /** Lower case, without its full stop. */
  readonly honorific: string | undefined;
  /** Office as printed, `President of Russia`. */
  readonly role: string | undefined;
  /** Empty where only an office is named: `The President`. */
  readonly words: readonly string[];
  /** What tells one from another of the same name: `of Texas`. */
  readonly qualifier: string | undefined;
  readonly capitals: boolean;
}
export interface GenericName {
  readonly kind: 'generic';
}
export type LabelName = PersonName | GenericName;

/** Where an office of several words ends and the name begins, when the words alone do not say: told by other labels and the text. */
export type NameSplitter = (words: readonly string[]) => number | undefined;

export const collapse = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** `Sven Halder Halder SvenHead of the harbour`: what a page says of a person when the pointer rests on the name, pasted with it. */
export const withoutTooltip = (label: string): string => label.replace(nameTwice, '$<name>$<remark>');

const namePart = String.raw`\p{Lu}[\p{L}’'-]{1,30}`;
const nameTwice = new RegExp(
  String.raw`(?<name>(?<given>${namePart}(?:\s${namePart})?)\s(?<family>${namePart}))\s` +
    String.raw`(?:\k<family>\s\k<given>|\k<given>\s\k<family>)[^:(]*?(?<remark>(?:\s?\([^()]{1,60}\))?)\s?$`,
  'u',
);

export function isGeneric(label: string): boolean {
  const folded = collapse(label)
    .toLowerCase()
    .replace(/(?<=\p{L}{3})\s?\([^()]{2,40}\)$/u, '')
    .replace(/[.:?]+$/u, '')
    .replace(/[\s_#№-]*\d{1,6}$/u, '')
    .replace(/^(?:the|a|an|la|le|el|der|die|das|o) (?!speaker$)(?=.{4})/u, '')
    .trim();
  // One letter stands for who asks or answers, and tells nobody's name.
  return (
    /^\p{Lu}$/u.test(label.trim()) ||
    genericVoices.has(folded) ||
    foldedVoices.has(foldAccents(folded)) ||
    severalVoices.test(folded)
  );
}

/** Without accents, which capitals often lack; a final sigma as any other. */
export const foldAccents = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/ς/gu, 'σ');
const foldedVoices = new Set([...genericVoices].map(foldAccents));
const foldedOffices = new Set([...roleNouns].map(foldAccents));

/** `Anf. 12 Anna Berg`: without the number of the contribution. */
export const takeNumber = (label: string): string =>
  label.replace(/^(?:anf|anförande|inlägg|innlegg|indlæg|wortmeldung|nr)\.?\s{1,3}\d{1,4}[.:]?\s+/iu, '');

/** `ERIK LUND (M) replik`: without the kind of contribution behind the party. */
export const withoutReply = (label: string): string => label.replace(/(?<=[)\]])\s\p{Ll}{3,20}$/u, '');

/** How many words at the head are in capitals: `DR. LINDI PÉTER közlekedési miniszter` → 3. */
export function leadingCapitals(words: readonly string[]): number {
  const at = words.findIndex((word) => !/^\p{Lu}[\p{Lu}\p{M}.'’-]+$/u.test(word));
  return at < 0 ? words.length : at;
}

/* `Plusieurs députés du groupe UMP`, `Reporter from Reuters`, `Several honourable members` */
const severalVoices =
  /^(?:plusieurs (?:députés|voix|orateurs)|several (?:\p{L}+\.? )?members|(?:some|an|other) (?:hon\.?|honourable|right hon\.?) (?:members?|senators?)|(?:opposition|government) (?:members|senators)|varios señores|un député|une députée|(?:question|reporter|journalist|member|student|voice) (?:from|of|in)|вопрос из|голос из|zuruf (?:von|des|der|aus))(?: |$)/u;

/** Whether a word (lower case) is an office or the like; one word that holds a name too, `林田大臣`, is not. */
export const isOfficeWord = (word: string): boolean =>
  roleNouns.has(word) ||
  foldedOffices.has(foldAccents(word)) ||
  (!/\p{Lo}/u.test(word) && officeEnding.test(word));

/** Whether a label is an office and nothing else: `Marszałek`, `The Prime Minister`, `وزير`. */
export function isOfficeAlone(label: string): boolean {
  const name = readName(label);
  return name.kind === 'person' && name.words.length === 0 && name.role !== undefined;
}

/** Takes `Name (Office)`, `OFFICE (Name)`, `Name, office`, `Hon. Name`, `Office Name` apart. */
export function readName(label: string, split: NameSplitter = () => undefined): LabelName {
  const plain = withoutReply(takeNumber(collapse(label).replace(/[:：]$/u, '')));
  if (isGeneric(plain)) return { kind: 'generic' };
  const eastern = readEasternName(plain);
  if (eastern !== undefined) return eastern;
  const { outer, inner } = takeParenthesis(plain);
  const comma = /^(?<name>[^,]{3,60}),\s(?<role>.{3,})$/u.exec(outer);
  const given =
    comma === null ? null : /^(?:\p{Lu}\p{Ll}[\p{L}’'-]*\s?){1,2}$/u.exec(comma.groups?.['role'] ?? '');
  if (given !== null && !isRoleLike(given[0]) && /^\S+$/u.test(comma?.groups?.['name'] ?? ''))
    return readName(`${given[0].trim()} ${comma?.groups?.['name'] ?? ''}`, split);
  const printed = comma === null ? outer : takeParenthesis(comma.groups?.['name'] ?? '').outer;
  const { honorific, rest } = takeHonorific(printed);
  const { words, qualifier } = takeQualifier(rest.split(' ').flatMap(splitInitials));
  const base = { kind: 'person' as const, honorific, qualifier, capitals: isCapitals(rest) };
  const loud = leadingCapitals(words);
  if (loud >= 2 && /^\p{Ll}/u.test(words[loud] ?? '') && isRoleLike(words.slice(loud).join(' ')))
    return { ...base, role: words.slice(loud).join(' '), words: words.slice(0, loud), capitals: true };
  const at = nameStart(words, split);
  const role = comma?.groups?.['role'] ?? (at > 0 ? words.slice(0, at).join(' ') : undefined);
  if (at > 0 && inner !== undefined && isNameLike(inner, base.capitals))
    return { ...base, role: words.join(' '), ...innerName(inner) };
  const named = withoutParty(words.slice(at));
  const of = named.findIndex((word, index) => index > 0 && word === 'of');
  if (of > 0) return { ...base, role, qualifier: named.slice(of).join(' '), words: named.slice(0, of) };
  return { ...base, role: role ?? (isRoleLike(inner) ? inner : undefined), words: named };
}

/** `President of Russia Vladimir Putin` → 3; 0 where the label is all name; its length where it is all office. */
function nameStart(words: readonly string[], split: NameSplitter): number {
  const lower = words.map((word) => word.toLowerCase().replace(/[.,]$/u, ''));
  const last = lower.findLastIndex(isOfficeWord);
  const told = split(words);
  if (told !== undefined) return told;
  if (last < 0) return 0;
  if (last === words.length - 1 || words.slice(last + 1).every((word) => /^\p{Ll}/u.test(word)))
    return words.length;
  const passed = passDefinite(words, last) ?? passOffice(words, lower, last);
  if (passed > last + 1) return passed;
  const after = lower[last + 1] ?? '';
  return particles.has(after) && !surnameParticles.has(after) ? afterOffice(words, lower, last) : last + 1;
}

/** In Hebrew and Arabic an office without the article goes on with what has it: `שר החוץ`, `وزير الخارجية والتعاون`. */
const definite = [
  { office: /^(?!ה)\p{Script=Hebrew}["״\p{Script=Hebrew}]*$/u, of: /^ו?ה\p{Script=Hebrew}{2,}/u },
  { office: /^(?!ال)\p{Script=Arabic}+$/u, of: /^و?ال\p{Script=Arabic}{2,}/u },
];

/** Where such an office ends; undefined where it is none. */
function passDefinite(words: readonly string[], office: number): number | undefined {
  const of = definite.find((known) => known.office.test(words[office] ?? ''))?.of;
  if (of === undefined) return undefined;
  let at = office + 1;
  while (of.test(words[at] ?? '')) at += 1;
  return at > office + 1 ? at : undefined;
}

/** After `Ministr životního prostředí ČR`: words with a small letter and abbreviations that belong to the office. */
function passOffice(words: readonly string[], lower: readonly string[], office: number): number {
  let at = office + 1;
  const isOurs = (index: number): boolean => {
    const word = words[index] ?? '';
    if (/^\p{Ll}{4,}$/u.test(word)) return !particles.has(lower[index] ?? '');
    return /^\p{Lu}{2,5}$/u.test(word) && /\p{Ll}/u.test(words.slice(index + 1).join(''));
  };
  while (at < words.length - 1 && isOurs(at)) at += 1;
  return at;
}

/** After `Director of the Gorbunov Plant`: the name is the last two words, with the small words and initials that belong to it. */
function afterOffice(words: readonly string[], lower: readonly string[], role: number): number {
  const lastSmall = lower.findLastIndex((word) => particles.has(word) && !nameParticles.has(word));
  const least = Math.max(role + 2, lastSmall + 2);
  let at = words.length - 1;
  while (at > least && nameParticles.has(words[at - 1] ?? '')) at -= 1;
  if (at - 1 >= least) at -= 1;
  while (at - 1 >= least && /^\p{Lu}\.$/u.test(words[at] ?? '')) at -= 1;
  return at >= least && at < words.length ? at : words.length;
}

/** `Anna Virtanen sd`, as the Finnish parliament prints it. */
const withoutParty = (words: readonly string[]): readonly string[] => {
  const last = words.at(-1) ?? '';
  return words.length >= 3 && /^\p{Ll}{1,4}$/u.test(last) && !particles.has(last)
    ? words.slice(0, -1)
    : words;
};

function innerName(inner: string): { words: readonly string[]; honorific?: string } {
  const { honorific, rest } = takeHonorific(inner);
  const words = rest.split(' ').flatMap(splitInitials);
  return honorific === undefined ? { words } : { words, honorific };
}

function takeParenthesis(label: string): { outer: string; inner: string | undefined } {
  const match = /^(?<outer>[^()（）]+)\s?[(（](?<inner>[^()（）]+)[)）](?:\s?\([^()]+\))?\.?$/u.exec(label);
  return { outer: collapse(match?.groups?.['outer'] ?? label), inner: match?.groups?.['inner']?.trim() };
}

export function takeHonorific(label: string): { honorific: string | undefined; rest: string } {
  const words = label.split(' ');
  for (const count of [2, 1]) {
    if (words.length <= count) continue;
    const first = words.slice(0, count).join(' ').toLowerCase().replace(/\.$/u, '');
    if (honorifics.has(first)) return { honorific: first, rest: words.slice(count).join(' ') };
  }
  return { honorific: undefined, rest: label };
}

function takeQualifier(words: readonly string[]): {
  words: readonly string[];
  qualifier: string | undefined;
} {
  const at = words.findIndex((word, index) => index > 0 && word === 'of' && index <= 2);
  const before = words.slice(0, at).join(' ');
  const office = words.slice(0, at).some((word) => isOfficeWord(word.toLowerCase()));
  return at > 0 && !office && isCapitals(before) && !isCapitals(words.slice(at + 1).join(' '))
    ? { words: words.slice(0, at), qualifier: words.slice(at).join(' ') }
    : { words, qualifier: undefined };
}

/** `В.Путин` → `В.` `Путин`. */
const splitInitials = (word: string): readonly string[] =>
  word.split(/(?<=^\p{Lu}\.|\.\p{Lu}\.)(?=\p{L})/u).filter((part) => part !== '');

const isCapitals = (text: string): boolean =>
  /\p{Lu}{2}/u.test(text) &&
  text.replace(/\b(?:Mc|Mac|De|Di|La|Le|Van|O['’])(?=\p{Lu})/gu, '') === text.toUpperCase();

/** The holder of an office in brackets, `PRESIDENTE (López Crespo)`; not a party, `Präsidentin Bas (SPD)`. */
const isNameLike = (inner: string, capitals: boolean): boolean =>
  /^\p{Lu}/u.test(inner) &&
  !isRoleLike(inner) &&
  (capitals || !/^\p{Lu}{2,6}$/u.test(inner)) &&
  !/\d/u.test(inner);

const isRoleLike = (inner: string | undefined): boolean =>
  inner
    ?.toLowerCase()
    .split(/[\s,-]+/u)
    .some(isOfficeWord) ?? false;
