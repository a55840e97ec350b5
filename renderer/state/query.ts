import { useEffect, useMemo, useState } from 'react';
import { create } from 'zustand';
import type { CallName, Input, Output } from '../../workspace/contract';
import type { Failure, Result } from '../../workspace/contract/result';
import { engineCalls, type EngineCall } from '../../workspace/contract/engine-calls';
import { cancelJob, send } from './host';
import { useRevision } from './project';

/**
 * `waiting`: nothing to show yet. `done`: a value; `stale` while a newer one is on its way. `failed`: the newest question failed.
 * `key` names what is on its way: `Working` shows how far it is.
 */
export type Query<Value> =
  | {
      readonly status: 'waiting';
      readonly value: undefined;
      readonly failure: undefined;
      readonly stale: false;
      readonly key: string | undefined;
    }
  | {
      readonly status: 'done';
      readonly value: Value;
      readonly failure: undefined;
      readonly stale: boolean;
      readonly key?: string | undefined;
    }
  | {
      readonly status: 'failed';
      readonly value: undefined;
      readonly failure: Failure;
      readonly stale: false;
      readonly key?: undefined;
    };

/** What tells whether an answer is on its way. */
export type OnItsWay = Pick<Query<unknown>, 'status' | 'stale' | 'key'>;

interface Options {
  /** Whether the value of the last question is shown while the next one is answered. Not wanted where it would be wrong beside the new input. */
  readonly keep?: boolean;
}

interface Answered<Name extends CallName> {
  readonly key: string;
  /** Which try it was: a failure of an earlier one is no answer any more. */
  readonly attempt: number;
  readonly result: Result<Output<Name>>;
}

/**
 * Asks the host, and again whenever the input or the project changes. `undefined` as input asks nothing.
 * Work on questions that nobody asks any more is called off; the last 80 answers of this revision are kept, so that going back to a
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

  const attempt = useAttempt();

  useEffect(() => {
    if (key === undefined || question === undefined) return;
    let wanted = true;
    const asked = ask(key, name, question);
    void asked.result.then((result) => {
      if (wanted) setAnswered({ key, attempt, result });
    });
    return () => {
      wanted = false;
      leave(key, asked);
    };
  }, [key, name, question, attempt]);

  const own = answered?.key === key ? answered : undefined;
  const isAnswer = own !== undefined && (own.result.ok || own.attempt === attempt);
  const result = key === undefined ? undefined : isAnswer ? own.result : known<Name>(key);
  return useMemo(
    () => toQuery(result, keep && key !== undefined ? answered?.result : undefined, key),
    [result, keep, key, answered],
  );
}

function toQuery<Value>(
  now: Result<Value> | undefined,
  before: Result<Value> | undefined,
  key: string | undefined,
): Query<Value> {
  if (now?.ok) return { status: 'done', value: now.value, failure: undefined, stale: false };
  if (now) return { status: 'failed', value: undefined, failure: now, stale: false };
  if (before?.ok) return { status: 'done', value: before.value, failure: undefined, stale: true, key };
  return { status: 'waiting', value: undefined, failure: undefined, stale: false, key };
}

const kept = 80;

/** A question on its way, or answered. */
interface Asked {
  readonly result: Promise<Result<unknown>>;
  /** Undefined for calls that cannot be called off. */
  readonly job: string | undefined;
  /** Who waits for it. */
  watchers: number;
}
const asking = new Map<string, Asked>();
const answers = new Map<string, Result<unknown>>();
const engineNames: ReadonlySet<CallName> = new Set(engineCalls);

/** One question at a time for one key, however many components ask it. Failures are not kept: asking again may help. */
function ask<Name extends CallName>(key: string, name: Name, input: Input<Name>): AskedFor<Name> {
  // A key names the call, so what is kept under it is that call's answer.
  const before = asking.get(key) as AskedFor<Name> | undefined;
  if (before) {
    before.watchers += 1;
    return before;
  }
  const job = engineNames.has(name) ? crypto.randomUUID() : undefined;
  const result = send(name, job === undefined ? input : { ...input, job }).then(
    (answer: Result<Output<Name>>) => {
      if (answer.ok) answers.set(key, answer);
      else if (asking.get(key) === asked) asking.delete(key);
      return answer;
    },
  );
  const asked: AskedFor<Name> = { result, job, watchers: 1 };
  asking.set(key, asked);
  for (const old of asking.keys()) {
    if (asking.size <= kept) break;
    asking.delete(old);
    answers.delete(old);
  }
  return asked;
}

/** Asks for what is kept elsewhere: under `key` it is told how far it is, and it can be called off, as with any other question. */
export async function askOnce<Name extends EngineCall>(
  key: string,
  name: Name,
  input: Input<Name>,
): Promise<Result<Output<Name>>> {
  const { result } = ask(key, name, input);
  const answer = await result;
  asking.delete(key);
  answers.delete(key);
  return answer;
}

interface AskedFor<Name extends CallName> extends Asked {
  readonly result: Promise<Result<Output<Name>>>;
}

/** Calls work off once the last who waited for it is gone, unless somebody asks the same in the next moment. */
function leave(key: string, asked: Asked): void {
  asked.watchers -= 1;
  if (asked.job === undefined || answers.has(key)) return;
  const { job } = asked;
  setTimeout(() => {
    if (asked.watchers > 0 || answers.has(key)) return;
    if (asking.get(key) === asked) asking.delete(key);
    cancelJob(job);
  }, 30);
}

/** Whether this job works on the question that a query's `key` names. */
export const worksOn = (key: string | undefined, job: string): boolean =>
  key !== undefined && asking.get(key)?.job === job;

/** Calls the work on a question off; it ends as `cancelled`. */
export function callOff(key: string): void {
  const job = asking.get(key)?.job;
  if (job !== undefined) cancelJob(job);
}

/** Grows each time a person asks to try again. */
const useAttempt = create(() => 0);

/** Asks again what failed or was called off. */
export const tryAgain = (): void => useAttempt.setState((attempt) => attempt + 1, true);

function known<Name extends CallName>(key: string): Result<Output<Name>> | undefined {
  // As in `ask`.
  return answers.get(key) as Result<Output<Name>> | undefined;
}

/** Drops what is kept: the host was another (tests), or a person asked to try again. */
export function forgetAnswers(): void {
  asking.clear();
  answers.clear();
}
