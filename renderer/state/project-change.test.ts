import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TranscriptId } from '../../workspace/contract/basics';
import type { ProjectState } from '../../workspace/contract/project';
import { emptyProject } from '../../workspace/contract/testing/empty-project';
import { useChosen } from './chosen';
import { useImports } from './imports';
import { forgetWithProject } from './project-change';
import { projectStore } from './project';
import { useLooking } from './selection';

const project = (path: string, revision = 1): ProjectState => ({
  ...emptyProject,
  path,
  revision,
});
const outcome = { kind: 'failed', code: 'file-empty', detail: undefined } as const;
let stop: () => void;

describe('another project', () => {
  beforeEach(() => {
    projectStore.setState({ status: 'ready', project: project('/a.rostrum') });
    stop = forgetWithProject();
    useChosen.getState().choose({ word: 'peace', transcript: TranscriptId.parse('t') });
    useLooking.setState({ transcripts: [TranscriptId.parse('t')] });
    useImports.setState({
      entries: [{ key: 1, name: 'a.txt', file: undefined, outcome }],
      running: false,
      shown: true,
    });
  });
  afterEach(() => stop());

  it('begins with nothing chosen, everything looked at and no import shown', () => {
    projectStore.setState({ project: project('/b.rostrum') });
    expect(useChosen.getState()).toMatchObject({ word: undefined, transcript: undefined });
    expect(useLooking.getState().transcripts).toBeUndefined();
    expect(useImports.getState()).toMatchObject({ entries: [], shown: false });
  });

  it('is not a change of the same one', () => {
    projectStore.setState({ project: project('/a.rostrum', 2) });
    expect(useChosen.getState()).toMatchObject({ word: 'peace', transcript: 't' });
    expect(useImports.getState().shown).toBe(true);
  });

  it('keeps the list of the import that made it', () => {
    projectStore.setState({ project: undefined });
    useImports.setState({ entries: [{ key: 1, name: 'a.txt', file: undefined, outcome }], shown: true });
    projectStore.setState({ project: project('/new.rostrum') });
    expect(useImports.getState()).toMatchObject({ entries: [{ name: 'a.txt' }], shown: true });
  });
});
