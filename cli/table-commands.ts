import type { TableCommand } from './table-command';

/** The commands that give a table, each loaded when it is the one that was called: the others' words and libraries cost nothing. */
export const tableCommands: ReadonlyMap<string, () => Promise<TableCommand>> = new Map([
  ['words', async () => (await import('./words-command')).wordsCommand],
  ['keyphrases', async () => (await import('./keyphrases-command')).keyphrasesCommand],
  ['sentiment', async () => (await import('./sentiment-command')).sentimentCommand],
  ['compare', async () => (await import('./compare-command')).compareCommand],
  ['concordance', async () => (await import('./concordance-command')).concordanceCommand],
  ['patterns', async () => (await import('./patterns-command')).patternsCommand],
  ['collocates', async () => (await import('./collocates-command')).collocatesCommand],
  ['spread', async () => (await import('./spread-command')).spreadCommand],
  ['overview', async () => (await import('./overview-command')).overviewCommand],
]);
