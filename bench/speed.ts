import type { LaunchOptions } from 'playwright-core';
import { askedParts } from './part-names';
import { askingPromises, largePromises } from './speed/asking';
import { countingPromises } from './speed/counting';
import { gigabytePromises } from './speed/gigabyte';
import { indexPromises } from './speed/index-build';
import { ngramPromises } from './speed/ngrams';
import { showMeasured, type Measured } from './speed/promise';
import { startPromises } from './speed/terminal';
import { windowPromises } from './speed/window';

interface Here {
  readonly root: string;
  /** Where this build of the benchmarks stands. */
  readonly folder: string;
  /** How to start a Chromium; undefined where none is here. */
  readonly launch: LaunchOptions | undefined;
}

const parts: Readonly<Record<string, (here: Here) => readonly Measured[] | Promise<readonly Measured[]>>> = {
  counting: ({ root, folder }) => countingPromises(root, folder),
  index: ({ root }) => indexPromises(root),
  asking: ({ root }) => askingPromises(root),
  large: ({ root }) => largePromises(root),
  ngrams: ({ root }) => ngramPromises(root),
  gigabyte: ({ root }) => gigabytePromises(root),
  window: ({ root, launch }) => (launch ? windowPromises(root, launch) : []),
  start: ({ root }) => startPromises(root),
};

/** Takes minutes, and so is only measured by name. */
const long = new Set(['gigabyte']);

/** Prints the promises of docs/speed.md as they are measured here; `names` are of `parts`. Answers whether none fails. */
export async function run(here: Here, names: readonly string[]): Promise<boolean> {
  const measured: Measured[] = [];
  for (const name of askedParts(Object.keys(parts), names, long))
    measured.push(...((await parts[name]?.(here)) ?? []));
  console.log(showMeasured(measured));
  return measured.every(({ verdict }) => verdict !== 'fails');
}
