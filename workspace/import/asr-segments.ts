import { isList, isObject, member, textOf, type JsonValue } from './json-value';

/** A stretch of recognised speech. */
export interface Segment {
  readonly text: string;
  /** As it stands in the file: a name, `SPEAKER_00`, `A`; a bare number is `Speaker 0`. */
  readonly speaker: string | undefined;
  /** Seconds, where the file has them. */
  readonly start?: number;
  readonly end?: number;
}

/**
 * One shape of file: the stretches it holds, or none when it is not of this shape. Asked in this order. Sources are the
 * documentation of each service's output.
 */
export const shapes: readonly {
  readonly name: string;
  readonly read: (root: JsonValue) => readonly Segment[];
}[] = [
  { name: 'AWS Transcribe', read: readAws },
  { name: 'Deepgram', read: readDeepgram },
  { name: 'Google Speech-to-Text', read: readGoogle },
  { name: 'Speechmatics', read: (root) => joinWords(listAt(root, 'results').map(contentWord)) },
  { name: 'Azure Speech', read: readAzure },
  { name: 'Rev', read: readRev },
  { name: 'WhisperX', read: (root) => listAt(root, 'segments').flatMap(readSegment) },
  { name: 'AssemblyAI', read: (root) => readTurns(listAt(root, 'utterances')) },
  { name: 'a list of turns', read: (root) => readTurns(findTurns(root)) },
  { name: 'running text', read: readRunningText },
];

const textNames = [
  'text',
  'transcript',
  'content',
  'utterance',
  'sentence',
  'speech',
  'body',
  'line',
  'caption',
  'message',
];
const speakerNames = [
  'speaker',
  'speaker_name',
  'speakerName',
  'speaker_label',
  'speakerLabel',
  'speaker_id',
  'speakerId',
  'speakerTag',
  'speaker_tag',
  'name',
  'who',
  'role',
  'author',
  'participant',
  'person',
  'from',
  'user',
];
const startNames = ['start', 'start_time', 'startTime', 'begin', 'from', 'offset', 'timestamp', 'time'];
const endNames = ['end', 'end_time', 'endTime', 'to'];

const listAt = (root: JsonValue | undefined, ...path: readonly string[]): readonly JsonValue[] => {
  const value = path.length === 0 ? root : member(root, ...path);
  return isList(value) ? value : [];
};

function speakerOf(value: JsonValue | undefined): string | undefined {
  for (const name of speakerNames) {
    const speaker = member(value, name);
    const label = isObject(speaker)
      ? (textOf(speaker, ['name', 'label', 'id']) ?? member(speaker, 'id'))
      : speaker;
    if (typeof label === 'string' && /\S/u.test(label)) return label.replace(/\s+/gu, ' ').trim();
    if (typeof label === 'number' && name !== 'from') return `Speaker ${label}`;
  }
  return undefined;
}

function secondsOf(value: JsonValue, names: readonly string[]): number | undefined {
  for (const name of names) {
    const time = member(value, name);
    const seconds =
      typeof time === 'string' && /^-?\d+(?:\.\d+)?s?$/u.test(time) ? Number.parseFloat(time) : time;
    if (typeof seconds === 'number' && Number.isFinite(seconds)) return seconds;
  }
  return undefined;
}

