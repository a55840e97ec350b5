import { useEffect } from 'react';
import { queryOf, useChosen } from './chosen';
import type { ViewParams } from './view';

export interface Before<Asked> {
  readonly asked: Asked;
  /** Which word was chosen then. */
  readonly word: string | undefined;
}

/**
 * A hook that tells what a view was asked last, by hand or by a link, for coming back by its tab: the address is empty then. `param` is the
 * parameter that every question has.
 */
export function askedBefore<Asked>(
  param: string,
  askedOf: (params: ViewParams) => Asked,
): (params: ViewParams) => Before<Asked> | undefined {
  let before: Before<Asked> | undefined;
  return function useBefore(params) {
    useEffect(() => {
      if (params[param] !== undefined)
        before = { asked: askedOf(params), word: queryOf(useChosen.getState()) };
    }, [params]);
    return before;
  };
}
