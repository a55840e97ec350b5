import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockKinds } from '../../analysis/model/transcript';
import { SpeakerId, TranscriptId } from './basics';
import { packAnswer, unpackValue } from './packed';
import type { TranscriptText } from './project';
import type { SentimentArc } from './sentiment';
import { decodeWire, encodeWire } from './wire';

const turns = fc.array(
  fc.record(
    {
      start: fc.nat(),
      end: fc.nat(),
      label: fc.constantFrom('A', 'ПУТИН', ''),
      speaker: fc.constantFrom('a', 'b').map((id) => SpeakerId.parse(id)),
      given: fc.constant(true as const),
    },
    { requiredKeys: ['start', 'end'], noNullPrototype: true },
  ),
);
const texts = fc
  .tuple(
    fc.array(
      fc.record({
        kind: fc.constantFrom(...blockKinds),
        text: fc.string({ unit: 'grapheme', minLength: 1 }),
      }),
    ),
    turns,
  )
  .map(([parts, said]): TranscriptText => {
    let end = 0;
    const blocks = parts.map(({ kind, text }) => ({ kind, start: end, end: (end += text.length) }));
    const text = parts.map((part) => part.text).join('');
    return { id: TranscriptId.parse('t'), text, blocks, turns: said };
  });

const crossed = async (name: string, value: unknown, pause: () => Promise<void>): Promise<unknown> => {
  const sent = decodeWire(encodeWire(packAnswer(name, { ok: true, value })));
  return unpackValue(name, (sent as { value: unknown }).value, pause);
};

describe('a text that crosses to a page', () => {
  it('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await crossed('transcript.text', text, () => Promise.resolve())).toStrictEqual(text);
      }),
    );
  });

  it('is taken apart with pauses where it is long, also amid a letter of several bytes', async () => {
    const text = 'х€🙂'.repeat(400_000);
    const whole: TranscriptText = {
      id: TranscriptId.parse('t'),
      text,
      blocks: [{ kind: 'speech', start: 0, end: text.length }],
      turns: [],
    };
    let pauses = 0;
    const again = await crossed('transcript.text', whole, () => {
      pauses += 1;
      return Promise.resolve();
    });
    expect(again).toStrictEqual(whole);
    expect(pauses).toBe(4);
  });

  it('leaves other answers and failures as they are', async () => {
    const failure = { ok: false, code: 'not-found' };
    expect(packAnswer('transcript.text', failure)).toBe(failure);
    const other = { ok: true, value: { text: 'a', blocks: [] } };
    expect(packAnswer('words.table', other)).toBe(other);
    expect(await unpackValue('words.table', other.value, () => Promise.resolve())).toBe(other.value);
  });
});

const score = fc.double({ min: -1, max: 1, noNaN: true });
const sentences = fc.array(
  fc.record(
    {
      transcript: fc.constantFrom('t', 'u').map((id) => TranscriptId.parse(id)),
      speaker: fc.constantFrom('a', 'b', 'c').map((id) => SpeakerId.parse(id)),
      start: fc.nat(),
      end: fc.nat(),
      compound: score,
    },
    { requiredKeys: ['transcript', 'start', 'end'], noNullPrototype: true },
  ),
);
const arcOf = (said: SentimentArc['sentences'], smooth: SentimentArc['smooth']): SentimentArc => ({
  made: {
    method: 'Sentiment',
    version: '0.0.0',
    settings: {},
    selection: '1 speech',
    tokens: 1,
    hidden: 0,
    textHash: 'abc',
  },
  sentences: said,
  smooth,
  events: [{ after: 0, text: '(Applause.)' }],
  negative: 0,
  near: 0,
  positive: 0,
  coverage: 0,
});

describe('a sentiment arc that crosses to a page', () => {
  it('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(sentences, fc.infiniteStream(fc.option(score)), async (said, smoothed) => {
        const arc = arcOf(said, [...smoothed.take(said.length)]);
        expect(await crossed('sentiment.arc', arc, () => Promise.resolve())).toStrictEqual(arc);
      }),
    );
  });

  it('is taken apart with pauses where it is long', async () => {
    const transcript = TranscriptId.parse('t');
    const said = Array.from({ length: 20_000 }, (_, at) => ({
      transcript,
      start: at,
      end: at + 1,
      compound: 0.5,
    }));
    const arc = arcOf(
      said,
      said.map(() => 0.25),
    );
    let pauses = 0;
    const again = await crossed('sentiment.arc', arc, () => {
      pauses += 1;
      return Promise.resolve();
    });
    expect(again).toStrictEqual(arc);
    expect(pauses).toBe(2);
  });
});
