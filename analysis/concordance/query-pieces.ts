import type { Span } from '../model/span';
import { foldCase, printedForm } from '../tokens/fold-case';
import { tokenize } from '../tokens/tokenize';
import type { Problem } from './query-problem';
import { wordClasses, type WordClass } from '../pos/word-classes';
import { widestGap, type QueryWord, type SingleWord } from './query-words';

type Read =
  | { readonly ok: true; readonly words: readonly QueryWord[] }
  | { readonly ok: false; readonly problem: Problem };

/** Brackets within brackets, and pieces in all, that a query may have. */
const deepest = 12;
const most = 200;

class WrongQuery extends Error {
  readonly problem: Problem;
  constructor(why: Problem['why'], at: Span) {
    super(why);
    this.problem = { why, at };
  }
}

/** A piece between white space and brackets, or one of `( ) |`. */
interface Piece extends Span {
  readonly text: string;
}

const pieceShape = /[()|]|\[[^[\]]*\][^\s()|[\]]*|\[|\][^\s()|[\]]*|[^\s()|[\]]+/gu;
const gapShape = /^(\d*)\.\.(\d+)$/u;

/** Reads a query that is no regular expression: alternatives of parts in a row. */
export function readPieces(query: string): Read {
  const pieces = Array.from(query.matchAll(pieceShape), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  try {
    const reader = new Reader(pieces, query.length);
    return { ok: true, words: reader.whole() };
  } catch (error) {
    if (error instanceof WrongQuery) return { ok: false, problem: error.problem };
    throw error;
  }
}

class Reader {
  readonly #pieces: readonly Piece[];
  readonly #length: number;
  #at = 0;

  constructor(pieces: readonly Piece[], length: number) {
    this.#pieces = pieces;
    this.#length = length;
    const tooMany = pieces[most];
    if (tooMany) throw new WrongQuery('too-deep', tooMany);
  }

  whole(): readonly QueryWord[] {
    const words = this.#options(0);
    const piece = this.#pieces[this.#at];
    if (piece) throw new WrongQuery('bracket-close', piece);
    return words;
  }

  /** Parts in a row, or a choice of such rows; ends before `)` or at the end. */
  #options(depth: number): readonly QueryWord[] {
    const options: (readonly QueryWord[])[] = [];
    let bar: Piece | undefined;
    for (;;) {
      const before = bar;
      const row = this.#row(depth);
      bar = this.#take('|');
      // Marks alone are no word: a query of nothing else is told from one that lacks a word beside its bar.
      const lacking = bar ?? before;
      if (row.length === 0 && lacking) throw new WrongQuery('choice-empty', lacking);
      options.push(row);
      if (!bar) break;
    }
    const [only, ...others] = options;
    return only !== undefined && others.length === 0 ? only : [{ kind: 'choice', options }];
  }

  #row(depth: number): readonly QueryWord[] {
    const row: { readonly part: QueryWord; readonly piece: Piece }[] = [];
    for (let piece = this.#pieces[this.#at]; piece; piece = this.#pieces[this.#at]) {
      if (piece.text === '|' || piece.text === ')') break;
      this.#at += 1;
      const parts = piece.text === '(' ? this.#group(piece, depth) : readPiece(piece);
      for (const part of parts) row.push({ part, piece });
    }
    // A gap at the edge has no end, or none that could be shown.
    for (const edge of [row[0], row.at(-1)])
      if (edge?.part.kind === 'gap') throw new WrongQuery('gap-edge', edge.piece);
    return row.map(({ part }) => part);
  }

  #group(open: Piece, depth: number): readonly QueryWord[] {
    if (depth === deepest) throw new WrongQuery('too-deep', open);
    const words = this.#options(depth + 1);
    if (!this.#take(')'))
      throw new WrongQuery('bracket-open', { start: open.start, end: Math.min(open.end, this.#length) });
    return words;
  }

  #take(text: string): Piece | undefined {
    const piece = this.#pieces[this.#at];
    if (piece?.text !== text) return undefined;
    this.#at += 1;
    return piece;
  }
}

function readPiece(piece: Piece): readonly QueryWord[] {
  const gap = gapShape.exec(piece.text);
  if (gap) return [gapOf(piece, Number(gap[1] ?? 0), Number(gap[2]))];
  const { text, tag } = cutClass(piece);
  if (text.startsWith(']'))
    throw new WrongQuery('bracket-close', { start: piece.start, end: piece.start + 1 });
  if (text.startsWith('[')) return [{ ...lemmaOf(piece, text), ...tag }];
  const words = plainWords(text);
  const last = words.at(-1);
  if (tag.tag === undefined) return words;
  return last === undefined ? [{ kind: 'any', ...tag }] : [...words.slice(0, -1), { ...last, ...tag }];
}

function gapOf(piece: Piece, least: number, mostWords: number): QueryWord {
  if (least > mostWords) throw new WrongQuery('gap-backwards', piece);
  if (mostWords > widestGap) throw new WrongQuery('gap-wide', piece);
  return { kind: 'gap', least, most: mostWords };
}

const isClass = (name: string): name is WordClass => wordClasses.some((known) => known === name);

/** `free_ADJ` is `free` as an adjective, `_NOUN` any noun. A word with another underscore in it is as the text cuts it. */
function cutClass({ text, start, end }: Piece): {
  readonly text: string;
  readonly tag: { readonly tag?: WordClass };
} {
  const at = text.lastIndexOf('_');
  const name = text.slice(at + 1);
  if (at < 0 || !/^[A-Za-z]+$/u.test(name)) return { text, tag: {} };
  const wanted = name.toUpperCase();
  if (!isClass(wanted)) throw new WrongQuery('class-unknown', { start: start + at, end });
  return { text: text.slice(0, at), tag: { tag: wanted } };
}

function lemmaOf(piece: Piece, text: string): SingleWord {
  if (!text.includes(']')) throw new WrongQuery('bracket-open', { start: piece.start, end: piece.start + 1 });
  const inside = /^\[([^[\]]*)\]$/u.exec(text)?.[1] ?? '';
  const { starts, ends, length } = tokenize(inside);
  if (length !== 1) throw new WrongQuery('lemma-words', piece);
  return { kind: 'lemma', lemma: foldCase(inside.slice(starts[0], ends[0])) };
}

/** The words of a piece without white space, patterns among them, without what a query asks of them: mostly one, none of marks alone. */
export function plainWords(piece: string): readonly SingleWord[] {
  if (/^\*+$/u.test(piece)) return [{ kind: 'any' }];
  if (/[*?]/u.test(piece)) {
    const pattern = printedForm(piece).replace(/^[^\p{L}\p{M}\p{N}*?]+|[^\p{L}\p{M}\p{N}*?]+$/gu, '');
    return /[\p{L}\p{M}\p{N}]/u.test(pattern) ? [{ kind: 'pattern', pattern }] : [];
  }
  const { starts, ends, length } = tokenize(piece);
  return Array.from({ length }, (_, token) => ({
    kind: 'word',
    word: printedForm(piece.slice(starts[token], ends[token])),
  }));
}
