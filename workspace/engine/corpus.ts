import { firstPassing } from '../../analysis/model/first-passing';
import { FoldedForms } from '../../analysis/tokens/folded-forms';
import { Lexicon } from '../../analysis/tokens/lexicon';
import { tokenizeInto, type Tokens } from '../../analysis/tokens/tokenize';
import type { TranscriptId } from '../contract/basics';
import type { EngineDocument } from './document';
import { stretchesOf, type TextStretch } from './stretches';

/** Tokens [from, to) of a document that stand in blocks of one kind within one turn; [start, end) is where that is in the text. */
export interface Stretch extends TextStretch {
  readonly from: number;
  readonly to: number;
}

/** A transcript as words. Every block is tokenised, so that any kind can be selected. */
export interface CorpusDocument {
  readonly source: EngineDocument;
  readonly tokens: Tokens;
  /** For each token the id of its form in `Corpus.lexicon`. */
  readonly forms: Uint32Array;
  readonly stretches: readonly Stretch[];
}

/** What the engine keeps: documents as words, and one lexicon over all of them. */
export class Corpus {
  /** Rostrum's version, for `made`. */
  readonly version: string;
  /** Forms as `printedForm` has them: case kept. Ids never change, also when documents go. */
  readonly lexicon = new Lexicon();
  readonly #folded = new FoldedForms(this.lexicon);
  readonly #documents = new Map<TranscriptId, CorpusDocument>();
  #revision = 0;

  constructor({ version }: { readonly version: string }) {
    this.version = version;
  }

  /** Grows with every change: what was computed under a smaller one is out of date. */
  get revision(): number {
    return this.#revision;
  }

  /** In the order in which they came; a document that is put again keeps its place. */
  get documents(): readonly CorpusDocument[] {
    return [...this.#documents.values()];
  }

  document(id: TranscriptId): CorpusDocument | undefined {
    return this.#documents.get(id);
  }

  put(sources: readonly EngineDocument[]): readonly CorpusDocument[] {
    const documents = sources.map((source) => this.#read(source));
    for (const document of documents) this.#documents.set(document.source.id, document);
    this.#revision++;
    return documents;
  }

  remove(ids: readonly TranscriptId[]): void {
    for (const id of ids) this.#documents.delete(id);
    this.#revision++;
  }

  /** Case-folded forms. */
  get folded(): Lexicon {
    return this.#folded.folded;
  }

  /** For each form's id the id of its case-folded form in `folded`. */
  get foldedOf(): Uint32Array {
    return this.#folded.of;
  }

  #read(source: EngineDocument): CorpusDocument {
    const places = stretchesOf(source);
    const { tokens, forms } = tokenizeInto(this.lexicon, source.text, places);
    return { source, tokens, forms, stretches: numbered(places, tokens) };
  }
}

function numbered(places: readonly TextStretch[], { starts, length }: Tokens): readonly Stretch[] {
  let to = 0;
  return places.map((place) => {
    const from = to;
    to = firstPassing(from, length, (token) => (starts[token] ?? 0) >= place.end);
    return { ...place, from, to };
  });
}
