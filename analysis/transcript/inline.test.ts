import { describe, expect, it } from 'vitest';
import { splitInline } from './inline';

const split = (text: string, alone = false): readonly string[] =>
  splitInline(text, { start: 0, end: text.length }, alone).pieces.map(
    ({ kind, start, end }) => `${kind}:${text.slice(start, end)}`,
  );

describe('splitInline', () => {
  it.each([
    ['the Council [for Rights] met', ['speech:the Council ', 'insertion:[for Rights]', 'speech: met']],
    ['We won. (Applause.) Thank you', ['speech:We won. ', 'event:(Applause.)', 'speech: Thank you']],
    ['Yes. (Laughter and applause.)', ['speech:Yes. ', 'event:(Laughter and applause.)']],
    [
      'Sí. (Aplausos.) Да. (Смех в зале.)',
      ['speech:Sí. ', 'event:(Aplausos.)', 'speech: Да. ', 'event:(Смех в зале.)'],
    ],
    ['Ναι. (Χειροκροτήματα) Όχι.', ['speech:Ναι. ', 'event:(Χειροκροτήματα)', 'speech: Όχι.']],
    ['نعم (تصفيق) شكرا', ['speech:نعم ', 'event:(تصفيق)', 'speech: شكرا']],
    ['谢谢大家。（掌声）好。', ['speech:谢谢大家。', 'event:（掌声）', 'speech:好。']],
    ['我们（全体）同意。', ['speech:我们（全体）同意。']],
    ['Yes. (They take their seats.-Applause)', ['speech:Yes. ', 'event:(They take their seats.-Applause)']],
    ['the former (latter in the draft) clause', ['speech:the former (latter in the draft) clause']],
    ['[crosstalk] so', ['event:[crosstalk]', 'speech: so']],
    ['(As interpreted.) Friends', ['event:(As interpreted.)', 'speech: Friends']],
    [
      'so <…> and […] and (...)',
      ['speech:so ', 'omission:<…>', 'speech: and ', 'omission:[…]', 'speech: and ', 'omission:(...)'],
    ],
    ['one [[Page H6191]] two', ['speech:one ', 'furniture:[[Page H6191]]', 'speech: two']],
    [
      'step forward (to assist them). Our Keeper (Tove Lind) is',
      ['speech:step forward (to assist them). Our Keeper (Tove Lind) is'],
    ],
    ['an open [bracket and (another', ['speech:an open [bracket and (another']],
  ])('cuts %j', (text, pieces) => {
    expect(split(text)).toStrictEqual(pieces);
  });

  it('takes a paragraph that is nothing but brackets as an event, whatever its words', () => {
    expect(split('(Procédese ao escrutinio.) (Pausa.)', true)).toStrictEqual([
      'event:(Procédese ao escrutinio.)',
      'speech: ',
      'event:(Pausa.)',
    ]);
    expect(split('（她走上讲台）', true)).toStrictEqual(['event:（她走上讲台）']);
    expect(split('(she keeps the lights)', true)).toStrictEqual(['event:(she keeps the lights)']);
  });

  it('names the brackets it kept as speech', () => {
    expect(splitInline('We (all of us) met (2) times', { start: 0, end: 28 }, false).kept).toStrictEqual([
      '(all of us)',
    ]);
  });
});
