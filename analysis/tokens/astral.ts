const oneLetter = /^\p{L}/u;
const oneHan = /^\p{Script=Han}/u;
/** One emoji as people see it: a flag, or a pictograph with its skin tone, variation and everything joined by U+200D. */
const oneEmoji =
  /(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?(?:\u200d\p{Extended_Pictographic}\p{Emoji_Modifier}?\ufe0f?)*)/uy;

const characterAt = (text: string, at: number): string => text.slice(at, at + 2);

/** Whether the surrogate pair at `at` is a letter written with spaces (𝐀, 𞤀). */
export const isAstralLetter = (text: string, at: number): boolean =>
  oneLetter.test(characterAt(text, at)) && !isAstralUnspaced(text, at);

/** Whether the surrogate pair at `at` is a Han character beyond the basic plane. */
export const isAstralUnspaced = (text: string, at: number): boolean => oneHan.test(characterAt(text, at));

/** The end of the emoji that begins at `at`; `at` itself where none does. */
export function emojiEnd(text: string, at: number): number {
  oneEmoji.lastIndex = at;
  return oneEmoji.test(text) ? oneEmoji.lastIndex : at;
}
