import type { BlockKind } from '../../analysis/model/transcript';
import { createPieceCollector, type MarkedPiece, type PieceCollector } from './marked-pieces';
import { createWordSpacing, type WordSpacing } from './word-spacing';
import type { XmlListener } from './xml';

/** A label of the body, and what is known of whom it stands for. */
export interface TeiLabel {
  /** As it stands in the text. */
  readonly label: string;
  /** The `who` of the speech, without `#`. */
  readonly who?: string;
  readonly role?: string;
  /** A note that names the speaker as printed, `01.02 Kris Peeters, ministre:`. */
  printed?: string;
}

export interface TeiBody {
  readonly pieces: readonly MarkedPiece[];
  readonly labels: readonly TeiLabel[];
}

type Attributes = Readonly<Record<string, string>>;

/* elements that hold a paragraph */
const paragraphs = new Set(['p', 'seg', 'ab', 'l', 'lg', 'item', 'cell']);
const headings = new Set(['head', 'docTitle', 'titlePart', 'argument', 'trailer']);
/* of the page, not of the text; links of annotated texts */
const left = new Set(['fw', 'figure', 'linkGrp', 'bibl', 'listBibl', 'standOff', 'castList', 'docImprint']);
/* what is not said, and what it is */
const asides: ReadonlyMap<string, BlockKind> = new Map([
  ...['note', 'kinesic', 'vocal', 'incident', 'stage', 'event', 'writing'].map(
    (name) => [name, 'event'] as const,
  ),
  ['gap', 'omission'],
]);

/** Listens to the `text` of a TEI file: `<u who>`, `<sp><speaker>`, paragraphs, notes, heads; annotated words get their spaces. */
export function createTeiBody(): { listener: XmlListener; body: () => TeiBody } {
  const state = createState();
  return {
    listener: {
      open: (name, attributes) => {
        state.languages.push(attributes['lang'] ?? state.languages.at(-1));
        if (name === 'text') state.texts += 1;
        if (state.texts === 0) return;
        if (left.has(name)) state.ignored += 1;
        else if (state.ignored === 0) openElement(state, name, attributes);
      },
      text: (piece) => {
        if (state.texts > 0 && state.ignored === 0) takeText(state, piece);
      },
      close: (name) => {
        if (state.texts > 0) {
          if (left.has(name)) state.ignored -= 1;
          else if (state.ignored === 0) closeElement(state, name);
        }
        if (name === 'text') state.texts -= 1;
        state.languages.pop();
      },
    },
    body: () => ({
      pieces: settleOutside(state.collector.pieces(), state.labels.length > 0),
      labels: state.labels,
    }),
  };
}

interface Turn {
  readonly who: string | undefined;
  readonly role: string | undefined;
  named: boolean;
  /** Its label is a printed one, whose full stop may stand before what is said. */
  printed: boolean;
  said: boolean;
}

interface Aside {
  readonly name: string;
  readonly type: string | undefined;
  depth: number;
  text: string;
}

interface State {
  readonly collector: PieceCollector;
  readonly words: WordSpacing;
  readonly labels: TeiLabel[];
  readonly languages: (string | undefined)[];
  texts: number;
  ignored: number;
  /** Open paragraphs, one in another. */
  blocks: number;
  turn: Turn | undefined;
  /** What is being read to its end: a `<speaker>`, a note, an event. */
  aside: Aside | undefined;
  /** How the next speaker is printed. */
  printed: string | undefined;
}

const createState = (): State => ({
  collector: createPieceCollector(),
  words: createWordSpacing(),
  labels: [],
  languages: [],
  texts: 0,
  ignored: 0,
  blocks: 0,
  turn: undefined,
  aside: undefined,
  printed: undefined,
});

function openElement(state: State, name: string, attributes: Attributes): void {
  const { aside, collector } = state;
  if (aside !== undefined) {
    aside.depth += 1;
    return;
  }
  if (name === 'u' || name === 'sp') {
    endParagraph(state);
    state.turn = {
      who: readWho(attributes['who']),
      role: readRole(attributes),
      named: false,
      printed: false,
      said: false,
    };
    if (name === 'u') nameTurn(state);
  } else if (name === 'speaker' || asides.has(name)) {
    state.aside = { name, type: attributes['type'], depth: 0, text: '' };
  } else if (headings.has(name)) endParagraph(state);
  else if (paragraphs.has(name)) {
    if (state.blocks === 0) endParagraph(state);
    else collector.add(' ');
    state.blocks += 1;
  } else if (name === 'lb' || name === 'br') collector.add(' ');
  const space = state.words.open(name, attributes);
  if (space !== '') collector.add(space);
}

