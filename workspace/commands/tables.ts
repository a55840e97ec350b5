import type { TranscriptId } from '../contract/basics';
import { succeed, type Result } from '../contract/result';
import type { TableAsked } from '../contract/table-files';
import type { EngineClient } from '../engine/engine-client';
import type { Pages, TableContent } from '../export/table-content';
import { tableFile } from '../export/table-file';
import { collocatesContent, patternsContent } from '../export/tables/collocates';
import { keynessContent } from '../export/tables/compare';
import { contextsContent } from '../export/tables/contexts';
import { phrasesContent } from '../export/tables/phrases';
import { spreadContent, spreadPartsContent } from '../export/tables/spread';
import {
  distributionContent,
  groupsContent,
  sentencesContent,
  sentimentContent,
  targetContent,
} from '../export/tables/sentiment';
import { wordsContent } from '../export/tables/words';
import { tooLong } from '../export/xlsx';
import type { Project } from '../project/project';
import type { Handlers } from './handler';
import { overviewContent } from './overview-tables';

/** The most rows that one answer of the engine holds. */
const pageLimit = 5000;

export const tableCommands: Handlers<'tables.file'> = {
  'tables.file': async (session, { asked, format, job }) => {
    const { project } = session;
    if (!project.ok) return project;
    const about = { project: project.value, revision: session.revision };
    const content = await session.askEngine(job, (ask) => contentOf(ask, asked, about));
    if (!content.ok) return content;
    return (format === 'xlsx' && tooLong(content.value)) || succeed(await tableFile(content.value, format));
  },
};

interface About {
  readonly project: Project;
  readonly revision: number;
}

type Ask = EngineClient['answer'];

async function contentOf(
  ask: Ask,
  asked: TableAsked,
  { project, revision }: About,
): Promise<Result<TableContent>> {
  switch (asked.table) {
    case 'overview-speakers':
    case 'overview-follows':
    case 'overview-turns':
    case 'overview-time':
    case 'overview-questions':
    case 'overview-richness':
    case 'overview-readability':
      return overviewContent(asked, {
        ask,
        state: project.state(revision),
        questions: () =>
          allPages((page) => ask('overview.questions', { selection: asked.query.selection, ...page })),
      });
    case 'words': {
      const pages = await allPages((page) => ask('words.table', { ...asked.query, ...page }));
      return pages.ok ? succeed(wordsContent(pages.value, project.state(revision))) : pages;
    }
    case 'contexts': {
      const { query } = asked;
      const pages = await allPages((page) => ask('contexts.lines', { ...query, ...page }));
      if (!pages.ok) return pages;
      return succeed(contextsContent(pages.value, { query: query.query, state: project.state(revision) }));
    }
    case 'patterns': {
      const { query } = asked;
      const pages = await allPages((page) => ask('contexts.patterns', { ...query, ...page }));
      return pages.ok ? succeed(patternsContent(pages.value, query.query)) : pages;
    }
    case 'collocates': {
      const { query } = asked;
      const pages = await allPages((page) => ask('collocates.table', { ...query, ...page }));
      return pages.ok ? succeed(collocatesContent(pages.value, query.query)) : pages;
    }
    case 'compare': {
      const pages = await allPages((page) => ask('compare.table', { ...asked.query, ...page }));
      return pages.ok ? succeed(keynessContent(pages.value)) : pages;
    }
    case 'spread': {
      const table = await ask('spread.table', asked.query);
      return table.ok ? succeed(spreadContent(table.value)) : table;
    }
    case 'spread-parts': {
      const table = await ask('spread.table', asked.query);
      if (!table.ok) return table;
      return succeed(spreadPartsContent(table.value, project.state(revision)));
    }
    case 'sentiment': {
      const arc = await ask('sentiment.arc', asked.query);
      if (!arc.ok) return arc;
      const texts = textsOf(project, new Set(arc.value.sentences.map(({ transcript }) => transcript)));
      return texts.ok ? succeed(sentimentContent(arc.value, project.state(revision), texts.value)) : texts;
    }
    case 'sentiment-groups': {
      const groups = await ask('sentiment.groups', asked.query);
      return groups.ok
        ? succeed(groupsContent(groups.value, asked.query.by, project.state(revision)))
        : groups;
    }
    case 'sentiment-target': {
      const table = await ask('sentiment.target', asked.query);
      return table.ok ? succeed(targetContent(table.value, asked.query.query)) : table;
    }
    case 'sentiment-distribution': {
      const table = await ask('sentiment.distribution', asked.query);
      return table.ok ? succeed(distributionContent(table.value)) : table;
    }
    case 'sentiment-sentences': {
      const pages = await allPages((page) => ask('sentiment.sentences', { ...asked.query, ...page }));
      return pages.ok ? succeed(sentencesContent(pages.value, project.state(revision))) : pages;
    }
    case 'phrases': {
      const table = await ask('phrases.table', asked.query);
      return table.ok ? succeed(phrasesContent(table.value, project.state(revision))) : table;
    }
  }
}

function textsOf(
  project: Project,
  ids: ReadonlySet<TranscriptId>,
): Result<ReadonlyMap<TranscriptId, string>> {
  const texts = new Map<TranscriptId, string>();
  for (const id of ids) {
    const text = project.text(id);
    if (!text.ok) return text;
    texts.set(id, text.value.parsed.text);
  }
  return succeed(texts);
}

/** Page after page until all rows are there. */
async function allPages<Answer extends { readonly total: number; readonly rows: readonly unknown[] }>(
  ask: (page: { readonly offset: number; readonly limit: number }) => Promise<Result<Answer>>,
): Promise<Result<Pages<Answer>>> {
  const first = await ask({ offset: 0, limit: pageLimit });
  if (!first.ok) return first;
  const pages: [Answer, ...Answer[]] = [first.value];
  let rows = first.value.rows.length;
  while (rows < first.value.total) {
    const page = await ask({ offset: rows, limit: pageLimit });
    if (!page.ok) return page;
    if (page.value.rows.length === 0) break;
    pages.push(page.value);
    rows += page.value.rows.length;
  }
  return succeed(pages);
}
