import { fail, succeed, type Result } from '../contract/result';
import type { SourceText } from '../../analysis/model/transcript';
import { decodeCodePage } from './code-pages';
import type { FormatReader } from './format';
import { outermostGroup, plainCharacters, plainParagraph, type RtfGroup } from './rtf-group';
import { scanRtf, type RtfListener } from './rtf-scan';
import { createRtfText, type RtfText } from './rtf-text';
import { characters, charsetPages, destinations, filePages } from './rtf-words';

/**
 * Rich Text Format (RTF 1.9.1): paragraphs with the name of their style and bold runs. Notes, running heads, pictures, fields'
 * instructions, deleted and hidden text stay out. When a file was saved is not when something was said: its times are not read.
 */
export const richText: FormatReader = {
  format: 'rtf',
  recognises: (bytes) => /^(?:ï»¿)?\s*\{\\rtf/u.test(new TextDecoder('latin1').decode(bytes.subarray(0, 64))),
  read: (bytes) => Promise.resolve(readRichText(bytes)),
};

function readRichText(bytes: Uint8Array): Result<SourceText> {
  const text = createRtfText();
  const scanned = scanRtf(bytes, createListener(text));
  if (!scanned.ok) return scanned;
  const source = text.build();
  return source.text === '' ? fail('file-empty') : succeed(source);
}

/** Keeps the groups, decodes what is text by the code page of its font, and hands it on. */
function createListener(text: RtfText): RtfListener {
  const groups: RtfGroup[] = [];
  const fonts: Fonts = { pages: new Map(), file: 1252, first: undefined };
  let group: RtfGroup = { ...outermostGroup };
  let ignorable = false;
  let firstOfPair = false;
  let skipping = 0;
  let bytes: number[] = [];

  const flush = (): void => {
    if (bytes.length === 0) return;
    text.put(decodeCodePage(pageOf(fonts, group), Uint8Array.from(bytes)), group);
    bytes = [];
  };
  const word = (name: string, value: number | undefined): void => {
    const destination = destinations.get(name);
    if (destination !== undefined) {
      if (group.destination !== 'skip' && (destination !== 'title' || group.destination === 'info'))
        group.destination = destination;
    } else if (ignorable && name !== 'ud') group.destination = 'skip';
    else if (group.destination !== 'skip') {
      const character = characters.get(name);
      if (character !== undefined) text.put(character, group);
      else if (name === 'u') {
        text.put(String.fromCharCode((value ?? 0xfffd) & 0xffff), group);
        skipping = group.fallback;
      } else if (name === 'upr') firstOfPair = true;
      else applyWord({ name, value, group, fonts, text });
    }
  };
  const edge = (): void => {
    flush();
    skipping = 0;
    ignorable = false;
  };
  return {
    open: () => {
      edge();
      groups.push(group);
      // {\upr{in the code page}{\*\ud{in Unicode}}} has the same text twice
      group = firstOfPair ? { ...group, destination: 'skip' } : { ...group };
      firstOfPair = false;
    },
    close: () => {
      edge();
      if (groups.length === 1) text.endParagraph(group);
      group = groups.pop() ?? group;
    },
    word: (name, value) => {
      flush();
      if (skipping > 0) skipping -= 1;
      else if (name === '*') ignorable = true;
      else {
        word(name, value);
        ignorable = false;
      }
    },
    byte: (value) => {
      if (skipping > 0) skipping -= 1;
      else if (group.destination !== 'skip') {
        bytes.push(value);
        if (bytes.length > 1024 && value <= 0x20) flush();
      }
    },
  };
}

interface Fonts {
  /** Code pages by the font's number. */
  readonly pages: Map<number, number>;
  /** The code page of the whole file. */
  file: number;
  /** The font of text that names none. */
  first: number | undefined;
}

function pageOf({ pages, file, first }: Fonts, group: RtfGroup): number {
  const font = group.font ?? first;
  return (group.destination === 'body' && font !== undefined ? pages.get(font) : undefined) ?? file;
}

interface Word {
  readonly name: string;
  readonly value: number | undefined;
  readonly group: RtfGroup;
  readonly fonts: Fonts;
  readonly text: RtfText;
}

function applyWord(word: Word): void {
  const { name, group, fonts } = word;
  const known = Object.hasOwn(words, name) ? words[name] : undefined;
  const breaks = paragraphEnds.get(name);
  if (known !== undefined) known(word);
  else if (breaks !== undefined) {
    if (group.destination === 'body') word.text.endParagraph(group, breaks.cell ? 'cell' : undefined);
  } else fonts.file = filePages.get(name) ?? fonts.file;
}

/** Words that end a paragraph, with what it then is. */
const paragraphEnds: ReadonlyMap<string, { readonly cell: boolean }> = new Map(
  Object.entries({ par: false, '\n': false, sect: false, page: false, column: false })
    .concat(Object.entries({ cell: true, nestcell: true, row: true, nestrow: true }))
    .map(([name, cell]) => [name, { cell }]),
);

const isOn = (value: number | undefined): boolean => value !== 0;

const words: Readonly<Record<string, (word: Word) => void>> = {
  uc: ({ group, value = 1 }) => (group.fallback = Math.max(0, value)),
  b: ({ group, value }) => (group.bold = isOn(value)),
  ab: ({ group, value }) => (group.boldRightToLeft = isOn(value)),
  v: ({ group, value }) => (group.hidden = isOn(value)),
  deleted: ({ group, value }) => (group.deleted = isOn(value)),
  ltrch: ({ group }) => (group.rightToLeft = false),
  rtlch: ({ group }) => (group.rightToLeft = true),
  plain: ({ group }) => Object.assign(group, plainCharacters, { font: undefined }),
  f: ({ group, value = 0 }) => {
    if (group.destination === 'fonts') group.defined = value;
    else group.font = value;
  },
  deff: ({ fonts, value }) => (fonts.first = value),
  ansicpg: ({ fonts, value = 0 }) => (fonts.file = value > 0 ? value : fonts.file),
  fcharset: ({ group, fonts, value = 0 }) => {
    const page = charsetPages.get(value);
    if (group.destination === 'fonts' && page !== undefined) fonts.pages.set(group.defined, page);
  },
  cpg: ({ group, fonts, value }) => {
    if (group.destination === 'fonts' && value !== undefined) fonts.pages.set(group.defined, value);
  },
  s: ({ group, value = 0 }) => {
    if (group.destination === 'styles') group.defined = value;
    else group.paragraph = { ...group.paragraph, style: value };
  },
  outlinelevel: ({ group, text, value = 9 }) => {
    if (value >= 9) return;
    if (group.destination === 'styles') text.outlineStyle(group.defined);
    else group.paragraph = { ...group.paragraph, outline: true };
  },
  pard: ({ group }) => (group.paragraph = plainParagraph),
  intbl: ({ group }) => (group.paragraph = { ...group.paragraph, cell: true }),
  ls: ({ group, value = 0 }) => (group.paragraph = { ...group.paragraph, list: value > 0 }),
};
