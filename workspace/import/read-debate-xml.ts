import type { BlockKind, KnownSpeaker, SourceText } from '../../analysis/model/transcript';
import { fail, type Result } from '../contract/result';
import { decodeText } from './decode';
import type { FormatReader } from './format';
import { createPieceCollector, primaryTag, sourceOfPieces, type PieceCollector } from './marked-pieces';
import { readXml, rootElement, type XmlListener } from './xml';

/**
 * Debates in other kinds of XML: Akoma Ntoso (`<speech by><from>`), Public Whip (`<speech speakername>`) and what names its speeches
 * alike. XML without any speech is `format-unknown`.
 */
export const debateXml: FormatReader = {
  format: 'debate-xml',
  recognises: (bytes) => {
    const root = rootElement(bytes)?.toLowerCase();
    if (root === undefined || root === 'html' || root === 'plist') return false;
    return knownRoots.has(root) || /^\ufeff?\s*<\?xml\s/u.test(decodeText(bytes.subarray(0, 256)).text);
  },
  read: (bytes, settings) => Promise.resolve(readDebate(bytes, settings.encoding)),
};

const knownRoots = new Set([
  'akomantoso',
  'publicwhip',
  'debates',
  'debate',
  'hansard',
  'transcript',
  'speeches',
  'interview',
]);
const speeches = new Set([
  'speech',
  'question',
  'answer',
  'turn',
  'utterance',
  'intervention',
  'contribution',
  'statement',
]);
/* attributes and first children of a speech that say who speaks, the name as printed before an id */
const nameAttributes = ['speakername', 'speaker', 'name', 'speaker_name', 'by', 'who', 'speakerid'];
const nameElements = new Set(['from', 'speaker', 'speakername', 'talker', 'orator', 'person']);
const headings = new Set([
  'heading',
  'subheading',
  'num',
  'major-heading',
  'minor-heading',
  'oral-heading',
  'title',
  'head',
]);
const events = new Set([
  'scene',
  'narrative',
  'stage',
  'event',
  'kinesic',
  'interjection',
  'recordedtime',
  'remark',
]);
const paragraphs = new Set(['p', 'para', 'paragraph', 'block', 'li', 'text', 'content', 'blockquote']);
/* not of the debate's text */
const left = new Set(['meta', 'division', 'divlist', 'tocitem', 'toc', 'metadata']);

type Attributes = Readonly<Record<string, string>>;

interface State {
  readonly collector: PieceCollector;
  readonly languages: (string | undefined)[];
  readonly persons: Map<string, string>;
  readonly labels: { readonly label: string; readonly by: string | undefined }[];
  /** Open speeches, one in another as questions hold answers. */
  readonly speeches: { named: boolean; readonly by: string | undefined }[];
  ignored: number;
  /** What is read to its end: who speaks, the title, a date. */
  aside: { readonly name: string; text: string } | undefined;
  date: string | undefined;
  title: string | undefined;
}

