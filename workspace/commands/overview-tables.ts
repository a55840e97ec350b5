import type { Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import type { ProjectState } from '../contract/project';
import type { TableAsked } from '../contract/table-files';
import type { EngineClient } from '../engine/engine-client';
import type { Pages, TableContent } from '../export/table-content';
import {
  followsContent,
  questionsContent,
  readabilityContent,
  richnessContent,
  speakersContent,
  timeContent,
  turnsContent,
} from '../export/tables/overview';

type OverviewAsked = Extract<TableAsked, { readonly table: `overview-${string}` }>;

interface About {
  readonly ask: EngineClient['answer'];
  readonly state: ProjectState;
  readonly questions: () => Promise<Result<Pages<Output<'overview.questions'>>>>;
}

/** The tables of the Overview as files hold them. */
export async function overviewContent(
  asked: OverviewAsked,
  { ask, state, questions }: About,
): Promise<Result<TableContent>> {
  switch (asked.table) {
    case 'overview-speakers':
      return mapped(await ask('overview.speakers', asked.query), (table) => speakersContent(table, state));
    case 'overview-follows':
      return mapped(await ask('overview.follows', asked.query), (table) => followsContent(table, state));
    case 'overview-turns':
      return mapped(await ask('overview.turns', asked.query), (table) => turnsContent(table, state));
    case 'overview-time':
      return mapped(await ask('overview.time', asked.query), (table) => timeContent(table, state));
    case 'overview-questions':
      return mapped(await questions(), (pages) => questionsContent(pages, state));
    case 'overview-richness':
      return mapped(await ask('overview.richness', asked.query), (table) => richnessContent(table, state));
    case 'overview-readability':
      return mapped(await ask('overview.readability', asked.query), (table) =>
        readabilityContent(table, state),
      );
  }
}

const mapped = <Value>(result: Result<Value>, to: (value: Value) => TableContent): Result<TableContent> =>
  result.ok ? succeed(to(result.value)) : result;
