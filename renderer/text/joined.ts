/* Hebrew, Arabic and what is written like them */
const fromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** A name that is written from the right, kept apart from its neighbours by Unicode isolates: a number beside it keeps its place. */
export const isolated = (part: string): string => (fromTheRight.test(part) ? `\u2068${part}\u2069` : part);

/** `10 December 2019 · Lindby · 6 turns`, absent parts left out. */
export const joined = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined)
    .map(isolated)
    .join(' · ');
