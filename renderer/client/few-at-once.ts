import type { Bridge } from '../../workspace/contract';
import { fail, succeed } from '../../workspace/contract/result';
import { engineCalls } from '../../workspace/contract/engine-calls';

type Call = Bridge['call'];

/** A question that has not been sent yet. */
interface Waiting {
  readonly name: string;
  readonly input: unknown;
  readonly settle: (answer: unknown) => void;
}

const engineNames: ReadonlySet<string> = new Set(engineCalls);

/**
 * `call`, with at most so many questions to the engine on their way; later ones wait here. A browser opens six connections to a host,
 * and the engine answers one question after the other: without this, what calls a long question off would wait behind it for a
 * connection, and so would everything that is answered at once. What is called off while it waits here is never sent.
 */
export function fewAtOnce(call: Call, most = 3): Call {
  const waiting: Waiting[] = [];
  let running = 0;

  const next = async (): Promise<void> => {
    const question = running < most ? waiting.shift() : undefined;
    if (question === undefined) return;
    running += 1;
    // Whether it is answered or the line is cut: `settle` takes a promise that rejects, too.
    const answer = call(question.name, question.input);
    question.settle(answer);
    await answer.catch(() => undefined);
    running -= 1;
    void next();
  };

  return (name, input) => {
    if (name === 'job.cancel') {
      const at = waiting.findIndex((question) => jobOf(question.input) === jobOf(input));
      const [found] = at < 0 ? [] : waiting.splice(at, 1);
      if (found === undefined) return call(name, input);
      found.settle(fail('cancelled', found.name));
      return Promise.resolve(succeed({}));
    }
    if (!engineNames.has(name)) return call(name, input);
    return new Promise((settle) => {
      waiting.push({ name, input, settle });
      void next();
    });
  };
}

const jobOf = (input: unknown): unknown =>
  typeof input === 'object' && input !== null && 'job' in input ? input.job : undefined;
