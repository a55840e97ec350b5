import { describe, expect, it } from 'vitest';
import type { Voice } from '../../analysis/model/transcript';
import { SpeakerId } from '../contract/basics';
import type { SpeakerRecord } from '../store/records';
import { assignLabels, SpeakerFinder } from './find-speakers';

const voice = (name: string, labels: readonly string[] = [name], more: Partial<Voice> = {}): Voice => ({
  name,
  kind: 'person',
  role: undefined,
  labels,
  ...more,
});
const s1 = SpeakerId.parse('s1');
const mira: SpeakerRecord = { name: 'Mira Okonjo', kind: 'person', aliases: ['M. Okonjo'] };

describe('who somebody is across transcripts', () => {
  it('is told by the name, however it is written, and by names they went by before', () => {
    const finder = new SpeakerFinder([[s1, mira]]);
    expect(['Mira Okonjo', 'MIRA  OKONJO', 'M Okonjo'].map((name) => finder.find(voice(name)))).toStrictEqual(
      [s1, s1, s1],
    );
    expect(finder.changes()).toStrictEqual([]);
  });

  it('never makes a person of a voice without a name', () => {
    const finder = new SpeakerFinder([[s1, { name: 'Question', kind: 'person', aliases: [] }]]);
    const generic = finder.find(voice('Question', ['Q'], { kind: 'generic' }));
    expect(generic).not.toBe(s1);
    expect(finder.find(voice('QUESTION', ['Q'], { kind: 'generic' }))).toBe(generic);
    expect(finder.changes()).toStrictEqual([
      {
        kind: 'speaker',
        id: generic,
        before: null,
        after: { name: 'Question', kind: 'generic', aliases: [] },
      },
    ]);
  });

  it('keeps a role that is read for the first time, and the first one that was', () => {
    const finder = new SpeakerFinder([[s1, mira]]);
    finder.find(voice('Mira Okonjo', [], { role: 'Minister' }));
    finder.find(voice('Mira Okonjo', [], { role: 'Chair' }));
    expect(finder.changes()).toStrictEqual([
      { kind: 'speaker', id: s1, before: mira, after: { ...mira, role: 'Minister' } },
    ]);
  });

  it('leaves labels with the speaker they had, and lets a voice’s new labels follow them', () => {
    const finder = new SpeakerFinder([[s1, mira]]);
    const given = SpeakerId.parse('s9');
    const labels = assignLabels(
      { voices: [voice('Tem Adler', ['ADLER', 'MR. ADLER'])] },
      [['ADLER', given]],
      finder,
    );
    expect(labels).toStrictEqual([
      ['ADLER', given],
      ['MR. ADLER', given],
    ]);
    expect(finder.changes()).toStrictEqual([]);
  });
});
