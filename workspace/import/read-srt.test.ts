import { describe, expect, it } from 'vitest';
import { parseTranscript } from '../../analysis/transcript/parse-transcript';
import { subRip } from './read-srt';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function paragraphsOf(captions: string): Promise<readonly string[]> {
  const read = await subRip.read(bytesOf(captions), {});
  if (!read.ok) throw new Error(read.code);
  const { text, paragraphs } = read.value;
  return (paragraphs ?? []).map(({ start, end, kind }) =>
    kind === undefined ? text.slice(start, end) : `${kind}: ${text.slice(start, end)}`,
  );
}

/** Captions of two seconds each, one after another; `|` ends a line. */
const captions = (...cues: readonly string[]): string =>
  cues
    .map((cue, index) => {
      const at = (second: number): string => `00:00:${String(second).padStart(2, '0')},000`;
      return `${index + 1}\r\n${at(index * 2)} --> ${at(index * 2 + 2)}\r\n${cue.replaceAll('|', '\r\n')}\r\n`;
    })
    .join('\r\n');

describe('captions of SubRip', () => {
  it('are running text, and labels begin a paragraph', async () => {
    const file = captions(
      'MAYOR ARLEN: Good|evening. We meet',
      'in Lindby.',
      'MS. BERG: <i>Thank</i> you, Mayor.',
      '{\\an8}One thing: the &amp; bridge.',
      'MAYOR ARLEN: Go on.',
    );
    expect(await paragraphsOf(file)).toStrictEqual([
      'MAYOR ARLEN: Good evening. We meet in Lindby.',
      'MS. BERG: Thank you, Mayor.',
      'One thing: the & bridge.',
      'MAYOR ARLEN: Go on.',
    ]);
  });

  it('give turns of those that speak', async () => {
    const read = await subRip.read(
      bytesOf(captions('MAYOR ARLEN: Good evening.', 'Q: Why?', 'MAYOR ARLEN: Because.', 'Q: When?')),
      {},
    );
    expect(read.ok && parseTranscript(read.value).turns.map(({ label }) => label)).toStrictEqual([
      'MAYOR ARLEN',
      'Q',
      'MAYOR ARLEN',
      'Q',
    ]);
  });

  it('keep a colon in the middle of a sentence inside its paragraph', async () => {
    expect(await paragraphsOf(captions('I have to tell you', 'this: we won.'))).toStrictEqual([
      'I have to tell you this: we won.',
    ]);
  });

  it('end a paragraph with a sentence and a pause, and anything with a long one', async () => {
    const file =
      '00:00:01,000 --> 00:00:02,000\nOne.\n\n00:00:05,000 --> 00:00:06,000\nTwo\n\n00:00:09.000 --> 00:00:10.000\nthree.\n\n00:01:00,000 --> 00:01:01,000\nFour\n';
    expect(await paragraphsOf(file)).toStrictEqual(['One.', 'Two three.', 'Four']);
  });

  it('name who speaks where changes are marked by chevrons', async () => {
    const file = captions('>> ANNA BERG: Hello.', 'All well?', '>> Yes.', '>>> Joe Arlen: No.', 'BERG: So.');
    expect(await paragraphsOf(file)).toStrictEqual([
      'label: ANNA BERG',
      'speech: Hello. All well?',
      'label: >>',
      'speech: Yes.',
      'label: Joe Arlen',
      'speech: No.',
      'label: BERG',
      'speech: So.',
    ]);
  });

  it('take a dash for another speaker beside speakers that are named', async () => {
    expect(await paragraphsOf(captions('ANN: Hi', '- Bye|- See you'))).toStrictEqual([
      'label: ANN',
      'speech: Hi',
      'label: -',
      'speech: Bye',
      'label: -',
      'speech: See you',
    ]);
  });

  it('go on over a dash that breaks a sentence', async () => {
    expect(
      await paragraphsOf(captions('ANN: We came', '— and went|home', '— and came — again.')),
    ).toStrictEqual(['ANN: We came — and went home — and came — again.']);
  });

  it('say once what rolls up through several cues', async () => {
    const file = captions(
      'the bridge of',
      'the bridge of|Lindby was built',
      'Lindby was built|by hand',
      'by hand|and',
      'by hand|and stands.',
    );
    expect(await paragraphsOf(file)).toStrictEqual(['the bridge of Lindby was built by hand and stands.']);
  });

  it('keep what was said twice in captions that do not roll', async () => {
    const file = captions('No.', 'No.', 'We go.', 'Now.', 'Or later.', 'Yes.');
    expect(await paragraphsOf(file)).toStrictEqual(['No. No. We go. Now. Or later. Yes.']);
  });

  it('are read without blank lines, without numbers, and beyond a hundred hours', async () => {
    const file = '1\n00:00:00,000 --> 00:00:01,000\nA\n2\n00:00:01,000 --> 00:00:02,000\nB\n';
    expect(await paragraphsOf(file)).toStrictEqual(['A B']);
    expect(await paragraphsOf('100:00:00,000 --> 100:00:01,000\nlate')).toStrictEqual(['late']);
  });

  it('put no space into Chinese', async () => {
    expect(await paragraphsOf(captions('我们今天', '讨论预算。'))).toStrictEqual(['我们今天讨论预算。']);
  });

  it('are empty without a word', async () => {
    expect(await subRip.read(bytesOf('1\n00:00:00,000 --> 00:00:01,000\n\n'), {})).toMatchObject({
      code: 'file-empty',
    });
  });

  it.each([
    ['1\n00:00:00,000 --> 00:00:01,000\nA', true],
    ['\ufeff00:00.000 --> 00:01.000\nA', true],
    ['ANN: Look at this --> here', false],
    ['Minutes\n\n1\n00:00:00,000 --> 00:00:01,000\nA', false],
  ])('are told by their first times: %j is %s', (text, told) => {
    expect(subRip.recognises(bytesOf(text))).toBe(told);
  });
});
