import { gatherBy } from './gather';
import { endsSentence } from './furniture';
import { isCaseless, shapeOf, type Shape } from './label-shape';
import type { LabelForm } from './conventions';
import { findCandidate, type LabelCandidate } from './labels';
import { isOfficeAlone, readName } from './names';
import { likeLabels } from './alike-labels';
import { findLabelLines, type LabelLines } from './label-lines';
import type { Paragraph } from './paragraphs';

export interface DecidedLabels {
  readonly labels: readonly LabelCandidate[];
  /** What might have been labels and was not taken, a few. */
  readonly unsure: readonly string[];
}

interface Group {
  readonly label: string;
  readonly members: readonly LabelCandidate[];
  readonly shape: Shape;
}

/**
 * Decides which candidates are labels. A label is told by its shape (`MR. SMITH`, `Question`, two capitalised words), by its
 * coming again between others, and by looking like the other labels of this text; `Note:` and `First:` fail on all three.
 */
export function decideLabels(text: string, paragraphs: readonly Paragraph[]): DecidedLabels {
  const isCommon = commonWords(text);
  const candidates = paragraphs.flatMap((paragraph, index) => {
    if (paragraph.role === 'furniture' || paragraph.role === 'heading') return [];
    const found = findCandidate(text, paragraph, index);
    return found === undefined ? [] : [found];
  });
  const groups = groupByLabel(candidates, isCommon);
  const convention = findConvention(groups);
  const isFollowedByProse = ({ paragraph }: LabelCandidate): boolean => {
    const next = paragraphs[paragraph + 1];
    return next !== undefined && endsSentence(text.slice(Math.max(next.start, next.end - 80), next.end));
  };
  const lines = findLabelLines(text, paragraphs, (label) => shapeOf(label, isCommon));
  const around: Surroundings = { text, convention, paragraphs, lines, isFollowedByProse };
  const taken = new Set<LabelCandidate>();
  for (const group of groups) {
    const accepted = group.members.filter((member) => accept(group, member, around));
    for (const member of accepted) taken.add(member);
  }
  const others = groups.flatMap(({ shape, members }) =>
    shape === 'none' ? [] : members.filter((member) => !taken.has(member) && mayBeAlike(member, around)),
  );
  // Twice: the holder of an office whose own label was told so may speak again by name alone.
  for (let round = 0; round < 2; round += 1)
    for (const member of likeLabels([...taken], others)) taken.add(member);
  const labels = withoutSalutations(candidates.filter((candidate) => taken.has(candidate)));
  const from = labels[0]?.paragraph ?? 0;
  const unsure = groups.filter(
    ({ shape, members }) =>
      shape === 'possible' &&
      members.some((member) => member.form === 'colon' && !taken.has(member) && member.paragraph > from),
  );
  return { labels, unsure: unsure.slice(0, 5).map(({ label }) => label) };
}

/** Alone on its line it is one only with prose behind it; in a table or a heading never. */
const mayBeAlike = (member: LabelCandidate, { paragraphs, isFollowedByProse }: Surroundings): boolean =>
  !member.bare || (paragraphs[member.paragraph]?.role === 'paragraph' && isFollowedByProse(member));

/** `De voorzitter:` on its own line, and `Voorzitter. Ik begin` below it: speech that begins with whom it is said to. */
const withoutSalutations = (labels: readonly LabelCandidate[]): readonly LabelCandidate[] =>
  labels.filter(({ form, bare, paragraph }, index) => {
    const before = labels[index - 1];
    const below = before?.bare === true && before.paragraph === paragraph - 1 && before.form !== form;
    return !below || bare || !salutationForms.has(form);
  });
const salutationForms = new Set<LabelForm>(['stop', 'dash']);

function groupByLabel(
  candidates: readonly LabelCandidate[],
  isCommon: (word: string) => boolean,
): readonly Group[] {
  const byLabel = gatherBy(candidates, ({ label }) => label.toLowerCase());
  return [...byLabel.values()].flatMap((members) => {
    const label = members[0]?.label;
    return label === undefined ? [] : [{ label, members, shape: shapeOf(label, isCommon) }];
  });
}

