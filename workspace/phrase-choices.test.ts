import { beforeEach, describe, expect, it } from 'vitest';
import { freshWorkspace } from './testing/fresh-workspace';

const workspace = freshWorkspace();
beforeEach(async () => {
  await workspace.ask('project.create', {});
});

const named = (phrase: string) => ({ key: phrase.toLowerCase(), phrase });
const choices = async () => (await workspace.state()).phrases;

describe('what is settled about key phrases', () => {
  it('is kept in the project, told by its undo step, and taken back by it', async () => {
    await workspace.ask('phrases.merge', { into: named('Harbour workers'), others: [named('workers')] });
    await workspace.ask('phrases.hide', { phrase: named('Monday') });
    const { path, undo } = await workspace.state();
    expect(undo).toBe('Hide the phrase “Monday”');
    await workspace.ask('project.rename', { name: 'Harbour' });
    await workspace.ask('project.close', {});
    await workspace.ask('project.open', { path });
    expect(await choices()).toStrictEqual({
      merged: [[named('Harbour workers'), named('workers')]],
      hidden: [named('Monday')],
    });
    await workspace.ask('project.undo', {});
    await workspace.ask('project.undo', {});
    expect((await choices())?.hidden).toStrictEqual([]);
    expect((await workspace.state()).undo).toBe('Merge “workers” into “Harbour workers”');
    await workspace.ask('project.undo', {});
    expect(await choices()).toBeUndefined();
  });

  it('joins lists that share a phrase, and takes them apart whole', async () => {
    await workspace.ask('phrases.merge', { into: named('b'), others: [named('c')] });
    await workspace.ask('phrases.merge', { into: named('a'), others: [named('b'), named('d')] });
    expect((await choices())?.merged.map((list) => list.map(({ key }) => key))).toStrictEqual([
      ['a', 'b', 'd', 'c'],
    ]);
    await workspace.ask('phrases.separate', { into: named('a') });
    expect((await choices())?.merged).toStrictEqual([]);
  });

  it('shows one hidden phrase again, or all of them, and says where there is none', async () => {
    for (const phrase of ['x', 'y', 'z']) await workspace.ask('phrases.hide', { phrase: named(phrase) });
    await workspace.ask('phrases.show', { keys: ['y'] });
    expect((await choices())?.hidden.map(({ key }) => key)).toStrictEqual(['x', 'z']);
    await workspace.ask('phrases.show', {});
    expect((await choices())?.hidden).toStrictEqual([]);
    expect(await workspace.refuse('phrases.show', {})).toMatchObject({ code: 'not-found' });
    expect(await workspace.refuse('phrases.separate', { into: named('a') })).toMatchObject({
      code: 'not-found',
    });
  });
});
