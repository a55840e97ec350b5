import { useMemo } from 'react';
import type { Input } from '../../../workspace/contract';
import { KeynessScatter } from '../../charts/KeynessScatter';
import { useSize } from '../../design/useSize';
import { wordWidth } from '../../design/text-width';
import { FailureState } from '../../asked/FailureState';
import { Working } from '../../asked/Working';
import { useQuery } from '../../state/query';
import { scatterLimit, scatterMinimum, scatterShown, scatterWords } from './model';

interface Props {
  readonly question: Input<'compare.table'>;
  /** Words of both sides. */
  readonly tokens: number;
  readonly nameA: string;
  readonly nameB: string;
  readonly chosen: string | undefined;
  readonly onChoose: (key: string, word: string) => void;
}

/** Pixels that the caption takes below: it wraps where the picture is narrow. */
const captionRoom = (width: number): number => (width >= 520 ? 46 : width >= 360 ? 64 : 100);

/** The scatter of the comparison, as large as there is room. */
export function Plot({ question, tokens, nameA, nameB, chosen, onChoose }: Props) {
  const { measure, size } = useSize();
  const minimum = scatterMinimum(tokens);
  const table = useQuery('compare.table', {
    ...question,
    measure: 'g2',
    minimum,
    limit: scatterLimit,
    offset: 0,
  });
  const words = useMemo(() => scatterWords(table.value?.rows ?? []), [table.value]);
  return (
    <section
      className={table.stale ? 'compare-plot is-stale' : 'compare-plot'}
      aria-label="Scatter of rates"
      data-picture={`Key words of ${nameA} and ${nameB}`}
    >
      <div className="compare-plot-room" ref={measure}>
        {table.failure && <FailureState failure={table.failure} />}
        <Working of={table} label="Counting" />
        {table.value && size && (
          <KeynessScatter
            words={words}
            nameA={nameA}
            nameB={nameB}
            chosen={chosen}
            width={size.width}
            height={Math.max(0, size.height - captionRoom(size.width))}
            measure={wordWidth}
            shown={scatterShown({
              rows: table.value.rows.length,
              total: table.value.total,
              minimum,
              unit: question.unit ?? 'folded',
            })}
            onChoose={(key) => onChoose(key, words.find((word) => word.key === key)?.word ?? key)}
          />
        )}
      </div>
    </section>
  );
}