function timesOf(value: JsonValue): { readonly start?: number; readonly end?: number } {
  const start = secondsOf(value, startNames);
  const end = secondsOf(value, endNames);
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

function readTurns(list: readonly JsonValue[]): readonly Segment[] {
  return list.flatMap((turn) => {
    const text = textOf(turn, textNames);
    return text === undefined ? [] : [{ text, speaker: speakerOf(turn), ...timesOf(turn) }];
  });
}

/** Whisper and WhisperX; a segment may hold words of several speakers, and then is cut between them. */
function readSegment(segment: JsonValue): readonly Segment[] {
  const words = listAt(segment, 'words');
  const speakers = new Set(words.flatMap((word) => speakerOf(word) ?? []));
  if (speakers.size < 2) {
    const [only] = speakers;
    return readTurns([segment]).map((turn) => ({ ...turn, speaker: turn.speaker ?? only }));
  }
  return joinWords(
    words.map((word) => ({
      text: textOf(word, ['word', 'text', 'punctuated_word']) ?? '',
      speaker: speakerOf(word),
      tight: false,
      ...timesOf(word),
    })),
  );
}

interface Word extends Segment {
  /** Punctuation: no space before it. */
  readonly tight: boolean;
}

/** Words as stretches of one speaker each; one without a speaker belongs to the stretch before it. */
function joinWords(words: readonly (Word | undefined)[]): readonly Segment[] {
  const segments: { words: string[]; speaker: string | undefined; start?: number; end?: number }[] = [];
  for (const word of words) {
    if (word === undefined || word.text === '') continue;
    const { text, speaker, tight, start, end } = word;
    const last = segments.at(-1);
    const pause = last?.end !== undefined && start !== undefined && start - last.end >= 2;
    const ended = last !== undefined && pause && /[.!?…]$/u.test(last.words.at(-1) ?? '');
    if (last !== undefined && !ended && (speaker === undefined || speaker === last.speaker)) {
      last.words.push(tight ? text : ` ${text}`);
      if (end !== undefined) last.end = end;
    } else
      segments.push({
        words: [text],
        speaker: speaker ?? last?.speaker,
        ...(start !== undefined && { start }),
        ...(end !== undefined && { end }),
      });
  }
  return segments.map(({ words: said, ...rest }) => ({ ...rest, text: said.join('') }));
}

/** An item of AWS or Speechmatics: `{ type, alternatives: [{ content }] }`. */
function contentWord(item: JsonValue): Word | undefined {
  const [best] = listAt(item, 'alternatives');
  const text = textOf(best, ['content']);
  if (text === undefined) return undefined;
  return {
    text,
    speaker: speakerOf(item) ?? speakerOf(best),
    tight: member(item, 'type') === 'punctuation',
    ...timesOf(item),
  };
}

/** https://docs.aws.amazon.com/transcribe/latest/dg/how-input.html: who speaks is told by item, or by the times of its segments. */
function readAws(root: JsonValue): readonly Segment[] {
  const items = listAt(root, 'results', 'items');
  const segments = listAt(root, 'results', 'speaker_labels', 'segments');
  const byStart = new Map(
    segments.flatMap((segment) =>
      listAt(segment, 'items').flatMap((item) => {
        const start = member(item, 'start_time');
        const speaker = speakerOf(item) ?? speakerOf(segment);
        return typeof start === 'string' && speaker !== undefined ? [[start, speaker] as const] : [];
      }),
    ),
  );
  return joinWords(
    items.map((item) => {
      const word = contentWord(item);
      const start = member(item, 'start_time');
      const speaker = typeof start === 'string' ? byStart.get(start) : undefined;
      return word === undefined ? undefined : { ...word, speaker: word.speaker ?? speaker };
    }),
  );
}

/** https://developers.deepgram.com/docs/utterances: utterances, else paragraphs, words or the transcript of the channels. */
function readDeepgram(root: JsonValue): readonly Segment[] {
  const utterances = readTurns(listAt(root, 'results', 'utterances'));
  if (utterances.length > 0) return utterances;
  return listAt(root, 'results', 'channels').flatMap((channel) => {
    const [best] = listAt(channel, 'alternatives');
    const paragraphs = listAt(best, 'paragraphs', 'paragraphs').flatMap((paragraph) => {
      const text = readTurns(listAt(paragraph, 'sentences'))
        .map((sentence) => sentence.text)
        .join(' ');
      return text === '' ? [] : [{ text, speaker: speakerOf(paragraph), ...timesOf(paragraph) }];
    });
    if (paragraphs.length > 0) return paragraphs;
    const words = joinWords(
      listAt(best, 'words').map((word) => spokenWord(word, ['punctuated_word', 'word'])),
    );
    return words.length > 0 ? words : readTurns(best === undefined ? [] : [best]);
  });
}

const spokenWord = (word: JsonValue, names: readonly string[]): Word => ({
  text: textOf(word, names) ?? '',
  speaker: speakerOf(word),
  tight: false,
  ...timesOf(word),
});

/** https://cloud.google.com/speech-to-text: with speakers, the last result holds all words again with their tags. */
function readGoogle(root: JsonValue): readonly Segment[] {
  const results = [...listAt(root, 'results'), ...listAt(root, 'response', 'results')];
  const best = results.map((result) => listAt(result, 'alternatives')[0]);
  const tagged = listAt(best.at(-1), 'words').map((word) => spokenWord(word, ['word']));
  if (tagged.some(({ speaker }) => speaker !== undefined)) return joinWords(tagged);
  return best.flatMap((alternative) => {
    const text = textOf(alternative, ['transcript']);
    return text === undefined ? [] : [{ text, speaker: undefined }];
  });
}

/** https://learn.microsoft.com/azure/ai-services/speech-service/batch-transcription-get */
function readAzure(root: JsonValue): readonly Segment[] {
  return listAt(root, 'recognizedPhrases').flatMap((phrase) => {
    const text = textOf(listAt(phrase, 'nBest')[0], ['display', 'lexical']);
    return text === undefined ? [] : [{ text, speaker: speakerOf(phrase) }];
  });
}

/** https://docs.rev.ai/api/asynchronous/transcripts: elements with their spaces. */
function readRev(root: JsonValue): readonly Segment[] {
  return listAt(root, 'monologues').flatMap((monologue) => {
    const text = listAt(monologue, 'elements')
      .map((element) => member(element, 'value'))
      .filter((value) => typeof value === 'string')
      .join('');
    return /\S/u.test(text) ? [{ text, speaker: speakerOf(monologue) }] : [];
  });
}

/** The longest list, at most three levels down, of which at least half are objects with a text. */
function findTurns(root: JsonValue, depth = 0): readonly JsonValue[] {
  if (isList(root)) {
    const turns = root.filter((value) => isObject(value) && textOf(value, textNames) !== undefined);
    if (turns.length > 0 && turns.length >= root.length / 2) return root;
  }
  if (depth >= 3 || !isObject(root)) return [];
  return Object.values(root)
    .map((value) => (value === undefined ? [] : findTurns(value, depth + 1)))
    .reduce((longest, list) => (list.length > longest.length ? list : longest), []);
}

function readRunningText(root: JsonValue): readonly Segment[] {
  const text =
    textOf(root, ['text', 'transcript', 'transcription']) ??
    textOf(member(root, 'results'), ['transcript', 'text']);
  return text === undefined ? [] : [{ text, speaker: undefined }];
}
