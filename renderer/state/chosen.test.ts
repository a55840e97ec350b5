import { beforeEach, describe, expect, it } from 'vitest';
import { TranscriptId } from '../../workspace/contract/basics';
import { chooseNothing, queryOf, useChosen } from './chosen';

const speech = TranscriptId.parse('speech');
const other = TranscriptId.parse('other');
const choose = (choice: Parameters<ReturnType<typeof useChosen.getState>['choose']>[0]) => {
  useChosen.getState().choose(choice);
  const { word, unit, place, transcript, annotation } = useChosen.getState();
  return { word, unit, place, transcript, annotation };
};

describe('what is chosen', () => {
  beforeEach(() => chooseNothing());

  it('opens the transcript of a place', () => {
    const place = { transcript: speech, start: 3, end: 8 };
    expect(choose({ word: 'peace', place })).toStrictEqual({
      word: 'peace',
      unit: 'folded',
      place,
      transcript: speech,
      annotation: undefined,
    });
  });

  it('lets go of the place with another word, and keeps the transcript', () => {
    choose({ word: 'peace', place: { transcript: speech, start: 3, end: 8 } });
    expect(choose({ word: 'war' })).toMatchObject({ word: 'war', place: undefined, transcript: speech });
  });

  it('keeps the word and lets go of the place with another transcript', () => {
    choose({ word: 'peace', place: { transcript: speech, start: 3, end: 8 } });
    expect(choose({ transcript: other })).toMatchObject({
      word: 'peace',
      place: undefined,
      transcript: other,
    });
  });

  it('is asked for by a query that finds all of it', () => {
    const word = { word: 'crisis', unit: 'folded', group: undefined } as const;
    expect(queryOf(word)).toBe('crisis');
    expect(queryOf({ ...word, unit: 'lemma' })).toBe('[crisis]');
    expect(queryOf({ ...word, group: ['crisis', 'catastroph*'] })).toBe('crisis|catastroph*');
    expect(queryOf({ ...word, word: undefined })).toBeUndefined();
  });
});
