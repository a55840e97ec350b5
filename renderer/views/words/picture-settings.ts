/** How the words are drawn. */
export type PictureKind = 'cloud' | 'bars' | 'dots' | 'tree' | 'parts' | 'sides';
/** What the area of a word is in proportion to. */
export type CloudValue = 'count' | 'rate' | 'tfidf' | 'keyness';
export type CloudColour = 'none' | 'part' | 'valence' | 'speaker' | 'period';
/** What clouds beside each other are of. */
export type PartKind = 'speaker' | 'set' | 'period';

export interface PictureSettings {
  readonly kind: PictureKind;
  readonly value: CloudValue;
  readonly colour: CloudColour;
  /** Of the places of a cloud's words. */
  readonly seed: number;
  /** Some words of a cloud stand upright. */
  readonly mixed: boolean;
  readonly parts: PartKind;
  /** What words of a treemap have in common. */
  readonly groups: 'part' | 'stem';
  /** The area of a word in a comparison: G², or the difference of its rates. */
  readonly difference: 'g2' | 'rate';
  /** The sides of a comparison, as `formatSide` writes them; absent: the usual ones. */
  readonly a?: string | undefined;
  readonly b?: string | undefined;
  /** The picture has the table's room too. */
  readonly wide: boolean;
}

export const usualPicture: PictureSettings = {
  kind: 'cloud',
  value: 'count',
  colour: 'none',
  seed: 1,
  mixed: false,
  parts: 'speaker',
  groups: 'part',
  difference: 'g2',
  wide: false,
};

/** What was kept of the settings; what is not known any more is as usual. */
export function parsePicture(kept: unknown): PictureSettings {
  if (typeof kept !== 'object' || kept === null) return usualPicture;
  const members = new Map<string, unknown>(Object.entries(kept));
  const oneOf = <Choice extends string>(
    name: string,
    choices: readonly Choice[],
    otherwise: Choice,
  ): Choice => choices.find((choice) => choice === members.get(name)) ?? otherwise;
  const text = (name: string): string | undefined => {
    const member = members.get(name);
    return typeof member === 'string' ? member : undefined;
  };
  const seed = members.get('seed');
  const [a, b] = [text('a'), text('b')];
  return {
    kind: oneOf('kind', ['cloud', 'bars', 'dots', 'tree', 'parts', 'sides'], usualPicture.kind),
    value: oneOf('value', ['count', 'rate', 'tfidf', 'keyness'], usualPicture.value),
    colour: oneOf('colour', ['none', 'part', 'valence', 'speaker', 'period'], usualPicture.colour),
    seed: typeof seed === 'number' && Number.isInteger(seed) ? seed : usualPicture.seed,
    mixed: members.get('mixed') === true,
    parts: oneOf('parts', ['speaker', 'set', 'period'], usualPicture.parts),
    groups: oneOf('groups', ['part', 'stem'], usualPicture.groups),
    difference: oneOf('difference', ['g2', 'rate'], usualPicture.difference),
    ...(a !== undefined && { a }),
    ...(b !== undefined && { b }),
    wide: members.get('wide') === true,
  };
}
