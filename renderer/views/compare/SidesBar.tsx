import type { ProjectState } from '../../../workspace/contract/project';
import type { KeynessTable } from '../../../workspace/contract/tables';
import { IconButton } from '../../design/Button';
import { formatCount } from '../../text/numbers';
import { SidePicker } from './SidePicker';
import { sideAbout, type Side, type Sides } from './sides';

interface Props {
  readonly project: ProjectState;
  readonly sides: Sides;
  readonly onChange: (sides: Sides) => void;
  /** Undefined until it is counted. */
  readonly sizes: Pick<KeynessTable, 'tokensA' | 'tokensB'> | undefined;
}

/** A at the left, B at the right, and the proportion of their words below. */
export function SidesBar({ project, sides: { a, b }, sizes, onChange }: Props) {
  const all = (sizes?.tokensA ?? 0) + (sizes?.tokensB ?? 0);
  return (
    <>
      <div className="sides">
        <SideBlock
          project={project}
          letter="A"
          side={a}
          other={b}
          words={sizes?.tokensA}
          onChange={(side) => onChange({ a: side, b })}
        />
        <IconButton icon="swap" label="Swap the sides" onClick={() => onChange({ a: b, b: a })} />
        <SideBlock
          project={project}
          letter="B"
          side={b}
          other={a}
          words={sizes?.tokensB}
          onChange={(side) => onChange({ a, b: side })}
        />
      </div>
      <div className="balance" aria-hidden="true">
        <i
          className="balance-a"
          style={{ width: `${all === 0 ? 0 : ((sizes?.tokensA ?? 0) / all) * 100}%` }}
        />
        <i
          className="balance-b"
          style={{ width: `${all === 0 ? 0 : ((sizes?.tokensB ?? 0) / all) * 100}%` }}
        />
      </div>
    </>
  );
}

interface BlockProps {
  readonly project: ProjectState;
  readonly letter: 'A' | 'B';
  readonly side: Side;
  readonly other: Side;
  readonly words: number | undefined;
  readonly onChange: (side: Side) => void;
}

function SideBlock({ project, letter, side, other, words, onChange }: BlockProps) {
  const about = sideAbout(project, side, other);
  return (
    <div className={`side side-${letter.toLowerCase()}`}>
      <b className="side-letter" aria-hidden="true">
        {letter}
      </b>
      <div className="side-name">
        <h2>
          <SidePicker project={project} letter={letter} side={side} other={other} onChange={onChange} />
        </h2>
        <p className="note num clip" title={about}>
          {about}
        </p>
      </div>
      <p className="side-size num">
        <b>{words === undefined ? '–' : formatCount(words)}</b>
        {words === 1 ? 'word' : 'words'}
      </p>
    </div>
  );
}
