import { blockKinds } from '../../analysis/model/transcript';
import type { SpeakerId } from './basics';
import { Places } from './places';
import type { TranscriptText } from './project';

type Block = TranscriptText['blocks'][number];
type Turn = TranscriptText['turns'][number];

/**
 * How a text crosses to a page. A million words are forty thousand blocks, and may be as many turns: as objects they keep both sides busy
 * for a fifth of a second. So the text goes as UTF-8 and the blocks, which cover it without gap or overlap, and the turns as columns; a
 * page makes objects of them again.
 */
interface PackedText extends Omit<TranscriptText, 'text' | 'blocks' | 'turns'> {
  /** UTF-8; texts hold no halves of surrogate pairs (workspace/import/clean-text.ts). */
  readonly text: Uint8Array;
  /** By block its kind's place in `blockKinds`. */
  readonly kinds: Uint8Array;
  /** By block the offset of its end, four bytes each, little-endian. */
  readonly ends: Uint8Array;
  readonly labels: readonly string[];
  readonly speakers: readonly SpeakerId[];
  /**
   * By turn 20 bytes, little-endian: start, end; the place of its label in `labels` and of its speaker in `speakers`, both from 1 on (0: none);
   * 1 where it was given to its speaker alone.
   */
  readonly turns: Uint8Array;
}

const turnSize = 20;

/** Globals of the page and of Node; this folder's project knows neither. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };

const kindNumbers = new Map(blockKinds.map((kind, number) => [kind, number]));

export function packText({ text, blocks, turns, ...rest }: TranscriptText): PackedText {
  const kinds = new Uint8Array(blocks.length);
  const ends = new DataView(new ArrayBuffer(4 * blocks.length));
  for (const [index, { kind, end }] of blocks.entries()) {
    kinds[index] = kindNumbers.get(kind) ?? 0;
    ends.setUint32(4 * index, end, true);
  }
  return {
    ...rest,
    text: new TextEncoder().encode(text),
    kinds,
    ends: new Uint8Array(ends.buffer),
    ...packTurns(turns),
  };
}

function packTurns(turns: readonly Turn[]): Pick<PackedText, 'labels' | 'speakers' | 'turns'> {
  const labels = new Places<string>();
  const speakers = new Places<SpeakerId>();
  const rows = new DataView(new ArrayBuffer(turnSize * turns.length));
  for (const [index, { start, end, label, speaker, given }] of turns.entries()) {
    const at = turnSize * index;
    rows.setUint32(at, start, true);
    rows.setUint32(at + 4, end, true);
    rows.setUint32(at + 8, label === undefined ? 0 : labels.placeOf(label) + 1, true);
    rows.setUint32(at + 12, speaker === undefined ? 0 : speakers.placeOf(speaker) + 1, true);
    rows.setUint32(at + 16, given === undefined ? 0 : 1, true);
  }
  return { labels: labels.values, speakers: speakers.values, turns: new Uint8Array(rows.buffer) };
}

/** Bytes decoded at once: a few milliseconds. */
const slice = 1 << 20;
/** Blocks, or turns, made at once: a millisecond or two. */
const atOnce = 1 << 14;

/** `pause` is waited for between the parts of a long text: a page stays alive meanwhile. */
export async function unpackText(packed: PackedText, pause: () => Promise<void>): Promise<TranscriptText> {
  const { text: bytes, kinds, ends, labels, speakers, turns, ...rest } = packed;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  for (let from = 0; from < bytes.length; from += slice) {
    if (from > 0) await pause();
    text += decoder.decode(bytes.subarray(from, from + slice), { stream: true });
  }
  text += decoder.decode();
  if (bytes.length > slice) await pause();
  return {
    ...rest,
    text,
    blocks: await unpackBlocks({ kinds, ends }, pause),
    turns: await unpackTurns({ labels, speakers, turns }, pause),
  };
}

async function unpackBlocks(
  { kinds, ends }: Pick<PackedText, 'kinds' | 'ends'>,
  pause: () => Promise<void>,
): Promise<Block[]> {
  const view = new DataView(ends.buffer, ends.byteOffset, ends.byteLength);
  const blocks: Block[] = [];
  let start = 0;
  for (const [index, number] of kinds.entries()) {
    if (index % atOnce === atOnce - 1) await pause();
    const kind = blockKinds[number];
    if (kind === undefined) throw new Error(`no kind of block has the number ${number}`);
    const end = view.getUint32(4 * index, true);
    blocks.push({ kind, start, end });
    start = end;
  }
  return blocks;
}

async function unpackTurns(
  { labels, speakers, turns: rows }: Pick<PackedText, 'labels' | 'speakers' | 'turns'>,
  pause: () => Promise<void>,
): Promise<Turn[]> {
  const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
  const turns: Turn[] = [];
  for (let at = 0; at < rows.length; at += turnSize) {
    if (at % (turnSize * atOnce) === turnSize * (atOnce - 1)) await pause();
    const label = labels[view.getUint32(at + 8, true) - 1];
    const speaker = speakers[view.getUint32(at + 12, true) - 1];
    turns.push({
      start: view.getUint32(at, true),
      end: view.getUint32(at + 4, true),
      ...(label !== undefined && { label }),
      ...(speaker !== undefined && { speaker }),
      ...(view.getUint32(at + 16, true) === 1 && { given: true as const }),
    });
  }
  return turns;
}

export const isText = (value: object): value is TranscriptText =>
  'text' in value && typeof value.text === 'string' && 'blocks' in value;
export const isPackedText = (value: object): value is PackedText =>
  'text' in value && value.text instanceof Uint8Array && 'kinds' in value && 'turns' in value;
