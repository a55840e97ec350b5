import { describe, expect, it } from 'vitest';
import { textFile } from './testing/open-workspace';
import { council, idOf, seen, speakerOf, speechesInFolder } from './testing/speeches-in-folder';

const { start } = speechesInFolder();

describe('speakers', () => {
  it('are found again under a name they were merged from or renamed from', async () => {
    const workspace = await start();
    await workspace.ask('import.files', { job: 'j', files: [council] });
    const first = await workspace.state();
    await workspace.ask('speaker.edit', { id: speakerOf(first, 'Tem Adler'), name: 'Temesgen Adler' });
    const more = textFile(
      'more.txt',
      ['Tem Adler: Well.', 'Ada Lund: Quite so.', 'Tem Adler: Yes.', 'Ada Lund: No.'].join('\n\n'),
    );
    await workspace.ask('import.files', { job: 'k', files: [more] });
    const state = await workspace.state();
    const tem = state.speakers.find(({ name }) => name === 'Temesgen Adler');
    expect([tem?.turns, tem?.labels]).toStrictEqual([4, ['Tem Adler']]);
  });

  it('follow a label that a person made, and stay with labels that had them', async () => {
    const workspace = await start();
    await workspace.ask('import.files', {
      job: 'j',
      files: [textFile('plain.txt', 'Lena Voss spoke first. It was a long day and nobody slept.\n')],
    });
    const before = await workspace.state();
    const id = idOf(before, 'plain.txt');
    await workspace.ask('transcript.setKind', { id, span: { start: 0, end: 9 }, kind: 'label' });
    const state = await workspace.state();
    expect(state.speakers.map(({ name, turns }) => [name, turns])).toStrictEqual([['Lena Voss', 1]]);
    const { turns, blocks } = await workspace.ask('transcript.text', { id });
    expect(turns[0]).toMatchObject({ label: 'Lena Voss', speaker: state.speakers[0]?.id });
    expect(blocks.map(({ start, end }) => [start, end]).flat()).toContain(9);
    await workspace.ask('project.undo', {});
    expect(seen(await workspace.state())).toStrictEqual(seen(before));
  });

  it('can be named where no label stands', async () => {
    const workspace = await start();
    const speech = textFile(
      'speech.txt',
      'My friends, we are here today to begin. We will not stop until it is done.\n',
    );
    await workspace.ask('import.files', { job: 'j', files: [speech] });
    const id = idOf(await workspace.state(), 'speech.txt');
    await workspace.ask('transcript.setSoleSpeaker', { ids: [id], name: '  Lena  Voss ' });
    const state = await workspace.state();
    expect(state.speakers.map(({ name, kind, turns }) => [name, kind, turns])).toStrictEqual([
      ['Lena Voss', 'person', 1],
    ]);
    expect(state.transcripts[0]?.warnings.map(({ code }) => code)).not.toContain('no-labels');
    const speaker = speakerOf(state, 'Lena Voss');
    expect(
      (await workspace.ask('words.table', { selection: { speakers: [speaker] } })).total,
    ).toBeGreaterThan(5);
  });
});
