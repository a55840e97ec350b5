import { Corpus } from '../../workspace/engine/corpus';
import { postingsOf } from '../../workspace/engine/postings';
import { selectionView } from '../../workspace/engine/selection';
import { openDatabase } from '../../workspace/store/sqlite';
import { leastCpu } from './measure';
import { judged, told, type Measured } from './promise';
import { documentOf, textsOf } from './texts';

type Documents = readonly ReturnType<typeof documentOf>[];

/** P3: the index of places beside SQLite's FTS5 over the same text, each built ten times; the first time is that of a process just begun. */
export async function indexPromises(root: string): Promise<readonly Measured[]> {
  const documents = textsOf(root, 10_000_000).map(documentOf);
  const first = await leastCpu(1, () => indexed(documents));
  const own = await leastCpu(9, () => indexed(documents));
  const fts = await leastCpu(10, () => indexedBySqlite(documents));
  return [
    judged('P3', 'index of 10 MB, where each word stands, faster than FTS5', fts / Math.min(first, own), {
      target: 2,
      fails: 1,
      unit: 'x',
      more: true,
    }),
    told('P3', 'the same the first time', `${first.toFixed(0)} ms; FTS5 ${fts.toFixed(0)} ms`),
    judged('P3', 'words and their places in the text, bytes a token', bytesOf(indexed(documents)), {
      target: 12,
      fails: 16,
    }),
  ];
}

/** Texts as words, and by word where it stands. */
function indexed(documents: Documents): Corpus {
  const corpus = new Corpus({ version: 'bench' });
  corpus.put(documents);
  const view = selectionView(corpus, {});
  if (!view.ok) throw new Error(view.code);
  postingsOf(view.value);
  return corpus;
}

function indexedBySqlite(documents: Documents): void {
  const database = openDatabase(':memory:', { readOnly: false });
  database.exec("create virtual table speech using fts5(text, content='', tokenize='unicode61')");
  database.exec('begin');
  const insert = database.prepare('insert into speech(rowid, text) values (?, ?)');
  for (const [index, { text }] of documents.entries()) insert.run(index + 1, text);
  database.exec('commit');
  database.close();
}

/** What a corpus keeps of each token; a view that is asked for places keeps 4 bytes more. */
function bytesOf({ documents }: Corpus): number {
  let [tokens, bytes] = [0, 0];
  for (const document of documents) {
    const { starts, ends, length } = document.tokens;
    tokens += length;
    bytes += starts.byteLength + ends.byteLength + document.forms.byteLength;
  }
  return bytes / tokens;
}
