import type { KnownSpeaker, Voice } from '../model/transcript';
import { gatherBy } from './gather';
import { particles } from './label-words';
import { collapse, isGeneric, readName, takeNumber, type NameSplitter, type PersonName } from './names';

interface Entry {
  readonly label: string;
  readonly name: PersonName;
  /** Folded words of the name; empty for an office alone. */
  readonly key: readonly string[];
}

/**
 * Who the labels of one transcript stand for, in the order of their first. "President of Russia Vladimir Putin", "V. Putin" and
 * "MR. PUTIN" are one person; "Question" is a generic voice and never merged with anybody. A family name that fits two persons
 * stays apart from both. Labels whose persons the format names (`known`) are theirs; nothing is guessed of them.
 */
export function groupVoices(
  labels: readonly string[],
  known: readonly KnownSpeaker[] = [],
): readonly Voice[] {
  const all = [...new Set(labels)];
  const named = new Map(known.map((speaker) => [speaker.label, speaker]));
  const distinct = all.filter((label) => !named.has(label));
  const split = splitByOthers(distinct);
  const order = new Map(all.map((label, index) => [label, index]));
  const placeOf = (label: string | undefined): number => order.get(label ?? '') ?? 0;
  const groups = new Map<string, string[]>();
  const people: Entry[] = [];
  for (const label of distinct) {
    const name = readName(label, split);
    if (name.kind === 'generic') addTo(groups, `generic ${genericKey(label)}`, label);
    else if (name.words.length === 0) addTo(groups, `office ${foldWord(label)}`, label);
    else people.push({ label, name, key: name.words.map(foldWord) });
  }
  const voices = [
    ...[...groups].map(([key, members]) => nameless(key, members)),
    ...groupPeople(people).map((entries) => personVoice(entries, placeOf)),
    ...knownVoices(all, named),
  ];
  return voices.toSorted((a, b) => placeOf(a.labels[0]) - placeOf(b.labels[0]));
}

/** A voice a name: two labels that the format gives one name are one person. */
function knownVoices(labels: readonly string[], named: ReadonlyMap<string, KnownSpeaker>): readonly Voice[] {
  const speakers = labels.flatMap((label) => named.get(label) ?? []);
  return [...gatherBy(speakers, ({ name }) => name)].map(([name, members]) => ({
    name,
    kind: isGeneric(name) ? 'generic' : 'person',
    role: members.find(({ role }) => role !== undefined)?.role,
    labels: members.map(({ label }) => label),
  }));
}

const addTo = (groups: Map<string, string[]>, key: string, label: string): void => {
  const members = groups.get(key);
  if (members === undefined) groups.set(key, [label]);
  else members.push(label);
};

const genericKey = (label: string): string => foldWord(label.replace(/^(?:the|a|an)\s(?=.{4})/iu, ''));

function nameless(key: string, labels: readonly string[]): Voice {
  const label = takeNumber(labels[0] ?? '');
  const quiet = label === label.toUpperCase() || key.startsWith('office') ? unshout(label) : label;
  const name = quiet.charAt(0).toUpperCase() + quiet.slice(1);
  if (key.startsWith('generic')) return { name, kind: 'generic', role: undefined, labels };
  return { name, kind: isGeneric(label) ? 'generic' : 'person', role: undefined, labels };
}

/** Lower case, without accents and full stops, ё as е. */
const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/’/gu, "'")
    .toLowerCase();

/** Where another label is the end of this one, the office ends there. */
function splitByOthers(labels: readonly string[]): NameSplitter {
  const known = new Set(labels.map((label) => collapse(label)));
  return (words) => {
    if (words.length > 24) return undefined;
    for (let at = 1; at <= words.length - 2; at += 1) if (known.has(words.slice(at).join(' '))) return at;
    return undefined;
  };
}

/** Persons by family name, the fullest names first: a shorter one joins when it fits exactly one of them. */
function groupPeople(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const spaced = new Map(
    entries.map(({ key }) => [key.join(''), key] as const).toSorted(([, a], [, b]) => a.length - b.length),
  );
  const families = gatherBy(entries, ({ key }) => (spaced.get(key.join('')) ?? key).at(-1) ?? '');
  return [...families.values()].flatMap((family) => {
    const clusters: Entry[][] = [];
    for (const entry of family.toSorted((a, b) => weight(b) - weight(a))) {
      const fitting = clusters.filter((cluster) => cluster.every((member) => mayBeOne(member, entry)));
      const [only] = fitting;
      if (only !== undefined && fitting.length === 1) only.push(entry);
      else clusters.push([entry]);
    }
    return clusters;
  });
}

