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
