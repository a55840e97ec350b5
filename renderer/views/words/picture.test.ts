import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SetId, SpeakerId, TranscriptId } from '../../../workspace/contract/basics';
import type { ProjectState, Speaker } from '../../../workspace/contract/project';
import type { KeynessRow, WordsAbout } from '../../../workspace/contract/tables';
import { coloursOf } from './picture-colours';
import { groupsByPart, groupsByStem } from './picture-groups';
import { panelBoxes, panelsFor, sideBoxes } from './picture-layout';
import { partsOf, within } from './picture-parts';
import { parsePicture, usualPicture } from './picture-settings';
import { overused } from './picture-sides';

const [anna, boris] = [SpeakerId.parse('anna'), SpeakerId.parse('boris')];
const [early, late, undated] = ['early', 'late', 'undated'].map((id) => TranscriptId.parse(id));
if (!early || !late || !undated) throw new Error('three transcripts');

const speaker = (id: SpeakerId, name: string): Speaker => ({
  id,
  name,
  kind: 'person',
  labels: [],
  turns: 1,
  words: 100,
});
const project: Pick<ProjectState, 'speakers' | 'sets'> = {
  speakers: [speaker(anna, 'Anna Ivanova'), speaker(boris, 'Boris')],
  sets: [
    { id: SetId.parse('s1'), name: 'First', transcripts: [early, undated] },
    { id: SetId.parse('s2'), name: 'Elsewhere', transcripts: [] },
  ],
};

describe('the settings of a picture', () => {
  it('come back as they were kept, and are as usual where they are not known', () => {
    const kept = { ...usualPicture, kind: 'tree', seed: 4, a: 'rest', wide: true } as const;
    expect(parsePicture(JSON.parse(JSON.stringify(kept)))).toStrictEqual(kept);
    expect(parsePicture('cloud')).toStrictEqual(usualPicture);
    expect(parsePicture({ kind: 'pie', seed: 0.5, colour: 7 })).toStrictEqual(usualPicture);
  });
});

const about: WordsAbout = {
  made: { method: '', version: '', settings: {}, selection: '', tokens: 0, hidden: 0, textHash: '' },
  words: [
    { word: 'peace', part: 'noun', valence: 2.5, speaker: anna, period: 1, stem: 'peac' },
    { word: 'bad', part: 'adjective', valence: -2, stem: 'bad' },
    { word: 'peaceful', part: 'adjective', stem: 'peac' },
    { word: 'мир' },
  ],
  speakers: [
    { id: boris, words: 30 },
    { id: anna, words: 20 },
  ],
  periods: [
    { name: '1950–1954', words: 30 },
    { name: '1970–1974', words: 20 },
  ],
  lists: ['VADER'],
};

describe('the colours of words', () => {
  it('have a meaning in words, and a legend of those that occur', () => {
    const { tones, legend, about: sentence } = coloursOf('part', about, project);
    expect([...tones]).toStrictEqual([
      ['peace', { tone: 'c1', text: 'noun' }],
      ['bad', { tone: 'c4', text: 'adjective' }],
      ['peaceful', { tone: 'c4', text: 'adjective' }],
    ]);
    expect(legend.map(({ text }) => text)).toStrictEqual(['Nouns', 'Adjectives']);
    expect(sentence).toContain('; 1 word not English: not tagged.');
  });

  it('are by the value in the word list, strong from 2 on', () => {
    const { tones, about: sentence } = coloursOf('valence', about, project);
    expect([...tones.values()]).toStrictEqual([
      { tone: 'pos-3', text: 'valence 2.5' },
      { tone: 'neg-3', text: 'valence −2.0' },
    ]);
    expect(sentence).toContain('VADER');
    expect(sentence).toContain('; 2 words not in the list.');
  });

  it('are by speaker and by period where one says it clearly most', () => {
    expect(coloursOf('speaker', about, project).tones).toStrictEqual(
      new Map([['peace', { tone: 'c2', text: 'most by Anna Ivanova' }]]),
    );
    expect(coloursOf('period', about, project).legend).toStrictEqual([{ tone: 'c2', text: '1970–1974' }]);
  });

  it('are none where none are asked for', () => {
    expect(coloursOf('none', about, project).tones.size).toBe(0);
  });
});

describe('the groups of a treemap', () => {
  const rows = about.words.map(({ word }, index) => ({ word, count: 40 - index }));

  it('are word classes, and what is not tagged by itself', () => {
    expect(groupsByPart(rows, about.words).map(({ name, words }) => [name, words.length])).toStrictEqual([
      ['Nouns', 1],
      ['Adjectives', 2],
      ['Not English', 1],
    ]);
  });

  it('are families of one stem, named by their most frequent word', () => {
    expect(
      groupsByStem(rows, about.words).map(({ name, words }) => [name, words.map(({ text }) => text)]),
    ).toStrictEqual([
      ['peace, 2 forms', ['peace', 'peaceful']],
      ['', ['bad']],
      ['', ['мир']],
    ]);
  });
});

