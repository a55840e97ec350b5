import type { LanguageSpan, Turn } from '../model/transcript';

/** Neighbouring stretches of one language as one; undefined where there are not at least two languages. */
export function mixedLanguages(spans: readonly LanguageSpan[]): readonly LanguageSpan[] | undefined {
  if (new Set(spans.map(({ language }) => language)).size < 2) return undefined;
  const joined: LanguageSpan[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last?.language === span.language) joined[joined.length - 1] = { ...last, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** Each turn with the language that most of it is in; as it was where no stretch reaches into it. Both in order. */
export function tellLanguages(turns: readonly Turn[], spans: readonly LanguageSpan[]): readonly Turn[] {
  let at = 0;
  return turns.map((turn) => {
    while ((spans[at]?.end ?? Infinity) <= turn.start) at += 1;
    const lengths = new Map<string, number>();
    for (let index = at; (spans[index]?.start ?? Infinity) < turn.end; index += 1) {
      const span = spans[index];
      if (span === undefined) break;
      const shared = Math.min(span.end, turn.end) - Math.max(span.start, turn.start);
      lengths.set(span.language, (lengths.get(span.language) ?? 0) + shared);
    }
    const [most] = [...lengths].toSorted(([, a], [, b]) => b - a);
    return most === undefined ? turn : { ...turn, language: most[0] };
  });
}
