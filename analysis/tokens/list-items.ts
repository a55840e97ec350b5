/** `(a) We cut waste.`, `b) We pay.`: a small letter in brackets, or before one, that begins an item of a list. */
export const startsLetteredItem = (text: string, from: number): boolean =>
  /^\s*\(?\p{Ll}\)\s+["“„«]?\p{Lu}/u.test(text.slice(from, from + 16));

/**
 * `2. Open the schools.`, `three goals: 1. Bread.`: a number of at most two digits that begins a sentence, or follows a colon or
 * semicolon, counts an item of a list: its full stop ends nothing.
 * @param start of the number
 * @param from where the sentence begins, perhaps with white space
 */
export const isItemNumber = (text: string, digits: string, start: number, from: number): boolean =>
  /^\d{1,2}$/u.test(digits) && /(?:^|[:;])\s*$/u.test(text.slice(Math.max(from, start - 8), start));

/** `5. 3. 2020`: the day and the month of a date in figures, each with its full stop. `at` is that of a full stop after digits. */
export const isInDate = (text: string, at: number): boolean =>
  /^\.\s?\d{1,2}\.\s?\d{4}(?!\d)/u.test(text.slice(at, at + 12)) ||
  (/(?<!\d)\d{1,2}\.\s?\d{1,2}$/u.test(text.slice(Math.max(0, at - 7), at)) &&
    /^\.\s?\d{4}(?!\d)/u.test(text.slice(at, at + 8)));
