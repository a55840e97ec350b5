import type { Bridge, CallName, Input, Output, Send } from '../../workspace/contract';
import { fail, failureCodes, type FailureCode, type Result } from '../../workspace/contract/result';
import { unpackValue } from '../../workspace/contract/packed';
import { pause } from './pause';

/**
 * The typed way to call the host over `bridge`. Never rejects: a line that is cut or an answer that is none of the contract's
 * comes back as `internal` with what is known of it.
 */
export function createSend(bridge: Pick<Bridge, 'call'>): Send {
  return async <Name extends CallName>(name: Name, input: Input<Name>): Promise<Result<Output<Name>>> => {
    try {
      return await parseResult(name, await bridge.call(name, input));
    } catch (error) {
      return fail('internal', `${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}

/**
 * The host checked the input and made the output by the same contract, so in the built app only the frame of the answer is looked
 * at. While developing and in unit tests the whole output is checked.
 */
async function parseResult<Name extends CallName>(
  name: Name,
  answer: unknown,
): Promise<Result<Output<Name>>> {
  if (isFailure(answer)) return fail(answer.code, answer.detail);
  if (!isSuccess(answer)) return fail('internal', `${name}: the host's answer is none`);
  const value = await unpackValue(name, answer.value, pause);
  if (import.meta.env.DEV) {
    const { calls } = await import('../../workspace/contract');
    const checked = calls[name].output.safeParse(value);
    if (!checked.success) return fail('internal', `${name}: ${checked.error.message}`);
  }
  // The border: the host's word for the shape, see above.
  return { ok: true, value: value as Output<Name> };
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isSuccess = (value: unknown): value is { ok: true; value: unknown } =>
  isObject(value) && 'ok' in value && value.ok === true && 'value' in value;
const isFailure = (value: unknown): value is { ok: false; code: FailureCode; detail?: string } =>
  isObject(value) &&
  'ok' in value &&
  value.ok === false &&
  'code' in value &&
  failureCodes.some((code) => code === value.code) &&
  (!('detail' in value) || value.detail === undefined || typeof value.detail === 'string');
