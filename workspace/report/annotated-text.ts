import { firstPassing } from '../../analysis/model/first-passing';
import type { Span } from '../../analysis/model/span';
import type { Block, BlockKind, ParsedTranscript, Turn } from '../../analysis/model/transcript';
import { html, type Markup } from './markup';
import { counted } from '../contract/counted';
import { figure } from './numbers';

export interface TextSentence extends Span {
  readonly compound?: number | undefined;
}

interface Annotated {
  /** Marks the anchors of this text off from those of the others: `t1`. */
  readonly anchor: string;
  readonly parsed: ParsedTranscript;
  /** In order. */
  readonly sentences: readonly TextSentence[];
  /** `c1` to `c8`, `generic` for a voice without a name, by voice. */
  readonly colours: readonly string[];
}

/** From this size on a sentence is tinted. */
const tintedFrom = 0.25;

/** The transcript as it reads: speakers in the gutter, what was not said set apart, sentences tinted by their sentiment. */
export function annotatedText(given: Annotated): Markup {
  const { parsed } = given;
  const turns: readonly Turn[] =
    parsed.turns.length > 0
      ? parsed.turns
      : [
          {
            start: parsed.blocks.find(({ kind }) => kind === 'speech')?.start ?? 0,
            end: parsed.text.length,
            label: undefined,
            voice: undefined,
          },
        ];
  const furniture = parsed.blocks
    .filter(({ kind }) => kind === 'furniture')
    .reduce((sum, { start, end }) => sum + end - start, 0);
  return html`<div class="transcript">
      ${matterBefore(parsed, turns[0]?.start ?? 0)}${turns.map((turn, index) => turnMarkup(given, turn, index))}
    </div>
    ${furniture > 0 ? html`<p class="made">Left out: ${counted(furniture, 'character')} of page furniture.</p>` : undefined}`;
}

/** Title, dateline and summary, which are not speech. */
function matterBefore({ text, blocks }: ParsedTranscript, end: number): Markup[] {
  return blocks
    .filter((block) => block.start < end && shownBefore.has(block.kind))
    .map(
      (block) =>
        html`<div class="turn">
          <div class="who dim">${block.kind}</div>
          <div><p class="matter">${text.slice(block.start, block.end).trim()}</p></div>
        </div> `,
    );
}

const shownBefore = new Set<BlockKind>(['dateline', 'summary', 'heading']);

function turnMarkup(given: Annotated, turn: Turn, index: number): Markup {
  const { parsed, colours } = given;
  const voice = turn.voice === undefined ? undefined : parsed.voices[turn.voice];
  const before = turn.voice === undefined ? undefined : parsed.turns[index - 1];
  const again = before !== undefined && before.voice === turn.voice;
  return html`<div class="turn">
    <div class="who ${turn.voice === undefined ? 'generic' : (colours[turn.voice] ?? 'generic')}">
      ${
        voice && !again
          ? html`<b>${voice.name}</b
              >${voice.role === undefined ? undefined : html`<span>${voice.role}</span>`}<span
                >turn ${figure(index + 1)}</span
              >`
          : undefined
      }
    </div>
    <div>
      ${paragraphsOf(parsed.text, turn).map((paragraph) => html`<p>${piecesOf(given, paragraph)}</p> `)}
    </div>
  </div> `;
}

/** Between blank lines; where the text has none, a line is a paragraph. */
function paragraphsOf(text: string, { start, end }: Span): Span[] {
  const said = text.slice(start, end);
  const border = /\n[^\S\n]*\n\s*/.test(said.trim()) ? /\n[^\S\n]*\n\s*/g : /\n\s*/g;
  const paragraphs: Span[] = [];
  let from = start;
  for (const match of said.matchAll(border)) {
    paragraphs.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  paragraphs.push({ start: from, end });
  return paragraphs.filter((span) => text.slice(span.start, span.end).trim() !== '');
}

/** Kinds within a turn that are shown, with the class that sets them apart; speech has none. */
const inline: Readonly<Partial<Record<BlockKind, string>>> = {
  insertion: 'aside',
  event: 'aside',
  omission: 'aside',
  heading: 'aside',
  dateline: 'aside',
  summary: 'aside',
  label: 'label',
  separator: '',
};

function piecesOf({ parsed: { text, blocks }, sentences, anchor }: Annotated, paragraph: Span): Markup[] {
  return within(blocks, paragraph).flatMap((block): Markup[] => {
    const span = cut(block, paragraph);
    if (block.kind === 'speech') return sentencePieces(text, span, sentences, anchor);
    const name = inline[block.kind];
    if (name === undefined) return [];
    const shown = text.slice(span.start, span.end);
    return [name === '' ? html`${shown}` : html`<span class="${name}">${shown}</span>`];
  });
}

function sentencePieces(
  text: string,
  span: Span,
  sentences: readonly TextSentence[],
  anchor: string,
): Markup[] {
  const pieces: Markup[] = [];
  let from = span.start;
  for (const sentence of within(sentences, span)) {
    const own = cut(sentence, span);
    if (own.start > from) pieces.push(html`${text.slice(from, own.start)}`);
    const shown = text.slice(own.start, own.end);
    const tint = tintOf(sentence.compound);
    // The anchor stands where the sentence begins; a sentence that goes on after an insertion has one.
    const begins = own.start === sentence.start;
    pieces.push(
      tint === undefined && !begins
        ? html`${shown}`
        : html`<span${begins ? html` id="${anchor}-${sentence.start}"` : undefined}${tint === undefined ? undefined : html` class="${tint}"`}>${shown}</span>`,
    );
    from = own.end;
  }
  if (from < span.end) pieces.push(html`${text.slice(from, span.end)}`);
  return pieces;
}

function tintOf(compound: number | undefined): string | undefined {
  if (compound === undefined || Math.abs(compound) < tintedFrom) return undefined;
  return compound > 0 ? 'tint-pos' : 'tint-neg';
}

const cut = (span: Span, { start, end }: Span): Span => ({
  start: Math.max(span.start, start),
  end: Math.min(span.end, end),
});

/** Those that overlap [start, end), which are in order and apart. */
function within<Item extends Block | TextSentence>(items: readonly Item[], { start, end }: Span): Item[] {
  const first = firstPassing(0, items.length, (at) => (items[at]?.end ?? 0) > start);
  let last = first;
  while (last < items.length && (items[last]?.start ?? end) < end) last += 1;
  return items.slice(first, last);
}
