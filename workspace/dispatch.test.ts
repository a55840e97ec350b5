import { describe, expect, it } from 'vitest';
import { calls } from './contract';
import { freshWorkspace } from './testing/fresh-workspace';

const workspace = freshWorkspace();

describe('a call', () => {
  it('that is not in the contract, or has not its shape, is a bad request', async () => {
    expect(await workspace.handle('__proto__', {})).toStrictEqual({
      ok: false,
      code: 'bad-request',
      detail: '__proto__',
    });
    expect(await workspace.handle('toString', {})).toMatchObject({ code: 'bad-request' });
    expect(await workspace.handle('code.save', { name: ' ' })).toMatchObject({
      code: 'bad-request',
      detail: expect.stringMatching(/^code\.save: name /) as string,
    });
    expect(await workspace.handle('annotation.remove', undefined)).toMatchObject({ code: 'bad-request' });
  });

  it('never throws, whatever it is given: every call of the contract answers with a result', async () => {
    const odd: unknown[] = [
      undefined,
      null,
      7,
      'x',
      [],
      {},
      { id: 'x' },
      { ids: ['x'] },
      { path: '/' },
      { selection: {} },
    ];
    for (const name of Object.keys(calls))
      for (const input of odd) {
        const result = await workspace.handle(name, input);
        const code = result.ok ? 'ok' : result.code;
        expect([name, code]).not.toStrictEqual([name, 'internal']);
      }
  }, 60_000);

  it('of the work needs an open project', async () => {
    const all = await Promise.all(
      (['project.undo', 'project.redo', 'words.table', 'excerpts.list'] as const).map((name) =>
        workspace.handle(name, { selection: {} }),
      ),
    );
    expect(all.map((result) => (result.ok ? 'ok' : result.code))).toStrictEqual(Array(4).fill('no-project'));
  });

  it('after the workspace is closed is cancelled', async () => {
    await workspace.close();
    expect(await workspace.handle('app.info', {})).toMatchObject({ ok: false, code: 'cancelled' });
  });
});
