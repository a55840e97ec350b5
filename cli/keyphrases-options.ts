import type { Option } from './options';
import { csv, json, top } from './shared-options';

export const keyphrasesOptions: readonly Option[] = [
  json,
  csv,
  top('20 a file, or 20 with --together; up to 1,000'),
  {
    name: 'method',
    kind: 'value',
    value: 'METHOD',
    values: ['cvalue', 'cvalue-plain', 'rake', 'textrank', 'tfidf'],
    about: 'cvalue (C-value x idf, weighed; the default), cvalue-plain, rake, textrank or tfidf',
  },
  {
    name: 'together',
    kind: 'flag',
    about: 'one table of all files: in which each phrase is, who says it, and where',
  },
  {
    name: 'merge',
    kind: 'value',
    value: 'PHRASES',
    repeats: true,
    about: 'phrases that are one, with commas, as the table prints them (may be given again)',
  },
  {
    name: 'hide',
    kind: 'value',
    value: 'PHRASE',
    repeats: true,
    about: 'a phrase left out (may be given again)',
  },
];
