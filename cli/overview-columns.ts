import type { Column } from './show-table';

const of: readonly Column[] = [
  { key: 'file', head: 'File', width: 36 },
  { key: 'speaker', head: 'Speaker', width: 28 },
  { key: 'words', head: 'Words' },
];

/** The columns of each table of `rostrum overview` in a terminal, by `overview-TABLE`. */
export const overviewColumns: Readonly<Record<string, readonly Column[]>> = {
  'overview-speakers': [
    { key: 'speaker', head: 'Speaker', width: 36 },
    { key: 'kind', head: 'Kind' },
    { key: 'words', head: 'Words' },
    { key: 'share', head: 'Share', digits: 3 },
    { key: 'turns', head: 'Turns' },
    { key: 'median', head: 'Median', digits: 1 },
    { key: 'longest', head: 'Longest' },
  ],
  'overview-follows': [
    { key: 'from', head: 'After', width: 32 },
    { key: 'to', head: 'speaks', width: 32 },
    { key: 'count', head: 'Changes' },
    { key: 'expected', head: 'Expected', digits: 1 },
    { key: 'residual', head: 'Residual', digits: 2 },
  ],
  'overview-turns': [
    { key: 'file', head: 'File', width: 36 },
    { key: 'turn', head: 'Turn' },
    { key: 'speaker', head: 'Speaker', width: 32 },
    { key: 'words', head: 'Words' },
    { key: 'start', head: 'From' },
    { key: 'end', head: 'To' },
  ],
  'overview-questions': [
    { key: 'asker', head: 'Asks', width: 20 },
    { key: 'question', head: 'Question', width: 60, cutFrom: 'left' },
    { key: 'answerer', head: 'Answers', width: 20 },
    { key: 'answer', head: 'Answer', width: 60 },
    { key: 'answerWords', head: 'Words' },
  ],
  'overview-time': [
    { key: 'period', head: 'Period' },
    { key: 'date', head: 'First date' },
    { key: 'file', head: 'File', width: 40, ifAny: true },
    { key: 'speeches', head: 'Speeches' },
    { key: 'words', head: 'Words' },
  ],
  'overview-richness': [
    ...of,
    { key: 'types', head: 'Types' },
    { key: 'mattr', head: 'MATTR', digits: 3 },
    { key: 'mattrLow', head: 'from', digits: 3 },
    { key: 'mattrHigh', head: 'to', digits: 3 },
    { key: 'mtld', head: 'MTLD', digits: 1 },
    { key: 'hdd', head: 'HD-D', digits: 3 },
    { key: 'yuleK', head: 'Yule’s K', digits: 1 },
    { key: 'small', head: '' },
  ],
  'overview-readability': [
    ...of,
    { key: 'sentences', head: 'Sentences' },
    { key: 'flesch', head: 'Flesch', digits: 1 },
    { key: 'fleschLow', head: 'from', digits: 1 },
    { key: 'fleschHigh', head: 'to', digits: 1 },
    { key: 'grade', head: 'Grade', digits: 1 },
    { key: 'gradeLow', head: 'from', digits: 1 },
    { key: 'gradeHigh', head: 'to', digits: 1 },
    { key: 'small', head: '' },
  ],
};
