/** The words of a text in order, columns side by side. */
export interface WordColumns {
  readonly forms: ArrayLike<number>;
  /** Absent where nobody knows them. */
  readonly lemmas?: ArrayLike<number>;
  readonly tags?: ArrayLike<number>;
}

/** What a word must be; absent members take every word. `forms` and `lemmas` have 1 at the ids that are taken. */
export interface Place {
  readonly forms?: Uint8Array;
  readonly lemmas?: Uint8Array;
  readonly tag?: number;
}

/** A part of a query, in numbers. */
export type Part =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'gap'; readonly least: number; readonly most: number }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Part[])[] };

/** How parts are looked for: as places one after the other, or as ways through states. */
export type Net =
  | { readonly kind: 'places'; readonly places: readonly Place[] }
  | {
      readonly kind: 'net';
      /** What the word at a state must be. */
      readonly places: readonly Place[];
      /** By state, which states can be next. */
      readonly next: readonly (readonly number[])[];
      readonly first: readonly number[];
      /** The state after the last word; it has no place. */
      readonly end: number;
    };

export function compile(parts: readonly Part[]): Net {
  const simple = parts.map(merged);
  const places = simple.flatMap(placesOf);
  if (places.every((place) => place !== undefined)) return { kind: 'places', places };
  const builder = new Builder();
  const first = builder.row(simple, [builder.end]);
  return { kind: 'net', places: builder.places, next: builder.next, first, end: builder.end };
}

/** A choice between single words that are told by their forms is one place. */
function merged(part: Part): Part {
  if (part.kind !== 'choice') return part;
  const options = part.options.map((option) => option.map(merged));
  const forms = options.map((option) => {
    const [only, ...others] = option;
    if (only?.kind !== 'place' || others.length > 0) return undefined;
    return only.place.lemmas === undefined && only.place.tag === undefined ? only.place.forms : undefined;
  });
  if (!forms.every((marks) => marks !== undefined)) return { kind: 'choice', options };
  const all = Uint8Array.from(forms[0] ?? []);
  for (const marks of forms) for (let id = 0; id < all.length; id++) if (marks[id] === 1) all[id] = 1;
  return { kind: 'place', place: { forms: all } };
}

/** The places of a part that always takes the same number of words; undefined in the list where it may take more or fewer. */
function placesOf(part: Part): readonly (Place | undefined)[] {
  if (part.kind === 'place') return [part.place];
  if (part.kind === 'gap' && part.least === part.most) return Array.from({ length: part.least }, () => ({}));
  return [undefined];
}

/** Builds states from the end: whoever adds a part says which states come after it, and is told which it begins with. */
class Builder {
  readonly places: Place[] = [{}];
  readonly next: (readonly number[])[] = [[]];
  readonly end = 0;

  row(parts: readonly Part[], after: readonly number[]): readonly number[] {
    return parts.reduceRight((following, part) => this.#part(part, following), after);
  }

  #part(part: Part, after: readonly number[]): readonly number[] {
    switch (part.kind) {
      case 'place':
        return [this.#state(part.place, after)];
      case 'choice':
        return [...new Set(part.options.flatMap((option) => this.row(option, after)))];
      case 'gap': {
        let ways = after;
        for (let word = part.most; word > 0; word--) {
          const state = this.#state({}, ways);
          // The words above the least may be left out.
          ways = word > part.least ? [...after, state] : [state];
        }
        return ways;
      }
    }
  }

  #state(place: Place, after: readonly number[]): number {
    this.places.push(place);
    this.next.push(after);
    return this.places.length - 1;
  }
}
