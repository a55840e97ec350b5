import type { Share } from './share';

/** %DIFF (Gabrielatos & Marchi 2011) = 100 (a/c - b/d) / (b/d), a reference of 0 taken as 1e-18. Undefined where either side is empty. */
export function percentDifference(target: Share, reference: Share): number | undefined {
  if (target.total === 0 || reference.total === 0) return undefined;
  const base = reference.count / reference.total || 1e-18;
  return (100 * (target.count / target.total - base)) / base;
}

/** Odds ratio = [a/(c-a)] / [b/(d-b)]. Undefined where a denominator is 0. */
export function oddsRatio(target: Share, reference: Share): number | undefined {
  const denominator = (target.total - target.count) * reference.count;
  return denominator === 0 ? undefined : (target.count * (reference.total - reference.count)) / denominator;
}

/** Simple maths (Kilgarriff 2009) = (fpm1 + n) / (fpm2 + n), frequencies per million. Undefined where either side is empty. */
export function simpleMaths(
  target: Share,
  reference: Share,
  { n }: { readonly n: number },
): number | undefined {
  if (target.total === 0 || reference.total === 0) return undefined;
  const perMillion = ({ count, total }: Share): number => (count / total) * 1e6;
  return (perMillion(target) + n) / (perMillion(reference) + n);
}

/** BIC (Wilson 2013) = G² - ln N: above 2 is positive evidence, above 10 very strong. `g2` unsigned, `tokens` of both sides together. */
export const bayesFactor = (g2: number, tokens: number): number => g2 - Math.log(tokens);

/** ELL (Johnston et al. 2006) = G² / (N ln(min(E1, E2))), 0 to 1. Undefined where the smaller expected count is 1 or less. */
export function effectSizeOfLogLikelihood(g2: number, target: Share, reference: Share): number | undefined {
  const tokens = target.total + reference.total;
  const said = target.count + reference.count;
  const expected = Math.min((target.total * said) / tokens, (reference.total * said) / tokens);
  return expected > 1 ? g2 / (tokens * Math.log(expected)) : undefined;
}
