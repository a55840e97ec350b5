/** What a turn does in an exchange of questions and answers; undefined: neither. */
export type TurnRole = 'question' | 'answer' | undefined;

export interface SaidTurn {
  /** Who speaks; undefined where that is not known. */
  readonly speaker: string | undefined;
  /** By a voice that is no person: Question, Audience. */
  readonly generic: boolean;
  /** What is said in it, without events and insertions. */
  readonly text: string;
}

/** The marks that end a question: Latin, Arabic, full width, Greek, Armenian, Ethiopic, of Spanish the closing one. */
const asks = /[?؟？;՞፧]["'”’»)\]\s]*$/u;

/** A question is heard out: a word of thanks after the mark does not make the turn another. */
const thanks =
  /[^?؟？;՞፧.!…]{0,30}(?:thank|please|спасибо|благодар|дякую|пожалуйста|merci|danke|bitte|gracias|gràcies|grazas|grazie|obrigad|dank|tack|شكرا|谢谢|謝謝)[^?؟？;՞፧.!…]{0,30}[.!…。]*["'”’»)\]\s]*$/iu;

/**
 * The roles of turns in their order. A turn is a question where a generic voice says it whose words end in a question mark anywhere, or
 * where its last sentence does, a word of thanks after it aside. The next turn by somebody else is its answer, unless it is a question
 * itself; what the same two say after that is neither, until the next question.
 */
export function turnRoles(turns: readonly SaidTurn[]): readonly TurnRole[] {
  const roles: TurnRole[] = [];
  /** Who asked last and has not been answered. */
  let asker: { readonly speaker: string | undefined } | undefined;
  for (const turn of turns) {
    const isOther = asker !== undefined && (turn.speaker === undefined || turn.speaker !== asker.speaker);
    if (isQuestion(turn)) {
      roles.push('question');
      asker = { speaker: turn.speaker };
    } else if (isOther && turn.text.trim() !== '') {
      roles.push('answer');
      asker = undefined;
    } else roles.push(undefined);
  }
  return roles;
}

function isQuestion({ generic, text }: SaidTurn): boolean {
  const said = text.trim();
  if (generic) return /[?؟？;՞፧]/u.test(said);
  // The end alone is looked at: a long speech is searched no further than its last words.
  const end = said.slice(-400);
  if (asks.test(end)) return true;
  // A search for thanks at every place of the end costs more than all else here: without a mark there is nothing to find.
  return /[?؟？;՞፧]/u.test(end) && asks.test(end.replace(thanks, ''));
}
