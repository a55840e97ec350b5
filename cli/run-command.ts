import type { EngineDocument } from '../workspace/engine/document';
import { createLocalEngine } from '../workspace/engine/engine-client';
import { narrowed } from '../workspace/engine/narrowed';
import { openSpeeches } from '../workspace/files/open-speeches';
import { describeFailure } from './failures';
import type { Io } from './io';
import type { Given } from './options';
import { print } from './print';
import { selectionOf } from './selection-of';
import { tableCommands } from './table-commands';

/** A command whose words were understood. Answers with the exit code. */
export async function runCommand(name: string, given: Given, io: Io): Promise<number> {
  if (name === 'sentiment' && given.flag('lines'))
    return (await import('./score-lines-command')).sentimentOfLines(given, io);
  const paths = name === 'compare' ? [...given.all('a'), ...given.all('b'), ...given.files] : given.files;
  const opened = await openSpeeches(paths, {
    reader: io.reader(),
    standardInput: io.standardInput,
    settings: name === 'parse' ? (await import('./parse-command')).readSettings(given) : {},
  });
  for (const file of opened.files) {
    if (!file.ok) io.err(`${describeFailure(file.failure, file.file)}\n`);
  }
  const failed = opened.files.some(({ ok }) => !ok) ? 1 : 0;
  if (name === 'parse') {
    (await import('./parse-command')).printParse(opened, given, io);
    return failed;
  }
  if (opened.speeches.length === 0) return 1;
  const engine = await engineOf(
    opened.speeches.map(({ document }) => document),
    io,
  );
  if (name === 'report') {
    const { writeReport } = await import('./report-command');
    return (await writeReport(given.value('out') ?? '-', { opened, engine }, io)) || failed;
  }
  const command = await tableCommands.get(name)?.();
  const shown = await command?.({ given, opened, engine: narrowed(engine, selectionOf(given, opened)), io });
  return shown === undefined ? 1 : print(shown, given, io) || failed;
}

async function engineOf(documents: readonly EngineDocument[], { version }: Io) {
  const engine = createLocalEngine({ version });
  await engine.put(documents);
  return engine;
}
