import type { CommandText } from './command-text';
import { commandTexts } from './commands';

export function overview(version: string): string {
  const width = Math.max(...commandTexts.map(({ name }) => name.length));
  return [
    `Rostrum ${version}: discourse analysis of speeches and transcripts`,
    '',
    'Usage: rostrum COMMAND FILE... [options]',
    '',
    ...commandTexts.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    '',
    'FILE is a transcript in any format that Rostrum reads, a folder, a ZIP archive or a table; - is standard input.',
    'rostrum COMMAND --help tells the options of a command; rostrum --version the version.',
    'Exit code: 0; 1 when a file or a question failed; 2 when the command was not understood.',
    '',
  ].join('\n');
}

export function helpOf({ usage, about, options, examples }: CommandText): string {
  const shown = options.map((option) => ({
    left: `--${option.name}${option.kind === 'value' ? ` ${option.value ?? 'VALUE'}` : ''}`,
    about: option.about,
  }));
  const width = Math.max(...shown.map(({ left }) => left.length));
  return [
    `Usage: rostrum ${usage}`,
    '',
    `${about.charAt(0).toUpperCase()}${about.slice(1)}.`,
    '',
    ...shown.map(({ left, about: text }) => `  ${left.padEnd(width)}  ${text}`),
    '',
    'For example:',
    ...examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}
