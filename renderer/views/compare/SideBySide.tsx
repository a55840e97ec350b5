import { useState, type ReactNode } from 'react';
import { useSize } from '../../design/useSize';
import { Segmented } from '../../design/Segmented';
import { Split } from '../../design/Split';

/** What the table takes until somebody drags the line: all its columns, and more in a wide window. */
const usualWidth = (width: number): number => Math.max(672, Math.round(width * 0.42));

/** Below this neither has the room it needs beside the other. */
const room = 960;

/** Table and scatter beside each other; where there is no room for both, one of them, and a switch. */
export function SideBySide({ rows, plot }: { readonly rows: ReactNode; readonly plot: ReactNode }) {
  const { measure, size } = useSize();
  const [shown, setShown] = useState<'table' | 'scatter'>('table');
  return (
    <div className="compare-split" ref={measure}>
      {size && size.width >= room && (
        <Split
          id="compare"
          label="Table of words"
          usual={usualWidth(size.width)}
          least={420}
          most={900}
          first={rows}
          second={plot}
        />
      )}
      {size && size.width < room && (
        <div className="compare-column">
          <div className="head">
            <Segmented
              label="Table or scatter"
              value={shown}
              options={[
                { value: 'table', text: 'Table' },
                { value: 'scatter', text: 'Scatter' },
              ]}
              onChange={setShown}
            />
          </div>
          {shown === 'table' ? rows : plot}
        </div>
      )}
    </div>
  );
}
