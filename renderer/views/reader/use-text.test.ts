import { describe, expect, it } from 'vitest';
import { ProjectState } from '../../../workspace/contract/project';
import { emptyProject } from '../../../workspace/contract/testing/empty-project';
import { onlyMarksChanged } from './use-text';

const state = (revision: number, marks: number): ProjectState =>
  ProjectState.parse({
    ...emptyProject,
    revision,
    annotations: Array.from({ length: marks }, (_, index) => ({
      id: `a${index}`,
      transcript: 't',
      start: index,
      end: index + 1,
      quote: 'x',
      prefix: '',
      suffix: '',
      codes: [],
      note: 'n',
      author: '',
      created: '2026-01-01T00:00:00Z',
      changed: '2026-01-01T00:00:00Z',
    })),
  });

describe('whether a text must be asked for again', () => {
  it('not after one change of the marked passages', () => {
    expect(onlyMarksChanged(state(4, 1), state(5, 2))).toBe(true);
  });

  it('yes after any other change, after several, and in another project', () => {
    const other = { ...state(5, 2), path: '/other.rostrum' };
    const cases = [
      onlyMarksChanged(state(4, 1), state(5, 1)),
      onlyMarksChanged(state(4, 1), state(6, 2)),
      onlyMarksChanged(state(4, 1), other),
      onlyMarksChanged(undefined, state(1, 0)),
    ];
    expect(cases).toStrictEqual([false, false, false, false]);
  });
});
