import { calls, type Input, type Output } from '../contract';
import type { Result } from '../contract/result';
import type { EngineCall } from '../contract/engine-calls';
import { ask, type Answering } from '../files/file-table';

/** Any call of the contract, without a dispatcher before the engine. */
export const askEngine = <Name extends EngineCall>(
  engine: Answering,
  name: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>>> => ask(engine, calls, name, input);

/** The same of a question that has an answer. @throws where it has none */
export async function answerOf<Name extends EngineCall>(
  engine: Answering,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const answer = await askEngine(engine, name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.code} ${answer.detail ?? ''}`);
  return answer.value;
}
