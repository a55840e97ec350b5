import { describe, expect, it } from 'vitest';
import { parseTranscript } from './parse-transcript';

const read = (text: string) => {
  const { turns, voices } = parseTranscript({
    text,
    paragraphs: undefined,
    declared: {},
  });
  return turns.map(({ label, voice }) => [label, voice === undefined ? undefined : voices[voice]?.name]);
};

describe('labels that stand once', () => {
  it('are told by others of the same look: names in another order with a party, on lines of their own', () => {
    const text = [
      'Horvat, Ana (SDP)\nHvala. Voda u rijekama je lošija.',
      'Lončar, Gordan (HDZ)\nHvala. Tko će platiti?',
      'Horvat, Ana (SDP)\nSvi mi.',
      'Lončar, Gordan (HDZ)\nHvala lijepa.',
      'Horvat, Ana (SDP)\nNema na čemu.',
      'Marić, Ivan (Most)\nSlažem se s time.',
    ].join('\n\n');
    expect(read(text)).toStrictEqual([
      ['Horvat, Ana (SDP)', 'Ana Horvat'],
      ['Lončar, Gordan (HDZ)', 'Gordan Lončar'],
      ['Horvat, Ana (SDP)', 'Ana Horvat'],
      ['Lončar, Gordan (HDZ)', 'Gordan Lončar'],
      ['Horvat, Ana (SDP)', 'Ana Horvat'],
      ['Marić, Ivan (Most)', 'Ivan Marić'],
    ]);
  });

  it('are told by a name that is fuller elsewhere, and by an office among names on lines', () => {
    const text = [
      'Mr Speaker\nI call Anna Berg.',
      'Anna Berg (Lakeside) (Lab)\nThe water gets worse every year. Will the Minister act?',
      'The Minister for Water (Tom Hale)\nWe will act this year.',
      'Anna Berg\nWhen will you act?',
      'Tom Hale\nWe will act very soon.',
      'Mr Speaker\nOrder. I call Peter Lund.',
      'Peter Lund (Hillside) (Con)\nAnd who will pay for it?',
    ].join('\n\n');
    expect(read(text)).toStrictEqual([
      ['Mr Speaker', 'Mr Speaker'],
      ['Anna Berg (Lakeside) (Lab)', 'Anna Berg'],
      ['The Minister for Water (Tom Hale)', 'Tom Hale'],
      ['Anna Berg', 'Anna Berg'],
      ['Tom Hale', 'Tom Hale'],
      ['Mr Speaker', 'Mr Speaker'],
      ['Peter Lund (Hillside) (Con)', 'Peter Lund'],
    ]);
  });

  it('are told by the short name of a party behind the name', () => {
    const text = [
      'Anna Virtanen sd: Arvoisa puhemies! Vesi huononee.',
      'Jukka Korpi kok: Arvoisa puhemies! Kuka maksaa?',
      'Anna Virtanen sd: Kaikki maksavat.',
      'Puhemies Matti Laine: Kiitos.',
    ].join('\n\n');
    expect(read(text)).toStrictEqual([
      ['Anna Virtanen sd', 'Anna Virtanen'],
      ['Jukka Korpi kok', 'Jukka Korpi'],
      ['Anna Virtanen sd', 'Anna Virtanen'],
      ['Puhemies Matti Laine', 'Matti Laine'],
    ]);
  });

  it('are not the salutation that stands below a label on its own line', () => {
    const text = [
      'De voorzitter:\nIk open de vergadering.',
      'De heer Jansen (VVD):\nVoorzitter. Het water wordt slechter.',
      'De voorzitter:\nDank u wel.',
      'De heer Jansen (VVD):\nVoorzitter. Ik ben klaar.',
    ].join('\n\n');
    expect(read(text).map(([label]) => label)).toStrictEqual([
      'De voorzitter',
      'De heer Jansen (VVD)',
      'De voorzitter',
      'De heer Jansen (VVD)',
    ]);
  });

  it('are told in plays, on lines of their own above a stage direction or the words', () => {
    const text = [
      'VERA\nYou came.',
      'TEM\n(quietly)\nI said that I would.',
      'VERA\nYou said so last year too.',
      'TEM\nAnd I came then.',
      'VERA\n(laughs)\nYou did.',
    ].join('\n\n');
    expect(read(text).map(([, name]) => name)).toStrictEqual(['Vera', 'Tem', 'Vera', 'Tem', 'Vera']);
  });

  it('are told in messages by the time before them, each line a turn', () => {
    const text = [
      '[01.03.24, 10:00:03] Vera Adler: Good morning everyone',
      '[01.03.24, 10:00:09] Tem Lind: Yes. I have the numbers',
      '[01.03.24, 10:00:15] Vera Adler: Go on then',
    ].join('\n');
    expect(read(text).map(([label]) => label)).toStrictEqual(['Vera Adler', 'Tem Lind', 'Vera Adler']);
  });

  it('are told by a full stop and a dash, for whom somebody speaks aside', () => {
    const text = [
      'President. – The sitting is open.',
      'Anna Berg, on behalf of the PX Group. – Mr President, the water is rising.',
      'Pierre Martin (PY), blue-card question. – Who will pay?',
      'Anna Berg (PX), blue-card answer. – All of us.',
      'President. – The debate is closed.',
    ].join('\n\n');
    expect(read(text)).toStrictEqual([
      ['President', 'President'],
      ['Anna Berg, on behalf of the PX Group', 'Anna Berg'],
      ['Pierre Martin (PY), blue-card question', 'Pierre Martin'],
      ['Anna Berg (PX), blue-card answer', 'Anna Berg'],
      ['President', 'President'],
    ]);
  });

  it('are the chair and nameless members where all others carry an honorific or capitals', () => {
    const text = [
      'The Speaker: Order.',
      'Ms. Anna Berg (Lakeside, PX): Mr. Speaker, the water is rising.',
      'Some hon. members: Hear, hear!',
      'Mr. Tom Hale (Hillside, PY): We will act.',
      'Ms. Anna Berg: When?',
      'Mr. Tom Hale: Soon.',
    ].join('\n\n');
    expect(read(text).map(([label]) => label)).toStrictEqual([
      'The Speaker',
      'Ms. Anna Berg (Lakeside, PX)',
      'Some hon. members',
      'Mr. Tom Hale (Hillside, PY)',
      'Ms. Anna Berg',
      'Mr. Tom Hale',
    ]);
  });

  it('are no headings that look like them by chance', () => {
    const text = [
      'Vera Adler: We begin with the report.',
      'Key Points (Draft)\nWe looked at the harbour and found it wanting.',
      'Tem Lind: The harbour is old.',
      'Vera Adler: It is.',
    ].join('\n\n');
    expect(read(text).map(([label]) => label)).toStrictEqual(['Vera Adler', 'Tem Lind', 'Vera Adler']);
  });
});

