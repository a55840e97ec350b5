import { collocatesOptions, concordanceOptions } from './contexts-options';
import type { Option } from './options';
import { selectionOptions } from './selection-options';

/** A command, as `rostrum --help` and `rostrum COMMAND --help` tell it. */
export interface CommandText {
  readonly name: string;
  readonly usage: string;
  readonly about: string;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
}

const help: Option = { name: 'help', kind: 'flag', about: 'say this' };
const json: Option = { name: 'json', kind: 'flag', about: 'print JSON: {"made", "rows"}' };
const csv: Option = { name: 'csv', kind: 'flag', about: 'print CSV (RFC 4180, UTF-8)' };
const top = (otherwise: string): Option => ({
  name: 'top',
  kind: 'value',
  value: 'N',
  about: `so many rows (${otherwise})`,
});
const unit: Option = {
  name: 'unit',
  kind: 'value',
  value: 'UNIT',
  values: ['form', 'folded', 'stem'],
  about: 'what is counted: form (as printed), folded (case aside; the default) or stem',
};
const wordsUnit: Option = {
  ...unit,
  values: ['form', 'folded', 'lemma', 'stem', '2-gram', '3-gram', '4-gram', '5-gram'],
  about:
    'form (as printed), folded (case aside; the default), lemma (English), stem, or words in a row: 2-gram to 5-gram',
};
const stopList = (otherwise: string): Option => ({
  name: 'stop-list',
  kind: 'value',
  value: 'LIST',
  values: ['default', 'none'],
  about: `default (the list of the language) or none (${otherwise})`,
});
const sentimentMethod: Option = {
  name: 'method',
  kind: 'value',
  value: 'METHOD',
  values: ['rules', 'extended', 'natural'],
  about:
    "rules (VADER's rules; the default), extended (with AFINN's words, names left out) or natural (natural's AFINN)",
};

const encoding: Option = {
  name: 'encoding',
  kind: 'value',
  value: 'NAME',
  about: 'read text files in this encoding (windows-1251, ibm866, …); told from their content otherwise',
};

