import type { LabelCandidate } from './labels';
import { readName } from './names';

/** How a label is printed, its words aside: `AA Aa (…)`. */
const lookOf = ({ label, form, bare }: LabelCandidate): string => {
  const words = label
    .replace(/[(（][^()（）]*[)）]/gu, ' (…) ')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map((word) => (word === '(…)' ? word : `${caseOf(word)}${/[,.]$/u.exec(word)?.[0] ?? ''}`));
  return [form, bare ? 'alone' : 'before speech', ...words].join(' ');
};

function caseOf(word: string): string {
  if (/^\p{Lu}[\p{Lu}\p{M}’'-]+[.,]?$/u.test(word)) return 'AA';
  if (/^\p{Lu}/u.test(word)) return 'Aa';
  return /^\p{Ll}/u.test(word) ? 'aa' : 'x';
}

const bareName = (label: string): string =>
  label
    .replace(/[(（][^()（）]*[)）]/gu, '')
    .trim()
    .toLowerCase();
const innerName = (label: string): string =>
  (/[(（](?<inner>[^()（）]*)[)）]/u.exec(label)?.groups?.['inner'] ?? '').trim().toLowerCase();

/** `Mr Speaker`, `The Minister for Water (Tom Hale)` */
function isOffice(label: string): boolean {
  const name = readName(label);
  return name.kind === 'person' && name.role !== undefined && (name.words.length === 0 || /\)$/u.test(label));
}

/**
 * Labels that stand once, told by those that are sure in the same text: a party or place in brackets behind the same kinds of words
 * (`Marić, Ivan (Most)` after `Horvat, Ana (SDP)`) or its short name (`Jukka Korpi kok`); where names stand on lines of their own, an office, or the name of a label that is fuller (`Anna Berg` after `Anna Berg (Lakeside)`,
 * `Tom Hale` after `The Minister for Water (Tom Hale)`).
 */
export function likeLabels(
  taken: readonly LabelCandidate[],
  others: readonly LabelCandidate[],
): readonly LabelCandidate[] {
  const looks = new Map<string, number>();
  for (const label of taken) looks.set(lookOf(label), (looks.get(lookOf(label)) ?? 0) + 1);
  const names = new Set(taken.flatMap(({ label }) => [bareName(label), innerName(label)]));
  names.delete('');
  const lines = taken.filter(({ form }) => form === 'line').length;
  return others.filter((candidate) => {
    const look = lookOf(candidate);
    if (/\(…\)|Aa Aa aa$/u.test(look) && (looks.get(look) ?? 0) >= 2) return true;
    if (lines < 2 || candidate.form !== 'line') return false;
    return names.has(candidate.label.toLowerCase()) || isOffice(candidate.label);
  });
}
