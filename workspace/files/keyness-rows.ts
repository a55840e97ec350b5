import type { Input, Output } from '../contract';
import { counted } from '../contract/counted';
import { succeed, type Result } from '../contract/result';
import { compareCalls } from '../contract/compare';
import type { EngineClient } from '../engine/engine-client';
import { ask, askRows, type FileTable } from './file-table';

/** `more` tells the sizes of both sides, how many words have p < .001, and how many a random split yields. */
export async function keynessRows(
  engine: EngineClient,
  input: Omit<Input<'compare.table'>, 'offset' | 'limit'>,
  most: number,
): Promise<Result<FileTable>> {
  const table = await askRows(
    (page) => ask(engine, compareCalls, 'compare.table', { ...input, ...page }),
    most,
  );
  if (!table.ok) return table;
  const { made, rows, tokensA, tokensB, speechesA, speechesB, key, chance } = table.value;
  const more = { tokensA, tokensB, speechesA, speechesB, key, chance };
  return succeed({ made, rows, more, note: keynessNote(table.value) });
}

function keynessNote({ key, chance }: Output<'compare.table'>): string {
  const words = `${counted(key, 'word has', 'words have')} p < .001`;
  if (chance === undefined) return `${words}; there was nothing to split at random to compare that with.`;
  const { unit, median, low, high } = chance;
  return `${words}; random splits of the ${unit} yield ${median} (95% of them ${low} to ${high}).`;
}