function readDebate(bytes: Uint8Array, forced: string | undefined): Result<SourceText> {
  const state: State = {
    collector: createPieceCollector(),
    languages: [],
    persons: new Map(),
    labels: [],
    speeches: [],
    ignored: 0,
    aside: undefined,
    date: undefined,
    title: undefined,
  };
  const read = readXml(bytes, listenerOf(state), { encoding: forced });
  if (!read.ok) return read;
  const pieces = state.collector.pieces();
  if (!pieces.some(({ kind }) => kind === 'label'))
    return fail('format-unknown', `XML (${rootElement(bytes) ?? ''})`);
  const { title, date, persons, labels } = state;
  const language = primaryTag(state.languages[0]);
  const declared = {
    ...(title !== undefined && title !== '' && { title }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
  };
  const speakers = new Map<string, KnownSpeaker>();
  for (const { label, by } of labels) {
    const name = by === undefined ? undefined : persons.get(by);
    if (name !== undefined) speakers.set(label, { label, name });
  }
  return sourceOfPieces(pieces, { declared, speakers: [...speakers.values()], encoding: read.value });
}

const listenerOf = (state: State): XmlListener => ({
  open: (printed, given) => {
    const name = printed.toLowerCase();
    state.languages.push(given['lang'] ?? given['language'] ?? state.languages.at(-1));
    if (name === 'frbrdate' || (state.languages.length === 1 && given['date'] !== undefined))
      state.date ??= given['date'];
    if (name === 'tlcperson') {
      const id = given['eId'] ?? given['id'];
      if (id !== undefined && given['showAs'] !== undefined) state.persons.set(id, given['showAs']);
    }
    if (left.has(name)) state.ignored += 1;
    else if (state.ignored === 0 && state.aside === undefined) openElement(state, name, given);
  },
  text: (text) => {
    if (state.ignored > 0) return;
    if (state.aside !== undefined) state.aside.text += text;
    else takeText(state, text);
  },
  close: (printed) => {
    const name = printed.toLowerCase();
    if (left.has(name)) state.ignored -= 1;
    else if (state.ignored === 0) closeElement(state, name);
    state.languages.length = Math.max(1, state.languages.length - 1);
  },
});

/** What is said before anybody is named has the id of its speaker for a label. */
function takeText(state: State, text: string): void {
  const speech = state.speeches.at(-1);
  if (speech?.named === false && speech.by !== undefined && /\S/u.test(text)) nameSpeech(state, speech.by);
  state.collector.add(text, { language: state.languages.at(-1) });
}

function openElement(state: State, name: string, given: Attributes): void {
  const { collector, speeches: open } = state;
  if (speeches.has(name)) {
    endParagraph(state);
    const by = (given['by'] ?? given['who'] ?? given['person_id'])?.replace(/^#/u, '');
    open.push({ named: false, by });
    const [label] = nameAttributes.flatMap((attribute) => given[attribute]?.replace(/^#/u, '').trim() ?? []);
    if (
      label !== undefined &&
      label !== '' &&
      (given['speakername'] ?? given['speaker'] ?? given['name']) !== undefined
    )
      nameSpeech(state, label);
  } else if (isAside(state, name)) state.aside = { name, text: '' };
  else if (paragraphs.has(name) || headings.has(name) || events.has(name)) endParagraph(state);
  else if (name === 'br' || name === 'eol') collector.add(' ');
}

/** A child of a speech that names the speaker, or what the whole debate says of itself before it begins. */
const isAside = (state: State, name: string): boolean =>
  (nameElements.has(name) && state.speeches.at(-1)?.named === false) ||
  (state.labels.length === 0 &&
    state.speeches.length === 0 &&
    ['doctitle', 'title', 'date', 'docdate'].includes(name));

function closeElement(state: State, name: string): void {
  const { aside } = state;
  if (aside !== undefined) {
    if (name === aside.name) closeAside(state, aside);
    return;
  }
  if (speeches.has(name)) {
    endParagraph(state);
    state.speeches.pop();
  } else if (headings.has(name)) state.collector.end('heading');
  else if (events.has(name)) state.collector.end('event');
  else if (paragraphs.has(name)) endParagraph(state);
}

function closeAside(state: State, { name, text }: { name: string; text: string }): void {
  state.aside = undefined;
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (nameElements.has(name)) {
    if (plain !== '') nameSpeech(state, plain);
  } else if (name.endsWith('title')) state.title ??= plain;
  else if (/\d{4}/u.test(plain)) state.date ??= plain;
}

function endParagraph(state: State): void {
  const speech = state.speeches.at(-1);
  const kind: BlockKind = speech === undefined ? 'heading' : 'speech';
  state.collector.end(kind);
}

function nameSpeech(state: State, label: string): void {
  const speech = state.speeches.at(-1);
  if (speech === undefined) return;
  speech.named = true;
  state.labels.push({ label: label.replace(/\s*[:.]$/u, ''), by: speech.by });
  state.collector.add(label);
  state.collector.end('label');
}
