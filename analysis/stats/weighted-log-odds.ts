import type { Share } from './share';

export interface WeightedLogOdds {
  readonly delta: number;
  /** delta in standard errors: |zeta| > 1.96 is the usual border. */
  readonly zeta: number;
}

/**
 * Weighted log-odds with an informative Dirichlet prior (Monroe, Colaresi & Quinn 2008): `prior` is the word's pseudo-count alpha_w,
 * `priorTotal` the sum alpha_0 over the vocabulary. Undefined where the prior is not above 0.
 */
export function weightedLogOdds(
  target: Share,
  reference: Share,
  { prior, priorTotal }: { readonly prior: number; readonly priorTotal: number },
): WeightedLogOdds | undefined {
  if (!(prior > 0)) return undefined;
  const logOdds = ({ count, total }: Share): number =>
    Math.log((count + prior) / (total + priorTotal - count - prior));
  const delta = logOdds(target) - logOdds(reference);
  const variance = 1 / (target.count + prior) + 1 / (reference.count + prior);
  return { delta, zeta: delta / Math.sqrt(variance) };
}
