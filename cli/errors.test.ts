import { describe, expect, it } from 'vitest';
import { speech, useTerminal } from './testing/terminal';

const { rostrum } = useTerminal({ 'debate.txt': speech, 'empty.txt': '' });

describe('what the terminal does not understand ends with 2 and a sentence', () => {
  it.each([
    ['words debate.txt --jsn', 'There is no option --jsn. Did you mean --json?'],
    ['words debate.txt --json --csv', 'Give --json or --csv, not both.'],
    ['words debate.txt --json=yes', 'The option --json takes no value.'],
    ['words debate.txt --unit', 'The option --unit needs a value: --unit UNIT.'],
    ['words debate.txt --top 0', '--top takes a whole number from 1 on; “0” is not.'],
    [
      'words debate.txt --group crisis',
      '--group takes a name and words: crisis=crises,catastroph*; “crisis” is not.',
    ],
    [
      'words debate.txt --from spring',
      '--from and --to take a year, a month or a day (1961, 1961-01, 1961-01-20); “spring” to “” is not.',
    ],
    ['words debate.txt --kinds song', /^--kinds takes furniture, title, .*; “song” is not\.$/u],
    ['words debate.txt --said a --said-in-turn b', 'Give --said or --said-in-turn, not both.'],
    [
      'words debate.txt --speaker Nobody',
      'Nobody called “Nobody” speaks in these files. There are: Ms. Hale, Mr. Tarn.',
    ],
    ['words', 'Which files? Usage: rostrum words FILE...'],
    ['concordance debate.txt', 'What to look for? Usage: rostrum concordance FILE... --query WORDS'],
    ['concordance debate.txt --query a --left 3', '--left goes with --near.'],
    [
      'concordance debate.txt --query a --width 5',
      '--width takes a whole number from 20 to 400; “5” is not.',
    ],
    [
      'concordance debate.txt --query a --sort 1,2,3,4',
      '--sort takes up to three of text, speaker, date, random and -5 to 5, with commas; “1,2,3,4” is not.',
    ],
    ['spread debate.txt --query a --parts 5', '--parts goes with --by equal.'],
    ['overview debate.txt --period year', '--period goes with --table time.'],
    ['overview debate.txt --by speaker', '--by goes with --table richness or --table readability.'],
    ['sentiment debate.txt --language en', '--language goes with --lines.'],
    [
      'sentiment debate.txt --lines --by speaker',
      'Give --lines or --by, not both: lines are scored one by one, as they stand.',
    ],
    ['compare --a debate.txt', 'Give every file a side: --a FILE and --b FILE.'],
    ['report debate.txt', 'Where to write the page? Usage: rostrum report FILE... --out report.html'],
    ['parse debate.txt --encoding nonsense', /^There is no encoding “nonsense”\. There are: utf-8, /u],
  ])('%s', async (line, sentence) => {
    const { code, out, err } = await rostrum(...line.split(' '));
    expect([code, out]).toStrictEqual([2, '']);
    expect(err.trimEnd()).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
  });
});

describe('what cannot be had ends with 1 and a sentence', () => {
  it.each([
    ['words gone.txt', '“gone.txt” does not exist. Check the path.'],
    ['words empty.txt', '“empty.txt” is empty. Ask for the file again.'],
    ['words debate.txt --stop-list gone.txt', '“gone.txt” does not exist. Check the path.'],
    ['words debate.txt --stop-list empty.txt', '“empty.txt” is empty. Ask for the file again.'],
    ['sentiment debate.txt --lexicon gone.txt', '“gone.txt” does not exist. Check the path.'],
    ['collocates debate.txt --query /(/', /^Rostrum does not understand the query “\/\(\/”: /u],
    ['patterns debate.txt --query ?!', /^Rostrum does not understand the query “\?!”: /u],
  ])('%s', async (line, sentence) => {
    const { code, out, err } = await rostrum(...line.split(' '));
    expect([code, out]).toStrictEqual([1, '']);
    expect(err.trimEnd()).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
  });
});
