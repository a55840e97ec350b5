/** Functions that one end of a line offers the other. Arguments and answers are cloned on the way. */
type Offers<Ours> = { readonly [Name in keyof Ours]: (...args: never[]) => unknown };

type Message =
  | { readonly kind: 'ask'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly message: string };

/** A process or the parent of one, with messages in structured clone. */
export interface Port {
  send(message: object): void;
  listen(listener: (message: unknown) => void): void;
}

export interface Line<Theirs extends Offers<Theirs>> {
  ask<Name extends keyof Theirs & string>(
    name: Name,
    ...args: Parameters<Theirs[Name]>
  ): Promise<Awaited<ReturnType<Theirs[Name]>>>;
  /** Nobody answers any more: all that was asked and will be is refused. */
  cut(reason: string): void;
}

/** Calls by name in both directions between the test and the app that runs on the double. */
export function openLine<Theirs extends Offers<Theirs>>(port: Port, ours: object): Line<Theirs> {
  const waiting = new Map<number, { done: (value: unknown) => void; failed: (error: Error) => void }>();
  let ids = 0;
  let cut: string | undefined;

  const answer = (name: string, args: readonly unknown[]): Promise<unknown> =>
    new Promise((done) => {
      const offered: unknown = Object.hasOwn(ours, name) ? Reflect.get(ours, name) : undefined;
      if (typeof offered !== 'function') throw new Error(`Nobody offers ${name}`);
      done(Reflect.apply(offered, undefined, [...args]));
    });
  port.listen((given) => {
    // The border: only the other end of this line writes on it.
    const message = given as Message;
    if (message.kind === 'ask') {
      const { id, name, args } = message;
      answer(name, args).then(
        (value) => port.send({ kind: 'answer', id, value } satisfies Message),
        (error: unknown) => port.send({ kind: 'failed', id, message: String(error) } satisfies Message),
      );
      return;
    }
    const asker = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.kind === 'answer') asker?.done(message.value);
    else asker?.failed(new Error(message.message));
  });

  return {
    ask: (name, ...args) =>
      new Promise((done, failed) => {
        if (cut !== undefined) {
          failed(new Error(`${cut} (asked for ${name})`));
          return;
        }
        const id = ids++;
        // The border: the answer is of the function that was named.
        waiting.set(id, { done: done as (value: unknown) => void, failed });
        port.send({ kind: 'ask', id, name, args } satisfies Message);
      }),
    cut: (reason) => {
      cut = reason;
      for (const { failed } of waiting.values()) failed(new Error(reason));
      waiting.clear();
    },
  };
}
