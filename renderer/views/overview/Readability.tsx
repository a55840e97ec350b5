import { useMemo } from 'react';
import type { ReadabilityRow } from '../../../workspace/contract/overview';
import { useQuery } from '../../state/query';
import { countOf, formatCount, formatDecimal } from '../../text/numbers';
import { estimate, fewWords, Grey, Missing } from './measure-cells';
import { BySwitch, Measured, useBy, type MeasuredColumn } from './Measured';
import { sectionTitles } from './model';
import type { SectionProps } from './TurnsSection';

/** How easy each speech, or speaker, reads: English alone. */
export function Readability({ selection, tabs }: SectionProps) {
  const { by } = useBy();
  const table = useQuery('overview.readability', { selection, by }, { keep: false });
  const columns = useMemo((): readonly MeasuredColumn<ReadabilityRow>[] => {
    const measure = (name: 'flesch' | 'grade') => (row: ReadabilityRow) => {
      const value = row[name];
      if (value === undefined) return <Missing why="The formulas are for English" />;
      return (
        <Grey when={row.small} why={fewWords}>
          {estimate(value, 1)}
        </Grey>
      );
    };
    const shown = (value: number | undefined): string =>
      value === undefined ? '–' : formatDecimal(value, value < 3 ? 2 : 1);
    const sentence = ({ words, sentences }: ReadabilityRow) => ratio(words, sentences);
    const word = ({ words, syllables }: ReadabilityRow) => ratio(syllables, words);
    return [
      {
        id: 'words',
        head: 'Words',
        about: 'English words: no numbers, no emoji',
        page: 'readability',
        width: 68,
        align: 'end',
        value: englishWords,
        cell: (row) => count(englishWords(row)),
      },
      {
        id: 'length',
        head: 'Words a sentence',
        about: 'Words of a sentence, on average',
        page: 'readability',
        width: 112,
        align: 'end',
        spare: true,
        value: sentence,
        cell: (row) => shown(sentence(row)),
      },
      {
        id: 'syllables',
        head: 'Syllables a word',
        about: 'Syllables of a word, on average, counted by spelling',
        page: 'readability',
        width: 108,
        align: 'end',
        spare: true,
        value: word,
        cell: (row) => shown(word(row)),
      },
      {
        id: 'flesch',
        head: 'Flesch ease',
        about: '60 to 70 is plain English, below 30 hard; with its 95% interval over sentences',
        page: 'readability',
        width: 128,
        align: 'end',
        value: ({ flesch }) => flesch?.value,
        cell: measure('flesch'),
      },
      {
        id: 'grade',
        head: 'Flesch-Kincaid grade',
        about: 'Years of school; with its 95% interval over sentences',
        page: 'readability',
        width: 132,
        align: 'end',
        value: ({ grade }) => grade?.value,
        cell: measure('grade'),
      },
    ];
  }, []);
  return (
    <Measured
      title={sectionTitles.readability}
      by={by}
      table={table}
      columns={columns}
      note={noteOf}
      head={
        <>
          {tabs}
          <span className="grow" />
          <BySwitch />
        </>
      }
    />
  );
}

function noteOf({ small, otherWords, words }: ReadabilityRow): string {
  if (otherWords > 0) return words === 0 ? 'not English' : `${countOf(otherWords, 'word')} not English`;
  return small ? 'under 100 words' : '';
}

const ratio = (above: number, below: number): number | undefined => (below === 0 ? undefined : above / below);

/** None are counted where the formulas do not hold. */
const englishWords = ({ words, otherWords }: ReadabilityRow): number | undefined =>
  words === 0 && otherWords > 0 ? undefined : words;

const count = (value: number | undefined): string => (value === undefined ? '–' : formatCount(value));
