import type { MergeProposal, Voice } from '../model/transcript';
import { jaroWinkler } from './jaro-winkler';
import { foldAccents, isOfficeWord, readName } from './names';

/** Pairs are compared one by one: more voices than these are not. */
const mostVoices = 400;
const mostProposals = 50;

interface Read {
  readonly index: number;
  readonly kind: Voice['kind'];
  /** Folded words of the name; empty for a nameless voice and an office alone. */
  readonly words: readonly string[];
  /** Folded offices: of the role, or of the label that is an office alone. */
  readonly offices: readonly string[];
  readonly folded: string;
}

const fold = (text: string): string => foldAccents(text.toLowerCase()).replace(/\./gu, '');

/**
 * Voices of one transcript that may be one person, the surest first. What is sure has been merged before (voices.ts); a person and a
 * nameless voice are never proposed. `known` tells voices that the format names: of two such nothing is guessed.
 */
export function proposeMerges(
  voices: readonly Voice[],
  known: ReadonlySet<number> = new Set(),
): readonly MergeProposal[] {
  if (voices.length > mostVoices) return [];
  const read = voices.map((voice, index) => readVoice(voice, index));
  const proposals: MergeProposal[] = [];
  for (const [at, a] of read.entries()) {
    for (const b of read.slice(at + 1)) {
      if (a.kind !== b.kind || (known.has(a.index) && known.has(b.index))) continue;
      const found = a.kind === 'generic' ? likeNameless(a, b) : likePersons(a, b, read);
      if (found !== undefined) proposals.push({ a: a.index, b: b.index, ...found });
    }
  }
  return proposals.toSorted((a, b) => b.confidence - a.confidence || a.a - b.a).slice(0, mostProposals);
}

type Found = Pick<MergeProposal, 'confidence' | 'reason'>;

function readVoice({ name, kind, role, labels }: Voice, index: number): Read {
  const printed = readName(labels[0] ?? name);
  const alone = printed.kind === 'person' && printed.words.length === 0;
  const words = kind === 'generic' || alone ? [] : readWords(name);
  const office = alone ? (labels[0] ?? name) : (role ?? '');
  const offices = fold(office)
    .split(/[\s,]+/u)
    .filter(isOfficeWord);
  return { index, kind, words, offices, folded: fold(name) };
}

function readWords(name: string): readonly string[] {
  const read = readName(name);
  return read.kind === 'person' ? read.words.map(fold) : [];
}

/* `Audience` and `Audience member`; `Reporter` and `Reporters` */
function likeNameless(a: Read, b: Read): Found | undefined {
  const [shorter, longer] = a.folded.length <= b.folded.length ? [a.folded, b.folded] : [b.folded, a.folded];
  if (/\d$/u.test(longer) || shorter.length < 4 || !longer.startsWith(shorter)) return undefined;
  return { confidence: 0.5, reason: 'nameless' };
}

function likePersons(a: Read, b: Read, all: readonly Read[]): Found | undefined {
  if (a.words.length === 0 || b.words.length === 0) return likeOffices(a, b, all);
  const [one, other] = [a.words.join(' '), b.words.join(' ')];
  if (a.words.length > 1 && [...a.words].sort().join(' ') === [...b.words].sort().join(' '))
    return { confidence: 0.9, reason: 'word-order' };
  const family = a.words.at(-1) === b.words.at(-1);
  if (family) {
    const [given, otherGiven] = [a.words[0] ?? '', b.words[0] ?? ''];
    if (a.words.length === 1 || b.words.length === 1) return { confidence: 0.4, reason: 'family-name' };
    if (jaroWinkler(given, otherGiven) >= 0.85) return { confidence: 0.7, reason: 'spelling' };
    return undefined;
  }
  const [shorter, longer] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (shorter < 5 || longer - shorter > 3 || a.words.length !== b.words.length) return undefined;
  const likeness = jaroWinkler(one, other);
  return likeness >= 0.93
    ? { confidence: round(0.5 + (likeness - 0.93) * 5), reason: 'spelling' }
    : undefined;
}

/** An office alone, and a person who holds one of that name: surer where only one does. */
function likeOffices(a: Read, b: Read, all: readonly Read[]): Found | undefined {
  const [alone, person] = a.words.length === 0 ? [a, b] : [b, a];
  if (person.words.length === 0 || alone.words.length > 0 || alone.offices.length === 0) return undefined;
  const holds = ({ words, offices }: Read): boolean =>
    words.length > 0 && alone.offices.every((office) => offices.includes(office));
  if (!holds(person)) return undefined;
  return { confidence: all.filter(holds).length === 1 ? 0.75 : 0.3, reason: 'office' };
}

const round = (share: number): number => Math.round(Math.min(share, 0.85) * 100) / 100;
