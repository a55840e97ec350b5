import type { PartOfSpeech, StopList, Unit, WordGroup } from '../contract/tables';
import type { Corpus } from './corpus';
import { KeptByView } from './kept-by-view';
import type { SelectedDocument, SelectionView } from './selection';
import { hiddenWords, type HiddenWords } from './stop-list';
import { partsOfSpeech } from './english-words';
import { groupedScheme } from './grouped-units';
import { taggedViews, type Tagged } from './lemma-units';
import { sequenceOf } from './sequence';
import { noUnit, type UnitScheme } from './unit-scheme';
import { languagesOf, unitScheme } from './units';
import { noWork, type Work } from './work';

/** How often each word stands in one part (a document, a turn): the ids that occur and their counts, side by side. */
export interface PartCounts {
  readonly ids: Uint32Array;
  readonly counts: Uint32Array;
  /** All tokens of the part, hidden ones too. */
  readonly tokens: number;
}

/** The words of a view by unit, without those that the stop list hides. */
export interface WordCounts {
  readonly scheme: UnitScheme;
  readonly stopList: HiddenWords;
  /** The same for the same way of counting. */
  readonly key: string;
  /** For each word of a document's sequence the unit that is counted there, or `noUnit`. */
  readonly units: (selected: SelectedDocument) => Uint32Array;
  /** A part a document, in the view's order. */
  readonly parts: readonly PartCounts[];
  /** By unit id, as long as the scheme's lexicon. */
  readonly counts: Uint32Array;
  readonly speeches: Uint32Array;
  /** Units with a count, in the order of their ids. */
  readonly types: Uint32Array;
  readonly tokens: number;
  readonly hidden: number;
}

/** Counts what occurs, by id, part after part: one array over all ids that is wiped only where it was touched. */
export class Tally {
  #counts = new Uint32Array(1 << 12);
  #touched = new Uint32Array(1 << 12);
  #size = 0;

