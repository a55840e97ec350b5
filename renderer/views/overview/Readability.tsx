import { useMemo } from 'react';
import type { ReadabilityRow } from '../../../workspace/contract/overview';
import type { Column } from '../../design/DataTable';
import { useQuery } from '../../state/query';
import { countOf, formatCount, formatDecimal } from '../../text/numbers';
import { estimate, fewWords, Grey, Missing } from './measure-cells';
import { BySwitch, Measured, useBy } from './Measured';
import { sectionTitles } from './model';
import type { SectionProps } from './TurnsSection';

/** How easy each speech, or speaker, reads: English alone. */
export function Readability({ selection, tabs }: SectionProps) {
  const { by } = useBy();
  const table = useQuery('overview.readability', { selection, by }, { keep: false });
  const columns = useMemo((): readonly Column<ReadabilityRow>[] => {
    const measure = (name: 'flesch' | 'grade') => (row: ReadabilityRow) => {
      const value = row[name];
      if (value === undefined) return <Missing why="The formulas are for English" />;
      return (
        <Grey when={row.small} why={fewWords}>
          {estimate(value, 1)}
        </Grey>
      );
    };
    const ratio = (above: number, below: number): string =>
      below === 0 ? '–' : formatDecimal(above / below, above / below < 3 ? 2 : 1);
    return [
      {
        id: 'words',
        head: 'Words',
        about: 'English words: no numbers, no emoji',
        page: 'readability',
        width: 68,
        align: 'end',
        cell: ({ words }) => formatCount(words),
      },
      {
        id: 'length',
        head: 'a sentence',
        about: 'Words a sentence',
        page: 'readability',
        width: 78,
        align: 'end',
        cell: ({ words, sentences }) => ratio(words, sentences),
      },
      {
        id: 'syllables',
        head: 'Syllables',
        about: 'Syllables a word, counted by spelling',
        page: 'readability',
        width: 70,
        align: 'end',
        cell: ({ words, syllables }) => ratio(syllables, words),
      },
      {
        id: 'flesch',
        head: 'Flesch ease',
        about: '60 to 70 is plain English, below 30 hard; with its 95% interval over sentences',
        page: 'readability',
        width: 128,
        align: 'end',
        cell: measure('flesch'),
      },
      {
        id: 'grade',
        head: 'Flesch-Kincaid grade',
        about: 'Years of school; with its 95% interval over sentences',
        page: 'readability',
        width: 132,
        align: 'end',
        cell: measure('grade'),
      },
      {
        id: 'why',
        head: '',
        width: 148,
        kind: 'dim',
        cell: ({ small: few, otherWords, words }) =>
          words === 0 && otherWords > 0
            ? 'not English'
            : otherWords > 0
              ? `${countOf(otherWords, 'word')} not English`
              : few
                ? 'under 100 words'
                : '',
      },
    ];
  }, []);
  return (
    <Measured
      title={sectionTitles.readability}
      by={by}
      table={table}
      columns={columns}
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
