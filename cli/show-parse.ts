import type { FailedFile, ParsedFile } from '../workspace/files/describe-parse';
import { showTable } from './show-table';

const warnings: Readonly<Record<ParsedFile['warnings'][number]['code'], string>> = {
  'no-labels': 'No speaker labels were found: all is one turn',
  'unsure-labels': 'Unsure labels',
  'parenthesis-kept-as-speech': 'In parentheses, kept as speech',
  'unsure-language': 'The language is not sure',
  'no-speech': 'No speech was found',
  'replacement-characters': 'Some characters could not be read',
};

/** What was found in each file, in words. */
export function showParse(files: readonly (ParsedFile | FailedFile)[]): string {
  return `${files.map((file) => ('error' in file ? `${file.file}\n  ${file.error.message}` : showFile(file))).join('\n\n')}\n`;
}

function showFile(file: ParsedFile): string {
  const facts = [file.title, file.date, file.place, file.language].filter((fact) => fact !== undefined);
  const people = showTable(
    file.speakers.map(({ name, role, turns, words }) => ({ name, role, turns, words })),
    [
      { key: 'name', head: 'Speaker', width: 40 },
      { key: 'role', head: 'Role', width: 48 },
      { key: 'turns', head: 'Turns' },
      { key: 'words', head: 'Words' },
    ],
  );
  return [
    file.file,
    ...facts.map((fact) => `  ${fact}`),
    `  ${file.words} words spoken, ${file.turns.length} turns`,
    ...file.warnings.map(
      ({ code, about }) => `  ${warnings[code]}${about.length > 0 ? `: ${about.join(', ')}` : ''}.`,
    ),
    ...(file.speakers.length > 0 ? ['', ...people.split('\n').map((line) => `  ${line}`)] : []),
  ].join('\n');
}
