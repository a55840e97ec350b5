import type { Problem } from './query-problem';

type Read =
  { readonly ok: true; readonly expression: string } | { readonly ok: false; readonly problem: Problem };

/** Whether a query is written as a regular expression: between slashes. */
export const isExpression = (query: string): boolean => /^\s*\/.+\/\s*$/su.test(query);

/**
 * The expression between the slashes, if JavaScript can read it (Unicode mode). One that fits where there is no word is refused: it would
 * fit everywhere.
 */
export function readExpression(query: string): Read {
  const open = query.indexOf('/');
  const start = open + 1;
  const expression = query.slice(start, query.lastIndexOf('/'));
  const whole = { start: open, end: query.trimEnd().length };
  const found = scan(expression);
  if (found)
    return {
      ok: false,
      problem: { why: found.why, at: { start: start + found.start, end: start + found.end } },
    };
  try {
    if (new RegExp(expression, 'u').test(''))
      return { ok: false, problem: { why: 'expression-empty', at: whole } };
  } catch {
    return { ok: false, problem: { why: 'expression-wrong', at: whole } };
  }
  return { ok: true, expression };
}

interface Found {
  readonly why: Problem['why'];
  readonly start: number;
  readonly end: number;
}

/** What Unicode mode allows after a backslash; the rest it refuses without saying where. */
const escapes =
  /^\\(?:[dDsSwWbBfnrtv0-9^$\\.*+?()[\]{}|/]|c[A-Za-z]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|u\{[\dA-Fa-f]+\}|[pP]\{[\w=]+\}|k<[^>]+>)/u;

/** The mistakes that are made most, and where: the messages of JavaScript have no place. */
function scan(expression: string): Found | undefined {
  const open: number[] = [];
  let inClass: number | undefined;
  let repeatable = false;
  for (let at = 0; at < expression.length; at++) {
    const sign = expression.charAt(at);
    if (sign === '\\') {
      const escape =
        escapes.exec(expression.slice(at))?.[0] ??
        (inClass !== undefined && expression[at + 1] === '-' ? '\\-' : undefined);
      if (escape === undefined)
        return { why: 'expression-escape', start: at, end: Math.min(at + 2, expression.length) };
      at += escape.length - 1;
      repeatable = escape !== '\\b' && escape !== '\\B';
    } else if (inClass !== undefined) {
      if (sign === ']') [inClass, repeatable] = [undefined, true];
    } else if (sign === '[') inClass = at;
    else if (sign === '(') {
      open.push(at);
      const kind = /^\(\?(?:<?[=!]|:|<[^>]+>)/u.exec(expression.slice(at))?.[0];
      at += (kind?.length ?? 1) - 1;
      repeatable = false;
    } else if (sign === ')') {
      if (open.pop() === undefined) return { why: 'bracket-close', start: at, end: at + 1 };
      repeatable = true;
    } else if (/[*+?]/u.test(sign) || /^\{\d+(?:,\d*)?\}/u.test(expression.slice(at))) {
      const repeat = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/u.exec(expression.slice(at))?.[0] ?? sign;
      if (!repeatable) return { why: 'expression-repeat', start: at, end: at + repeat.length };
      at += repeat.length - 1;
      repeatable = false;
    } else repeatable = sign !== '|' && sign !== '^' && sign !== '$';
  }
  if (inClass !== undefined) return { why: 'expression-class', start: inClass, end: inClass + 1 };
  const last = open.at(-1);
  return last === undefined ? undefined : { why: 'expression-open', start: last, end: last + 1 };
}
