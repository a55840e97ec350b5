import { describe, expect, it } from 'vitest';
import { createSend } from './send';

const answering = (answer: unknown) => createSend({ call: () => Promise.resolve(answer) });

describe('send', () => {
  it('gives the value of a call that succeeded', async () => {
    const value = { version: '0.1.0', host: 'browser', node: '20.20.0' };
    expect(await answering({ ok: true, value })('app.info', {})).toStrictEqual({ ok: true, value });
  });

  it('gives the failure the host told, with its detail', async () => {
    const failure = { ok: false, code: 'file-missing', detail: 'a.rostrum' };
    expect(await answering(failure)('project.open', { path: 'a.rostrum' })).toStrictEqual(failure);
  });

  it('makes a failure of a line that is cut, and never rejects', async () => {
    const send = createSend({ call: () => Promise.reject(new Error('Failed to fetch')) });
    expect(await send('app.info', {})).toStrictEqual({
      ok: false,
      code: 'internal',
      detail: 'app.info: Failed to fetch',
    });
  });

  it.each([undefined, 'a text', { ok: true }, { ok: false, code: 'no-such-code' }, { ok: 1, value: {} }])(
    'makes a failure of an answer that is none: %j',
    async (answer) => {
      expect(await answering(answer)('app.info', {})).toMatchObject({ ok: false, code: 'internal' });
    },
  );

  it('notices a value of another shape while developing', async () => {
    const result = await answering({ ok: true, value: { version: 1 } })('app.info', {});
    expect(result).toMatchObject({ ok: false, code: 'internal' });
  });
});
