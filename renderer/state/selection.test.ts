import { describe, expect, it } from 'vitest';
import { SpeakerId, TranscriptId } from '../../workspace/contract/basics';
import type { ProjectState } from '../../workspace/contract/project';
import { emptyProject } from '../../workspace/contract/testing/empty-project';
import { projectStore } from './project';
import { everything, lookAtSelection, tidy, toggled, toSelection, useLooking } from './selection';

const id = (text: string) => TranscriptId.parse(text);
const transcript = (text: string) => ({
  id: id(text),
  fileName: `${text}.txt`,
  speakers: [],
  turns: 1,
  words: 10,
  warnings: [],
  sourceHash: '',
});
const [a, b, c] = [id('a'), id('b'), id('c')];
const maro = SpeakerId.parse('maro');
const project: ProjectState = {
  ...emptyProject,
  transcripts: [transcript('a'), transcript('b'), transcript('c')],
  speakers: [{ id: maro, name: 'Ana Maro', kind: 'person', labels: [], turns: 1, words: 30 }],
};

describe('what is looked at', () => {
  it('is in the order of the project, without those that are gone', () => {
    expect(tidy(project, [c, id('gone'), a])).toStrictEqual([a, c]);
  });

  it('does not restrict when it is all of them', () => {
    expect(tidy(project, [c, b, a])).toBeUndefined();
  });

  it('loses one by a toggle where all were looked at', () => {
    expect(toggled(project, undefined, [b])).toStrictEqual([a, c]);
  });

  it('gains all of a set of which one was missing', () => {
    expect(toggled(project, [a], [a, b])).toStrictEqual([a, b]);
  });

  it('can be nothing at all', () => {
    expect(toggled(project, [a], [a])).toStrictEqual([]);
  });

  it('is an empty selection of the contract when nothing restricts', () => {
    expect(toSelection(project, everything)).toStrictEqual({});
  });

  it('never asks for a transcript or speaker that is gone', () => {
    const looking = {
      ...everything,
      transcripts: [a, id('gone')],
      speakers: [SpeakerId.parse('gone')],
    };
    expect(toSelection(project, looking)).toStrictEqual({ transcripts: [a] });
  });

  it('asks for the kinds, dates, turns and words that it is restricted to', () => {
    useLooking.getState().restrict({ kinds: ['speech', 'event'], dates: { from: '1961' } });
    useLooking.getState().restrict({ turns: 'answers', search: { query: 'peace', within: 'turn' } });
    expect(toSelection(project, useLooking.getState())).toStrictEqual({
      kinds: ['speech', 'event'],
      dates: { from: '1961' },
      turns: 'answers',
      search: { query: 'peace', within: 'turn' },
    });
    useLooking.getState().restrict({ kinds: ['speech'], dates: undefined });
    useLooking.getState().restrict({ turns: undefined, search: undefined });
    expect(toSelection(project, useLooking.getState())).toStrictEqual({});
  });

  it('is again what was saved, without what is gone from the project', () => {
    projectStore.setState({ project });
    lookAtSelection({ transcripts: [b, id('gone')], dates: { to: '1989-12' } });
    expect(toSelection(project, useLooking.getState())).toStrictEqual({
      transcripts: [b],
      dates: { to: '1989-12' },
    });
    lookAtSelection({});
    expect(toSelection(project, useLooking.getState())).toStrictEqual({});
  });
});