describe('letters and codes of interviews', () => {
  it.each([
    ['F', 'A', ':'],
    ['F', 'A', '.'],
    ['P', 'R', ':'],
    ['D', 'R', '.'],
    ['В', 'О', '.'],
    ['I', 'B', ':'],
  ])('%s and %s with “%s” are voices without a name', (asks, answers, mark) => {
    const text = Array.from(
      { length: 3 },
      () => `${asks}${mark} Und dann?\n\n${answers}${mark} Dann kam das Wasser.`,
    );
    const { turns, voices } = parseTranscript({
      text: text.join('\n\n'),
      paragraphs: undefined,
      declared: {},
    });
    expect(turns.map(({ label }) => label)).toStrictEqual([asks, answers, asks, answers, asks, answers]);
    expect(voices.map(({ kind }) => kind)).toStrictEqual(['generic', 'generic']);
  });

  it('are participants by number, one of whom speaks once, and initials as printed', () => {
    expect(
      read('Interviewer: Und?\n\nP01: Ja.\n\nInterviewer: Und dann?\n\nP01: Nein.\n\nP02: Doch.').map(
        ([, name]) => name,
      ),
    ).toStrictEqual(['Interviewer', 'P01', 'Interviewer', 'P01', 'P02']);
    expect(
      read('VA: We do.\n\nTL: We do not.\n\nVA: We do.\n\nTL: No.').map(([, name]) => name),
    ).toStrictEqual(['VA', 'TL', 'VA', 'TL']);
  });

  it('are no summit that a named speaker begins with', () => {
    const text =
      'Vera Adler: We meet.\n\nG20: that is what it was called.\n\nTem Lind: It was.\n\nVera Adler: Yes.\n\nTem Lind: Good.';
    expect(read(text).map(([label]) => label)).not.toContain('G20');
  });

  it('are no letters of a list', () => {
    const text =
      'We have two aims. They are these.\n\nA. To build the harbour.\n\nB. To light it.\n\nA. To build, I say again.';
    expect(read(text)).toStrictEqual([[undefined, undefined]]);
  });

  it('stand in angles, or behind the marks of captions', () => {
    expect(
      read('<Vera Adler> We do.\n\n<Tem Lind> We do not.\n\n<Vera Adler> We do.\n\n<Tem Lind> No.').map(
        ([label]) => label,
      ),
    ).toStrictEqual(['Vera Adler', 'Tem Lind', 'Vera Adler', 'Tem Lind']);
    expect(
      read('>> VERA ADLER: WE DO\n>> TEM LIND: WE DO NOT\n>> VERA ADLER: WE DO').map(([label]) => label),
    ).toStrictEqual(['VERA ADLER', 'TEM LIND', 'VERA ADLER']);
  });
});
