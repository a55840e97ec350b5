import { describe, expect, it } from 'vitest';
import { fewAtOnce } from './few-at-once';

const ask = (job: string) => ({ selection: {}, job });

/** A host that answers when it is told to. */
function slowHost() {
  const sent: {
    readonly name: string;
    readonly input: unknown;
    readonly answer: (value: unknown) => void;
  }[] = [];
  const call = fewAtOnce((name, input) => new Promise((answer) => sent.push({ name, input, answer })), 2);
  return { call, sent, names: () => sent.map(({ name }) => name) };
}

/** Lets what was settled go on. */
const aMoment = (): Promise<void> => new Promise((goOn) => setTimeout(goOn));

describe('few at once', () => {
  it('sends so many questions, and the next when one is answered, in the order in which they were asked', async () => {
    const { call, sent } = slowHost();
    const answers = ['a', 'b', 'c'].map((job) => call('overview.facts', ask(job)));
    expect(sent.map(({ input }) => input)).toStrictEqual([ask('a'), ask('b')]);
    sent[0]?.answer('first');
    expect(await answers[0]).toBe('first');
    await aMoment();
    expect(sent.map(({ input }) => input)).toStrictEqual([ask('a'), ask('b'), ask('c')]);
  });

  it('lets what calls off, and what the engine does not answer, go past the questions that wait', () => {
    const { call, names } = slowHost();
    for (const job of ['a', 'b', 'c']) void call('words.table', ask(job));
    void call('project.get', {});
    void call('job.cancel', { job: 'a' });
    expect(names()).toStrictEqual(['words.table', 'words.table', 'project.get', 'job.cancel']);
  });

  it('never sends a question that was called off while it waited', async () => {
    const { call, sent, names } = slowHost();
    const [, , third] = ['a', 'b', 'c'].map((job) => call('words.table', ask(job)));
    expect(await call('job.cancel', { job: 'c' })).toStrictEqual({ ok: true, value: {} });
    expect(await third).toMatchObject({ ok: false, code: 'cancelled' });
    sent[0]?.answer('first');
    await aMoment();
    expect(names()).toStrictEqual(['words.table', 'words.table']);
  });

  it('goes on after a line that was cut', async () => {
    let sent = 0;
    const call = fewAtOnce(() => {
      sent += 1;
      return Promise.reject(new Error('Failed to fetch'));
    }, 1);
    const first = call('words.table', ask('a'));
    const second = call('words.table', ask('b'));
    await expect(first).rejects.toThrow('Failed to fetch');
    await expect(second).rejects.toThrow('Failed to fetch');
    expect(sent).toBe(2);
  });
});
