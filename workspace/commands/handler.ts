import type { CallName, Checked, Output } from '../contract';
import { fail, type Result } from '../contract/result';
import type { Session } from '../project/session';

/** Answers one call; its input has been checked. */
export type Handler<Name extends CallName> = (
  session: Session,
  input: Checked<Name>,
) => Result<Output<Name>> | Promise<Result<Output<Name>>>;

export type Handlers<Names extends CallName> = { readonly [Name in Names]: Handler<Name> };

/** The first of `ids` that is not in `records`, as a failure. */
export function missingOf<Id extends string>(
  records: ReadonlyMap<Id, unknown>,
  ids: readonly Id[],
): ReturnType<typeof fail> | undefined {
  const missing = ids.find((id) => !records.has(id));
  return missing === undefined ? undefined : fail('not-found', missing);
}
