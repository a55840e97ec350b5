import { max, scaleLinear } from 'd3';
import { useMarks } from './useMarks';
import './PatternBars.css';

interface Pattern {
  /** The words as said, joined by spaces. */
  readonly words: string;
  readonly count: number;
}
interface Props {
  readonly patterns: readonly Pattern[];
  readonly label: string;
  readonly onChoose: (words: string) => void;
}

const barWidth = 62;

/** Patterns with their counts as bars on one scale from 0. One tab stop; arrows go through them, Enter chooses. */
export function PatternBars({ patterns, label, onChoose }: Props) {
  const x = scaleLinear([0, max(patterns, ({ count }) => count) ?? 1], [0, barWidth]);
  const { onKeyDown, markAt } = useMarks(patterns, { onEnter: ({ words }) => onChoose(words) });
  return (
    <ul className="patterns" aria-label={label} onKeyDown={onKeyDown}>
      {patterns.map(({ words, count }, at) => (
        <li key={words}>
          <button type="button" className="patterns-row" {...markAt(at)} onClick={() => onChoose(words)}>
            <span className="patterns-words">{words}</span>
            <svg width={barWidth} height={6} aria-hidden="true">
              <rect className="patterns-bar" width={x(count)} height={6} rx={1} />
            </svg>
            <span className="patterns-count">{count.toLocaleString('en')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
