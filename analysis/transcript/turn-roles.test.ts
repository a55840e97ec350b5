import { describe, expect, it } from 'vitest';
import { turnRoles, type SaidTurn } from './turn-roles';

const turn = (speaker: string, text: string, generic = false): SaidTurn => ({ speaker, text, generic });

describe('who asks and who answers', () => {
  it('goes by how a turn ends, and by who speaks next', () => {
    expect(
      turnRoles([
        turn('Host', 'Welcome, all of you.'),
        turn('Adler', 'Will the harbour stay open?'),
        turn('Lind', 'It will. Why would it not? It earns its keep.'),
        turn('Adler', 'I see.'),
        turn('Lind', 'Good.'),
      ]),
    ).toStrictEqual([undefined, 'question', 'answer', undefined, undefined]);
  });

  it('hears a question out: a word of thanks after the mark does not take it back', () => {
    expect(turnRoles([turn('A', 'And the price? Thank you.'), turn('B', 'Lower.')])).toStrictEqual([
      'question',
      'answer',
    ]);
    expect(
      turnRoles([turn('A', 'Why? Because we must, and we shall in all the years to come.')]),
    ).toStrictEqual([undefined]);
  });

  it('takes a voice without a name at its word, wherever the mark stands', () => {
    expect(
      turnRoles([
        turn(
          'Question',
          'Is it true? We were told it is not, and that nobody had been asked about it.',
          true,
        ),
        turn('Lind', 'No.'),
        turn('Audience', 'Hear, hear!', true),
      ]),
    ).toStrictEqual(['question', 'answer', undefined]);
  });

  it('leaves the answer to the one who gives it: a second question, a turn of the asker, an empty turn', () => {
    expect(
      turnRoles([
        turn('A', 'When?'),
        turn('A', 'I mean the harbour.'),
        turn('B', ' '),
        turn('C', 'Who asks?'),
        turn('A', 'I do.'),
      ]),
    ).toStrictEqual(['question', undefined, undefined, 'question', 'answer']);
  });

  it.each(['متى؟', '什么时候？', 'Πότε;', '¿Cuándo?', 'He said “when?”'])('knows the mark of %s', (text) =>
    expect(turnRoles([turn('A', text)])).toStrictEqual(['question']),
  );
});
