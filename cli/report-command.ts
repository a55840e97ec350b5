import type { EngineClient } from '../workspace/engine/engine-client';
import type { OpenedFiles } from '../workspace/files/open-speeches';
import { reportPage, writeReportPage } from '../workspace/report/write-report-page';
import { describeFailure } from './failures';
import type { Io } from './io';

export async function writeReport(
  path: string,
  about: { readonly opened: OpenedFiles; readonly engine: EngineClient },
  io: Io,
): Promise<number> {
  const page = path === '-' ? await reportPage(about) : await writeReportPage(path, about);
  if (!page.ok) {
    io.err(`${describeFailure(page, path)}\n`);
    return 1;
  }
  io.out(path === '-' ? page.value : `${page.value}\n`);
  return 0;
}
