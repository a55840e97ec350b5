import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Block, ParsedTranscript } from '../model/transcript';
import { parseTranscript } from './parse-transcript';

const parse = (text: string): ParsedTranscript =>
  parseTranscript({ text, paragraphs: undefined, declared: {} });

/** Kind and text of every block but the separators. */
const marked = ({ text, blocks }: ParsedTranscript): readonly (readonly [Block['kind'], string])[] =>
  blocks
    .filter(({ kind }) => kind !== 'separator')
    .map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** Label and text of every turn. */
const said = ({ text, turns }: ParsedTranscript): readonly (readonly [string | undefined, string])[] =>
  turns.map(({ label, start, end }) => [label, text.slice(start, end)]);

const spanOf = (text: string, part: string): { start: number; end: number } => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

const page = `View settings

Font size:
Page colours:
Pictures

Official site of the President of Norland

Documents   /

Meeting with the keepers of the coastal lights

March 4, 2021, The Old Wharf, Lindby

Sven Halder met with keepers of lights from the coastal regions. The conversation took place after the meeting of the Harbour Council.

President of Norland Sven Halder: Good morning, colleagues,

I just spoke with members of the Council [for Harbours and Lights]. It was useful.

When officials are slow, you should step forward (to assist them).

Our Keeper General (Tove Lindqvist) does this well. (Applause.)

Thank you very much.

<…>

March 4, 2021, The Old Wharf, Lindby
`;

describe('a page as it was pasted', () => {
  it('comes out as a careful person would mark it', () => {
    expect(marked(parse(page))).toStrictEqual([
      ['furniture', 'View settings'],
      ['furniture', 'Font size:'],
      ['furniture', 'Page colours:'],
      ['furniture', 'Pictures'],
      ['furniture', 'Official site of the President of Norland'],
      ['furniture', 'Documents   /'],
      ['title', 'Meeting with the keepers of the coastal lights'],
      ['dateline', 'March 4, 2021, The Old Wharf, Lindby'],
      [
        'summary',
        'Sven Halder met with keepers of lights from the coastal regions. The conversation took place after the meeting of the Harbour Council.',
      ],
      ['label', 'President of Norland Sven Halder:'],
      ['speech', 'Good morning, colleagues,'],
      ['speech', 'I just spoke with members of the Council'],
      ['insertion', '[for Harbours and Lights]'],
      ['speech', '. It was useful.'],
      ['speech', 'When officials are slow, you should step forward (to assist them).'],
      ['speech', 'Our Keeper General (Tove Lindqvist) does this well.'],
      ['event', '(Applause.)'],
      ['speech', 'Thank you very much.'],
      ['omission', '<…>'],
      ['dateline', 'March 4, 2021, The Old Wharf, Lindby'],
    ]);
  });

  it('tells title, date, place, summary, who speaks and what was kept as speech', () => {
    const { text, blocks, turns, ...facts } = parse(page);
    expect(turns).toStrictEqual([
      {
        start: text.indexOf('Good morning'),
        end: text.indexOf('<…>') + 3,
        label: 'President of Norland Sven Halder',
        voice: 0,
      },
    ]);
    expect(blocks.at(-1)).toStrictEqual({ kind: 'separator', start: text.length - 1, end: text.length });
    expect(facts).toStrictEqual({
      voices: [
        {
          name: 'Sven Halder',
          kind: 'person',
          role: 'President of Norland',
          labels: ['President of Norland Sven Halder'],
        },
      ],
      title: 'Meeting with the keepers of the coastal lights',
      date: '2021-03-04',
      place: 'The Old Wharf, Lindby',
      summary:
        'Sven Halder met with keepers of lights from the coastal regions. The conversation took place after the meeting of the Harbour Council.',
      found: {
        title: spanOf(text, 'Meeting with the keepers of the coastal lights'),
        date: spanOf(text, 'March 4, 2021'),
        place: spanOf(text, 'The Old Wharf, Lindby'),
      },
      language: undefined,
      warnings: [{ code: 'parenthesis-kept-as-speech', about: ['(to assist them)', '(Tove Lindqvist)'] }],
    });
  });
});

