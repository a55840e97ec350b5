import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenFiles } from './given-files';
import { menuTemplate } from './menu';
import { OpenedInbox } from './opened-inbox';
import { saveBytes } from './save-bytes';

describe('files of the command line', () => {
  it('are what is neither the program, nor its folder, nor a switch', () => {
    const argv = ['/bin/electron', '.', '--inspect', 'a.txt', '--allow-file-access', 'b.docx'];
    expect(givenFiles(argv, false)).toStrictEqual(['a.txt', 'b.docx']);
    expect(givenFiles(['/opt/Rostrum/rostrum', 'a.txt'], true)).toStrictEqual(['a.txt']);
  });
});

describe('what was opened from outside', () => {
  const file = (fileName: string) => ({ fileName, ok: false, code: 'file-missing' }) as const;

  it('waits for a page that listens, and is told once', () => {
    const inbox = new OpenedInbox();
    const told: unknown[] = [];
    inbox.put([file('a.txt')]);
    inbox.put([file('b.txt')]);
    inbox.listen((event) => told.push(event));
    inbox.put([file('c.txt')]);
    inbox.unlisten();
    inbox.put([file('d.txt')]);
    expect(told).toStrictEqual([
      { kind: 'opened', files: [file('a.txt'), file('b.txt')] },
      { kind: 'opened', files: [file('c.txt')] },
    ]);
  });
});

describe('the menu', () => {
  it.each(['linux', 'darwin', 'win32'] as const)('on %s runs commands, each under one label', (platform) => {
    const ran: string[] = [];
    const menus = menuTemplate(platform, (command) => ran.push(command));
    const items = menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
    const labels = items.flatMap(({ label }) => label ?? []);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { click } of items) if (click) Reflect.apply(click, undefined, []);
    expect(ran).toHaveLength(labels.length);
    expect(new Set(ran).size).toBe(ran.length);
    expect(ran).toContain('project.open');
  });

  it('leaves the keys to the page', () => {
    const items = menuTemplate('linux', () => undefined).flatMap(({ submenu }) =>
      Array.isArray(submenu) ? submenu : [],
    );
    const taken = items.filter(
      ({ accelerator, registerAccelerator }) => accelerator && registerAccelerator !== false,
    );
    expect(taken).toStrictEqual([]);
  });
});

describe('a saved file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'rostrum-save-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('replaces what was there as a whole and leaves nothing beside it', async () => {
    const path = join(folder, 'a.csv');
    await writeFile(path, 'old');
    await saveBytes(path, new TextEncoder().encode('new'));
    expect([await readFile(path, 'utf8'), await readdir(folder)]).toStrictEqual(['new', ['a.csv']]);
  });

  it('is refused with the reason of the system where it cannot be written', async () => {
    await expect(saveBytes(join(folder, 'none', 'a.csv'), Uint8Array.of(1))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});
