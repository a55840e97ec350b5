import type { Option } from './options';
import { csv, json, top } from './shared-options';

const sentimentMethod: Option = {
  name: 'method',
  kind: 'value',
  value: 'METHOD',
  values: ['rules', 'extended', 'natural'],
  about:
    "rules (VADER's rules; the default), extended (with AFINN's words, names left out) or natural (natural's AFINN)",
};

export const sentimentOptions: readonly Option[] = [
  json,
  csv,
  top('all'),
  sentimentMethod,
  {
    name: 'by',
    kind: 'value',
    value: 'WHAT',
    values: ['sentence', 'score', 'speaker', 'speech', 'date', 'month', 'year', 'decade'],
    about:
      'a row a sentence (the default); score: how many sentences have which; or means with 95% intervals by speaker, speech, date, month, year or decade',
  },
  {
    name: 'sort',
    kind: 'value',
    value: 'ORDER',
    values: ['text', 'lowest', 'highest'],
    about:
      'sentences as they stand (text; the default), or those with a score from the lowest or the highest on',
  },
  {
    name: 'smooth',
    kind: 'value',
    value: 'N',
    about: 'sigma of the smoothed score, in sentences, 0 to 50 (5)',
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
    goesWith: { option: 'lines' },
  },
];