describe('labels', () => {
  it.each([
    [
      'MS. ARLEN:  Good morning.\n\nQ    Thank you. Is it true?\n\nMS. ARLEN:  It is.\n\nQ    Since when?',
      ['MS. ARLEN', 'Q', 'MS. ARLEN', 'Q'],
    ],
    ['QUESTION: One?\nANSWER: Two.\nQUESTION: Three?', ['QUESTION', 'ANSWER', 'QUESTION']],
    ['В.Лесков: Добрый день.\n\nВопрос: Как дела?\n\nВ.Лесков: Хорошо.', ['В.Лесков', 'Вопрос', 'В.Лесков']],
    ['主持人：大家好。\n\n记者：谢谢。', ['主持人', '记者']],
    [
      'La señora PRESIDENTA: Se abre la sesión.\n\nEl señor GORDO PÉREZ: Gracias.',
      ['La señora PRESIDENTA', 'El señor GORDO PÉREZ'],
    ],
    [
      '  Mr. ARLEN of Norland. Mr. Speaker, I rise.\n  The SPEAKER pro tempore. Without objection.',
      ['Mr. ARLEN of Norland', 'The SPEAKER pro tempore'],
    ],
    [
      'Ms. Chang  0:00\nGood morning to all.\n\nPrime Minister Lee  1:02\nThank you.',
      ['Ms. Chang', 'Prime Minister Lee'],
    ],
    [
      'President\nof Norland Sven Halder: Friends,\n\nwe met.\n\nAnna Berg: Thank you\nvery much.',
      ['President of Norland Sven Halder', 'Anna Berg'],
    ],
  ])('are found in %j', (text, labels) => {
    expect(parse(text).turns.map(({ label }) => label)).toStrictEqual(labels);
  });

  it.each([
    'My fellow citizens: we meet again.\n\nNote: this is not a speaker.\n\nFirst: we build.\n\nSecond: we pay.\n\nNote: we meant it.',
    'Mr. Speaker, Mr. President, Members of the House: I come to report.\n\nThomas Arlen in 1802: the words are old.\n\nPublic Health: we will improve public health.',
    'The question is this: who pays?\n\nWe meet at 12:45: be on time. See https://example.org:80/a.\n\nA colleague of mine: he knows.',
  ])('are not found in %j', (text) => {
    expect(parse(text).voices).toStrictEqual([]);
  });

  it('make turns from the first character said to the last, and a turn without words where a label stands alone', () => {
    expect(said(parse('MR. ARLEN: One.\n\nTwo.\n\nMS. BERG:\n\nMR. ARLEN: (Laughs.) Three.'))).toStrictEqual([
      ['MR. ARLEN', 'One.\n\nTwo.'],
      ['MS. BERG', ''],
      ['MR. ARLEN', '(Laughs.) Three.'],
    ]);
  });

  it('leave speech before the first of them to nobody, where it is too long for a summary', () => {
    const long = Array.from(
      { length: 12 },
      () => 'We said it before, and we say it again today, in this hall.',
    );
    const parsed = parse([...long, 'AUDIENCE: Hear, hear!', 'MR. ARLEN: Thank you.'].join('\n\n'));
    expect(said(parsed)).toStrictEqual([
      [undefined, long.join('\n\n')],
      ['AUDIENCE', 'Hear, hear!'],
      ['MR. ARLEN', 'Thank you.'],
    ]);
  });
});

it('a label is cut before what a page says of the person when the pointer rests on the name', () => {
  const text =
    'Sven Halder: We begin.\n\nHead of the Northern Harbour Anna Berg Berg AnnaHead of the Harbour Office : Thank you.\n\nSven Halder: Please.';
  expect(parse(text).turns.map(({ label }) => label)).toStrictEqual([
    'Sven Halder',
    'Head of the Northern Harbour Anna Berg',
    'Sven Halder',
  ]);
});

describe('a text without labels', () => {
  it('is one turn without a label, and says so', () => {
    const { turns, warnings } = parse('We meet again in this hall today, my friends.\n\nThank you for that.');
    expect(turns).toStrictEqual([{ start: 0, end: 66, label: undefined, voice: undefined }]);
    expect(warnings).toStrictEqual([{ code: 'no-labels', about: [] }]);
  });

  it('of nothing but white space has no turn and no speech', () => {
    expect(parse(' \n\n ')).toStrictEqual({
      text: ' \n\n ',
      blocks: [{ kind: 'separator', start: 0, end: 4 }],
      turns: [],
      voices: [],
      title: undefined,
      date: undefined,
      place: undefined,
      summary: undefined,
      language: undefined,
      warnings: [{ code: 'no-speech', about: [] }],
    });
  });
});

const seed = join(import.meta.dirname, '../../../shared/seed/kremlin-2019-12-10-ombudsmen.txt');
describe.skipIf(!existsSync(seed))('the seed (skipped where ../shared is not there)', () => {
  it('is one speaker with a role, its menu furniture, its summary apart, its brackets as printed', () => {
    const parsed = parse(readFileSync(seed, 'utf8'));
    const kinds = marked(parsed).filter(([kind]) => kind !== 'speech');
    expect(kinds.map(([kind, text]) => `${kind}: ${text.replace(/\s/gu, ' ').slice(0, 44)}`)).toStrictEqual([
      'furniture: View settings',
      'furniture: Font size:',
      'furniture: Site colours:',
      'furniture: Images',
      'furniture: Settings',
      'furniture: Official website of the President of Russia',
      'furniture: Документ   /',
      'title: Meeting with regional human rights ombudsmen',
      'dateline: December 10, 2019, The Kremlin, Moscow',
      'summary: Vladimir Putin met with human rights ombudsm',
      'label: President of Russia Vladimir Putin:',
      'insertion: [for Civil Society and Human Rights]',
      'omission: <…>',
      'dateline: December 10, 2019, The Kremlin, Moscow',
    ]);
    const { voices, title, date, place, warnings, turns, text } = parsed;
    expect({ voices, title, date, place, warnings }).toStrictEqual({
      voices: [
        {
          name: 'Vladimir Putin',
          kind: 'person',
          role: 'President of Russia',
          labels: ['President of Russia Vladimir Putin'],
        },
      ],
      title: 'Meeting with regional human rights ombudsmen',
      date: '2019-12-10',
      place: 'The Kremlin, Moscow',
      warnings: [{ code: 'parenthesis-kept-as-speech', about: ['(to assist them)', '(Tatyana Moskalkova)'] }],
    });
    expect(turns).toHaveLength(1);
    expect(text.slice(turns[0]?.start).startsWith('Good afternoon, colleagues,')).toBe(true);
  });
});
