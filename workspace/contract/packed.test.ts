import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockKinds } from '../../analysis/model/transcript';
import { TranscriptId } from './basics';
import { packAnswer, unpackValue } from './packed';
import type { TranscriptText } from './project';
import { decodeWire, encodeWire } from './wire';

const texts = fc
  .array(
    fc.record({ kind: fc.constantFrom(...blockKinds), text: fc.string({ unit: 'grapheme', minLength: 1 }) }),
  )
  .map((parts): TranscriptText => {
    let end = 0;
    const blocks = parts.map(({ kind, text }) => ({ kind, start: end, end: (end += text.length) }));
    const turns = [{ start: 0, end, label: 'A', given: true as const }];
    return { id: TranscriptId.parse('t'), text: parts.map(({ text }) => text).join(''), blocks, turns };
  });

const crossed = async (text: TranscriptText, pause: () => Promise<void>): Promise<unknown> => {
  const sent = decodeWire(encodeWire(packAnswer('transcript.text', { ok: true, value: text })));
  return unpackValue('transcript.text', (sent as { value: unknown }).value, pause);
};

describe('a text that crosses to a page', () => {
  it('comes out as it went in', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await crossed(text, () => Promise.resolve())).toStrictEqual(text);
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
    const again = await crossed(whole, () => {
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
