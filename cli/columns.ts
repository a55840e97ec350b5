import { overviewColumns } from './overview-columns';
import type { Column } from './show-table';

const words: readonly Column[] = [
  { key: 'rank', head: '#' },
  { key: 'word', head: 'Word', width: 32 },
  { key: 'count', head: 'Count' },
  { key: 'rate', head: 'Per 10,000', digits: 1 },
  { key: 'rateLow', head: 'from', digits: 1 },
  { key: 'rateHigh', head: 'to', digits: 1 },
  { key: 'speeches', head: 'Speeches' },
  { key: 'dp', head: 'DP', digits: 2 },
  { key: 'g2', head: 'G² vs rest', digits: 1, ifAny: true },
  { key: 'logRatio', head: 'Log Ratio', digits: 2, ifAny: true },
  { key: 'first', head: 'First use', ifAny: true },
  { key: 'trend', head: 'Per period', ifAny: true },
];
const keyphrases: readonly Column[] = [
  { key: 'phrase', head: 'Phrase', width: 56 },
  { key: 'score', head: 'Score', digits: 2 },
  { key: 'count', head: 'Count' },
  { key: 'file', head: 'File', width: 40 },
];
const together: readonly Column[] = [
  { key: 'rank', head: '#' },
  { key: 'phrase', head: 'Phrase', width: 48 },
  { key: 'score', head: 'Score', digits: 2 },
  { key: 'count', head: 'Count' },
  { key: 'speeches', head: 'Speeches' },
  { key: 'bySpeaker', head: 'By speaker', width: 60, ifAny: true },
];
const sentiment: readonly Column[] = [
  { key: 'compound', head: 'Compound', digits: 4 },
  { key: 'start', head: 'From' },
  { key: 'end', head: 'To' },
  { key: 'text', head: 'Sentence', width: 90 },
];
const sentimentSums: readonly Column[] = [
  { key: 'group', head: 'Group', width: 44 },
  { key: 'sentences', head: 'Sentences' },
  { key: 'scored', head: 'Scored' },
  { key: 'mean', head: 'Mean', digits: 3 },
  { key: 'low', head: 'from', digits: 3 },
  { key: 'high', head: 'to', digits: 3 },
  { key: 'negative', head: 'Negative' },
  { key: 'near', head: 'Near 0' },
  { key: 'positive', head: 'Positive' },
];
const sentimentScores: readonly Column[] = [
  { key: 'from', head: 'From', digits: 2 },
  { key: 'to', head: 'To', digits: 2 },
  { key: 'sentences', head: 'Sentences' },
];
const compare: readonly Column[] = [
  { key: 'word', head: 'Word', width: 32 },
  { key: 'a', head: 'A' },
  { key: 'rateA', head: '/10,000', digits: 1 },
  { key: 'b', head: 'B' },
  { key: 'rateB', head: '/10,000', digits: 1 },
  { key: 'g2', head: 'G²', digits: 2 },
  { key: 'logRatio', head: 'Log Ratio', digits: 2 },
  { key: 'logRatioLow', head: 'from', digits: 2 },
  { key: 'logRatioHigh', head: 'to', digits: 2 },
  { key: 'lrc', head: 'LRC', digits: 2 },
];
const spread: readonly Column[] = [
  { key: 'word', head: 'Word', width: 32 },
  { key: 'part', head: 'Part', ifAny: true },
  { key: 'file', head: 'File', width: 40, ifAny: true },
  { key: 'speaker', head: 'Speaker', width: 24, ifAny: true },
  { key: 'words', head: 'Words', ifAny: true },
  { key: 'count', head: 'Count' },
  { key: 'rate', head: 'Per 10,000', digits: 1 },
  { key: 'rateLow', head: 'from', digits: 1 },
  { key: 'rateHigh', head: 'to', digits: 1 },
  { key: 'range', head: 'Range', ifAny: true },
  { key: 'parts', head: 'of', ifAny: true },
  { key: 'dp', head: 'DP', digits: 3, ifAny: true },
  { key: 'dpNorm', head: 'DPnorm', digits: 3, ifAny: true },
  { key: 'juillandD', head: 'D', digits: 3, ifAny: true },
];
const concordance: readonly Column[] = [
  { key: 'n', head: '#' },
  { key: 'left', head: 'Left', width: 60, cutFrom: 'left' },
  { key: 'node', head: 'Node' },
  { key: 'right', head: 'Right', width: 60 },
  { key: 'speaker', head: 'Speaker', width: 24 },
];

const patterns: readonly Column[] = [
  { key: 'rank', head: '#' },
  { key: 'words', head: 'Words', width: 48 },
  { key: 'count', head: 'Count' },
  { key: 'share', head: 'Share', digits: 3 },
  { key: 'speeches', head: 'Speeches' },
];
const collocates: readonly Column[] = [
  { key: 'rank', head: '#' },
  { key: 'word', head: 'Word', width: 32 },
  { key: 'together', head: 'O' },
  { key: 'count', head: 'C' },
  { key: 'expected', head: 'E', digits: 2 },
  { key: 'mi', head: 'MI', digits: 2 },
  { key: 'mi3', head: 'MI3', digits: 2 },
  { key: 't', head: 't', digits: 2 },
  { key: 'll', head: 'LL', digits: 1 },
  { key: 'logDice', head: 'logDice', digits: 2 },
  { key: 'dpCollocate', head: 'ΔP (word)', digits: 4 },
  { key: 'dpNode', head: 'ΔP (node)', digits: 4 },
];

/** The columns that a terminal shows; `--json` and `--csv` have them all. */
export function columnsOf(command: string): readonly Column[] {
  const known: Readonly<Record<string, readonly Column[]>> = {
    words,
    keyphrases,
    'keyphrases-together': together,
    sentiment,
    'sentiment-sums': sentimentSums,
    'sentiment-scores': sentimentScores,
    compare,
    concordance,
    patterns,
    spread,
    collocates,
    ...overviewColumns,
  };
  return known[command] ?? [];
}
