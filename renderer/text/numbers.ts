import { grouped } from '../../workspace/contract/counted';

const formats = new Map<number, Intl.NumberFormat>();

function fixed(digits: number): Intl.NumberFormat {
  const known = formats.get(digits);
  if (known) return known;
  const made = new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  formats.set(digits, made);
  return made;
}

/** The typographic minus, as wide as a figure. */
const minus = (text: string): string => text.replace(/^-/u, '−');

/** `1,397` */
export const formatCount = (value: number): string => minus(grouped(Math.round(value) || 0));

/** `−0.29`; a value that rounds to nothing has no sign. */
export const formatDecimal = (value: number, digits = 1): string => {
  const text = fixed(digits).format(value);
  return /[1-9]/u.test(text) ? minus(text) : text.replace('-', '');
};

/** `1 speech`, `33 speeches`. */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** `once`, `3 times` */
export const times = (count: number): string => (count === 1 ? 'once' : countOf(count, 'time'));

/** `12.5%` of a share from 0 to 1. */
export function formatShare(share: number, digits = 1): string {
  const least = 10 ** -digits;
  const percent = share * 100;
  return percent > 0 && percent < least / 2
    ? `<${formatDecimal(least, digits)}%`
    : `${formatDecimal(percent, digits)}%`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `10 December 2019` of `2019-12-10`; anything else as it stands. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return name && year && day ? `${Number(day)} ${name} ${year}` : iso;
}

/** `Dec 2019` of `2019-12-10`, for narrow columns. */
export function formatMonth(iso: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})/u.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  return name && year ? `${name.slice(0, 3)} ${year}` : iso;
}

/** `Today, 08:41`, `Yesterday`, `20 November`, `20 November 2024`: when, seen from `now`. */
export function formatWhen(instant: string, now: Date): string {
  const then = new Date(instant);
  if (Number.isNaN(then.getTime())) return instant;
  const midnight = (date: Date) => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000);
  const two = (value: number) => String(value).padStart(2, '0');
  if (days === 0) return `Today, ${two(then.getHours())}:${two(then.getMinutes())}`;
  if (days === 1) return 'Yesterday';
  const day = `${then.getDate()} ${months[then.getMonth()] ?? ''}`;
  return then.getFullYear() === now.getFullYear() ? day : `${day} ${then.getFullYear()}`;
}
