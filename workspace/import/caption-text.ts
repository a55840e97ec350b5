import type { KnownSpeaker, SourceText } from '../../analysis/model/transcript';
import type { CaptionLine, Cue } from './caption-cues';
import { createSourceBuilder, type SourceBuilder } from './source-builder';

/** Seconds without a caption after which a sentence that has ended ends its paragraph, and after which anything does. */
const pauses = { sentence: 2, any: 6 };
/** Characters after which a paragraph ends with its sentence, and after which it ends anyhow: recognisers may set no full stops. */
const longParagraph = { sentence: 700, any: 2_000 };

/** A stretch of captions between two changes of speaker, as far as the captions tell them. */
interface Piece {
  readonly text: string;
  /** Seconds without a caption before it. */
  readonly pause: number;
  /** Who begins to speak with it, as printed. */
  readonly label?: string;
  /** It begins a paragraph because of how it begins: a dash, a label. */
  readonly opens: boolean;
}

/**
 * Captions as running text: lines that roll up are said once, cues are joined to paragraphs that end with a sentence and a pause.
 * Where voices are tagged or changes of speaker are marked (`>>`), paragraphs are labels and speech; otherwise labels
 * (`NAME: text`) begin a paragraph and are found by their shape as in any text, unless the file can hold `onlySpeech`.
 */
export function captionText(
  cues: readonly Cue[],
  declared: SourceText['declared'],
  { onlySpeech = false }: { readonly onlySpeech?: boolean } = {},
): SourceText {
  const lines = unroll(cues.filter(({ lines: own }) => own.length > 0));
  const pieces = piecesOf(lines);
  const builder = createSourceBuilder({ collapse: true });
  const marked = onlySpeech || pieces.some(({ label }) => label !== undefined);
  writePieces(builder, pieces, marked);
  const source = builder.build(declared);
  const unnamed = pieces.flatMap(({ label }): readonly KnownSpeaker[] =>
    label === '>>' || label === '-' ? [{ label, name: 'Speaker' }] : [],
  );
  const [speaker] = unnamed;
  return speaker === undefined ? source : { ...source, speakers: distinct(unnamed) };
}

const distinct = (speakers: readonly KnownSpeaker[]): readonly KnownSpeaker[] => [
  ...new Map(speakers.map((speaker) => [speaker.label, speaker])).values(),
];

interface TimedLine extends CaptionLine {
  readonly pause: number;
  /** The first line of its cue. */
  readonly first: boolean;
  /** It begins with a dash that says that somebody else speaks. */
  readonly dashed: boolean;
}

/** The lines of all cues, one after another; in captions that roll up, without those that stood in the cue before. */
function unroll(cues: readonly Cue[]): readonly TimedLine[] {
  const repeated = cues.filter((cue, index) => {
    const before = cues[index - 1];
    return before !== undefined && overlap(before, cue) > 0;
  }).length;
  const rolling = cues.length >= 4 && repeated >= cues.length * 0.3;
  const lines: TimedLine[] = [];
  let ended: number | undefined;
  for (const [index, cue] of cues.entries()) {
    const before = cues[index - 1];
    const pause = ended === undefined || cue.start === undefined ? 0 : Math.max(0, cue.start - ended);
    const isDashed = dashesOf(cue);
    const again = rolling && before !== undefined && pause < pauses.any ? overlap(before, cue) : 0;
    const last = again === 0 ? undefined : before?.lines.at(-1);
    const grown = last !== undefined && last.text !== cue.lines[again - 1]?.text;
    if (grown) lines.pop();
    for (const [at, line] of cue.lines.slice(grown ? again - 1 : again).entries())
      lines.push({ ...line, pause: at === 0 ? pause : 0, first: at === 0, dashed: isDashed(line) });
    ended = cue.end ?? ended;
  }
  return lines;
}

/** How many of the last lines of one cue are the first of the next; the last of them may have been written on. */
function overlap(before: Cue, cue: Cue): number {
  for (let count = Math.min(before.lines.length, cue.lines.length, 4); count > 0; count -= 1) {
    const from = before.lines.length - count;
    const same = cue.lines.slice(0, count).every(({ text }, index) => {
      const earlier = before.lines[from + index]?.text ?? '';
      return text === earlier || (index === count - 1 && grows(earlier, text));
    });
    if (same) return count;
  }
  return 0;
}

/** A dash also goes on with a sentence that broke off: it means another speaker where a cue has two, or a hyphen before a capital. */
function dashesOf({ lines }: Cue): (line: CaptionLine) => boolean {
  const several = lines.filter(({ text }) => dash.test(text)).length > 1;
  return (line) =>
    dash.test(line.text) && (several || (line === lines[0] && /^-\s?[\p{Lu}\p{Lo}]/u.test(line.text)));
}