const commands: readonly CommandText[] = [
  {
    name: 'parse',
    usage: 'parse FILE...',
    about: 'who says what, when and where',
    options: [{ ...json, about: 'print a JSON array, an entry a file' }, encoding, help],
    examples: ['rostrum parse meeting.html', 'rostrum parse *.txt --json > parsed.json'],
  },
  {
    name: 'overview',
    usage: 'overview FILE...',
    about: 'who speaks how much and after whom, questions and answers, richness, readability',
    options: [
      json,
      csv,
      {
        name: 'table',
        kind: 'value',
        value: 'TABLE',
        values: ['speakers', 'follows', 'questions', 'richness', 'readability'],
        about: 'which table: speakers (the default), follows, questions, richness or readability',
      },
      {
        name: 'by',
        kind: 'value',
        value: 'WHAT',
        values: ['speech', 'speaker'],
        about: 'a row a speech (the default) or a speaker, of richness and readability',
      },
      { name: 'window', kind: 'value', value: 'N', about: 'words a window of MATTR, 10 to 1,000 (50)' },
      help,
    ],
    examples: ['rostrum overview meeting.html', 'rostrum overview *.txt --table richness --by speaker --csv'],
  },
  {
    name: 'words',
    usage: 'words FILE...',
    about: 'the words of the speeches: counts, rates with intervals, dispersion',
    options: [
      json,
      csv,
      top('50'),
      wordsUnit,
      stopList('default'),
      {
        name: 'group',
        kind: 'value',
        value: 'NAME=WORDS',
        repeats: true,
        about: 'words counted as one: crisis=crises,catastroph* (may be given again)',
      },
      {
        name: 'classes',
        kind: 'value',
        value: 'CLASSES',
        about: 'only words of these classes, with commas (English): NOUN, PROPN, VERB, ADJ, ADV, …',
      },
      {
        name: 'contains',
        kind: 'value',
        value: 'TEXT',
        about: 'only words that contain this, or fit it: econom*',
      },
      { name: 'min-count', kind: 'value', value: 'N', about: 'only words said so often or more (1)' },
      { name: 'min-speeches', kind: 'value', value: 'N', about: 'only words said in so many speeches (1)' },
      {
        name: 'sort',
        kind: 'value',
        value: 'COLUMN',
        values: ['count', 'word', 'speeches', 'dp', 'tfidf', 'first', 'g2', 'logRatio'],
        about:
          'count (the default), word, speeches, dp, tfidf, first use; g2 and logRatio against what is not looked at',
      },
      {
        name: 'with',
        kind: 'value',
        value: 'COLUMNS',
        about: 'columns that take some working out, with commas: first, trend, keyness',
      },
      help,
    ],
    examples: [
      'rostrum words speech.txt --top 20',
      'rostrum words *.docx --unit stem --stop-list none --csv',
    ],
  },
  {
    name: 'keyphrases',
    usage: 'keyphrases FILE...',
    about: 'the key phrases of each file, best first',
    options: [
      json,
      csv,
      top('20 a file'),
      {
        name: 'method',
        kind: 'value',
        value: 'METHOD',
        values: ['cvalue', 'cvalue-plain', 'rake', 'textrank', 'tfidf'],
        about: 'cvalue (C-value x idf, weighed; the default), cvalue-plain, rake, textrank or tfidf',
      },
      help,
    ],
    examples: ['rostrum keyphrases speech.txt --top 10'],
  },
  {
    name: 'sentiment',
    usage: 'sentiment FILE...',
    about: 'the sentiment of each sentence, indicative only',
    options: [
      json,
      csv,
      top('all'),
      sentimentMethod,
      {
        name: 'by',
        kind: 'value',
        value: 'WHAT',
        values: ['sentence', 'speaker', 'speech', 'date', 'month', 'year', 'decade'],
        about:
          'a row a sentence (the default), or means with 95 % intervals by speaker, speech, date, month, year or decade',
      },
      {
        name: 'target',
        kind: 'value',
        value: 'QUERY',
        about:
          'sentences that hold this (a word, phrase or pattern) against those that do not; with --by sentence: only those',
      },
      {
        name: 'lexicon',
        kind: 'value',
        value: 'FILE',
        about: 'a list of your own, word<TAB>valence a line, in place of the one of the language',
      },
      {
        name: 'lines',
        kind: 'flag',
        about: 'score each line of the file as it stands, instead of the sentences of a transcript',
      },
      {
        name: 'language',
        kind: 'value',
        value: 'TAG',
        about: 'the language of the lines (with --lines), such as en; told from the text otherwise',
      },
      help,
    ],
    examples: [
      'rostrum sentiment speech.txt',
      'rostrum sentiment *.txt --by speaker --csv',
      'rostrum sentiment *.txt --target "tax*"',
      'rostrum sentiment --lines tweets.txt --json',
    ],
  },
  {
    name: 'compare',
    usage: 'compare FILE FILE | compare --a FILE... --b FILE...',
    about: 'keyness: which words one side says more often than the other',
    options: [
      {
        name: 'a',
        kind: 'value',
        value: 'FILE',
        repeats: true,
        about: 'a file of side A (may be given again)',
      },
      {
        name: 'b',
        kind: 'value',
        value: 'FILE',
        repeats: true,
        about: 'a file of side B (may be given again)',
      },
      {
        name: 'speaker-a',
        kind: 'value',
        value: 'NAME',
        repeats: true,
        about: 'only what this person says is side A',
      },
      {
        name: 'speaker-b',
        kind: 'value',
        value: 'NAME',
        repeats: true,
        about: 'only what this person says is side B',
      },
      json,
      csv,
      top('30'),
      {
        name: 'measure',
        kind: 'value',
        value: 'MEASURE',
        values: ['g2', 'g2-2', 'log-ratio', 'lrc', 'log-odds', 'diff'],
        about:
          'rank by: g2 (G², 4-term; the default), g2-2 (2-term), log-ratio, lrc, log-odds or diff (%DIFF)',
      },
      unit,
      stopList('none'),
      {
        name: 'minimum',
        kind: 'value',
        value: 'N',
        about: 'only words said so often on both sides together (1)',
      },
      {
        name: 'splits',
        kind: 'value',
        value: 'N',
        about: 'random splits that say what chance yields (200; 0 for none)',
      },
      { name: 'seed', kind: 'value', value: 'N', about: 'of the random splits (1)' },
      help,
    ],
    examples: [
      'rostrum compare early.txt late.txt',
      'rostrum compare debate.docx --speaker-a "Ana Ruiz" --speaker-b "Tom Hale"',
      'rostrum compare --a 1999.txt --a 2001.txt --b 2020.txt --measure lrc',
    ],
  },
  {
    name: 'concordance',
    usage: 'concordance FILE... --query WORDS',
    about: 'every place of a word or phrase, with what stands around it',
    options: [...concordanceOptions, json, csv, top('100'), help],
    examples: [
      'rostrum concordance speech.txt --query "human rights"',
      'rostrum concordance *.txt --query "free*" --sort -1,1',
      'rostrum concordance *.txt --query "peace ..3 security" --thin 50 --seed 7 --csv',
    ],
  },
  {
    name: 'collocates',
    usage: 'collocates FILE... --query WORDS',
    about: 'the words that keep company with a word or phrase, with every measure',
    options: [...collocatesOptions, stopList('default'), json, csv, top('50'), help],
    examples: [
      'rostrum collocates speech.txt --query peace',
      'rostrum collocates *.txt --query "[go]" --left 0 --right 3 --by ll --csv',
    ],
  },
  {
    name: 'spread',
    usage: 'spread FILE... --query WORDS',
    about:
      'how evenly words are spread over speeches, speakers or equal parts: range, DP, DPnorm, Juilland’s D',
    options: [
      {
        name: 'query',
        kind: 'value',
        value: 'WORDS',
        repeats: true,
        about: 'as for concordance (may be given again, up to eight times)',
      },
      { name: 'case', kind: 'flag', about: 'capitals matter' },
      { name: 'forms', kind: 'flag', about: 'every form of the same stem' },
      {
        name: 'by',
        kind: 'value',
        value: 'PART',
        values: ['speech', 'speaker', 'equal'],
        about: 'what a part is: speech (the default), speaker or equal (equal parts of the whole)',
      },
      { name: 'parts', kind: 'value', value: 'N', about: 'how many equal parts, 2 to 100 (10)' },
      { name: 'each', kind: 'flag', about: 'a row a word and part: its count and rate there' },
      json,
      csv,
      help,
    ],
    examples: [
      'rostrum spread *.txt --query peace --query "human rights"',
      'rostrum spread speech.txt --query war --by equal --parts 20 --each --csv',
    ],
  },
  {
    name: 'report',
    usage: 'report FILE... --out report.html',
    about: 'one page that stands alone: cloud, tables, sentiment arc and the annotated text',
    options: [{ name: 'out', kind: 'value', value: 'PAGE', about: 'where the page is written' }, help],
    examples: ['rostrum report early.txt late.txt --out report.html'],
  },
];

/** Commands that look at words, of which some can be left out. */
const ofWords = (name: string): boolean => name !== 'parse' && name !== 'report';

export const commandTexts: readonly CommandText[] = commands.map((command) =>
  ofWords(command.name)
    ? { ...command, options: [...command.options.slice(0, -1), ...selectionOptions, help] }
    : command,
);

export function overview(version: string): string {
  const width = Math.max(...commandTexts.map(({ name }) => name.length));
  return [
    `Rostrum ${version}: discourse analysis of speeches and transcripts`,
    '',
    'Usage: rostrum COMMAND FILE... [options]',
    '',
    ...commandTexts.map(({ name, about }) => `  ${name.padEnd(width)}  ${about}`),
    '',
    'FILE is plain text, a saved web page or a Word file; - is standard input.',
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
