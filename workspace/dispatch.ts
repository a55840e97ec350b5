import { calls, type CallName, type Checked } from './contract';
import { fail, type Result } from './contract/result';
import { annotationCommands } from './commands/annotations';
import { codeCommands } from './commands/codes';
import { correctionCommands } from './commands/corrections';
import { excerptCommands } from './commands/excerpts';
import type { Handlers } from './commands/handler';
import { importCommands } from './commands/import';
import { phraseCommands } from './commands/phrases';
import { lexiconCommands } from './commands/lexicons';
import { projectCommands } from './commands/project';
import { readingCommands } from './commands/readings';
import { setCommands } from './commands/sets';
import { speakerCommands } from './commands/speakers';
import { tableCommands } from './commands/tables';
import { transcriptCommands } from './commands/transcripts';
import { viewCommands } from './commands/views';
import { wordListCommands } from './commands/word-lists';
import { engineCalls, type EngineCall } from './contract/engine-calls';
import type { Session } from './project/session';

const handlers: Handlers<Exclude<CallName, EngineCall>> = {
  ...projectCommands,
  ...importCommands,
  ...transcriptCommands,
  ...correctionCommands,
  ...readingCommands,
  ...speakerCommands,
  ...setCommands,
  ...phraseCommands,
  ...viewCommands,
  ...wordListCommands,
  ...codeCommands,
  ...annotationCommands,
  ...excerptCommands,
  ...tableCommands,
  ...lexiconCommands,
};

const isCall = (name: string): name is CallName => Object.hasOwn(calls, name);
const engineNames: ReadonlySet<string> = new Set(engineCalls);
const isEngineCall = (name: CallName): name is EngineCall => engineNames.has(name);

/**
 * Answers the call `name`: checks its input, then asks the handler, or the engine where tokens are enough. Never throws: what a
 * handler throws is a bug and comes back as `internal`, with what to report.
 */
export async function dispatch(session: Session, name: string, input: unknown): Promise<Result<unknown>> {
  if (!isCall(name)) return fail('bad-request', name);
  const checked = calls[name].input.safeParse(input);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return fail('bad-request', `${name}: ${issue?.path.map(String).join('.') ?? ''} ${issue?.message ?? ''}`);
  }
  try {
    return await answer(session, name, checked.data);
  } catch (error) {
    return fail(
      'internal',
      `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
}

/**
 * `input` has been checked with the schema of this very call. TypeScript cannot follow a name that is one of many through two tables,
 * so what the tables' types promise is said here once more.
 */
function answer(
  session: Session,
  name: CallName,
  input: unknown,
): Result<unknown> | Promise<Result<unknown>> {
  if (!isEngineCall(name)) return (handlers[name] as AnyHandler)(session, input);
  const { project } = session;
  const checked = input as Checked<EngineCall>;
  return project.ok ? session.askEngine(checked.job, (ask) => ask(name, checked)) : project;
}

type AnyHandler = (session: Session, input: unknown) => Result<unknown> | Promise<Result<unknown>>;
