import { Corpus } from '../../workspace/engine/corpus';
import { openDatabase } from '../../workspace/store/sqlite';
import { leastCpu } from './measure';
import { judged, type Measured } from './promise';
import { documentOf, textsOf } from './texts';

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
