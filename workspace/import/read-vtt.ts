import type { SourceText } from '../../analysis/model/transcript';
import { fail, succeed } from '../contract/result';
import { readTiming, resolveReferences, type CaptionLine, type Cue, type CueTimes } from './caption-cues';
import { captionText } from './caption-text';
import { cleanText } from './clean-text';
import { decodeText } from './decode';
import type { FormatReader } from './format';

/** WebVTT captions (W3C): cues with their voices; notes, styles and regions stay out. */
export const webVtt: FormatReader = {
  format: 'vtt',
  recognises: (bytes) => /^\ufeff?WEBVTT(?:[ \t\r\n]|$)/u.test(decodeText(bytes.subarray(0, 64)).text),
  read: (bytes, { encoding: forced }) => {
    const { text, encoding } = decodeText(bytes, { forced });
    const blocks = cleanText(text)
      .replace(/^\ufeff/u, '')
      .split(/\n[ \t]*(?:\n[ \t]*)+/u);
    const source = captionText(blocks.flatMap(readCue), readHeader(blocks[0] ?? ''));
    return Promise.resolve(source.text === '' ? fail('file-empty') : succeed({ ...source, encoding }));
  },
};

/** `WEBVTT - Title`, and the lines `Language: en` that YouTube writes below. */
function readHeader(header: string): SourceText['declared'] {
  const [first = ''] = header.split('\n', 1);
  const title = first
    .replace(/^WEBVTT/u, '')
    .replace(/^[\s–—:-]+/u, '')
    .trim();
  const language = /^Language:[ \t]*(?<tag>[a-z]{2,3})\b/imu.exec(header)?.groups?.['tag']?.toLowerCase();
  return {
    ...(/[\p{L}\p{N}]/u.test(title) && { title }),
    ...(language !== undefined && { language }),
  };
}

/** A block with times is a cue (its name may stand above them); one that goes on without a blank line holds several. */
function readCue(block: string): readonly Cue[] {
  if (/^(?:NOTE|STYLE|REGION)(?:[ \t\n]|$)/u.test(block)) return [];
  const cues: { times: CueTimes; lines: string[] }[] = [];
  for (const line of block.split('\n')) {
    const times = readTiming(line);
    if (times === undefined) cues.at(-1)?.lines.push(line);
    else cues.push({ times, lines: [] });
  }
  return cues.map(({ times, lines }) => ({ ...times, lines: readPayload(lines.join('\n')) }));
}

/** Lines of a cue's text, and a line of its own where another voice begins. Tags end at their first `>`, or with the text. */
function readPayload(payload: string): readonly CaptionLine[] {
  const lines: CaptionLine[] = [];
  let voice: string | undefined;
  let line = '';
  const end = (): void => {
    const text = resolveReferences(line).replace(/\s+/gu, ' ').trim();
    if (text !== '') lines.push({ text, ...(voice !== undefined && { voice }) });
    line = '';
  };
  for (const [piece] of payload.matchAll(/<[^>]*>?|[^<\n]+|\n/gu)) {
    if (piece === '\n') end();
    else if (!piece.startsWith('<')) line += piece;
    else {
      const opened = /^<v(?:\.[^\s>]*)?[\s](?<name>[^>]*)/u.exec(piece)?.groups?.['name'];
      if (opened === undefined && !/^<\/v\s*>/u.test(piece)) continue;
      end();
      const name = resolveReferences(opened ?? '')
        .replace(/\s+/gu, ' ')
        .trim();
      voice = name === '' ? undefined : name;
    }
  }
  end();
  return lines;
}
