import type { CommandText } from './command-text';
import { commandTexts } from './commands';
import { helpOf, overview } from './help';
import type { Io } from './io';
import { MissingError, nearest, readOptions, UsageError, type Given } from './options';

/** Runs one command. Answers with the exit code: 0, 1 when a file or a question failed, 2 when the words were not understood. */
export async function run(words: readonly string[], io: Io): Promise<number> {
  try {
    return await runWords(words, io);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof MissingError)) throw error;
    io.err(`${error.message}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function runWords([first, ...rest]: readonly string[], io: Io): Promise<number> {
  if (first === undefined || first === '--help' || first === '-h' || first === 'help') {
    io.out(overview(io.version));
    return first === undefined ? 2 : 0;
  }
  if (first === '--version' || first === '-v') {
    io.out(`${io.version}\n`);
    return 0;
  }
  const command = commandTexts.find(({ name }) => name === first);
  if (!command) throw new UsageError(unknownCommand(first));
  const given = readOptions(rest, command.options);
  if (given.flag('help')) {
    io.out(helpOf(command));
    return 0;
  }
  requireFiles(command, given);
  const { runCommand } = await import('./run-command');
  return runCommand(command.name, given, io);
}

function requireFiles({ name, usage }: CommandText, given: Given): void {
  const named = given.files.length + given.all('a').length + given.all('b').length;
  if (named === 0) throw new UsageError(`Which files? Usage: rostrum ${usage}`);
  if (given.flag('json') && given.flag('csv')) throw new UsageError('Give --json or --csv, not both.');
  if (
    ['concordance', 'patterns', 'collocates', 'spread'].includes(name) &&
    given.value('query') === undefined
  )
    throw new UsageError(`What to look for? Usage: rostrum ${usage}`);
  if (name === 'report' && given.value('out') === undefined)
    throw new UsageError(`Where to write the page? Usage: rostrum ${usage}`);
}

/** As the window, and other programs, call what a command does. */
const otherNames: ReadonlyMap<string, CommandText['name']> = new Map([
  ...(['contexts', 'kwic', 'query'] as const).map((name) => [name, 'concordance'] as const),
  ...(['phrases', 'key-phrases', 'keywords'] as const).map((name) => [name, 'keyphrases'] as const),
  ...(['collocations', 'network'] as const).map((name) => [name, 'collocates'] as const),
  ...(['frequencies', 'wordlist', 'ngrams', 'cloud'] as const).map((name) => [name, 'words'] as const),
  ['keyness', 'compare'],
  ['dispersion', 'spread'],
  ['speakers', 'overview'],
]);

function unknownCommand(given: string): string {
  if (given.startsWith('-')) return `There is no option ${given}. rostrum --help tells what there is.`;
  const near =
    otherNames.get(given) ??
    nearest(
      given,
      commandTexts.map(({ name }) => name),
    );
  return `There is no command “${given}”.${near === undefined ? '' : ` Did you mean ${near}?`} rostrum --help tells what there is.`;
}
