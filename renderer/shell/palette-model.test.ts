import { describe, expect, it } from 'vitest';
import { SpeakerId, TranscriptId } from '../../workspace/contract/basics';
import { matches, paletteGroups } from './palette-model';

const speaker = SpeakerId.parse('k');
const project = {
  transcripts: [
    {
      id: TranscriptId.parse('t'),
      fileName: '1963.txt',
      title: 'State of the Union, 1963',
      date: '1963-01-14',
      speakers: [speaker],
      turns: 1,
      words: 5452,
      warnings: [],
      sourceHash: '',
    },
  ],
  speakers: [
    { id: speaker, name: 'John F. Kennedy', kind: 'person' as const, labels: [], turns: 1, words: 5452 },
  ],
};
const command = { id: 'theme.dark', title: 'Theme: dark', run: () => undefined };
const hidden = { id: 'region.next', title: 'Next region', hidden: true, run: () => undefined };
const found = { text: '', words: [], commands: [command, hidden], project, hasContexts: true };

describe('the palette', () => {
  it('offers what can be done before anything is typed', () => {
    expect(paletteGroups(found)).toStrictEqual([{ title: 'Do', items: [{ kind: 'command', command }] }]);
  });

  it('puts words first, then the contexts of the first, then speeches', () => {
    const words = [{ word: 'kennedy', count: 1, speeches: 1 }];
    expect(paletteGroups({ ...found, text: ' kenn', words })).toStrictEqual([
      { title: 'Words', items: [{ kind: 'word', word: 'kennedy', note: '1 time in 1 speech' }] },
      { title: 'Do', items: [{ kind: 'contexts', query: 'kennedy', text: 'Contexts of “kennedy”' }] },
      {
        title: 'Speeches',
        items: [
          {
            kind: 'speech',
            id: 't',
            title: 'State of the Union, 1963',
            note: 'John F. Kennedy · 14 January 1963',
          },
        ],
      },
    ]);
  });

  it('asks for the contexts of a phrase as it is typed', () => {
    const [group] = paletteGroups({ ...found, text: 'of the people' });
    expect(group?.items).toStrictEqual([
      { kind: 'contexts', query: 'of the people', text: 'Contexts of “of the people”' },
    ]);
  });

  it('takes what is typed for a command before it takes it for a phrase', () => {
    const [group] = paletteGroups({ ...found, text: 'theme dark' });
    expect(group?.items).toStrictEqual([
      { kind: 'command', command },
      { kind: 'contexts', query: 'theme dark', text: 'Contexts of “theme dark”' },
    ]);
  });

  it.each([
    ['Theme: dark', 'da th', true],
    ['Ouvrir la séance', 'seance', true],
    ['Theme: dark', 'ark', false],
    ['Theme: dark', '', true],
    ['Theme: dark', '?', false],
    ['session-1260-2013.txt', 'session-12', true],
  ])('%s is found by %j: %s', (title, asked, is) => {
    expect(matches(title, asked)).toBe(is);
  });
});