function takeText(state: State, piece: string): void {
  if (state.aside !== undefined) {
    state.aside.text += piece;
    return;
  }
  let text = state.words.text(piece);
  if (text === '') return;
  const { turn, collector } = state;
  if (turn !== undefined && /\S/u.test(text)) {
    nameTurn(state);
    const leftOver = turn.said || !turn.printed ? undefined : /^\s*[.:–—…]+\s*/u.exec(text)?.[0];
    if (leftOver !== undefined) collector.add(leftOver, { kind: 'furniture' });
    text = text.slice(leftOver?.length ?? 0);
    turn.said = true;
  }
  if (text !== '') collector.add(text, { language: state.languages.at(-1) });
}

function closeElement(state: State, name: string): void {
  const { aside } = state;
  if (aside !== undefined) {
    aside.depth -= 1;
    if (aside.depth < 0) closeAside(state, aside);
    return;
  }
  const space = state.words.close(name);
  if (space !== '') state.collector.add(space);
  if (name === 'u' || name === 'sp') {
    endParagraph(state);
    state.turn = undefined;
  } else if (headings.has(name)) state.collector.end('heading');
  else if (paragraphs.has(name)) {
    state.blocks -= 1;
    if (state.blocks === 0) endParagraph(state);
  }
}

/** A speaker's name as printed is the label of an `<sp>`; beside a `who` it is only how the speaker is printed. */
function closeAside(state: State, aside: Aside): void {
  state.aside = undefined;
  const { collector, turn } = state;
  const text = aside.text.replace(/\s+/gu, ' ').trim();
  if (text === '') return;
  if (aside.name === 'speaker') {
    endParagraph(state);
    nameTurn(state, text);
    return;
  }
  const names =
    aside.name === 'note' && (aside.type === 'speaker' || (turn?.said === false && text.endsWith(':')));
  const kind = names ? 'furniture' : (asides.get(aside.name) ?? 'event');
  if (names) {
    const last = state.labels.at(-1);
    if (turn?.named === true && last !== undefined) last.printed ??= text;
    else state.printed = text;
  }
  if (state.blocks > 0) {
    collector.add(' ');
    collector.add(text, { kind });
    collector.add(' ');
  } else {
    endParagraph(state);
    collector.add(text);
    collector.end(kind);
  }
}

/** What stands outside of speeches is settled at the end: `insertion` holds its place. */
const endParagraph = ({ collector, turn }: State): void =>
  collector.end(turn === undefined ? 'insertion' : 'speech');

/** `printed` is the text of a `<speaker>`; an office after a comma is no part of the label. */
function nameTurn(state: State, speaker?: string): void {
  const { turn, collector, labels, printed } = state;
  if (turn === undefined || turn.named) return;
  state.printed = undefined;
  const { who } = turn;
  const { name = speaker, office } =
    /^(?<name>[^,]{2,80}?)(?<office>\s*,\s*\p{Ll}.*)$/u.exec(speaker ?? '')?.groups ?? {};
  const label = name ?? who ?? `(${turn.role ?? 'unknown'})`;
  const role = office?.replace(/^[\s,]+|[\s.:]+$/gu, '');
  turn.named = true;
  turn.printed = speaker !== undefined;
  labels.push({
    label,
    ...(who !== undefined && { who }),
    ...(role !== undefined && { role }),
    ...(printed !== undefined && { printed }),
  });
  collector.add(label);
  if (office !== undefined) collector.add(office, { kind: 'furniture' });
  collector.end('label');
}

const readWho = (who: string | undefined): string | undefined => {
  const id = who?.slice(0, 200).trim().replace(/^#/u, '');
  return id === undefined || id === '' ? undefined : id;
};

/** `#chair`, `#regular`: what somebody without a name is in the sitting. */
const readRole = ({ ana, role }: Attributes): string | undefined =>
  (ana ?? role)?.trim().split(/\s+/u)[0]?.replace(/^#/u, '');

/** What stands outside of all speeches: an event in brackets, a heading, the page's own; speech where nobody is named at all. */
function settleOutside(pieces: readonly MarkedPiece[], marked: boolean): readonly MarkedPiece[] {
  return pieces.map((piece) => {
    if (piece.kind !== 'insertion') return piece;
    if (!marked) return { ...piece, kind: 'speech' };
    const text = piece.runs
      .map((run) => run.text)
      .join('')
      .trim();
    if (/^[([].*[)\]][.\s]*$/su.test(text)) return { ...piece, kind: 'event' };
    return { ...piece, kind: text.length <= 200 && !/[.!?…]$/u.test(text) ? 'heading' : 'furniture' };
  });
}
