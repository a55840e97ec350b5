import { useState } from 'react';
import type { Input } from '../../../workspace/contract';
import type { KeynessTable, Unit } from '../../../workspace/contract/tables';
import { Button } from '../../design/Button';
import { Progress } from '../../design/Progress';
import { useQuery } from '../../state/query';
import { byChance, differing, noMoreThanChance, smallNote, splitSteps } from './model';

interface Props {
  readonly table: KeynessTable;
  readonly unit: Unit;
  /** What the table answers; asked again with splits. */
  readonly question: Input<'compare.table'>;
}

/** The first sentence of a comparison: how many words differ, and how many such words chance alone yields. */
export function Finding({ table, unit, question }: Props) {
  const text = JSON.stringify(question);
  const [stopped, setStopped] = useState<string>();
  const isStopped = stopped === text;
  const split = (splits: number | undefined, after: boolean): Input<'compare.table'> | undefined =>
    splits === undefined || !after || isStopped ? undefined : { ...question, splits, limit: 1, offset: 0 };
  const first = useQuery('compare.table', split(splitSteps[0], true), { keep: false });
  const enough = first.status === 'done' && first.value.chance !== undefined;
  const all = useQuery('compare.table', split(splitSteps[1], enough), { keep: false });
  const chance = all.value?.chance ?? first.value?.chance;
  const working = !isStopped && (first.status === 'waiting' || (enough && all.status === 'waiting'));
  const { strong, rest } = differing(table, unit);
  const small = smallNote(table);
  return (
    <div className="finding">
      <p className="num" role="status">
        <b>{strong}</b> {rest}{' '}
        {chance ? (
          <ByChance chance={chance} unit={unit} />
        ) : (
          <span className="muted">{noChance(first.status, isStopped)}</span>
        )}{' '}
        {noMoreThanChance(table, chance) && (
          <span className="finding-warn">That is no more than chance can give.</span>
        )}{' '}
        {small !== undefined && <span className="finding-warn">{small}</span>}
      </p>
      {working && (
        <div className="finding-work num">
          <span>
            {chance?.splits ?? 0} of {splitSteps[1]} splits
          </span>
          <Progress bare after={0} label="Random splits" share={(chance?.splits ?? 0) / splitSteps[1]} />
          <Button kind="plain" small onClick={() => setStopped(text)}>
            Cancel
          </Button>
        </div>
      )}
      {isStopped && (
        <div className="finding-work">
          <Button kind="plain" small onClick={() => setStopped(undefined)}>
            Try random splits
          </Button>
        </div>
      )}
    </div>
  );
}

function ByChance({
  chance,
  unit,
}: Pick<Props, 'unit'> & { readonly chance: NonNullable<KeynessTable['chance']> }) {
  const { lead, strong, rest } = byChance(chance, unit);
  return (
    <>
      {lead} <b>{strong}</b> {rest}
    </>
  );
}

function noChance(status: 'waiting' | 'done' | 'failed', stopped: boolean): string {
  if (stopped) return 'Not held against random splits.';
  return status === 'done' ? 'There are too few turns to hold this against random splits.' : '';
}
