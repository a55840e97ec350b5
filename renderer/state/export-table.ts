import type { Input } from '../../workspace/contract';
import { bridge } from './host';
import { perform } from './perform';

/** Has the host write a whole table and offers the file for saving; says so in a sentence where that fails. */
export async function exportTable(input: Input<'tables.csv'>): Promise<void> {
  const file = await perform('tables.csv', input);
  if (file.ok) await bridge().saveFile(file.value.name, file.value.mime, file.value.bytes);
}
