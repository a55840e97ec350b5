/* Hebrew, Arabic and what is written like them */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * `10 December 2019 · Lindby · 6 turns`, absent parts left out. A part that is written from the right is kept apart from its
 * neighbours (Unicode isolates), or a number beside it would change its place.
 */
export const joined = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map((part) => (fromTheRight.test(part) ? `\u2068${part}\u2069` : part))
    .join(' · ');
