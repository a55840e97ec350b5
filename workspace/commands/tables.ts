import { succeed, type Result, type TranscriptId } from '../contract/basics';
import { contextsCsv, keynessCsv, phrasesCsv, sentimentCsv, wordsCsv } from '../export/table-csv';
import { fileNameOf } from '../project/project-path';
import type { Handlers } from './handler';

/** The most rows that one answer of the engine holds. */
const pageLimit = 5000;

export const tableCommands: Handlers<'tables.csv'> = {
  'tables.csv': async (session, input) => {
    const { project } = session;
    if (!project.ok) return project;
    const { engine } = session.options;
    switch (input.table) {
      case 'words': {
        const query = wholeTable(input.query);
        const pages = await allPages((offset) => engine.answer('words.table', { ...query, offset }));
        return pages.ok ? csvFile('Words', wordsCsv(pages.value)) : pages;
      }
      case 'contexts': {
        const query = wholeTable(input.query);
        const pages = await allPages((offset) => engine.answer('contexts.lines', { ...query, offset }));
        if (!pages.ok) return pages;
        const state = project.value.state(session.revision);
        return csvFile(`Contexts of ${query.query}`, contextsCsv(pages.value, state));
      }
      case 'compare': {
        const query = wholeTable(input.query);
        const pages = await allPages((offset) => engine.answer('compare.table', { ...query, offset }));
        return pages.ok ? csvFile('Keyness', keynessCsv(pages.value)) : pages;
      }
      case 'sentiment': {
        const arc = await engine.answer('sentiment.arc', input.query);
        if (!arc.ok) return arc;
        const { value: opened } = project;
        const texts = new Map<TranscriptId, string>();
        for (const id of new Set(arc.value.sentences.map(({ transcript }) => transcript))) {
          const text = opened.text(id);
          if (!text.ok) return text;
          texts.set(id, text.value.parsed.text);
        }
        return csvFile('Sentiment', sentimentCsv(arc.value, opened.state(session.revision), texts));
      }
      case 'phrases': {
        const table = await engine.answer('phrases.table', input.query);
        if (!table.ok) return table;
        return csvFile('Key phrases', phrasesCsv(table.value, project.value.state(session.revision)));
      }
    }
  },
};

const wholeTable = <Query extends { limit: number }>(query: Query): Query => ({ ...query, limit: pageLimit });

/** Page after page until all rows are there. */
async function allPages<Answer extends { readonly total: number; readonly rows: readonly unknown[] }>(
  ask: (offset: number) => Promise<Result<Answer>>,
): Promise<Result<readonly [Answer, ...Answer[]]>> {
  const first = await ask(0);
  if (!first.ok) return first;
  const pages: [Answer, ...Answer[]] = [first.value];
  let rows = first.value.rows.length;
  while (rows < first.value.total) {
    const page = await ask(rows);
    if (!page.ok) return page;
    if (page.value.rows.length === 0) break;
    pages.push(page.value);
    rows += page.value.rows.length;
  }
  return succeed(pages);
}

function csvFile(
  title: string,
  text: string,
): Result<{ name: string; mime: string; bytes: Uint8Array<ArrayBuffer> }> {
  return succeed({
    name: `${fileNameOf(title)}.csv`,
    mime: 'text/csv; charset=utf-8',
    bytes: new TextEncoder().encode(text),
  });
}
