import { calls, type Input } from '../../workspace/contract';
import type { EngineCall } from '../../workspace/contract/engine-calls';
import { Corpus } from '../../workspace/engine/corpus';
import { Engine } from '../../workspace/engine/engine';
import { openDatabase } from '../../workspace/store/sqlite';
import { leastCpu } from './measure';
import { judged, told, type Measured } from './promise';
import { documentOf, textsOf } from './texts';

async function ask<Name extends EngineCall>(
  engine: Engine,
  name: Name,
  input: Input<Name>,
): Promise<unknown> {
  // The schema gives the input its defaults, as the dispatcher does.
  const answer = await engine.answer(name, calls[name].input.parse(input) as never);
  if (!answer.ok) throw new Error(`${name}: ${answer.code} ${answer.detail ?? ''}`);
  return answer.value;
}

/** P3: the index of places beside SQLite's FTS5 over the same text. */
export async function indexPromises(root: string): Promise<readonly Measured[]> {
  const documents = textsOf(root, 10_000_000).map(documentOf);
  let corpus = new Corpus({ version: 'bench' });
  const own = await leastCpu(3, () => {
    corpus = new Corpus({ version: 'bench' });
    corpus.put(documents);
  });
  let [tokens, bytes] = [0, 0];
  for (const document of corpus.documents) {
    tokens += document.tokens.length;
    const { starts, ends } = document.tokens;
    bytes += starts.byteLength + ends.byteLength + document.forms.byteLength;
  }
  const fts = await leastCpu(2, () => {
    const database = openDatabase(':memory:', { readOnly: false });
    database.exec("create virtual table speech using fts5(text, content='', tokenize='unicode61')");
    database.exec('begin');
    const insert = database.prepare('insert into speech(rowid, text) values (?, ?)');
    for (const [index, { text }] of documents.entries()) insert.run(index + 1, text);
    database.exec('commit');
    database.close();
  });
  return [
    judged('P3', 'index of 10 MB, faster than FTS5', fts / own, {
      target: 2,
      fails: 1,
      unit: 'x',
      more: true,
    }),
    judged('P3', 'index, bytes a token', bytes / tokens, { target: 12, fails: 16 }),
  ];
}

/** P4 and P5: questions to the engine on 10 MB. */
export async function askingPromises(root: string): Promise<readonly Measured[]> {
  const documents = textsOf(root, 10_000_000).map(documentOf);
  const engine = new Engine({ version: 'bench' });
  engine.put(documents);
  const ids = documents.map(({ id }) => id);
  const half = ids.length >> 1;
  const [a, b] = [{ transcripts: ids.slice(0, half) }, { transcripts: ids.slice(half) }];
  const selection = {};
  const first = await leastCpu(1, () => ask(engine, 'words.table', { selection, stopList: 'none' }));
  const lines = await leastCpu(1, () => ask(engine, 'contexts.lines', { selection, query: 'peace' }));
  const again = await leastCpu(5, () => ask(engine, 'contexts.lines', { selection, query: 'peace' }));
  const begun = process.cpuUsage();
  const the = (await ask(engine, 'contexts.lines', { selection, query: 'the' })) as { total: number };
  const counted = process.cpuUsage(begun);
  const perMillion = ((counted.user + counted.system) / 1000 / the.total) * 1e6;
  const keyness = await leastCpu(1, () => ask(engine, 'compare.table', { a, b, splits: 0 }));
  const splits = await leastCpu(1, () => ask(engine, 'compare.table', { a, b }));
  const collocates = await leastCpu(1, () => ask(engine, 'collocates.table', { selection, query: 'peace' }));
  const sentiment = await leastCpu(1, () =>
    ask(engine, 'sentiment.arc', { selection: { transcripts: ids.slice(0, 193) } }),
  );
  return [
    told('P2', 'engine: first table of words of 10 MB', `${first.toFixed(0)} ms`),
    told('P4', 'first lines of "peace" in 10 MB, sorted', `${lines.toFixed(1)} ms`),
    judged('P4', 'a page of lines again', again, { target: 5, fails: 20, unit: ' ms' }),
    told('P4', `"the", ${the.total} lines found and sorted, for a million`, `${perMillion.toFixed(0)} ms`),
    judged('P5', 'keyness of 10 MB', keyness, { target: 100, fails: 300, unit: ' ms' }),
    told('P5', 'keyness of 10 MB with 200 random splits', `${splits.toFixed(0)} ms`),
    judged('P5', 'collocates of "peace" in 10 MB', collocates, { target: 100, fails: 300, unit: ' ms' }),
    told('P5', 'sentiment of 193 speeches, 3 MB, first time', `${sentiment.toFixed(0)} ms`),
    told('P5', 'n-grams beside scikit-learn', 'skipped: not asked of the engine as a table of all'),
  ];
}
