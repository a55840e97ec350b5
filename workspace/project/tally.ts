import type {
  ImportWarning,
  MergeProposal,
  ParsedTranscript,
  Turn,
  Voice,
} from '../../analysis/model/transcript';
import { SpeakerId } from '../contract/basics';
import type { TranscriptRecord } from '../store/records';

/** How much is said under one label of a transcript. */
export interface Said {
  /** The label, or the name of a voice without one; undefined where nobody is named. */
  readonly name: string | undefined;
  /** As printed; undefined for a stretch without a label. */
  readonly label: string | undefined;
  /** Whom a person has given these turns to, one by one. */
  readonly given?: string | undefined;
  readonly turns: number;
  readonly words: number;
}

/** Two voices that may be one, by the names under which their speakers stand. */
export type NamedPair = Pick<MergeProposal, 'confidence' | 'reason'> & {
  readonly names: readonly [string, string];
};

/** What the library tells of a transcript and that is worked out from its text. */
export interface Tally {
  readonly said: readonly Said[];
  readonly turns: number;
  readonly words: number;
  /** UTF-16 code units of the text. */
  readonly characters: number;
  readonly warnings: readonly ImportWarning[];
  readonly proposals: readonly NamedPair[];
  readonly format?: string | undefined;
  readonly encoding?: string | undefined;
}

/** A text with its corrections, and how it was read. */
type Read = Pick<Tally, 'format' | 'encoding'> & { readonly parsed: ParsedTranscript };

/** `wordsByTurn` as the engine counts them, in the order of the turns; `words` also counts speech outside any turn. */
export function tallyOf(
  { parsed, format, encoding }: Read,
  { words, byTurn }: { readonly words: number; readonly byTurn: ArrayLike<number> },
): Tally {
  const said = new Map<
    string,
    {
      name: string | undefined;
      label: string | undefined;
      given: string | undefined;
      turns: number;
      words: number;
    }
  >();
  parsed.turns.forEach((turn, index) => {
    const name = nameOf(turn, parsed);
    const { label, given } = turn;
    const key = `${label === undefined ? 'voice' : 'label'} ${given ?? ''} ${name ?? ''}`;
    const sum = said.get(key) ?? { name, label, given, turns: 0, words: 0 };
    sum.turns += 1;
    sum.words += byTurn[index] ?? 0;
    said.set(key, sum);
  });
  return {
    said: [...said.values()],
    turns: parsed.turns.length,
    words,
    characters: parsed.text.length,
    warnings: parsed.warnings,
    proposals: pairsOf(parsed),
    format,
    encoding,
  };
}

function pairsOf({ proposals = [], voices }: ParsedTranscript): readonly NamedPair[] {
  const standsUnder = (voice: Voice | undefined): string | undefined => voice?.labels[0] ?? voice?.name;
  return proposals.flatMap(({ a, b, confidence, reason }) => {
    const [one, other] = [standsUnder(voices[a]), standsUnder(voices[b])];
    return one === undefined || other === undefined ? [] : [{ names: [one, other], confidence, reason }];
  });
}

/** Under which entry of a transcript record's `labels` the speaker of a turn stands. */
export const nameOf = (turn: Turn, { voices }: Pick<ParsedTranscript, 'voices'>): string | undefined =>
  turn.label ?? (turn.voice === undefined ? undefined : voices[turn.voice]?.name);

/** Who speaks in a turn. */
export const speakerOfTurn = (
  record: TranscriptRecord,
  turn: Turn,
  parsed: Pick<ParsedTranscript, 'voices'>,
): SpeakerId | undefined =>
  speakerOf(record, { label: turn.label, given: turn.given, name: nameOf(turn, parsed) });

/** Who speaks under a label, if the turn was not given to somebody else; where no label stands, the sole speaker comes first. */
export function speakerOf(
  record: TranscriptRecord,
  said: Pick<Said, 'label' | 'name' | 'given'>,
): SpeakerId | undefined {
  if (said.given !== undefined) return SpeakerId.parse(said.given);
  if (said.label === undefined && record.soleSpeaker !== undefined) return record.soleSpeaker;
  return said.name === undefined ? undefined : labelsOf(record).get(said.name);
}

const labelMaps = new WeakMap<TranscriptRecord, ReadonlyMap<string, SpeakerId>>();

function labelsOf(record: TranscriptRecord): ReadonlyMap<string, SpeakerId> {
  const known = labelMaps.get(record);
  if (known) return known;
  const labels = new Map(record.labels);
  labelMaps.set(record, labels);
  return labels;
}
