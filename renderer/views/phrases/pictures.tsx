import type { PhraseRow, PhraseTable } from '../../../workspace/contract/tables';
import { PhraseBars } from '../../charts/PhraseBars';
import type { MenuEntry } from '../../design/Menu';
import { saveDrawn } from '../../pictures/draw-beside';
import { countOf, formatCount } from '../../text/numbers';
import { methodOf, type MethodName } from './model';

/** So many stand in the picture: more would not fit a page. */
const mostBars = 40;

/** The first of the rows that are shown as bars, for the export menu. */
export const phrasePictures = (
  table: PhraseTable,
  rows: readonly PhraseRow[],
  method: MethodName,
): readonly Extract<MenuEntry, { kind: 'item' }>[] =>
  rows.length === 0
    ? []
    : (['svg', 'png'] as const).map((kind) => ({
        kind: 'item',
        text: `Picture as ${kind.toUpperCase()}`,
        run: () => void saveBars(kind, { table, rows, method }),
      }));

interface Drawn {
  readonly table: PhraseTable;
  readonly rows: readonly PhraseRow[];
  readonly method: MethodName;
}

/** On the screen the rows are a table. */
const saveBars = (kind: 'svg' | 'png', { table, rows, method }: Drawn): Promise<void> =>
  saveDrawn(kind, {
    title: `Key phrases by ${methodOf(method).text}`,
    chart: <PhraseBars rows={rows.slice(0, mostBars)} digits={methodOf(method).digits} width={720} />,
    caption: describeBars(table, rows.length, method),
    made: table.made,
  });

/** What the bars are, and which of all phrases have one. */
function describeBars({ total }: Pick<PhraseTable, 'total'>, shown: number, method: MethodName): string {
  const bars = Math.min(shown, mostBars);
  const which = bars < total ? ` ${formatCount(bars)} of ${countOf(total, 'phrase')}.` : '';
  return `Bars: score by ${methodOf(method).text}. Count: places where the phrase stands, inside longer phrases too.${which}`;
}
