import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  cubedMutualInformation,
  deltaP,
  expectedMeetings,
  logDice,
  mutualInformation,
  pairLogLikelihood,
  tScore,
  type Meeting,
} from './association';
import { chiSquare } from './chi-square';
import { chiSquareTail } from './chi-square-tail';
import {
  deviationOfProportions,
  deviationsOfProportions,
  juillandD,
  normalisedDeviationOfProportions,
  range,
} from './dispersion';
import {
  bayesFactor,
  effectSizeOfLogLikelihood,
  oddsRatio,
  percentDifference,
  simpleMaths,
} from './effect-sizes';
import { logLikelihood, logLikelihoodTwoTerm } from './log-likelihood';
import { logRatio } from './log-ratio';
import { fleschEase, fleschKincaid } from './readability';
import {
  printedTolerance,
  readReference,
  referenceCounts,
  referenceTokens,
  type ReferenceRow,
} from './testing/reference';

const data = join(import.meta.dirname, '../../../shared/data');
const read = (name: string): string => readFileSync(join(data, 'reference', name), 'utf8');
const sizeOf = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.abs(value);

/** Every value equal to the digits printed; `lost` as in `printedTolerance`. */
function expectPrinted(
  row: ReferenceRow,
  ours: Readonly<Record<string, number | undefined>>,
  lost: Readonly<Record<string, number>> = {},
): void {
  for (const [column, value] of Object.entries(ours)) {
    const printed = row.value(column);
    if (printed === undefined) continue;
    const off = Math.abs((value ?? NaN) - printed);
    expect(off, `${row.text('word')} ${column}: ${value} for ${printed}`).toBeLessThanOrEqual(
      printedTolerance(printed, lost[column]),
    );
  }
}

describe.skipIf(!existsSync(data))(
  'the tables of the shared reference (skipped where ../shared/data is absent)',
  () => {
    it('keyness of the inaugural addresses: every measure, to the digits printed', () => {
      const rows = readReference(read('keyness_expected.tsv'));
      expect(rows.length).toBe(2140);
      for (const row of rows) {
        const a = { count: row.count('f1'), total: row.count('n1') };
        const b = { count: row.count('f2'), total: row.count('n2') };
        const two = Math.abs(logLikelihoodTwoTerm(a, b) ?? NaN);
        const four = logLikelihood(a, b) ?? NaN;
        expectPrinted(
          row,
          {
            G2_rayson: two,
            G2_4cell: Math.abs(four),
            chi2: sizeOf(chiSquare(a, b)),
            sign: Math.sign(four),
            log_ratio_hardie: logRatio(a, b)?.value,
            pct_diff: percentDifference(a, b),
            odds_ratio: oddsRatio(a, b),
            simple_maths_k1: simpleMaths(a, b, { n: 1 }),
            simple_maths_k100: simpleMaths(a, b, { n: 100 }),
            bic: bayesFactor(two, a.total + b.total),
            ell: effectSizeOfLogLikelihood(two, a, b),
          },
          // Sums of terms up to 10⁴ lose their last digits there.
          { G2_rayson: 1e-10, G2_4cell: 1e-10, ell: 1e-15 },
        );
        const p = row.count('p_from_G2');
        if (p > 1e-290) expect(chiSquareTail(two) / p).toBeCloseTo(1, 7);
      }
    });

    it('the counts that keyness starts from, and the most frequent words of every speech', () => {
      const setup = JSON.parse(read('keyness_setup.json')) as { target: string[]; reference: string[] };
      const sides = [setup.target, setup.reference].map((names) =>
        referenceCounts(names.flatMap((name) => speechTokens(name))),
      );
      for (const row of readReference(read('keyness_counts.tsv')))
        expect(sides.map((side) => side.get(row.text('word')) ?? 0)).toEqual([
          row.count('f1'),
          row.count('f2'),
        ]);
      const counted = new Map<string, ReadonlyMap<string, number>>();
      for (const row of readReference(read('word_frequency_top100.tsv'))) {
        const name = row.text('file');
        const counts = counted.get(name) ?? referenceCounts(speechTokens(name));
        counted.set(name, counts);
        expect([name, row.text('word'), counts.get(row.text('word'))]).toEqual([
          name,
          row.text('word'),
          row.count('count'),
        ]);
      }
    });

    it('association of the bigrams of a speech', () => {
      const rows = readReference(read('collocations_bigrams.tsv'));
      expect(rows.length).toBe(307);
      for (const row of rows) {
        const pair: Meeting = {
          together: row.count('n11'),
          node: row.count('n1x'),
          collocate: row.count('nx1'),
          tokens: row.count('nxx'),
          window: 1,
        };
        expectPrinted(row, {
          expected: expectedMeetings(pair),
          pmi: mutualInformation(pair),
          mi3: cubedMutualInformation(pair),
          t_score: tScore(pair),
          log_dice: logDice(pair),
          G2: sizeOf(pairLogLikelihood(pair)),
          delta_p_2given1: deltaP(pair)?.collocate,
          delta_p_1given2: deltaP(pair)?.node,
        });
      }
    });

    it('dispersion over forty inaugural addresses', () => {
      const { files } = JSON.parse(read('corpus_stats_setup.json')) as { files: string[] };
      const parts = files.map((name) => speechTokens(name));
      const counts = parts.map((tokens) => referenceCounts(tokens));
      const sizes = parts.map((tokens) => tokens.length);
      for (const row of readReference(read('dispersion_expected.tsv'))) {
        const hits = counts.map((part) => part.get(row.text('word')) ?? 0);
        const total = hits.reduce((sum, hit) => sum + hit, 0);
        const sparse = hits.map((hit, at) => ({
          tokens: sizes[at] ?? 0,
          ids: hit > 0 ? [0] : [],
          counts: hit > 0 ? [hit] : [],
        }));
        expectPrinted(row, {
          freq: total,
          range: range(hits),
          dp: deviationOfProportions({ hits, sizes }),
          dp_norm: normalisedDeviationOfProportions({ hits, sizes }),
          juilland_d: juillandD({ hits, sizes }),
        });
        expectPrinted(row, { dp: deviationsOfProportions(sparse, [total], [0])[0] });
      }
    });

    it('readability from given counts', () => {
      const { formula_checks: checks } = JSON.parse(read('readability_known_values.json')) as {
        formula_checks: Record<
          'words' | 'sentences' | 'syllables' | 'flesch_reading_ease' | 'flesch_kincaid',
          number
        >[];
      };
      expect(checks.length).toBe(4);
      for (const check of checks) {
        // The formulas look at sums only: all words in the first sentence, and one word, taken off there, in each other.
        const rest = check.sentences - 1;
        const counted = [
          { words: check.words - rest, syllables: check.syllables - rest },
          ...Array.from({ length: rest }, () => ({ words: 1, syllables: 1 })),
        ];
        expect(fleschEase(counted)?.value).toBeCloseTo(check.flesch_reading_ease, 10);
        expect(fleschKincaid(counted)?.value).toBeCloseTo(check.flesch_kincaid, 10);
      }
    });
  },
);

const speechTokens = (name: string): readonly string[] =>
  referenceTokens(readFileSync(join(data, 'speeches', name), 'utf8'));
