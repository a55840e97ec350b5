import type { CallName, Input, Output } from '../../workspace/contract';
import type { Result } from '../../workspace/contract/result';
import { describeFailure } from '../text/failures';
import { send } from './host';
import { notify } from './notices';

interface Options {
  /** What was done, in the past tense: `Renamed to “Maro”`. It is said with an Undo. Absent: nothing is said. */
  readonly said?: string;
  /** False for what cannot be undone. */
  readonly undoable?: boolean;
}

/** Makes a change, says that it was done with a way to undo it, and says so in a sentence when it failed. */
export async function perform<Name extends CallName>(
  name: Name,
  input: Input<Name>,
  { said, undoable = true }: Options = {},
): Promise<Result<Output<Name>>> {
  const result = await send(name, input);
  if (!result.ok) {
    const { sentence, wayOn } = describeFailure(result);
    if (result.code !== 'cancelled') notify({ text: `${sentence} ${wayOn}`, tone: 'error' });
  } else if (said !== undefined) {
    notify({ text: said, ...(undoable ? { action: { label: 'Undo', run: () => void undo() } } : {}) });
  }
  return result;
}

/** Takes the last change back and says which. */
export async function undo(): Promise<void> {
  const result = await perform('project.undo', {});
  if (result.ok)
    notify({ text: `Undone: ${result.value.label}`, action: { label: 'Redo', run: () => void redo() } });
}

export async function redo(): Promise<void> {
  const result = await perform('project.redo', {});
  if (result.ok)
    notify({ text: `Done again: ${result.value.label}`, action: { label: 'Undo', run: () => void undo() } });
}
