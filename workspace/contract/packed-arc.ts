import type { SpeakerId, TranscriptId } from './basics';
import { Places } from './places';
import type { SentimentArc, SentimentSentence } from './sentiment';

/**
 * How a sentiment arc crosses to a page. A speech of 20 MB has two hundred thousand sentences: as JSON they are 22 MB, which a page cannot
 * read without standing still for half a second. So they go as rows of bytes.
 */
interface PackedArc extends Omit<SentimentArc, 'sentences' | 'smooth'> {
  readonly transcripts: readonly TranscriptId[];
  readonly speakers: readonly SpeakerId[];
  /**
   * By sentence 32 bytes, little-endian: the place of its transcript in `transcripts`, of its speaker in `speakers` from 1 on (0: none),
   * start and end (4 bytes each); compound and the smoothed value (doubles; not a number where there is none).
   */
  readonly rows: Uint8Array;
}

const rowSize = 32;

export const isArc = (value: object): value is SentimentArc => 'sentences' in value && 'smooth' in value;
export const isPackedArc = (value: object): value is PackedArc =>
  'rows' in value && value.rows instanceof Uint8Array && 'transcripts' in value;

export function packArc({ sentences, smooth, ...rest }: SentimentArc): PackedArc {
  const transcripts = new Places<TranscriptId>();
  const speakers = new Places<SpeakerId>();
  const rows = new DataView(new ArrayBuffer(rowSize * sentences.length));
  for (const [index, { transcript, speaker, start, end, compound }] of sentences.entries()) {
    const at = rowSize * index;
    rows.setUint32(at, transcripts.placeOf(transcript), true);
    rows.setUint32(at + 4, speaker === undefined ? 0 : speakers.placeOf(speaker) + 1, true);
    rows.setUint32(at + 8, start, true);
    rows.setUint32(at + 12, end, true);
    rows.setFloat64(at + 16, compound ?? NaN, true);
    rows.setFloat64(at + 24, smooth[index] ?? NaN, true);
  }
  const { values } = transcripts;
  return { ...rest, transcripts: values, speakers: speakers.values, rows: new Uint8Array(rows.buffer) };
}

/** Sentences made at once: a millisecond or two. */
const slice = 1 << 13;

/** `pause` is waited for between the parts of a long arc: a page stays alive meanwhile. */
export async function unpackArc(
  { transcripts, speakers, rows, ...rest }: PackedArc,
  pause: () => Promise<void>,
): Promise<SentimentArc> {
  const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
  const sentences: SentimentSentence[] = [];
  const smooth: (number | null)[] = [];
  for (let at = 0; at < rows.length; at += rowSize) {
    if (at > 0 && at % (rowSize * slice) === 0) await pause();
    const transcript = transcripts[view.getUint32(at, true)];
    if (transcript === undefined) throw new Error('a sentence of no transcript');
    const speaker = speakers[view.getUint32(at + 4, true) - 1];
    const [compound, smoothed] = [view.getFloat64(at + 16, true), view.getFloat64(at + 24, true)];
    sentences.push({
      transcript,
      ...(speaker !== undefined && { speaker }),
      start: view.getUint32(at + 8, true),
      end: view.getUint32(at + 12, true),
      ...(!Number.isNaN(compound) && { compound }),
    });
    smooth.push(Number.isNaN(smoothed) ? null : smoothed);
  }
  return { ...rest, sentences, smooth };
}
