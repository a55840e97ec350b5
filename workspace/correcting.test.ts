import { beforeEach, describe, expect, it } from 'vitest';
import type { TranscriptId } from './contract/basics';
import { freshWorkspace } from './testing/fresh-workspace';
import { textFile } from './testing/open-workspace';

const meeting = textFile(
  'meeting.txt',
  [
    'MIRA OKONJO: We meet at last. The cranes turn again.',
    'TEM ADLER: They do. (Applause.)',
    'MIRA OKONJO: Thank you.',
    'Page 3',
    'TEM ADLER: Thank you all. (Laughter.)',
  ].join('\n\n'),
);

const workspace = freshWorkspace();
let id: TranscriptId;
beforeEach(async () => {
  await workspace.ask('import.files', { job: 'j', files: [meeting] });
  const [transcript] = (await workspace.state()).transcripts;
  if (transcript === undefined) throw new Error('nothing came in');
  id = transcript.id;
});

const at = async (words: string): Promise<number> =>
  (await workspace.ask('transcript.text', { id })).text.indexOf(words);
async function turns(): Promise<readonly string[]> {
  const { text, turns: found } = await workspace.ask('transcript.text', { id });
  const { speakers } = await workspace.state();
  return found.map(({ start, end, speaker }) => {
    const name = speakers.find((known) => known.id === speaker)?.name ?? 'nobody';
    return `${name.toLowerCase()}: ${text.slice(start, end).replaceAll('\n', '|')}`;
  });
}
const speaker = async (name: string) => {
  const found = (await workspace.state()).speakers.find((known) => known.name.toLowerCase() === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.id;
};

describe('correcting turns', () => {
  it('gives one turn to another speaker, and all of it is taken back in one step', async () => {
    const before = await turns();
    await workspace.ask('transcript.setTurnSpeaker', {
      id,
      at: await at('They do'),
      speaker: { name: 'Lena Voss' },
    });
    expect(await turns()).toStrictEqual([before[0], 'lena voss: They do. (Applause.)', ...before.slice(2)]);
    const state = await workspace.state();
    expect(state.undo).toBe('Give a turn to “Lena Voss”');
    expect(state.speakers.map(({ name, turns: count }) => [name.toLowerCase(), count])).toStrictEqual(
      expect.arrayContaining([
        ['lena voss', 1],
        ['tem adler', 1],
      ]),
    );
    await workspace.ask('project.undo', {});
    expect(await turns()).toStrictEqual(before);
  });

  it('splits a turn where a speaker was not marked, and joins it again', async () => {
    const before = await turns();
    const cranes = await at('The cranes');
    await workspace.ask('transcript.splitTurn', { id, at: cranes - 1, speaker: await speaker('tem adler') });
    expect((await turns()).slice(0, 2)).toStrictEqual([
      'mira okonjo: We meet at last.',
      'tem adler: The cranes turn again.',
    ]);
    await workspace.ask('transcript.joinTurn', { id, at: cranes });
    expect(await turns()).toStrictEqual(before);
    expect((await workspace.state()).undo).toBe('Join a turn with the one before it');
  });

  it('refuses places that no turn holds, and a first turn with nothing before it', async () => {
    const label = await at('TEM');
    const codes = await Promise.all([
      workspace.refuse('transcript.splitTurn', { id, at: label }),
      workspace.refuse('transcript.splitTurn', { id, at: await at('We meet') }),
      workspace.refuse('transcript.joinTurn', { id, at: await at('We meet') }),
      workspace.refuse('transcript.setTurnSpeaker', { id, at: 9999, speaker: { name: 'x' } }),
    ]);
    expect(codes.map(({ code }) => code)).toStrictEqual(Array.from({ length: 4 }, () => 'span-outside'));
  });

  it('follows a speaker who is merged into another', async () => {
    await workspace.ask('transcript.setTurnSpeaker', { id, at: await at('They'), speaker: { name: 'Voss' } });
    await workspace.ask('speaker.merge', {
      from: [await speaker('voss')],
      into: await speaker('mira okonjo'),
    });
    expect((await turns())[1]).toBe('mira okonjo: They do. (Applause.)');
  });
});

describe('correcting all that is alike', () => {
  it('is one step for every block of the same shape', async () => {
    const start = await at('(Applause.)');
    const span = { start, end: start + '(Applause.)'.length };
    expect(
      await workspace.ask('transcript.setKind', { id, span, kind: 'insertion', alike: 'shape' }),
    ).toStrictEqual({ changed: 2 });
    const { text, blocks } = await workspace.ask('transcript.text', { id });
    expect(
      blocks.filter(({ kind }) => kind === 'insertion').map((block) => text.slice(block.start, block.end)),
    ).toStrictEqual(['(Applause.)', '(Laughter.)']);
    expect((await workspace.state()).undo).toBe('Mark 2 passages as insertion');
    await workspace.ask('project.undo', {});
    const undone = await workspace.ask('transcript.text', { id });
    expect(undone.blocks.filter(({ kind }) => kind === 'insertion')).toStrictEqual([]);
  });

  it('is every turn under the same label', async () => {
    await workspace.ask('transcript.setSpeaker', { id, label: 'TEM ADLER', speaker: { name: 'Lena Voss' } });
    expect(await turns()).toStrictEqual([
      'mira okonjo: We meet at last. The cranes turn again.',
      'lena voss: They do. (Applause.)',
      expect.stringMatching(/^mira okonjo: Thank you\./u),
      'lena voss: Thank you all. (Laughter.)',
    ]);
  });
});
