import { calls, type Input } from '../../workspace/contract';
import type { EngineCall } from '../../workspace/contract/engine-calls';
import { Engine } from '../../workspace/engine/engine';
import { documentOf } from './texts';

/** An engine that has read these texts, and its documents' ids. */
export function engineWith(texts: readonly string[]) {
  const documents = texts.map(documentOf);
  const engine = new Engine({ version: 'bench' });
  engine.put(documents);
  const ask = async <Name extends EngineCall>(name: Name, input: Input<Name>): Promise<unknown> => {
    // The schema gives the input its defaults, as the dispatcher does.
    const answer = await engine.answer(name, calls[name].input.parse(input) as never);
    if (!answer.ok) throw new Error(`${name}: ${answer.code} ${answer.detail ?? ''}`);
    return answer.value;
  };
  return { engine, ask, ids: documents.map(({ id }) => id) };
}