/** Fuller names weigh more: words of two letters and up, then initials, then what only an honorific tells. */
const weight = ({ key, name }: Entry): number =>
  key.length * 10 + key.filter((word) => word.length > 1).length + (name.qualifier === undefined ? 0 : 1);

function mayBeOne(a: Entry, b: Entry): boolean {
  if (
    a.name.qualifier !== undefined &&
    b.name.qualifier !== undefined &&
    a.name.qualifier !== b.name.qualifier
  )
    return false;
  const genders = [genderOf(a.name.honorific), genderOf(b.name.honorific)];
  if (genders[0] !== undefined && genders[1] !== undefined && genders[0] !== genders[1]) return false;
  const [longer, shorter] = a.key.length >= b.key.length ? [a.key, b.key] : [b.key, a.key];
  if (longer.join('') === shorter.join('')) return true;
  if (shorter.every((word, index) => word === longer[longer.length - shorter.length + index])) return true;
  const [first = '', second = ''] = [longer[0], shorter[0]];
  const given =
    first === second || (Math.min(first.length, second.length) === 1 && first.charAt(0) === second.charAt(0));
  return given && shorter.length >= 2 && longer.length - shorter.length <= 1;
}

const genders: ReadonlyMap<string, 'f' | 'm'> = new Map([
  ...'mr,m,mister,herr,sr,señor,el señor,el sr,o señor,o sr,senyor,el senyor,o senhor,senhor,sig,signor,г-н,господин,don,sir,de heer'
    .split(',')
    .map((word) => [word, 'm'] as const),
  ...'mrs,ms,miss,mme,mlle,frau,sra,srta,señora,la señora,la sra,a señora,a sra,senyora,la senyora,a senhora,senhora,signora,г-жа,госпожа,doña,dona,dame,lady,mevr,mevrouw'
    .split(',')
    .map((word) => [word, 'f'] as const),
]);
const genderOf = (honorific: string | undefined): 'f' | 'm' | undefined =>
  honorific === undefined ? undefined : genders.get(honorific);

function personVoice(entries: readonly Entry[], placeOf: (label: string) => number): Voice {
  const [fullest] = entries;
  const roles = entries.flatMap(({ name }) => (name.role === undefined ? [] : [name.role]));
  const role = roles.toSorted((a, b) => b.length - a.length)[0];
  const labels = entries.map(({ label }) => label).toSorted((a, b) => placeOf(a) - placeOf(b));
  if (fullest === undefined) return { name: '', kind: 'person', role: undefined, labels };
  return {
    name: displayName(fullest, role),
    kind: 'person',
    role: role === undefined ? undefined : quietRole(role),
    labels,
  };
}

/** The fullest name as printed; with its honorific where a family name is all there is (`Ms. Psaki`). */
function displayName({ label, name }: Entry, role: string | undefined): string {
  // Two capitals are the initials that a record goes by: `VA`, `TL`.
  const words = /^\p{Lu}{2}$/u.test(label) ? label : name.words.map(unshout).join(' ');
  const full = name.qualifier === undefined ? words : `${words} ${name.qualifier}`;
  if (name.words.length > 1 || name.honorific === undefined || role !== undefined) return full;
  const printed = label.split(' ').slice(0, name.honorific.split(' ').length).join(' ');
  return `${unshout(printed)} ${full}`;
}

/** `MS. PSAKI` → `Ms. Psaki`; words that are not all capitals stay as they are. */
const unshout = (text: string): string =>
  text.replace(/(?<![\p{L}\p{M}])(?:Mc|Mac)?\p{Lu}[\p{Lu}\p{M}’'.]*\p{Lu}(?![\p{L}\p{M}])/gu, capitalised);

const capitalised = (word: string): string =>
  particles.has(word.toLowerCase()) && word.length <= 3
    ? word.toLowerCase()
    : word
        .toLowerCase()
        .replace(/\u0307/gu, '')
        .replace(/^(?:mc|mac(?=\p{L}{4})|o['’])?\p{L}/u, (head) =>
          head.replace(/^\p{L}|\p{L}$/gu, (letter) => letter.toUpperCase()),
        );

/** An office in capitals as others are printed; an abbreviation (`CEO`) stays. */
const quietRole = (role: string): string =>
  role === role.toUpperCase() && /\p{Lu}{5}/u.test(role) ? unshout(role) : role;