/** A line written on word by word. */
const grows = (before: string, line: string): boolean =>
  line.length > before.length && line.startsWith(before) && /^\s/u.test(line.slice(before.length));

const chevrons = /^(?:>{2,3}|＞＞)\s*/u;
const dash = /^[-–—‐]\s?(?=[\p{L}\p{N}¿¡"'“‘«([♪])/u;
/* `ANN:`, `PRESIDENT BIDEN:`, `Q:` */
const capitals = /^(?<label>\p{Lu}[\p{Lu}\p{M}\d .,'’()#&-]{0,60})[:：](?=\s|$)/u;
/* any name before a colon; whether it is one is decided where a change of speaker is marked */
const anyName = /^(?<label>\p{L}[^:：\n.!?]{0,60}(?:\.[^:：\n.!?]{1,40}){0,2})[:：](?=\s|$)/u;

function piecesOf(lines: readonly TimedLine[]): readonly Piece[] {
  const voiced = lines.some(({ voice }) => voice !== undefined);
  if (voiced) return voicedPieces(lines);
  const changes = lines.filter(({ text }) => chevrons.test(text)).length;
  const dashes = lines.some(({ dashed }) => dashed);
  const labels = countLabels(lines);
  if (changes > 0 && changes >= lines.length / 200)
    return markedPieces(lines, ({ text }) => text.replace(chevrons, ''), '>>');
  if (dashes && lines.some(({ text }) => capitals.test(text)))
    return markedPieces(lines, ({ text, dashed }) => (dashed ? text.replace(dash, '') : text), '-');
  let before = '';
  return lines.map(({ text, pause, first, dashed }) => {
    const label = anyName.exec(text)?.groups?.['label'];
    const named = label !== undefined && (capitals.test(text) || (labels.get(label) ?? 0) > 1);
    const opens = (label !== undefined && first && (named || endsSentence(before))) || dashed;
    before = text;
    return { text, pause, opens };
  });
}

function countLabels(lines: readonly TimedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    const label = anyName.exec(text)?.groups?.['label'];
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

/** A voice that goes on is not named again; a line without one belongs to the voice before it. */
function voicedPieces(lines: readonly TimedLine[]): readonly Piece[] {
  let speaking: string | undefined;
  return lines.map(({ text, pause, voice }) => {
    const label = voice === speaking ? undefined : voice;
    speaking = voice ?? speaking;
    return { text, pause, opens: false, ...(label !== undefined && { label }) };
  });
}

/** `>> ANN: text` and `ANN: text` name who begins; `>> text` says that somebody else does, and is its own label. */
function markedPieces(
  lines: readonly TimedLine[],
  unmark: (line: TimedLine) => string,
  sign: string,
): readonly Piece[] {
  return lines.map((line) => {
    const { text, pause } = line;
    const rest = unmark(line);
    const changed = rest.length < text.length;
    const label = (changed ? anyName : capitals).exec(rest)?.groups?.['label'];
    if (label === undefined)
      return changed ? { text: rest, pause, opens: true, label: sign } : { text, pause, opens: false };
    return { text: rest.slice(label.length + 1).trim(), pause, opens: true, label };
  });
}

const endsSentence = (text: string): boolean => /[.!?…。！？۔।♪][)\]"”’»'』」]*$|[)\]]$|^$/u.test(text);

/** Scripts that put no space between words. */
const joinsWithoutSpace = (before: string, text: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]$/u.test(before) &&
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\uff00-\uffef]/u.test(text);

function writePieces(builder: SourceBuilder, pieces: readonly Piece[], marked: boolean): void {
  let written = '';
  let length = 0;
  const end = (): void => {
    builder.end('paragraph', marked ? { kind: 'speech' } : {});
    written = '';
    length = 0;
  };
  for (const { text, pause, label, opens } of pieces) {
    const over = pause >= pauses.sentence || length >= longParagraph.sentence;
    if (
      opens ||
      label !== undefined ||
      pause >= pauses.any ||
      length >= longParagraph.any ||
      (over && endsSentence(written))
    )
      end();
    if (label !== undefined) {
      builder.add(label, false);
      builder.end('paragraph', { kind: 'label' });
    }
    if (text === '') continue;
    builder.add(written === '' || joinsWithoutSpace(written, text) ? text : ` ${text}`, false);
    written = text;
    length += text.length + 1;
  }
  end();
}
