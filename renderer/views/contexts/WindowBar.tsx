import type { ReactNode } from 'react';
import { Pick } from '../../design/Pick';
import type { ModeProps } from './mode';
import { capital } from './model';

interface Props extends Omit<ModeProps, 'selection'> {
  /** More at the end of the bar. */
  readonly children?: ReactNode;
}

const sizes = Array.from({ length: 11 }, (_, words) => String(words));
const minimums = ['1', '2', '3', '5', '10', '20', '50'];

/** How collocates are counted. */
export function WindowBar({ asked, ask, sides, tabs, children }: Props) {
  const side = (name: 'left' | 'right', other: number) => (
    <Pick
      label={capital(sides[name])}
      value={String(asked[name])}
      // A window has words on one side at least.
      options={sizes.slice(other === 0 ? 1 : 0).map((value) => ({ value, text: value }))}
      onChange={(value) => ask({ [name]: Number(value) })}
    />
  );
  const shown = minimums.includes(String(asked.minimum)) ? minimums : [String(asked.minimum), ...minimums];
  return (
    <div className="bar contexts-bar" role="toolbar" aria-label="How collocates are counted">
      {tabs}
      {side('left', asked.right)}
      {side('right', asked.left)}
      <Pick
        label="Met at least"
        value={String(asked.minimum)}
        options={shown.map((value) => ({ value, text: value }))}
        onChange={(value) => ask({ minimum: Number(value) })}
      />
      <Pick
        label="Stop words"
        value={asked.stopList}
        options={[
          { value: 'default', text: 'Hidden', note: 'by the list of the language' },
          { value: 'none', text: 'Shown' },
        ]}
        onChange={(stopList) => ask({ stopList })}
      />
      {children}
    </div>
  );
}
