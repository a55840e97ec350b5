import { writeFile } from 'node:fs/promises';
import { fail, succeed, type Result } from '../contract/result';
import type { EngineClient } from '../engine/engine-client';
import type { OpenedFiles } from '../files/open-speeches';
import { renderReport } from './report';
import { reportContent } from './report-content';

interface About {
  readonly opened: OpenedFiles;
  /** Holds the speeches. */
  readonly engine: EngineClient;
}

/** Writes a page that stands alone about the speeches, and answers with its path. `not-writable` and `disk-full` where it cannot be. */
export async function writeReportPage(path: string, about: About): Promise<Result<string>> {
  const page = await reportPage(about);
  if (!page.ok) return page;
  try {
    await writeFile(path, page.value);
    return succeed(path);
  } catch (error) {
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    return fail(full ? 'disk-full' : 'not-writable');
  }
}

/** The page itself: the same files give the same page. */
export async function reportPage({ opened, engine }: About): Promise<Result<string>> {
  const content = await reportContent(engine, opened);
  return content.ok ? succeed(renderReport(content.value)) : content;
}
