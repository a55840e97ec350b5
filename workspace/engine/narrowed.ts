import type { Checked, Output } from '../contract';
import type { Selection } from '../contract/basics';
import type { Result } from '../contract/result';
import type { EngineCall } from '../contract/engine-calls';
import type { EngineClient } from './engine-client';

/** The members of a question that are selections. */
const members = ['selection', 'a', 'b'] as const;

/** An engine of which every question looks at no more than `selection`: what a question restricts itself goes before it. */
export const narrowed = (engine: EngineClient, selection: Selection): EngineClient => ({
  ...engine,
  answer: <Name extends EngineCall>(
    name: Name,
    input: Checked<Name>,
    waiting?: Parameters<EngineClient['answer']>[2],
  ): Promise<Result<Output<Name>>> => {
    const asked: Readonly<Record<string, unknown>> = { ...input };
    const within: Record<string, unknown> = {};
    for (const member of members) {
      const own = asked[member];
      if (typeof own === 'object' && own !== null) within[member] = { ...selection, ...own };
    }
    return engine.answer(name, { ...input, ...within }, waiting);
  },
});
