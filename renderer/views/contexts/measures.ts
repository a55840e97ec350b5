import type { CollocateColumn } from '../../../workspace/contract/tables';

/** How a column of collocates is called, and what it is. docs/methods/collocation.md */
export const columnTexts: Readonly<
  Record<CollocateColumn, { readonly head: string; readonly about: string }>
> = {
  word: { head: 'Word', about: 'Case folded' },
  together: { head: 'O', about: 'O: how often it stands in the window of the node' },
  count: { head: 'C', about: 'C: how often it stands in all that is looked at' },
  expected: { head: 'E', about: 'E = R × C × w / N: how often it would stand in the windows by chance' },
  mi: { head: 'MI', about: 'Mutual information, log2(O / E): favours rare words' },
  mi3: { head: 'MI3', about: 'log2(O³ / E): less in favour of rare words' },
  t: { head: 't', about: '(O − E) / √O: favours frequent pairs' },
  ll: { head: 'LL', about: 'Log-likelihood G², 4-term, signed: how sure the difference is' },
  logDice: { head: 'logDice', about: '14 + log2(2 O / (R + C)): comparable between texts of any size' },
  dpCollocate: {
    head: 'ΔP (word)',
    about: 'ΔP of the word where the node is near: does the node call for it?',
  },
  dpNode: {
    head: 'ΔP (node)',
    about: 'ΔP of the node where the word is near: does the word call for the node?',
  },
};
