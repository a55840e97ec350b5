import type { SourceText } from '../../analysis/model/transcript';
import { fail, succeed, type Result } from '../contract/result';
import { shapes, type Segment } from './asr-segments';
import { captionText } from './caption-text';
import { cleanText } from './clean-text';
import { decodeText } from './decode';
import type { FormatReader } from './format';
import { readJson, textOf, type JsonValue } from './json-value';
import { primaryTag } from './marked-pieces';

/**
 * What speech recognisers write (Whisper, WhisperX, AWS Transcribe, AssemblyAI, Deepgram, Google, Azure, Rev, Speechmatics), and any
 * JSON that is a list of texts with their speakers, also one to a line. JSON without speech is `format-unknown`.
 */
export const speechToText: FormatReader = {
  format: 'asr-json',
  recognises: (bytes) =>
    /^\ufeff?\s*(?:\{\s*["}]|\[\s*[{"[\]])/u.test(decodeText(bytes.subarray(0, 1024)).text) &&
    !looksWritten(bytes),
  read: (bytes, { encoding: forced }) => {
    const { text, encoding } = decodeText(bytes, { forced });
    const json = readJson(cleanText(text).trim());
    return Promise.resolve(json.ok ? readSpeech(json.value, encoding) : json);
  },
};

/** Text that begins with a bracket: `["Hear, hear"] Mr. Arlen: …` */
const looksWritten = (bytes: Uint8Array): boolean =>
  /^\s*\["[^"\n]{1,80}"\]\s*\p{L}/u.test(decodeText(bytes.subarray(0, 1024)).text);

function readSpeech(root: JsonValue, encoding: string): Result<SourceText> {
  const segments = inOrder(firstShape(root));
  if (segments.length === 0) return fail('format-unknown', 'JSON');
  const cues = segments.map(({ text, speaker, start, end }) => ({
    start,
    end,
    lines: [{ text, ...(speaker !== undefined && { voice: speaker }) }],
  }));
  const source = captionText(cues, declare(root), { onlySpeech: true });
  return source.text === '' ? fail('format-unknown', 'JSON') : succeed({ ...source, encoding });
}

function firstShape(root: JsonValue): readonly Segment[] {
  for (const { read } of shapes) {
    const segments = read(root);
    if (segments.length > 0) return segments;
  }
  return [];
}

/** By time where all have one: files that were put together by channels are not in order. */
function inOrder(segments: readonly Segment[]): readonly Segment[] {
  if (segments.some(({ start }) => start === undefined)) return segments;
  return segments.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

function declare(root: JsonValue): SourceText['declared'] {
  const title = textOf(root, ['title']);
  const date = textOf(root, ['date', 'recorded_at', 'recordedAt']);
  const language = primaryTag(textOf(root, ['language', 'language_code', 'languageCode', 'lang']));
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
  };
}