  add(id: number, times = 1): void {
    if (id >= this.#counts.length) this.#counts = longer(this.#counts, id + 1);
    if (this.#counts[id] === 0) {
      if (this.#size === this.#touched.length) this.#touched = longer(this.#touched, this.#size + 1);
      this.#touched[this.#size++] = id;
    }
    this.#counts[id] = (this.#counts[id] ?? 0) + times;
  }

  /** What was counted since the last time, ids ascending. */
  take(tokens: number): PartCounts {
    const ids = this.#touched.slice(0, this.#size).sort();
    const counts = new Uint32Array(ids.length);
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      counts[at] = this.#counts[id] ?? 0;
      this.#counts[id] = 0;
    }
    this.#size = 0;
    return { ids, counts, tokens };
  }
}

function longer(column: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(Math.max(needed, column.length * 2));
  copy.set(column);
  return copy;
}

/** Where an id stands among the ids of a part, which ascend; undefined where it does not. */
export function placeIn(ids: Uint32Array, id: number): number | undefined {
  let [low, high] = [0, ids.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = ids[middle] ?? 0;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

const forms = new KeptByView<readonly PartCounts[]>();
const words = new KeptByView<WordCounts>();

/** Forms by document, with all tokens. */
export function formCounts(view: SelectionView): readonly PartCounts[] {
  return forms.get(view, '', () => {
    const tally = new Tally();
    return view.documents.map((selected) => countForms(selected, tally));
  });
}

function countForms({ document, stretches, tokens }: SelectedDocument, tally: Tally): PartCounts {
  for (const { from, to } of stretches) {
    for (let token = from; token < to; token++) tally.add(document.forms[token] ?? 0);
  }
  return tally.take(tokens);
}

/** How words are counted: what is one word, and which are left out. */
export interface Counting {
  readonly unit: Unit;
  readonly stopList: StopList;
  readonly groups?: readonly WordGroup[] | undefined;
  /** Words of these classes alone; in languages without a tagger none. */
  readonly tags?: readonly PartOfSpeech[] | undefined;
}

/** `like` is the view beside it in a comparison, so that both are counted by the same scheme. @throws Cancelled */
export async function wordCounts(
  corpus: Corpus,
  view: SelectionView,
  { unit, stopList, groups = [], tags = [] }: Counting,
  { like = view, work = noWork }: { readonly like?: SelectionView; readonly work?: Work } = {},
): Promise<WordCounts> {
  const views = like === view ? [view] : [view, like];
  const languages = languagesOf(view, like);
  const scheme = groupedScheme(corpus, await unitScheme(corpus, unit, views, work), groups);
  const hidden = await hiddenWords(corpus, stopList, languages);
  const tagged = tags.length > 0 ? await taggedViews(corpus, views, work) : undefined;
  const key = JSON.stringify([scheme.key, stopList, languages, tags]);
  return words.get(view, key, () => {
    const units = (selected: SelectedDocument): Uint32Array =>
      countedUnits(selected, scheme, hidden, tagged && { tagged, tags });
    return countWords(view, { scheme, stopList: hidden, units, key }, tagged === undefined, work);
  });
}

/** The units of a document's sequence, `noUnit` where one is hidden or of another class than is counted. */
function countedUnits(
  selected: SelectedDocument,
  scheme: UnitScheme,
  hidden: HiddenWords,
  only: { readonly tagged: Tagged; readonly tags: readonly PartOfSpeech[] } | undefined,
): Uint32Array {
  const column = scheme.column(selected).slice();
  const hides = hidden.hides(selected.document.source.language);
  const { forms, tokens } = sequenceOf(selected);
  const last = scheme.length - 1;
  for (let at = 0; at < column.length; at++)
    // An n-gram is hidden where it begins or ends with a word of the list.
    if (column[at] !== noUnit && (hides(forms[at] ?? 0) || (last > 0 && hides(forms[at + last] ?? 0))))
      column[at] = noUnit;
  if (only === undefined) return column;
  const words = only.tagged(selected);
  const wanted = new Set(only.tags.map((tag) => partsOfSpeech.indexOf(tag)));
  return column.map((unit, at) => (words && wanted.has(words.tags[tokens[at] ?? 0] ?? 0) ? unit : noUnit));
}

function countWords(
  view: SelectionView,
  counting: Pick<WordCounts, 'scheme' | 'stopList' | 'units' | 'key'>,
  isByForm: boolean,
  work: Work,
): WordCounts {
  const { unitOf } = counting.scheme;
  const { parts, hidden } =
    isByForm && unitOf ? countForm(view, unitOf, counting.stopList) : countPlaces(view, counting, work);
  return { ...counting, parts, hidden, tokens: view.tokens, ...sumOf(parts, counting.scheme.lexicon.size) };
}

interface Counted {
  readonly parts: readonly PartCounts[];
  readonly hidden: number;
}

/** From how often each form stands in a document. */
function countForm(
  view: SelectionView,
  unitsOf: NonNullable<UnitScheme['unitOf']>,
  stopList: HiddenWords,
): Counted {
  const tally = new Tally();
  let hidden = 0;
  const parts = formCounts(view).map(({ ids, counts, tokens }, part) => {
    const language = view.documents[part]?.document.source.language;
    const [unitOf, hides] = [unitsOf(language), stopList.hides(language)];
    for (let at = 0; at < ids.length; at++) {
      const form = ids[at] ?? 0;
      const count = counts[at] ?? 0;
      if (hides(form)) hidden += count;
      else tally.add(unitOf(form), count);
    }
    return tally.take(tokens);
  });
  return { parts, hidden };
}

/** Place by place, where a form alone does not tell what is counted. */
function countPlaces(
  view: SelectionView,
  { scheme, units }: Pick<WordCounts, 'scheme' | 'units'>,
  work: Work,
): Counted {
  const tally = new Tally();
  let hidden = 0;
  const parts = view.documents.map((selected, part) => {
    work.step(part, view.documents.length, 'speeches counted');
    const column = units(selected);
    let counted = 0;
    for (const unit of column) {
      if (unit === noUnit) continue;
      tally.add(unit);
      counted += 1;
    }
    hidden += placesFor(selected, scheme.length) - counted;
    return tally.take(selected.tokens);
  });
  return { parts, hidden };
}

/** Places at which so many words follow each other within a turn. */
function placesFor(selected: SelectedDocument, length: number): number {
  const { runs } = sequenceOf(selected);
  let places = 0;
  runs.forEach((end, run) => (places += Math.max(0, end - (runs[run - 1] ?? 0) - length + 1)));
  return places;
}

function idsWithCount(counts: Uint32Array): Uint32Array {
  const ids = new Uint32Array(counts.length);
  let size = 0;
  for (let id = 0; id < counts.length; id++) if (counts[id] !== 0) ids[size++] = id;
  return ids.slice(0, size);
}

function sumOf(
  parts: readonly PartCounts[],
  size: number,
): Pick<WordCounts, 'counts' | 'speeches' | 'types'> {
  const counts = new Uint32Array(size);
  const speeches = new Uint32Array(size);
  for (const part of parts) {
    for (let at = 0; at < part.ids.length; at++) {
      const id = part.ids[at] ?? 0;
      counts[id] = (counts[id] ?? 0) + (part.counts[at] ?? 0);
      speeches[id] = (speeches[id] ?? 0) + 1;
    }
  }
  return { counts, speeches, types: idsWithCount(counts) };
}
