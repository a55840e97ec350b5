import { useEffect, useMemo, useState } from 'react';
import type { CallName, Input, Output } from '../../workspace/contract';
import type { Failure, Result } from '../../workspace/contract/basics';
import { send } from './host';
import { useRevision } from './project';

/**
 * `waiting`: nothing to show yet. `done`: a value; `stale` while a newer one is on its way. `failed`: the newest question failed.
 */
export type Query<Value> =
  | {
      readonly status: 'waiting';
      readonly value: undefined;
      readonly failure: undefined;
      readonly stale: false;
    }
  | { readonly status: 'done'; readonly value: Value; readonly failure: undefined; readonly stale: boolean }
  | {
      readonly status: 'failed';
      readonly value: undefined;
      readonly failure: Failure;
      readonly stale: false;
    };

interface Options {
  /** Whether the value of the last question is shown while the next one is answered. Not wanted where it would be wrong beside the new input. */
  readonly keep?: boolean;
}

interface Answered<Name extends CallName> {
  readonly key: string;
  readonly result: Result<Output<Name>>;
}

/**
 * Asks the host, and again whenever the input or the project changes. `undefined` as input asks nothing.
 * Answers to questions that are no longer asked are dropped; the last 80 answers of this revision are kept, so that going back to a
 * view shows it at once. The input must be JSON (no bytes).
 */
export function useQuery<Name extends CallName>(
  name: Name,
  input: Input<Name> | undefined,
  { keep = true }: Options = {},
): Query<Output<Name>> {
  const revision = useRevision();
  const text = input === undefined ? undefined : JSON.stringify(input);
  const key = text === undefined ? undefined : `${name} ${revision} ${text}`;
  const [answered, setAnswered] = useState<Answered<Name>>();
  // The text is this very input's JSON: parsed again, it has a stable identity.
  const question = useMemo(
    () => (text === undefined ? undefined : (JSON.parse(text) as Input<Name>)),
    [text],
  );

  useEffect(() => {
    if (key === undefined || question === undefined) return;
    let wanted = true;
    void ask(key, name, question).then((result) => {
      if (wanted) setAnswered({ key, result });
    });
    return () => {
      wanted = false;
    };
  }, [key, name, question]);

  const result = key === undefined ? undefined : answered?.key === key ? answered.result : known<Name>(key);
  return useMemo(
    () => toQuery(result, keep && key !== undefined ? answered?.result : undefined),
    [result, keep, key, answered],
  );
}

function toQuery<Value>(now: Result<Value> | undefined, before: Result<Value> | undefined): Query<Value> {
  if (now?.ok) return { status: 'done', value: now.value, failure: undefined, stale: false };
  if (now) return { status: 'failed', value: undefined, failure: now, stale: false };
  if (before?.ok) return { status: 'done', value: before.value, failure: undefined, stale: true };
  return { status: 'waiting', value: undefined, failure: undefined, stale: false };
}

const kept = 80;
const asking = new Map<string, Promise<Result<unknown>>>();
const answers = new Map<string, Result<unknown>>();

/** One question at a time for one key, however many components ask it. Failures are not kept: asking again may help. */
function ask<Name extends CallName>(
  key: string,
  name: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>>> {
  const before = asking.get(key);
  // A key names the call, so what is kept under it is that call's answer.
  if (before) return before as Promise<Result<Output<Name>>>;
  const promise = send(name, input).then((result) => {
    if (result.ok) answers.set(key, result);
    else asking.delete(key);
    return result;
  });
  asking.set(key, promise);
  for (const old of asking.keys()) {
    if (asking.size <= kept) break;
    asking.delete(old);
    answers.delete(old);
  }
  return promise;
}

function known<Name extends CallName>(key: string): Result<Output<Name>> | undefined {
  // As in `ask`.
  return answers.get(key) as Result<Output<Name>> | undefined;
}

/** Drops what is kept: the host was another (tests), or a person asked to try again. */
export function forgetAnswers(): void {
  asking.clear();
  answers.clear();
}
