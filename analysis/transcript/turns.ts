import type { Block, LabelReading, ParsedTranscript, Turn, Voice } from '../model/transcript';
import { collapse, withoutTooltip } from './names';
import { proposeMerges } from './propose-merges';
import { tellLanguages } from './turn-languages';
import { groupVoices } from './voices';

/** What is said or stands within what is said: the kinds a turn reaches over. */
const spoken = new Set<Block['kind']>(['speech', 'insertion', 'event', 'omission']);

/**
 * The label blocks of a text, read. The label is what is printed, without its colon, full stop or dash; the office that French
 * minutes put after a comma is not part of it (`M. Binet, rapporteur.`).
 */
function readLabels(text: string, blocks: readonly Block[]): readonly LabelReading[] {
  return blocks
    .filter(({ kind }) => kind === 'label')
    .map(({ start, end }) => ({ start, end, label: readLabel(text.slice(start, end)) }));
}

/* `Sam Arlen Jr.`, `ЛИНДИН А. А.` */
const keepsStop = /(?:\b(?:Jr|Sr)|\s\p{Lu}\.\s?\p{Lu})\.$/u;

/* labels that only a format gives: a change of speaker in captions, the office of somebody without a name in TEI */
const signOrOffice = /^(?:>>|-|\(\p{Ll}+\))$/u;

export function readLabel(printed: string): string {
  if (signOrOffice.test(printed)) return printed;
  const bare = collapse(printed.slice(0, 1_000))
    .replace(/^(?:\*\*|__|#{1,6}\s|[[【［](?=[^[\]]*[\]】］][:：]?$)|[（(](?=\p{Lo}+[）)][:：]?$))+/u, '')
    .replace(/(?:[\s:：]*(?:\*\*|__|[\]】］>]))+[\s:：]*$/u, '');
  const opened = bare.replace(/^(\p{Lo}+)[）)][:：]?$/u, '$1');
  const plain = opened.replace(/[\s:：.—–-]+$/u, (tail) =>
    tail === '.' && keepsStop.test(opened) ? tail : '',
  );
  return withoutTooltip(plain)
    .replace(/^((?:M|Mme|Mlle|MM)\.?\s[^,]+),\s(?=\p{Ll}).*$/u, '$1')
    .trim();
}

/**
 * Turns and voices of blocks. A turn reaches from the first to the last speech, insertion, event or omission between its label and
 * the next; one without speech is empty and stands at the end of its label. Speech before the first label, and
 * all speech where there is no label, is one turn without a label. `known` are the speakers that the format names, `languages` the stretches of a mixed sitting.
 */
export function deriveTurns(
  text: string,
  blocks: readonly Block[],
  { known = [], languages = [] }: Pick<ParsedTranscript, 'known' | 'languages'> = {},
): Pick<ParsedTranscript, 'turns' | 'voices' | 'proposals'> {
  const labels = readLabels(text, blocks);
  const voices = groupVoices(
    labels.map(({ label }) => label),
    known,
  );
  const turns = tellLanguages(findTurns(text, blocks, labels, voices), languages);
  const named = new Set(known.map(({ label }) => label));
  const proposals = proposeMerges(
    voices,
    new Set([...voices.keys()].filter((index) => voices[index]?.labels.some((label) => named.has(label)))),
  );
  return proposals.length === 0 ? { turns, voices } : { turns, voices, proposals };
}

function findTurns(
  text: string,
  blocks: readonly Block[],
  labels: readonly LabelReading[],
  voices: readonly Voice[],
): readonly Turn[] {
  if (labels.length === 0) {
    const whole = reachOfSpeech(blocks);
    return whole === undefined ? [] : [{ ...whole, label: undefined, voice: undefined }];
  }
  const index = voiceIndex(voices);
  const turns: Turn[] = [];
  const before = blocks.findIndex(({ kind }) => kind === 'label');
  const unnamed = reachOfSpeech(blocks.slice(0, before));
  if (unnamed !== undefined) turns.push({ ...unnamed, label: undefined, voice: undefined });
  let at = 0;
  for (const [number, { end, label }] of labels.entries()) {
    const until = labels[number + 1]?.start ?? text.length;
    while ((blocks[at]?.start ?? text.length) < end) at += 1;
    const first = at;
    while ((blocks[at]?.start ?? text.length) < until) at += 1;
    const span = reach(blocks, first, at) ?? { start: end, end };
    turns.push({ ...span, label, voice: index.get(label) });
  }
  return turns;
}

/** From the first to the last that is spoken, or stands within what is spoken, of blocks [from, until). */
function reach(
  blocks: readonly Block[],
  from: number,
  until: number,
): { start: number; end: number } | undefined {
  const inside = blocks.slice(from, until).filter(({ kind }) => spoken.has(kind));
  const [first] = inside;
  const last = inside.at(-1);
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

const reachOfSpeech = (blocks: readonly Block[]): { start: number; end: number } | undefined =>
  blocks.some(({ kind }) => kind === 'speech') ? reach(blocks, 0, blocks.length) : undefined;

const voiceIndex = (voices: readonly Voice[]): ReadonlyMap<string, number> =>
  new Map(voices.flatMap(({ labels }, index) => labels.map((label) => [label, index] as const)));