describe('the parts of what is looked at', () => {
  const transcripts = [{ id: early, date: '1950-03-04' }, { id: late, date: '1971' }, { id: undated }];
  const asked = {
    project,
    selection: { kinds: ['speech' as const] },
    transcripts,
    speakers: [
      { id: boris, words: 400 },
      { id: anna, words: 100 },
    ],
    most: 6,
  };
  const ofBoris = { name: 'Boris', selection: { kinds: ['speech'], speakers: [boris] } };
  const ofAnna = { name: 'Anna Ivanova', selection: { kinds: ['speech'], speakers: [anna] } };

  it('are speakers with the most words first', () => {
    expect(partsOf('speaker', asked)).toStrictEqual({ parts: [ofBoris, ofAnna], more: false });
    expect(partsOf('speaker', { ...asked, most: 1 })).toStrictEqual({ parts: [ofBoris], more: true });
  });

  it('are speakers of few words only where they are all there is', () => {
    const clara = { id: SpeakerId.parse('clara'), words: 99 };
    const three = { ...asked, speakers: [...asked.speakers, clara] };
    expect(partsOf('speaker', three)).toStrictEqual({ parts: [ofBoris, ofAnna], more: true });
    const few = asked.speakers.map(({ id }) => ({ id, words: 20 }));
    expect(partsOf('speaker', { ...asked, speakers: few })).toStrictEqual({
      parts: [ofBoris, ofAnna],
      more: false,
    });
  });

  it('are sets with a speech that is looked at', () => {
    expect(partsOf('set', asked)).toStrictEqual({
      parts: [{ name: 'First', selection: { kinds: ['speech'], transcripts: [early, undated] } }],
      more: false,
    });
  });

  it('are periods, of dated speeches only', () => {
    expect(partsOf('period', asked)).toStrictEqual({
      parts: [
        { name: '1950–1954', selection: { kinds: ['speech'], transcripts: [early] } },
        { name: '1970–1974', selection: { kinds: ['speech'], transcripts: [late] } },
      ],
      more: false,
    });
  });

  it('keep a side of a comparison within what is looked at', () => {
    expect(
      within({ transcripts: [early, late], turns: 'answers' }, { transcripts: [late, undated] }),
    ).toStrictEqual({
      turns: 'answers',
      transcripts: [late],
    });
    expect(within({ speakers: [anna] }, { transcripts: [late] })).toStrictEqual({
      speakers: [anna],
      transcripts: [late],
    });
    expect(within({}, {})).toStrictEqual({});
  });
});

describe('the words that a side over-uses', () => {
  const row = (word: string, g2: number, rateA: number, rateB: number) =>
    ({ word, g2, rateA, rateB }) as KeynessRow;
  const rows = [
    row('war', -40, 1, 9),
    row('peace', 30, 6, 1),
    row('hope', 20, 12, 1),
    row('the', 5, 600, 580),
  ];

  it('are those with a clear difference, the strongest first', () => {
    expect(overused(rows, 'a', 'g2')).toStrictEqual([
      { text: 'peace', value: 30 },
      { text: 'hope', value: 20 },
    ]);
    expect(overused(rows, 'b', 'g2')).toStrictEqual([{ text: 'war', value: 40 }]);
    expect(overused(rows, 'a', 'rate').map(({ text, value }) => [text, value])).toStrictEqual([
      ['hope', 11],
      ['peace', 5],
    ]);
  });
});

describe('the boxes of clouds beside each other', () => {
  it('are in the rows that leave them largest', () => {
    expect(panelBoxes(2, { width: 900, height: 300 }).map(({ x, y }) => [x, y])).toStrictEqual([
      [0, 0],
      [454, 0],
    ]);
    expect(panelBoxes(2, { width: 300, height: 400 }).map(({ x, y }) => [x, y])).toStrictEqual([
      [0, 0],
      [0, 204],
    ]);
    expect(panelBoxes(0, { width: 300, height: 400 })).toStrictEqual([]);
  });

  it('are as many as hold words that can be read, two at least', () => {
    expect(panelsFor({ width: 850, height: 480 }, 6)).toBe(6);
    expect(panelsFor({ width: 270, height: 240 }, 6)).toBe(4);
    expect(panelsFor({ width: 270, height: 200 }, 6)).toBe(2);
    expect(panelsFor({ width: 100, height: 80 }, 6)).toBe(2);
  });

  it('of two sides are left and right however narrow the picture is', () => {
    expect(sideBoxes({ width: 240, height: 400 })).toStrictEqual([
      { x: 0, y: 0, width: 112, height: 400 },
      { x: 128, y: 0, width: 112, height: 400 },
    ]);
  });

  it('are all of one size, inside the picture and apart', () => {
    const side = fc.integer({ min: 100, max: 2000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), side, side, (count, width, height) => {
        const boxes = panelBoxes(count, { width, height });
        expect(boxes).toHaveLength(count);
        for (const box of boxes) {
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
        }
        expect(new Set(boxes.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
      }),
    );
  });
});
