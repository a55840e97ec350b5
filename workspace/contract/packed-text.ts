import { blockKinds } from '../../analysis/model/transcript';
import type { TranscriptText } from './project';

/**
 * How a text crosses to a page. A million words are forty thousand blocks: as objects they keep both sides busy for a fifth of a
 * second. So the text goes as UTF-8 and the blocks, which cover it without gap or overlap, as columns; a page makes objects of them again.
 */
interface PackedText extends Omit<TranscriptText, 'text' | 'blocks'> {
  /** UTF-8; texts hold no halves of surrogate pairs (workspace/import/clean-text.ts). */
  readonly text: Uint8Array;
  /** By block its kind's place in `blockKinds`. */
  readonly kinds: Uint8Array;
  /** By block the offset of its end, four bytes each, little-endian. */
  readonly ends: Uint8Array;
}

/** Globals of the page and of Node; this folder's project knows neither. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM: boolean },
) => { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };

const kindNumbers = new Map(blockKinds.map((kind, number) => [kind, number]));

export function packText({ text, blocks, ...rest }: TranscriptText): PackedText {
  const kinds = new Uint8Array(blocks.length);
  const ends = new DataView(new ArrayBuffer(4 * blocks.length));
  for (const [index, { kind, end }] of blocks.entries()) {
    kinds[index] = kindNumbers.get(kind) ?? 0;
    ends.setUint32(4 * index, end, true);
  }
  return { ...rest, text: new TextEncoder().encode(text), kinds, ends: new Uint8Array(ends.buffer) };
}

/** Bytes decoded at once: a few milliseconds. */
const slice = 1 << 20;

/** `pause` is waited for between the parts of a long text: a page stays alive meanwhile. */
export async function unpackText(packed: PackedText, pause: () => Promise<void>): Promise<TranscriptText> {
  const { text: bytes, kinds, ends, ...rest } = packed;
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  for (let from = 0; from < bytes.length; from += slice) {
    if (from > 0) await pause();
    text += decoder.decode(bytes.subarray(from, from + slice), { stream: true });
  }
  text += decoder.decode();
  if (bytes.length > slice) await pause();
  return { ...rest, text, blocks: unpackBlocks(kinds, ends) };
}

function unpackBlocks(kinds: Uint8Array, ends: Uint8Array): TranscriptText['blocks'] {
  const view = new DataView(ends.buffer, ends.byteOffset, ends.byteLength);
  let start = 0;
  return Array.from(kinds, (number, index) => {
    const kind = blockKinds[number];
    if (kind === undefined) throw new Error(`no kind of block has the number ${number}`);
    const end = view.getUint32(4 * index, true);
    const block = { kind, start, end };
    start = end;
    return block;
  });
}

export const isText = (value: object): value is TranscriptText =>
  'text' in value && typeof value.text === 'string' && 'blocks' in value;
export const isPackedText = (value: object): value is PackedText =>
  'text' in value && value.text instanceof Uint8Array && 'kinds' in value;
