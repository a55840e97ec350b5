import type { BlockKind } from '../../../analysis/model/transcript';

export interface KindChoice {
  readonly kind: BlockKind;
  readonly name: string;
  /** While correcting, this key makes the marked passage one of the kind. */
  readonly key: string;
}

/** What a person can make of a stretch of text; `separator` is Rostrum's own. */
export const kindChoices: readonly KindChoice[] = [
  { kind: 'speech', name: 'Speech', key: 's' },
  { kind: 'label', name: 'Label', key: 'l' },
  { kind: 'insertion', name: 'Insertion', key: 'i' },
  { kind: 'event', name: 'Event', key: 'e' },
  { kind: 'omission', name: 'Omission', key: 'o' },
  { kind: 'heading', name: 'Heading', key: 'h' },
  { kind: 'title', name: 'Title', key: 't' },
  { kind: 'dateline', name: 'Dateline', key: 'd' },
  { kind: 'summary', name: 'Summary', key: 'u' },
  { kind: 'furniture', name: 'Furniture', key: 'f' },
];

export const kindName = (kind: BlockKind): string =>
  kindChoices.find((choice) => choice.kind === kind)?.name ?? 'White space';
