import type { Input } from '../../workspace/contract';
import type { MenuEntry } from '../design/Menu';
import { countOf } from '../text/numbers';
import { copyText } from './clipboard';
import { bridge } from './host';
import { notify } from './notices';
import { perform } from './perform';

type Asked = Input<'tables.file'>['asked'];
type Format = NonNullable<Input<'tables.file'>['format']>;

/** The entries of an export menu for a table: all its rows, as it is asked for, whatever page is shown. `what` names the rows. */
export const tableExports = (
  asked: Asked | undefined,
  what = 'Table',
): readonly Extract<MenuEntry, { kind: 'item' }>[] =>
  asked === undefined
    ? []
    : [
        { kind: 'item', text: `Copy ${what.toLowerCase()}`, run: () => void copyTable(asked) },
        { kind: 'item', text: `${what} as CSV`, run: () => void saveTable(asked, 'csv') },
        { kind: 'item', text: `${what} as Excel sheet`, run: () => void saveTable(asked, 'xlsx') },
      ];

async function saveTable(asked: Asked, format: Format): Promise<void> {
  const file = await perform('tables.file', { asked, format });
  if (file.ok) await bridge().saveFile(file.value.name, file.value.mime, file.value.bytes);
}

/** Heads and rows between tabs, as sheets and word processors take them. */
async function copyTable(asked: Asked): Promise<void> {
  const file = await perform('tables.file', { asked, format: 'tsv' });
  if (!file.ok) return;
  const text = new TextDecoder().decode(file.value.bytes);
  if (copyText(text)) notify({ text: `Copied ${countOf(text.split('\n').length - 2, 'row')}` });
  else notify({ text: 'Nothing could be copied. Save the table as CSV instead.', tone: 'error' });
}
