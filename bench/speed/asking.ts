import { engineWith } from './engine-with';
import { leastCpu } from './measure';
import { judged, told, type Measured } from './promise';
import { textsOf } from './texts';

const selection = {};

/** P2 and P4: the first questions to the engine on 10 MB, and a page of lines. */
export async function askingPromises(root: string): Promise<readonly Measured[]> {
  const { ask, ids } = engineWith(textsOf(root, 10_000_000));
  const first = await leastCpu(1, () => ask('words.table', { selection, stopList: 'none' }));
  const lines = await leastCpu(1, () => ask('contexts.lines', { selection, query: 'peace' }));
  const again = await leastCpu(5, () => ask('contexts.lines', { selection, query: 'peace' }));
  const sentiment = await leastCpu(1, () =>
    ask('sentiment.arc', { selection: { transcripts: ids.slice(0, 193) } }),
  );
  return [
    judged('P2', 'engine: first table of words of 10 MB', first, { target: 500, fails: 2000, unit: ' ms' }),
    told('P4', 'first lines of "peace" in 10 MB, sorted', `${lines.toFixed(1)} ms`),
    judged('P4', 'a page of lines again', again, { target: 5, fails: 20, unit: ' ms' }),
    told('P5', 'sentiment of 193 speeches, 3 MB, first time', `${sentiment.toFixed(0)} ms`),
  ];
}

/** P4 and P5: questions on 100 MB of which the words are counted. */
export async function largePromises(root: string): Promise<readonly Measured[]> {
  const { ask, ids } = engineWith(textsOf(root, 95_000_000));
  const half = ids.length >> 1;
  const sides = { a: { transcripts: ids.slice(0, half) }, b: { transcripts: ids.slice(half) } };
  const within = { target: 100, fails: 300, unit: ' ms' };
  const first = await leastCpu(1, () => ask('words.table', { selection, stopList: 'none' }));
  const peace = await leastCpu(1, () => ask('contexts.lines', { selection, query: 'peace' }));
  let found = 0;
  const inText = await leastCpu(1, async () => {
    const table = (await ask('contexts.lines', { selection, query: 'the', sort: ['text'] })) as {
      total: number;
    };
    found = table.total;
  });
  const sorted = await leastCpu(1, () => ask('contexts.lines', { selection, query: 'the' }));
  const keyness = await leastCpu(1, () => ask('compare.table', { ...sides, splits: 0 }));
  const splits = await leastCpu(1, () => ask('compare.table', sides));
  const collocates = await leastCpu(1, () => ask('collocates.table', { selection, query: 'peace' }));
  const many = await leastCpu(1, () => ask('collocates.table', { selection, query: 'the' }));
  return [
    told('P2', 'engine: first table of words of 100 MB', `${first.toFixed(0)} ms`),
    told('P4', 'first lines of "peace" in 100 MB, with the index of places', `${peace.toFixed(0)} ms`),
    judged('P4', `"the", ${found} hits counted with a first page, for a million`, (inText / found) * 1e6, {
      ...{ target: 10, fails: 50, unit: ' ms' },
    }),
    told('P4', 'the same sorted by words beside them, a first page', `${sorted.toFixed(0)} ms`),
    judged('P5', 'keyness of 100 MB', keyness, within),
    told('P5', 'keyness of 100 MB with 200 random splits', `${splits.toFixed(0)} ms`),
    judged('P5', 'collocates of "peace" in 100 MB', collocates, within),
    told('P5', 'collocates of "the" in 100 MB', `${many.toFixed(0)} ms`),
  ];
}
