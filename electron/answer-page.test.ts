import type { IpcMainInvokeEvent, OpenDialogOptions, SaveDialogOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { answerPage } from './answer-page';
import { channels } from './channels';

type Handler = Parameters<Parameters<typeof answerPage>[0]['ipcMain']['handle']>[1];

const ours = { url: 'app://rostrum/index.html', parent: null };

/** The desk with dialogs that answer `path`, and what happened at it. */
function desk(path = '') {
  const handlers = new Map<string, Handler>();
  const happened: unknown[] = [];
  answerPage({
    workspace: {
      answerPage: (name, input) => {
        happened.push(['answerPage', name, input]);
        return Promise.resolve({ ok: true, value: {} });
      },
    },
    ipcMain: { handle: (channel, handler) => void handlers.set(channel, handler) },
    dialog: {
      showOpenDialog: ({ defaultPath }: OpenDialogOptions) => {
        happened.push(['open', defaultPath]);
        return Promise.resolve({ canceled: path === '', filePaths: path === '' ? [] : [path] });
      },
      showSaveDialog: ({ defaultPath, filters }: SaveDialogOptions) => {
        happened.push(['save', defaultPath, filters]);
        return Promise.resolve({ canceled: path === '', filePath: path });
      },
    },
    writeFile: (to, bytes) => Promise.resolve(void happened.push(['write', to, bytes])),
    documents: '/home/ada/Documents/Rostrum',
    listening: () => void happened.push('listening'),
  });
  const ask = (channel: string, args: unknown[], senderFrame: unknown = ours): unknown =>
    handlers.get(channel)?.({ senderFrame } as IpcMainInvokeEvent, ...args);
  return { happened, ask, channels: [...handlers.keys()].sort() };
}

describe('the desktop', () => {
  it('passes a call of the contract to the workspace', async () => {
    const { ask, happened } = desk();
    expect(await ask(channels.call, ['app.info', { a: 1 }])).toStrictEqual({ ok: true, value: {} });
    expect(happened).toStrictEqual([['answerPage', 'app.info', { a: 1 }]]);
  });

  it.each(['app.nothing', 'constructor', '__proto__', 7, undefined])(
    'answers a call %s that is not in the contract itself',
    async (name) => {
      const { ask, happened } = desk();
      expect(await ask(channels.call, [name, {}])).toMatchObject({ ok: false, code: 'bad-request' });
      expect(happened).toStrictEqual([]);
    },
  );

  it.each([
    ['a frame that is gone', null],
    ['a frame within the page', { ...ours, parent: ours }],
    ['another address', { url: 'https://evil.test/', parent: null }],
    ['a host that only looks like it', { url: 'app://rostrum.evil/', parent: null }],
  ])('answers nothing on any channel to %s', (_, frame) => {
    const { ask, happened, channels: all } = desk('/tmp/x');
    expect(all).toStrictEqual(
      Object.values(channels)
        .filter((one) => one !== channels.event)
        .sort(),
    );
    for (const channel of all.filter((one) => one !== channels.listening)) {
      const args = channel === channels.call ? ['app.info', {}] : ['a.txt', 'text/plain', Uint8Array.of(1)];
      expect(() => ask(channel, args, frame)).toThrow('Only pages of Rostrum are answered.');
    }
    ask(channels.listening, [], frame);
    expect(happened).toStrictEqual([]);
  });

  it('saves where a person says, beginning in the projects folder', async () => {
    const { ask, happened } = desk('/home/ada/Desktop/excerpts.csv');
    const bytes = Uint8Array.of(1, 2);
    expect(await ask(channels.saveFile, ['../../excerpts.csv', 'text/csv', bytes])).toBe(
      '/home/ada/Desktop/excerpts.csv',
    );
    expect(happened).toStrictEqual([
      ['save', '/home/ada/Documents/Rostrum/excerpts.csv', [{ name: 'CSV', extensions: ['csv'] }]],
      ['write', '/home/ada/Desktop/excerpts.csv', bytes],
    ]);
  });

  it('writes nothing when saving is called off, or for arguments of another shape', async () => {
    const { ask, happened } = desk();
    expect(await ask(channels.saveFile, ['a.csv', 'text/csv', Uint8Array.of(1)])).toBeUndefined();
    await expect(ask(channels.saveFile, ['a.csv', 'text/csv', 'text'])).rejects.toThrow('Saving needs');
    expect(happened).toHaveLength(1);
  });

  it('chooses a path with the dialog that fits the purpose', async () => {
    const { ask, happened } = desk('/p/a.rostrum');
    const chosen = { kind: 'chosen', path: '/p/a.rostrum' };
    expect(await ask(channels.choosePath, ['open-project', ''])).toStrictEqual(chosen);
    expect(await ask(channels.choosePath, ['save-project', 'a.rostrum'])).toStrictEqual(chosen);
    expect(happened.map((one) => (Array.isArray(one) ? [one[0], one[1]] : one))).toStrictEqual([
      ['open', '/home/ada/Documents/Rostrum'],
      ['save', '/home/ada/Documents/Rostrum/a.rostrum'],
    ]);
    expect(await desk().ask(channels.choosePath, ['open-project', ''])).toStrictEqual({ kind: 'cancelled' });
    await expect(ask(channels.choosePath, ['delete-project', ''])).rejects.toThrow('No such purpose');
  });
});
