import type { PartOfSpeech, StopList, Unit, WordGroup } from '../contract/tables';
import type { Corpus } from './corpus';
import { KeptBy } from './kept-by';
import { KeptByView } from './kept-by-view';
import type { SelectedDocument, SelectionView } from './selection';
import { hiddenWords, type HiddenWords } from './stop-list';
import { partsOfSpeech } from './english-words';
import { groupedScheme } from './grouped-units';
import { taggedViews, type Tagged } from './lemma-units';
import { sequenceOf } from './sequence';
import { sumForms } from './sum-forms';
import { Tally, type PartCounts } from './tally';
import { isByForms, isUnit, noUnit, sameUnit, type FormScheme, type UnitScheme } from './unit-scheme';
import { languagesOf, unitScheme } from './units';
import { noWork, type Work } from './work';

/** The words of a view by unit, without those that the stop list hides. */
export interface WordCounts {
  readonly scheme: UnitScheme;
  readonly stopList: HiddenWords;
  /** The same for the same way of counting. */
  readonly key: string;
  /** For each word of a document's sequence the unit that is counted there, `sameUnit` or `noUnit`. */
  readonly units: (selected: SelectedDocument) => Uint32Array;
  /** A part a document, in the view's order; counted when first asked for. @throws Cancelled */
  readonly parts: (work?: Work) => readonly PartCounts[];
  /** By unit id, as long as the scheme's lexicon. */
  readonly counts: Uint32Array;
  readonly speeches: Uint32Array;
  /** Units with a count, in the order of their ids. */
  readonly types: Uint32Array;
  readonly tokens: number;
  readonly hidden: number;
}

const forms = new KeptByView<readonly PartCounts[]>();
const formsOfDocument = new KeptBy<SelectedDocument, PartCounts>(1);
const words = new KeptByView<WordCounts>();
/** What a document says hangs on the way of counting alone: it is found again from any view. */
const wordsOfDocument = new KeptBy<SelectedDocument, { readonly part: PartCounts; readonly hidden: number }>(
  3,
);

/** Forms by document, with all tokens. A document that was counted is not counted again for another view. @throws Cancelled */
export function formCounts(view: SelectionView, work: Work = noWork): readonly PartCounts[] {
  return forms.get(view, '', () => {
    const tally = new Tally();
    return eachDocument(view, work, (selected) =>
      formsOfDocument.get(selected, '', () => countForms(selected, tally)),
    );
  });
}

function countForms(selected: SelectedDocument, tally: Tally): PartCounts {
  const { forms } = sequenceOf(selected);
  for (let at = 0; at < forms.length; at++) tally.add(forms[at] ?? 0);
  return tally.take(selected.tokens);
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
  const counting = JSON.stringify([scheme.key, stopList, tags]);
  const key = JSON.stringify([counting, languages]);
  return words.get(view, key, () => {
    const units = (selected: SelectedDocument): Uint32Array =>
      countedUnits(selected, scheme, hidden, tagged && { tagged, tags });
    const way = { scheme, stopList: hidden, units, key, tokens: view.tokens };
    return isByForms(scheme) && tagged === undefined
      ? countByForms(view, { ...way, scheme }, counting, work)
      : countByPlaces(view, way, counting, work);
  });
}

/** The units of a document's sequence, `noUnit` where one is hidden or of another class than is counted. No stop list hides a phrase of a group. */
function countedUnits(
  selected: SelectedDocument,
  scheme: UnitScheme,
  hidden: HiddenWords,
  only: { readonly tagged: Tagged; readonly tags: readonly PartOfSpeech[] } | undefined,
): Uint32Array {
  const column = scheme.column(selected);
  const hides = hidden.hides(selected.document.source.language);
  const { forms, tokens } = sequenceOf(selected);
  const last = scheme.length - 1;
  for (let at = 0; hidden.words.length > 0 && at < column.length; at++)
    // An n-gram is hidden where it begins or ends with a word of the list.
    if (
      isUnit(column[at]) &&
      column[at + 1] !== sameUnit &&
      (hides(forms[at] ?? 0) || (last > 0 && hides(forms[at + last] ?? 0)))
    )
      column[at] = noUnit;
  if (only === undefined) return column;
  const words = only.tagged(selected);
  const wanted = new Set(only.tags.map((tag) => partsOfSpeech.indexOf(tag)));
  let counts = false;
  return column.map((unit, at) => {
    if (unit !== sameUnit) counts = words !== undefined && wanted.has(words.tags[tokens[at] ?? 0] ?? 0);
    return counts ? unit : noUnit;
  });
}

type Way = Pick<WordCounts, 'scheme' | 'stopList' | 'units' | 'key' | 'tokens'>;

/** From how often each form stands in a document. */
function countByForms(
  view: SelectionView,
  way: Way & { readonly scheme: FormScheme },
  counting: string,
  work: Work,
): WordCounts {
  const forms = formCounts(view, work);
  const languages = view.documents.map(({ document }) => document.source.language);
  const documents = forms.map((said, place) => ({ language: languages[place], forms: said }));
  const sums = sumForms(documents, way.scheme, way.stopList, work);
  const tally = new Tally();
  const partOf = (place: number): PartCounts => {
    const language = languages[place];
    const [unitOf, hides] = [way.scheme.unitOf(language), way.stopList.hides(language)];
    const { ids, counts, tokens } = forms[place] ?? { ids: none, counts: none, tokens: 0 };
    for (let at = 0; at < ids.length; at++) {
      const form = ids[at] ?? 0;
      if (!hides(form)) tally.add(unitOf(form), counts[at]);
    }
    return tally.take(tokens);
  };
  let parts: readonly PartCounts[] | undefined;
  return {
    ...way,
    ...sums,
    types: idsWithCount(sums.counts),
    parts: (asking = noWork) =>
      (parts ??= eachDocument(view, asking, (selected, place) =>
        wordsOfDocument.get(selected, counting, () => ({ part: partOf(place), hidden: 0 })),
      ).map(({ part }) => part)),
  };
}

const none = new Uint32Array(0);

/** Place by place, where a form alone does not tell what is counted. */
function countByPlaces(view: SelectionView, way: Way, counting: string, work: Work): WordCounts {
  const tally = new Tally();
  const counted = eachDocument(view, work, (selected) =>
    wordsOfDocument.get(selected, counting, () => {
      const column = way.units(selected);
      let counted = 0;
      for (let at = 0; at < column.length; at++) {
        const unit = column[at] ?? noUnit;
        if (unit === noUnit) continue;
        if (isUnit(unit)) tally.add(unit);
        counted += 1;
      }
      return {
        part: tally.take(selected.tokens),
        hidden: placesFor(selected, way.scheme.length) - counted,
      };
    }),
  );
  const parts = counted.map(({ part }) => part);
  return {
    ...way,
    ...sumOf(parts, way.scheme.lexicon.size),
    parts: () => parts,
    hidden: counted.reduce((sum, { hidden }) => sum + hidden, 0),
  };
}

const eachDocument = <Value>(
  { documents }: SelectionView,
  work: Work,
  count: (selected: SelectedDocument, place: number) => Value,
): readonly Value[] =>
  documents.map((selected, place) => {
    work.step(place, documents.length, 'speeches counted');
    return count(selected, place);
  });

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
