import { expect, it } from 'vitest';
import { lemmaInOwnSpelling } from './own-spelling';

it.each([
  ['harbours', 'harbors', 'harbor', 'harbour'],
  ['analysed', 'analyzed', 'analyze', 'analyse'],
  ['travelled', 'traveled', 'travel', 'travel'],
  ['centres', 'centers', 'center', 'centre'],
  ['went', 'went', 'go', 'go'],
  ['n’t', 'not', 'not', 'not'],
  ['colour', 'color', 'color', 'colour'],
])('%s, normalised to %s, is of %s: %s', (word, normal, lemma, own) =>
  expect(lemmaInOwnSpelling(word, normal, lemma)).toBe(own),
);
