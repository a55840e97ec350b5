import { describe, expect, it } from 'vitest';
import type { Speaker } from './contract/project';
import { freshWorkspace } from './testing/fresh-workspace';
import { textFile } from './testing/open-workspace';

const workspace = freshWorkspace();

const meeting = [
  'Vera Adler: We open the meeting on the harbour.',
  'Tem Lind: The harbour needs a keeper.',
  'Vera Alder: It has needed one for years.',
  'Tem Lind: Then let us find one.',
].join('\n\n');
const add = (name: string, text: string): Promise<unknown> =>
  workspace.ask('import.files', { job: name, files: [textFile(name, text)] });
const named = async (name: string): Promise<Speaker> => {
  const found = (await workspace.state()).speakers.find((speaker) => speaker.name === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const asked = async (): Promise<unknown> => {
  const { speakers, proposals } = await workspace.state();
  const nameOf = (id: string): string | undefined => speakers.find((speaker) => speaker.id === id)?.name;
  return proposals.map(({ a, b, reason }) => [nameOf(a), nameOf(b), reason]);
};

describe('speakers who may be one', () => {
  it('are proposed with a reason, and no more once they are merged; undo asks again', async () => {
    await add('harbour.txt', meeting);
    expect(await asked()).toStrictEqual([['Vera Adler', 'Vera Alder', 'spelling']]);
    const [from, into] = [await named('Vera Alder'), await named('Vera Adler')];
    await workspace.ask('speaker.merge', { from: [from.id], into: into.id });
    expect(await asked()).toStrictEqual([]);
    await workspace.ask('project.undo', {});
    expect(await asked()).toHaveLength(1);
  });

  it('are not asked about again when a person has said that they are two', async () => {
    await add('harbour.txt', meeting);
    const [a, b] = [await named('Vera Alder'), await named('Vera Adler')];
    await workspace.ask('speaker.apart', { a: a.id, b: b.id });
    expect(await asked()).toStrictEqual([]);
    expect((await workspace.state()).undo).toBe('Keep “Vera Alder” and “Vera Adler” apart');
    await workspace.ask('project.undo', {});
    expect(await asked()).toHaveLength(1);
  });

  it('are found over transcripts by their names, but an office alone is nobody’s there', async () => {
    await add('one.txt', meeting.replaceAll('Alder', 'Adler'));
    await add('two.txt', meeting.replaceAll('Alder', 'Adler').replaceAll('Vera Adler', 'Adler'));
    expect(await asked()).toStrictEqual([['Adler', 'Vera Adler', 'family-name']]);
    await add('three.txt', meeting.replaceAll(/Vera \w+/gu, 'The President'));
    expect(await asked()).toHaveLength(1);
  });
});

describe('a speaker who is two', () => {
  it('is split by a label, in all transcripts, and the next import keeps them apart', async () => {
    await add('harbour.txt', meeting);
    const [from, into] = [await named('Vera Alder'), await named('Vera Adler')];
    await workspace.ask('speaker.merge', { from: [from.id], into: into.id });
    await add('again.txt', `${meeting}\n\nVera Alder: Good.`);
    expect((await named('Vera Adler')).labels).toStrictEqual(['Vera Adler', 'Vera Alder']);
    const { id } = await workspace.ask('speaker.split', { id: into.id, label: 'Vera Alder' });
    const split = await named('Vera Alder');
    expect([split.id, split.turns, split.labels]).toStrictEqual([id, 3, ['Vera Alder']]);
    expect((await named('Vera Adler')).turns).toBe(2);
    expect(await asked()).toStrictEqual([]);
    await add('third.txt', `Once more.\n\n${meeting}`);
    expect((await named('Vera Alder')).turns).toBe(4);
    await workspace.ask('project.undo', {});
    await workspace.ask('project.undo', {});
    expect((await named('Vera Adler')).turns).toBe(5);
  });

  it('is not split by a label that is not theirs', async () => {
    await add('harbour.txt', meeting);
    const { id } = await named('Tem Lind');
    expect(await workspace.handle('speaker.split', { id, label: 'Vera Adler' })).toMatchObject({
      ok: false,
      code: 'not-found',
    });
  });
});

describe('a party', () => {
  const table =
    'speaker,party,text\nVera Adler,Harbour List,We open.\nTem Lind,,We do.\nVera Adler,Harbour List,Good.\n';

  it('is kept from a file that tells it, and can be changed and taken away', async () => {
    await add('sitting.csv', table);
    const { id, party } = await named('Vera Adler');
    expect(party).toBe('Harbour List');
    await workspace.ask('speaker.edit', { id, party: 'Shore List' });
    expect(await named('Vera Adler')).toMatchObject({ party: 'Shore List', name: 'Vera Adler' });
    await workspace.ask('speaker.edit', { id, party: '' });
    expect((await named('Vera Adler')).party).toBeUndefined();
  });
});
