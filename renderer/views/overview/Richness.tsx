import { useMemo } from 'react';
import type { RichnessRow } from '../../../workspace/contract/overview';
import { Pick } from '../../design/Pick';
import { useQuery } from '../../state/query';
import { formatCount, formatDecimal } from '../../text/numbers';
import { estimate, fewWords, Grey, Missing } from './measure-cells';
import { BySwitch, Measured, useBy, type MeasuredColumn } from './Measured';
import { parseWindow, sectionTitles, windows } from './model';
import type { SectionProps } from './TurnsSection';

/** How varied the words of each speech, or speaker, are. */
export function Richness({ selection, tabs }: SectionProps) {
  const { by, params, keep } = useBy();
  const window = parseWindow(params['window']);
  const table = useQuery('overview.richness', { selection, by, window }, { keep: false });
  const columns = useMemo((): readonly MeasuredColumn<RichnessRow>[] => {
    return [
      {
        id: 'tokens',
        head: 'Words',
        about: 'Words counted: no numbers, no emoji',
        page: 'richness',
        width: 68,
        align: 'end',
        value: ({ tokens }) => tokens,
        cell: ({ tokens }) => formatCount(tokens),
      },
      {
        id: 'types',
        head: 'Types',
        about: 'Different words, case folded',
        page: 'richness',
        width: 60,
        align: 'end',
        spare: true,
        value: ({ types }) => types,
        cell: ({ types }) => formatCount(types),
      },
      {
        id: 'ttr',
        head: 'TTR',
        about: 'Types by words: it falls with the length of any text, and is only for the record',
        page: 'richness',
        width: 56,
        align: 'end',
        spare: true,
        kind: 'dim',
        value: ({ ttr }) => ttr,
        cell: ({ ttr }) => number(ttr, 3),
      },
      {
        id: 'mattr',
        head: `MATTR ${window}`,
        about: `Mean TTR of all windows of ${window} words, with its 95% interval from the disjoint windows`,
        page: 'richness',
        width: 148,
        align: 'end',
        value: ({ mattr }) => mattr?.value,
        cell: ({ mattr }) =>
          mattr === undefined ? <Missing why={`Shorter than ${window} words`} /> : estimate(mattr, 3),
      },
      {
        id: 'mtld',
        head: 'MTLD',
        about: 'Mean number of words in a row that keep the TTR above .72, both ways',
        page: 'richness',
        width: 66,
        align: 'end',
        value: ({ mtld }) => mtld,
        cell: (row) => (
          <Grey when={row.small} why={fewWords}>
            {number(row.mtld, 1)}
          </Grey>
        ),
      },
      {
        id: 'hdd',
        head: 'HD-D',
        about: 'Mean TTR of random draws of 42 words',
        page: 'richness',
        width: 66,
        align: 'end',
        value: ({ hdd }) => hdd,
        cell: (row) =>
          row.hdd === undefined ? (
            <Missing why="Fewer than 42 words" />
          ) : (
            <Grey when={row.small} why={fewWords}>
              {number(row.hdd, 3)}
            </Grey>
          ),
      },
      {
        id: 'k',
        head: 'Yule’s K',
        about: 'The higher, the more is repeated',
        page: 'richness',
        width: 72,
        align: 'end',
        value: ({ yuleK }) => yuleK,
        cell: (row) => (
          <Grey when={row.small} why={fewWords}>
            {number(row.yuleK, 1)}
          </Grey>
        ),
      },
    ];
  }, [window]);
  return (
    <Measured
      title={sectionTitles.richness}
      by={by}
      table={table}
      columns={columns}
      note={noteOf}
      head={
        <>
          {tabs}
          <span className="grow" />
          <Pick
            label="Window"
            value={String(window)}
            options={windows.map((value) => ({ value: String(value), text: `${value} words` }))}
            onChange={(next) => keep({ ...params, window: next })}
          />
          <BySwitch />
        </>
      }
    />
  );
}

const noteOf = ({ small }: RichnessRow): string => (small ? 'under 100 words' : '');

const number = (value: number | undefined, digits: number): string =>
  value === undefined ? '–' : formatDecimal(value, digits);