/** Words that stand somewhere with a small letter: `health` in `Public Health:` is a word, `Vandenko` is a name. */
function commonWords(text: string): (word: string) => boolean {
  const small = new Set<string>();
  for (const match of text.matchAll(/(?<![\p{L}\p{M}’'-])\p{Ll}[\p{L}\p{M}]*/gu)) small.add(match[0]);
  return (word) => small.has(word.toLowerCase());
}

/** What the sure labels of a text have in common. */
interface Convention {
  /** Nearly all are emphasised. */
  readonly bold: boolean;
  /** Nearly all carry an honorific, capitals or a letter: labels of another look are none. */
  readonly strict: boolean;
  readonly sure: number;
  /** Labels of an interview that come again: `I` and `P01`, `F` and `A`. */
  readonly codes: number;
  /** The letters of codes with a number that come again: another number speaks too, if only once. */
  readonly numbered: ReadonlySet<string>;
  /** Single letters that open paragraphs and come again. */
  readonly letters: ReadonlySet<string>;
  /** Labels in a script without capitals that come again or are somebody for sure. */
  readonly caseless: number;
  /** Names in capitals on lines of their own that come again, where no label is printed otherwise. */
  readonly cues: number;
  /** How many candidates of each form come again or are somebody for sure. */
  readonly forms: ReadonlyMap<LabelForm, number>;
}

function findConvention(groups: readonly Group[]): Convention {
  const good = groups.filter(({ shape }) => shape === 'sure' || shape === 'likely');
  const all = good.flatMap(({ members }) => members).filter(({ form }) => form !== 'line');
  const bold = all.filter((member) => member.bold).length;
  const strict = good.reduce((sum, group) => sum + (isStrict(group) ? group.members.length : 0), 0);
  const firm = groups
    .filter(({ shape, members }) => shape !== 'none' && (shape === 'sure' || members.length >= 2))
    .flatMap(({ members }) => members);
  return {
    bold: bold >= 3 && bold >= all.length * 0.7,
    strict: strict >= 4 && strict >= all.length * 0.8,
    sure: all.length,
    codes: groups.filter(isOfInterview).length,
    numbered: new Set(
      groups.flatMap(({ label, members }) =>
        isCode(label) && /\d$/u.test(label) && members.length >= 2 ? [lettersOf(label)] : [],
      ),
    ),
    letters: new Set(
      groups.flatMap(({ label, members }) =>
        members.length >= 2 && members.some(({ form }) => form === 'letter') ? [label] : [],
      ),
    ),
    caseless: firm.filter(({ label }) => isCaseless(bareLabel(label))).length,
    cues: all.length > 0 ? 0 : groups.filter(({ members, shape }) => isCue(members, shape)).length,
    forms: countBy(firm.map(({ form }) => form)),
  };
}

/** A letter or two, and a number: `B`, `R1`, `P01`, `IV`. */
const isCode = (label: string): boolean => /^\p{Lu}{1,2}\d{0,3}$/u.test(label);
const lettersOf = (code: string): string => code.replace(/\d+$/u, '#');
/** Counts beside codes: who asks may be named by a word. */
const isOfInterview = ({ label, shape, members }: Group): boolean =>
  members.length >= 2 &&
  members.some(({ form }) => form === 'colon') &&
  (isCode(label) || shape === 'sure' || shape === 'likely');

const bareLabel = (label: string): string => label.replace(/[(（][^()（）]*[)）]/gu, '').trim();

function countBy<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function isStrict({ label, shape }: Group): boolean {
  const bare = bareLabel(label);
  if (label === label.toLowerCase()) return false;
  const loud = bare === bare.toUpperCase() && bare !== bare.toLowerCase();
  return loud || (shape === 'sure' && !/^\p{Lu}\p{Ll}+(?:\s\d+)?$/u.test(label));
}

interface Surroundings {
  readonly text: string;
  readonly convention: Convention;
  readonly paragraphs: readonly Paragraph[];
  readonly lines: LabelLines;
  readonly isFollowedByProse: (candidate: LabelCandidate) => boolean;
}

function accept(group: Group, member: LabelCandidate, around: Surroundings): boolean {
  const { convention, isFollowedByProse } = around;
  const { shape, members } = group;
  if (isStyled(member, around)) return true;
  if (isCode(group.label) && member.form === 'colon')
    return convention.codes >= 2 && (members.length >= 2 || convention.numbered.has(lettersOf(group.label)));
  if (shape === 'none') return false;
  if (member.form === 'line') return acceptLine(group, member, around);
  if (member.form === 'letter') return acceptLetter(group, convention);
  if (setForms.has(member.form)) return acceptSet(group, member, convention);
  const plain = !isStrict(group) && !isCaseless(bareLabel(group.label)) && !isTheOffice(group.label);
  if (convention.strict && plain && shape !== 'sure' && !member.bold) return false;
  const alone = member.bare && !member.bold && shape !== 'sure' && members.length < 2;
  if (alone && !isFollowedByProse(member) && !isHolder(group.label)) return false;
  if (shape === 'sure') return true;
  if (shape === 'likely') return true;
  if (member.bold) return members.length >= 2 || convention.sure >= 2;
  if (isCaseless(bareLabel(group.label)) && convention.caseless >= 3 && !member.bare) return true;
  return members.length >= 2 && !convention.strict && !convention.bold && alternates(members);
}

/** `The Speaker`, `El Presidente`: the chair has no name where all others have a `Mr.` */
const isTheOffice = (label: string): boolean =>
  /^(?:the|el|la|le|o|a|de|der|die|il)\s/iu.test(label) && isOfficeAlone(label);

/** Forms that prose has too, so that a label of theirs must come again, or be somebody for sure, or stand among others like it. */
const setForms = new Set<LabelForm>(['stop', 'dash', 'mark', 'bracket', 'initials']);

function acceptSet(
  { label, shape, members }: Group,
  { form }: LabelCandidate,
  { forms, sure }: Convention,
): boolean {
  const others = forms.get(form) ?? 0;
  if (form === 'mark') return others >= 2;
  if (form === 'initials') return members.length >= 2 || sure >= 3;
  if (form === 'bracket')
    return shape !== 'possible' && (members.length >= 2 || (shape === 'sure' && others >= 2));
  if (shape === 'sure' && form === 'stop') return true;
  if (members.length >= 2 && shape !== 'possible') return true;
  if (members.length >= 2 && (form === 'stop' || isOfficeAlone(label))) return true;
  return (shape !== 'possible' && others >= 2) || /^The\s/u.test(label);
}

/** An office and a name of two words and more: nothing else is printed so. `President of Norland Sven Halder:` */
function isHolder(label: string): boolean {
  const name = readName(label);
  return name.kind === 'person' && name.role !== undefined && name.words.length >= 2;
}

/** `Q` comes again; a letter that answers, or asks in another language, only beside the other of its pair. */
const acceptLetter = ({ label, members }: Group, { letters }: Convention): boolean =>
  members.length >= 2 &&
  (label === 'Q' || letterPairs.some((pair) => pair.includes(label) && hasBoth(pair, letters)));

/* Question and Answer; Frage, Antwort; Domanda, Risposta; Pregunta, Respuesta; Pytanie, Odpowiedź; Вопрос, Ответ; Vraag, Antwoord */
const letterPairs = ['QA', 'QR', 'FA', 'DR', 'PR', 'PO', 'ВО', 'VA'];
const hasBoth = (pair: string, letters: ReadonlySet<string>): boolean =>
  letters.has(pair.charAt(0)) && letters.has(pair.charAt(1));

/** A whole paragraph of a style that holds names (Word's `Speaker`, `D3Intervinent`). */
function isStyled(member: LabelCandidate, { paragraphs, lines }: Surroundings): boolean {
  const style = paragraphs[member.paragraph]?.style;
  return member.bare && member.form === 'line' && style !== undefined && lines.styles.has(style);
}

/**
 * A line of its own is a label when a time follows it (`Ms. Chang  6:02`), when it is the
 * first of two table cells, or when it is a name that comes again with prose after it.
 */
function acceptLine({ members, shape }: Group, member: LabelCandidate, around: Surroundings): boolean {
  const { paragraphs, lines } = around;
  if (member.time !== undefined) return true;
  if (member.bold && !member.bare) return shape === 'sure';
  const own = paragraphs[member.paragraph];
  if (!member.bare || own === undefined) return false;
  if (lines.cells.has(member.paragraph)) return true;
  if (own.role !== 'paragraph' || !(around.isFollowedByProse(member) || isAside(member, around)))
    return false;
  if (member.bold) return members.length >= 2 && shape !== 'possible';
  if (placeAndParty.test(member.label)) return true;
  if (isCue(members, shape)) return around.convention.cues >= 2;
  return members.length >= 3 && shape !== 'possible' && alternates(members);
}

/** `VERA` above what she says, as plays print it: a few words in capitals that come again. */
const isCue = (members: readonly LabelCandidate[], shape: Shape): boolean => {
  const { label = '', form, bare } = members[0] ?? {};
  const loud = label === label.toUpperCase() && /\p{Lu}{2}/u.test(label);
  return (
    form === 'line' && bare === true && loud && shape !== 'none' && members.length >= 2 && wordsOf(label) <= 3
  );
};
const wordsOf = (label: string): number => label.split(' ').length;

/** What stands below it is a stage direction: `(quietly)`. */
const isAside = ({ paragraph, bare }: LabelCandidate, { text, paragraphs }: Surroundings): boolean => {
  const next = paragraphs[paragraph + 1];
  return bare && next !== undefined && /^\([^()]{2,120}\)$/u.test(text.slice(next.start, next.end).trim());
};

/* `Anna Berg (Lakeside) (Lab)` */
const placeAndParty = /^[^()]{3,60}\s\([^()]{2,60}\)\s\(\p{Lu}[^()]{0,30}\)$/u;

/** Comes again with something else between: other paragraphs, not the very next one each time. */
const alternates = (members: readonly LabelCandidate[]): boolean => {
  const first = members[0]?.paragraph ?? 0;
  const last = members.at(-1)?.paragraph ?? 0;
  return last - first >= members.length;
};
