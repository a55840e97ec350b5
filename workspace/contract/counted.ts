/** A whole number as it is read: `1,234`. By ourselves: to make the runtime's formatter takes longer than counting a speech. */
export const grouped = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** As many as `count`, the noun with them: `1 turn`, `1,200 turns`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;
