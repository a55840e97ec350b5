import type { CommandText } from './command-text';
import { compareOptions } from './compare-options';
import { collocatesOptions, concordanceOptions, patternsOptions } from './contexts-options';
import { keyphrasesOptions } from './keyphrases-options';
import { overviewOptions } from './overview-options';
import { selectionOptions } from './selection-options';
import { sentimentOptions } from './sentiment-options';
import { csv, encoding, help, json, stopList, top } from './shared-options';
import { spreadOptions } from './spread-options';
import { wordsOptions } from './words-options';

const commands: readonly CommandText[] = [
  {
    name: 'parse',
    usage: 'parse FILE...',
    about: 'who says what, when and where',
    options: [{ ...json, about: 'print a JSON array, an entry a file' }, encoding],
    examples: ['rostrum parse meeting.html', 'rostrum parse *.txt --json > parsed.json'],
  },
  {
    name: 'overview',
    usage: 'overview FILE...',
    about: 'who speaks how much and after whom, questions and answers, richness, readability',
    options: overviewOptions,
    examples: [
      'rostrum overview meeting.html',
      'rostrum overview *.txt --table richness --by speaker --csv',
      'rostrum overview talks.zip --table time --period year',
    ],
  },
  {
    name: 'words',
    usage: 'words FILE...',
    about: 'the words of the speeches: counts, rates with intervals, dispersion',
    options: wordsOptions,
    examples: [
      'rostrum words speech.txt --top 20',
      'rostrum words *.docx --unit stem --stop-list none --csv',
      'rostrum words talks/ --unit 2-gram --contains "climate *" --sort speeches',
      'rostrum words debate.txt --group "crisis=crises,catastroph*" --with first,trend',
    ],
  },
  {
    name: 'keyphrases',
    usage: 'keyphrases FILE...',
    about: 'the key phrases of each file, best first',
    options: keyphrasesOptions,
    examples: [
      'rostrum keyphrases speech.txt --top 10',
      'rostrum keyphrases *.txt --together --merge "tax cuts,lower taxes" --csv',
    ],
  },
  {
    name: 'sentiment',
    usage: 'sentiment FILE...',
    about: 'the sentiment of each sentence, indicative only',
    options: sentimentOptions,
    examples: [
      'rostrum sentiment speech.txt',
      'rostrum sentiment speech.txt --sort lowest --top 10',
      'rostrum sentiment *.txt --by speaker --csv',
      'rostrum sentiment *.txt --target "tax*"',
      'rostrum sentiment --lines tweets.txt --json',
    ],
  },
  {
    name: 'compare',
    usage: 'compare FILE FILE | compare --a FILE... --b FILE...',
    about: 'keyness: which words one side says more often than the other',
    options: compareOptions,
    examples: [
      'rostrum compare early.txt late.txt',
      'rostrum compare debate.docx --speaker-a "Ana Ruiz" --speaker-b "Tom Hale"',
      'rostrum compare --a 1999.txt --a 2001.txt --b 2020.txt --measure lrc',
      'rostrum compare early.txt late.txt --unit lemma --classes NOUN,VERB --stop-list own.txt',
    ],
  },
  {
    name: 'concordance',
    usage: 'concordance FILE... --query WORDS',
    about: 'every place of a word or phrase, with what stands around it',
    options: [...concordanceOptions, json, csv, top('100')],
    examples: [
      'rostrum concordance speech.txt --query "human rights"',
      'rostrum concordance *.txt --query "free*" --sort -1,1',
      'rostrum concordance *.txt --query "peace ..3 security" --thin 50 --seed 7 --csv',
    ],
  },
  {
    name: 'patterns',
    usage: 'patterns FILE... --query WORDS',
    about: 'the words in a row that stand beside a word or phrase, most frequent first',
    options: [...patternsOptions, json, csv, top('50')],
    examples: [
      'rostrum patterns speech.txt --query freedom',
      'rostrum patterns *.txt --query "[be]" --side left --words 1 --csv',
    ],
  },
  {
    name: 'collocates',
    usage: 'collocates FILE... --query WORDS',
    about: 'the words that keep company with a word or phrase, with every measure',
    options: [...collocatesOptions, stopList('default'), json, csv, top('50')],
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
    options: spreadOptions,
    examples: [
      'rostrum spread *.txt --query peace --query "human rights"',
      'rostrum spread speech.txt --query war --by equal --parts 20 --each --csv',
    ],
  },
  {
    name: 'report',
    usage: 'report FILE... --out report.html',
    about: 'one page that stands alone: cloud, tables, sentiment arc and the annotated text',
    options: [{ name: 'out', kind: 'value', value: 'PAGE', about: 'where the page is written' }],
    examples: ['rostrum report early.txt late.txt --out report.html'],
  },
];

/** Commands that look at words, of which some can be left out. */
const ofWords = (name: string): boolean => name !== 'parse' && name !== 'report';

export const commandTexts: readonly CommandText[] = commands.map((command) => ({
  ...command,
  options: [...command.options, ...(ofWords(command.name) ? selectionOptions : []), help],
}));
