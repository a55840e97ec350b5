import { beforeEach, describe, expect, it } from 'vitest';
import { ViewId } from './contract/basics';
import { freshWorkspace } from './testing/fresh-workspace';
import { newFolder, openWorkspace, removeFolder, textFile } from './testing/open-workspace';

const workspace = freshWorkspace();
beforeEach(async () => {
  const talk = 'Question: How is the harbour?\n\nVera Adler: Is it well? It is, I think.';
  await workspace.ask('import.files', { job: 'a', files: [textFile('harbour.txt', talk)] });
});

describe('a saved view', () => {
  const kept = {
    name: ' Answers ',
    selection: { turns: 'answers', dates: { from: '1961' } },
    address: '#/contexts?query=harbour',
    settings: { contexts: '{"width":40}' },
  } as const;

  it('is there again after closing, by name, and can be renamed, removed and brought back', async () => {
    const { id } = await workspace.ask('view.save', kept);
    await workspace.ask('view.save', { name: 'All', selection: {} });
    const { path } = await workspace.state();
    await workspace.ask('project.close', {});
    await workspace.ask('project.open', { path });
    const { views } = await workspace.state();
    expect(views.map(({ name, address }) => [name, address])).toStrictEqual([
      ['All', undefined],
      ['Answers', kept.address],
    ]);
    expect(views[1]).toStrictEqual({ ...kept, id, name: 'Answers' });
    await workspace.ask('view.save', { ...kept, id, name: 'What they said' });
    expect((await workspace.state()).undo).toBe('Change the view “What they said”');
    await workspace.ask('view.remove', { id });
    expect((await workspace.state()).views).toHaveLength(1);
    await workspace.ask('project.undo', {});
    expect((await workspace.state()).views.map(({ name }) => name)).toStrictEqual(['All', 'What they said']);
  });

  it('is refused without a name, and where the one to change is gone', async () => {
    expect(await workspace.refuse('view.save', { ...kept, name: ' ' })).toMatchObject({
      code: 'bad-request',
    });
    const id = ViewId.parse('gone');
    expect(await workspace.refuse('view.save', { ...kept, id })).toMatchObject({ code: 'not-found' });
    expect(await workspace.refuse('view.remove', { id })).toMatchObject({ code: 'not-found' });
  });
});

it('knows where one was when Rostrum ends, however short before', async () => {
  const folder = newFolder();
  const before = await openWorkspace(folder);
  await before.ask('import.files', { job: 'a', files: [textFile('harbour.txt', 'Adler: Is it well?')] });
  const { path } = await before.state();
  const left = { chosen: { unit: 'folded' }, kept: {}, scrolled: {} } as const;
  const last = { selection: {}, address: '#/contexts?query=harbour', left };
  await before.ask('view.keepLast', { path, last });
  await before.close();
  const after = await openWorkspace(folder);
  expect(await after.ask('view.last', { path })).toStrictEqual({ last });
  await after.close();
  removeFolder(folder);
});

it('looks at other turns once a speaker is a voice and no person', async () => {
  const words = async (): Promise<number> =>
    (await workspace.ask('selection.size', { selection: { turns: 'questions' } })).words;
  expect(await words()).toBe(4);
  const adler = (await workspace.state()).speakers.find(({ name }) => name === 'Vera Adler');
  if (!adler) throw new Error('Vera Adler');
  await workspace.ask('speaker.edit', { id: adler.id, kind: 'generic' });
  expect(await words()).toBe(11);
  await workspace.ask('project.undo', {});
  expect(await words()).toBe(4);
});

it('tells how far the engine is with a named question, and that it was called off', async () => {
  const files = Array.from({ length: 30 }, (_, at) =>
    textFile(`${at}.txt`, `Vera Adler: ${'A great harbour is a good harbour. '.repeat(400)}${at}`),
  );
  await workspace.ask('import.files', { job: 'b', files });
  const asked = workspace.handle('sentiment.arc', { selection: {}, job: 'weigh' });
  await workspace.ask('job.cancel', { job: 'weigh' });
  expect(await asked).toMatchObject({ ok: false, code: 'cancelled' });
  expect(await workspace.refuse('job.cancel', { job: 'weigh' })).toMatchObject({ code: 'not-found' });
  expect(
    (await workspace.ask('sentiment.arc', { selection: {}, job: 'again' })).sentences.length,
  ).toBeGreaterThan(1000);
});
