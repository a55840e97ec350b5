const minus = (text: string): string => text.replace('-', '−');

/** `1,234.5`, with a real minus sign. */
export const figure = (value: number, digits = 0): string =>
  minus(value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }));

/** With its sign: `+0.43`, `−0.12`. */
export const signed = (value: number, digits = 2): string =>
  `${value > 0 ? '+' : ''}${figure(value, digits)}`;

/** A coordinate in an SVG: two digits are enough for any screen. */
export const at = (value: number): string => String(Math.round(value * 100) / 100);

/** `10 December 2019` for an ISO date; what is no whole date as it is. */
export function dateText(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = month === undefined ? undefined : months[month - 1];
  return year === undefined || name === undefined || day === undefined ? iso : `${day} ${name} ${year}`;
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
