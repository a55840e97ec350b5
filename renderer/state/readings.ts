import type { Input } from '../../workspace/contract';
import type { TranscriptId } from '../../workspace/contract/basics';
import type { Failure } from '../../workspace/contract/result';
import type { TableColumns } from '../../workspace/contract/columns';
import { countOf } from '../text/numbers';
import { send } from './host';
import { notify } from './notices';
import { perform, undo } from './perform';

/** Reads a transcript's kept bytes again in another way, and says what became of the work on it. */
export async function readAgain(
  id: TranscriptId,
  settings: Input<'transcript.reread'>['settings'],
  how: string,
): Promise<void> {
  const answer = await perform('transcript.reread', { id, settings });
  if (answer.ok) tell(`Read again as ${how}`, answer.value);
}

/**
 * Reads a table's kept bytes again with other columns (`null`: those that are recognised), and `others` of the same table with it.
 * Returns why it could not be done, to be told where the columns are chosen.
 */
export async function readTableAgain(
  id: TranscriptId,
  { others, columns }: { readonly others: readonly TranscriptId[]; readonly columns: TableColumns | null },
): Promise<Failure | undefined> {
  const answer = await send('transcript.reread', { id, others: [...others], settings: { columns } });
  if (!answer.ok) return answer;
  const { left } = answer.value;
  const what =
    others.length === 0
      ? 'Read again'
      : `${countOf(others.length + 1 - left, 'speech', 'speeches')} read again`;
  const without = left === 0 ? '' : `, ${left} left as ${left === 1 ? 'it was' : 'they were'}`;
  tell(`${what} with ${columns ? 'other columns' : 'its columns as recognised'}${without}`, answer.value);
  return undefined;
}

/** Shows the newer version under the older one's name, with the work on it; true where it was done. */
export async function replaceBy(id: TranscriptId, by: TranscriptId): Promise<boolean> {
  const answer = await perform('transcript.replace', { id, by });
  if (answer.ok) tell('The newer version has taken its place', answer.value);
  return answer.ok;
}

function tell(what: string, { kept, lost }: { readonly kept: number; readonly lost: number }): void {
  const all = countOf(kept + lost, 'marked passage and correction', 'marked passages and corrections');
  const work =
    kept + lost === 0
      ? ''
      : lost === 0
        ? `; what was marked and corrected is in its place`
        : `; ${kept} of ${all} kept their place, the others are kept without one`;
  notify({ text: `${what}${work}`, action: { label: 'Undo', run: () => void undo() } });
}
