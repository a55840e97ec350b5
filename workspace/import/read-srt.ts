import { fail, succeed } from '../contract/result';
import { readTiming, withoutTags, type CaptionLine, type Cue, type CueTimes } from './caption-cues';
import { captionText } from './caption-text';
import { cleanText } from './clean-text';
import { decodeHead, decodeText } from './decode';
import type { FormatReader } from './format';

/** SubRip captions, also with points for commas, without numbers, or without blank lines between the cues. */
export const subRip: FormatReader = {
  format: 'srt',
  recognises: (bytes) => {
    const lines = decodeHead(bytes, 4096)
      .split(/\r\n?|\n/u, 12)
      .map((line) => line.replace(/^\ufeff/u, '').trim())
      .filter((line) => line !== '');
    const at = lines.findIndex((line) => readTiming(line) !== undefined);
    return at === 0 || (at === 1 && /^\d{1,7}$/u.test(lines[0] ?? ''));
  },
  read: (bytes, { encoding: forced }) => {
    const { text, encoding } = decodeText(bytes, { forced });
    const source = captionText(readCues(cleanText(text)), {});
    return Promise.resolve(source.text === '' ? fail('file-empty') : succeed({ ...source, encoding }));
  },
};

/** All lines up to the next times belong to a cue, but for the number that stands above those. */
function readCues(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  let times: CueTimes | undefined;
  let lines: string[] = [];
  const end = (last: boolean): void => {
    if (times === undefined) return;
    const own = lines.map((line) => line.trim()).filter((line) => line !== '');
    if (!last && /^\d{1,7}$/u.test(own.at(-1) ?? '')) own.pop();
    const read = own.map((line): CaptionLine => ({ text: withoutTags(line) }));
    cues.push({ ...times, lines: read.filter(({ text: said }) => said !== '') });
  };
  for (const line of text.split('\n')) {
    const next = readTiming(line);
    if (next === undefined) lines.push(line);
    else {
      end(false);
      times = next;
      lines = [];
    }
  }
  end(true);
  return cues;
}
