import type { SpreadTable } from '../../../workspace/contract/tables';
import { StripsPicture } from '../../charts/StripsPicture';
import { shades, type StripLine, type StripWord } from '../../charts/StripsLayout';
import type { MenuEntry } from '../../design/Menu';
import { saveDrawn } from '../../pictures/draw-beside';
import { savePicture } from '../../pictures/exports';
import { isolated } from '../../text/joined';
import type { Asked } from './model';

interface Drawn {
  readonly table: SpreadTable;
  readonly lines: readonly StripLine[];
  readonly words: readonly StripWord[];
  readonly asked: Asked;
  /** Whether rates over dates are shown. */
  readonly overDates: boolean;
}

/** The strips with all their lines, and, where they are shown, the rates over dates. */
export function spreadPictures(drawn: Drawn): readonly Extract<MenuEntry, { kind: 'item' }>[] {
  const { made } = drawn.table;
  const kinds = ['svg', 'png'] as const;
  return [
    ...kinds.map((kind) => ({
      kind: 'item' as const,
      text: `Strips as ${kind.toUpperCase()}`,
      run: () => void saveStrips(kind, drawn),
    })),
    ...(drawn.overDates
      ? kinds.map((kind) => ({
          kind: 'item' as const,
          text: `Rates over dates as ${kind.toUpperCase()}`,
          run: () => void savePicture(kind, made),
        }))
      : []),
  ];
}

/** On the screen only the lines in sight are drawn: for the picture all are. */
const saveStrips = (kind: 'svg' | 'png', { table, lines, words, asked }: Drawn): Promise<void> =>
  saveDrawn(kind, {
    title: `Where ${words.map(({ name }) => isolated(name)).join(', ')} ${words.length === 1 ? 'stands' : 'stand'}`,
    chart: (
      <StripsPicture lines={lines} words={words} drawing={asked.drawing} equal={asked.equal} width={620} />
    ),
    caption: captionOf(asked),
    made: table.made,
  });

function captionOf({ by, drawing, equal }: Asked): string {
  const line = { speech: 'speech', speaker: 'speaker', equal: 'part of the whole' }[by];
  const marks =
    drawing === 'marks'
      ? 'a stroke where a word stands'
      : `each tenth shaded by its rate in ${shades} steps up to the word’s highest`;
  return `A line a ${line}, ${equal ? 'all at the same length' : 'as long as its words'}, a lane a word, ${marks}. Numbers: how often.`;
}
