import { describe, expect, it } from 'vitest';
import { speechToText } from './read-asr-json';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function shown(json: unknown): Promise<readonly string[] | string> {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  const read = await speechToText.read(bytesOf(text), {});
  if (!read.ok) return read.code;
  const { paragraphs = [], text: whole } = read.value;
  return paragraphs.map(({ start, end, kind }) =>
    kind === undefined ? whole.slice(start, end) : `${kind}: ${whole.slice(start, end)}`,
  );
}

const dialogue = ['label: A', 'speech: Hello there.', 'label: B', 'speech: Hi.'];

describe('what a speech recogniser wrote', () => {
  it('of Whisper is running text in paragraphs', async () => {
    const segments = [
      { start: 0, end: 1, text: ' Hello' },
      { start: 1, end: 2, text: ' there.' },
      { start: 9, end: 10, text: ' Hi.' },
    ];
    expect(await shown({ text: ' Hello there. Hi.', segments, language: 'en' })).toStrictEqual([
      'speech: Hello there.',
      'speech: Hi.',
    ]);
  });

  it('of WhisperX has its speakers, also where they change inside a segment', async () => {
    const words = [
      { word: 'there.', speaker: 'A' },
      { word: 'Hi.', speaker: 'B' },
    ];
    const segments = [
      { text: ' Hello', speaker: 'A' },
      { text: 'there. Hi.', speaker: 'A', words },
      { text: 'Well.' },
    ];
    expect(await shown({ segments })).toStrictEqual([...dialogue.slice(0, 3), 'speech: Hi. Well.']);
  });

  it.each([
    [
      'AWS Transcribe',
      {
        results: {
          transcripts: [{ transcript: 'Hello there. Hi.' }],
          speaker_labels: {
            segments: [
              { speaker_label: 'A', items: [{ start_time: '0.1' }, { start_time: '0.5' }] },
              { speaker_label: 'B', items: [{ start_time: '1.0' }] },
            ],
          },
          items: [
            {
              type: 'pronunciation',
              start_time: '0.1',
              end_time: '0.4',
              alternatives: [{ content: 'Hello' }],
            },
            {
              type: 'pronunciation',
              start_time: '0.5',
              end_time: '0.9',
              alternatives: [{ content: 'there' }],
            },
            { type: 'punctuation', alternatives: [{ content: '.' }] },
            { type: 'pronunciation', start_time: '1.0', end_time: '1.2', alternatives: [{ content: 'Hi' }] },
            { type: 'punctuation', alternatives: [{ content: '.' }] },
          ],
        },
      },
    ],
    [
      'AssemblyAI',
      {
        text: 'x',
        utterances: [
          { speaker: 'A', text: 'Hello there.' },
          { speaker: 'B', text: 'Hi.' },
        ],
      },
    ],
    [
      'Deepgram',
      {
        results: {
          channels: [
            {
              alternatives: [
                {
                  transcript: 'x',
                  words: [
                    { word: 'hello', punctuated_word: 'Hello', speaker: 'A' },
                    { word: 'there', punctuated_word: 'there.', speaker: 'A' },
                    { word: 'hi', punctuated_word: 'Hi.', speaker: 'B' },
                  ],
                },
              ],
            },
          ],
        },
      },
    ],
    [
      'Speechmatics',
      {
        results: [
          { type: 'word', alternatives: [{ content: 'Hello', speaker: 'A' }] },
          { type: 'word', alternatives: [{ content: 'there', speaker: 'A' }] },
          { type: 'punctuation', alternatives: [{ content: '.', speaker: 'A' }] },
          { type: 'word', alternatives: [{ content: 'Hi', speaker: 'B' }] },
          { type: 'punctuation', alternatives: [{ content: '.', speaker: 'B' }] },
        ],
      },
    ],
    [
      'Rev',
      {
        monologues: [
          {
            speaker: 'A',
            elements: [{ value: 'Hello' }, { value: ' ' }, { value: 'there' }, { value: '.' }],
          },
          { speaker: 'B', elements: [{ value: 'Hi.' }] },
        ],
      },
    ],
    [
      'a list in an object',
      {
        meta: { version: 1 },
        turns: [
          { name: 'A', content: 'Hello there.' },
          { name: 'B', content: 'Hi.' },
        ],
      },
    ],
    [
      'a list',
      [
        { speaker: { name: 'A' }, text: 'Hello there.' },
        { speaker: { name: 'B' }, text: 'Hi.' },
      ],
    ],
  ])('of %s has its speakers', async (_, json) => {
    expect(await shown(json)).toStrictEqual(dialogue);
  });

  it('of Google has the tags of its last result', async () => {
    const words = [
      { word: 'Hello', speakerTag: 1 },
      { word: 'there', speakerTag: 1 },
      { word: 'hi', speakerTag: 2 },
    ];
    const results = [{ alternatives: [{ transcript: 'Hello there hi' }] }, { alternatives: [{ words }] }];
    expect(await shown({ results })).toStrictEqual([
      'label: Speaker 1',
      'speech: Hello there',
      'label: Speaker 2',
      'speech: hi',
    ]);
  });

  it('is put in the order of its times', async () => {
    const segments = [
      { start: 5, end: 9, text: ' second', speaker: 'B' },
      { start: 0, end: 6, text: ' first', speaker: 'A' },
    ];
    expect(await shown({ segments })).toStrictEqual([
      'label: A',
      'speech: first',
      'label: B',
      'speech: second',
    ]);
  });

  it('is read line by line, the whole lines of them, and with the numbers of Python', async () => {
    const lines = '{"speaker":"A","text":"Hello there."}\n{"speaker":"B","text":"Hi."}\n{broken';
    expect(await shown(lines)).toStrictEqual(dialogue);
    expect(await shown(lines.repeat(300).replaceAll('broken{', 'broken\n{'))).toHaveLength(1_200);
    expect(
      await shown('{"segments":[{"start":NaN,"end":-Infinity,"text":"NaN is \\"NaN\\""}]}'),
    ).toStrictEqual(['speech: NaN is "NaN"']);
  });

  it('shows markup as letters, and takes no member that is not the file’s own', async () => {
    const json =
      '{"segments":[{"text":"<b>hi</b>","speaker":"<img>","__proto__":{"polluted":true}}],"__proto__":{"text":"x"}}';
    expect(await shown(json)).toStrictEqual(['label: <img>', 'speech: <b>hi</b>']);
    expect(await shown('{"constructor":{"text":1}}')).toBe('format-unknown');
  });

  it.each([
    ['{}', 'format-unknown'],
    ['[1]', 'format-unknown'],
    ['{"segments":[{"text":123},null,5,[]]}', 'format-unknown'],
    ['{"segments":[{"text":"a"},],}', 'file-damaged'],
    ['{"segments":[{"text":"a"}', 'file-cut-off'],
    ['{"a":'.repeat(300) + '1' + '}'.repeat(300), 'file-refused'],
  ])('is a failure with a code when it holds no speech or is broken: %#', async (json, code) => {
    expect(await shown(json)).toBe(code);
  });

  it.each([
    ['\ufeff{"a":1}', true],
    [' [ {"a":1}]', true],
    ['[Applause]', false],
    ['["Hear, hear"] Mr. Arlen: So.', false],
    ['[1] The first', false],
    ['{Applause}', false],
  ])('is told by its first characters: %j is %s', (text, told) => {
    expect(speechToText.recognises(bytesOf(text))).toBe(told);
  });
});
