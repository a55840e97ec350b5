import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DataTable, fitting, templateOf } from './DataTable';

const table = (sort?: { id: string; descending: boolean }) =>
  renderToStaticMarkup(
    <DataTable
      label="Words"
      columns={[
        { id: 'rank', head: '#', width: 48, align: 'end', cell: () => '' },
        { id: 'word', head: 'Word', sortable: true, cell: (row: string) => row },
      ]}
      total={12_000}
      rowAt={() => undefined}
      keyOf={(row) => row}
      onChoose={() => undefined}
      onSort={() => undefined}
      {...(sort ? { sort } : {})}
    />,
  );

describe('a table', () => {
  it('is one tab stop that says how long it is, loaded or not', () => {
    const markup = table();
    expect(markup).toContain(
      'role="grid" aria-label="Words" aria-rowcount="12001" aria-colcount="2" tabindex="0"',
    );
    expect(markup.match(/tabindex/gu)).toHaveLength(1);
  });

  it('leaves its spare columns out, one after the other, where it has no room for all', () => {
    const columns = [{ width: 48, spare: true }, {}, { width: 100 }, { width: 60, spare: true }];
    const widths = (room: number | undefined) => fitting(columns, 84, room).map(({ width }) => width);
    expect(widths(292)).toStrictEqual([48, undefined, 100, 60]);
    expect(widths(undefined)).toStrictEqual([48, undefined, 100, 60]);
    expect(widths(291)).toStrictEqual([undefined, 100, 60]);
    expect(widths(243)).toStrictEqual([undefined, 100]);
    expect(widths(100)).toStrictEqual([undefined, 100]);
  });

  it('gives what is left to the column without a width, and a part of it to those that grow', () => {
    expect(templateOf([{ width: 48 }, {}, { width: 60, grows: true }], 84)).toBe(
      '48px minmax(84px, 1fr) minmax(60px, 0.35fr)',
    );
  });

  it('says which head sorts, and which way', () => {
    const sorts = (markup: string) => [...markup.matchAll(/aria-sort="(\w+)"/gu)].map(([, way]) => way);
    expect(sorts(table())).toStrictEqual(['none']);
    expect(sorts(table({ id: 'word', descending: true }))).toStrictEqual(['descending']);
  });
});
