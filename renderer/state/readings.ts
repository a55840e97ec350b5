import type { Input } from '../../workspace/contract';
import type { TranscriptId } from '../../workspace/contract/basics';
import { countOf } from '../text/numbers';
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
