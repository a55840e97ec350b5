import { describe, expect, it } from 'vitest';
import { seededRandom } from '../random';
import {
  cubedMutualInformation,
  deltaP,
  logDice,
  mutualInformation,
  pairLogLikelihood,
  tScore,
} from './association';
import { chiSquare } from './chi-square';
import { chiSquareTail } from './chi-square-tail';
import { conservativeLogRatio } from './conservative-log-ratio';
import { deviationOfProportions, juillandD, normalisedDeviationOfProportions } from './dispersion';
import { hdD } from './hd-d';
import { logLikelihood, logLikelihoodTwoTerm } from './log-likelihood';
import { logRatio } from './log-ratio';
import { differenceInterval, meanInterval, momentsOf, type Moments } from './mean-interval';
import { median } from './median';
import { mtld } from './mtld';
import { quantile } from './random-splits';
import { fleschEase, fleschKincaid } from './readability';
import { movingAverageInterval, movingAverageRatio, typeTokenRatio } from './type-token-ratio';
import { weightedLogOdds } from './weighted-log-odds';
import { wilsonInterval } from './wilson';
import { wordSequence } from './word-sequence';
import { yulesK } from './yules-k';

/**
 * Ten cases each, whose values were worked out by another program: from the formulas with 40 digits, and by SciPy 1.17 for quantiles of
 * the beta distribution, Student's and Welch's intervals. A line: what goes in | what comes out; `-` is undefined.
 */
const tables = {
  /* a b c d | G² 4-term, 2-term, chi-square, p, Log Ratio, its ends, LRC (.05 / 100), zeta (prior .5 of 500), Wilson's ends of a in c */
  keyness: `
    0 7 311 4021 | -1.04385764796 -1.04298181713 0.542283876699 0.306925979219 -0.114787071388 -4.25066694944 4.02109280666 0 -0.678404611944 0 0.0122012483206
    12 0 950 2100 | 28.0993833207 27.9944372402 26.6310938637 1.15242574909e-7 5.72935241006 1.64951737925 9.80918744086 1.15009817498 2.64265375725 0.00724034680902 0.021948423047
    3 3 1000 1000 | 0 0 0 1 0 -2.30528476209 2.30528476209 0 0 0.00102078388114 0.0087830140535
    25 60 4000 9000 | -0.0746324462233 -0.0741485388287 0.0740133451755 0.784707630638 -0.0931094043915 -0.764071913272 0.577853104489 0 -0.497480037791 0.00423706917694 0.00921038107164
    140 90 30672 65670 | 81.7853657851 81.5714946499 89.551198735 1.51697651656e-19 1.73574213374 1.35420963218 2.1172746353 1.05281202717 8.87122413288 0.00386960935477 0.0053833221158
    799 471 30672 65670 | 522.684004861 515.116306205 572.745439718 0 1.86078065644 1.6976855469 2.02387576598 1.56882288983 22.3814898174 0.0243257180024 0.0278926200331
    2000 5000 43002 108539 | 0.13705608155 0.130716441056 0.137235873755 0.711225384759 0.0138097615542 -0.0592467063561 0.0868662294646 0 0.10926926589 0.044559284488 0.0485406601476
    31 402 9000 2200000 | 121.364054632 121.26857381 486.580870584 3.18066438376e-28 4.23650742618 3.71027895804 4.76273589432 3.1801534545 15.6775443771 0.00242772957518 0.00488486684512
    69381 14 24862850 6815 | 1.46192415126 1.45822150369 1.32727504598 0.226624216167 0.441907689204 -0.31310777973 1.19692315814 0 1.30526056055 0.00276989031698 0.00281136122976
    9 2500 60 20000 | 0.324033941495 0.280890893087 0.341656481882 0.569193419386 0.263034405834 -0.607556392941 1.13362520461 0 -6.41632629596 0.0809744058017 0.261145890698`,
  /* O R C N w | MI, MI3, t, logDice, LL, ΔP of the collocate, ΔP of the node */
  association: `
    1 2 3 2000 1 | 8.38082178394 8.38082178394 0.997 12.6780719051 10.6116336071 0.498998998999 0.332832582207
    5 40 9 5000 10 | 2.79585928322 7.43971547299 1.91407418874 11.7072182508 13.6090625332 0.0116304347826 0.476413099134
    20 42 20 14307668 1 | 18.3779677885 27.0218239783 4.47212282709 13.3677317845 521.093839067 0.47619047619 0.999998462361
    8 15828 4675 14307668 1 | 0.629343211624 6.62934321162 0.99993198948 3.67645260006 1.3253893978 0.000178883433778 0.000605167739824
    3 4471 634 36220200 15 | 1.3536422212 4.52356722264 1.05429427008 4.26726725496 1.98278153502 0.000027279187182 0.0028803205149
    100 1200 300 80000 4 | 2.47393118833 15.7616435679 8.2 11.0931094044 207.027735588 0.0181737588652 0.274362191552
    2 2 2 60000 20 | 10.5507467854 12.5507467854 1.41327075333 14 29.3545245075 0.05 0.999366645555
    64 400 900 528000 8 | 3.55254102303 15.552541023 7.31818181818 10.6557040921 203.104789388 0.0184070121951 0.0651615759185
    17 90 31 3839 2 | 3.54792827938 11.7228539619 3.77057924174 12.168599604 64.1618857247 0.0906182624275 0.505582474925
    250 9000 700 900000 6 | 2.57346686188 18.5050354312 13.1550750663 9.7220152527 550.788052262 0.00409771473601 0.297374148147`,
  /* hits | sizes | DP, DPnorm, D */
  dispersion: `
    0 32 0 0 | 5625 117 10 2319 | 0.985503655061 0.986726212629 0
    0 0 25 0 0 | 12 13 144 2411 17 | 0.944551405468 0.948936170213 0
    0 40 0 0 36 0 | 3008 56 20 16 64 2236 | 0.977777777778 0.980683506686 0.360875886657
    29 15 15 | 238 305 1703 | 0.503999577403 0.563736579107 0.448283661538
    28 0 | 411 291 | 0.41452991453 0.70802919708 0
    4 26 | 16 137 | 0.0287581699346 0.0321167883212 0.863070539419
    20 5 | 6211 12 | 0.198071669613 0.198454355176 0.0153379134047
    0 19 10 4 22 0 | 239 1955 11 14 48 971 | 0.632000673817 0.634154999014 0.465868148079
    25 31 0 17 27 | 88 531 234 34 55 | 0.502101910828 0.5209030837 0.60713359446
    0 0 0 37 0 0 | 51 135 91 3602 6027 21 | 0.637151203788 0.638501918029 0`,
  /* seed words types | TTR, MATTR 50, its lower end, MTLD, HD-D, Yule's K */
  richness: `
    1 60 30 | 0.316666666667 0.318181818182 - 8.30217486641 0.388978949419 1372.22222222
    2 100 60 | 0.38 0.527058823529 - 14.2664256678 0.558912126087 738
    3 150 20 | 0.126666666667 0.326534653465 - 7.02978056426 0.348074218316 1230.22222222
    4 250 400 | 0.596 0.805870646766 - 108.132563141 0.838008701788 156.8
    5 400 90 | 0.205 0.56113960114 - 17.3704001561 0.604246980192 616.125
    6 600 700 | 0.513333333333 0.830453720508 0.810292932197 139.214441977 0.84767007221 154.277777778
    7 800 150 | 0.1775 0.690039946738 0.657463835871 31.5097254218 0.714942438392 387.625
    8 1200 50 | 0.0416666666667 0.489713292789 0.467456237088 10.9380910632 0.518257658761 903.694444444
    9 2000 900 | 0.3225 0.859231163506 0.845238619914 173.066037325 0.864800190201 132.165
    10 3000 400 | 0.130666666667 0.776746865469 0.763708428823 64.145211618 0.792352188706 265.197777778`,
  /* seed sentences | Flesch, its lower end, FKGL, its lower end */
  readability: `
    1 2 | 60.8625 -13.747204004 10.7325 1.29976499857
    2 3 | 55.7142307692 30.0687597677 11.9474358974 5.41755906995
    3 5 | 80.6777272727 62.0163921228 7.47181818182 3.81546984874
    4 8 | 55.5985714286 37.4161466283 10.7214285714 6.84005636629
    5 12 | 64.3032556497 48.9676037266 10.3975 7.24358261319
    6 20 | 52.7826518476 35.6486849608 11.2756709007 7.99873794617
    7 35 | 57.1744149109 46.2012901314 9.66407316508 7.60718844779
    8 60 | 65.7329219975 57.6957477672 8.4922187206 6.99610290296
    9 110 | 58.4991687224 52.568229489 10.3597638081 9.25190807905
    10 200 | 59.3644856955 55.0635272416 9.94400489117 9.10153502143`,
  /* seed n m | ends of the mean's interval, ends of the difference's, median, .9 quantile */
  means: `
    1 2 3 | -8.30315957865 7.56277890218 -4.00796984621 3.34617834433 -0.370190338232 0.129280237295
    2 3 9 | -1.33843755983 1.13116480236 -1.63789719748 0.503141596308 -0.350003135391 0.304800883867
    3 4 4 | -1.39098803004 0.6809971766 -1.78333423995 0.823265732597 -0.468879797729 0.282032812852
    4 5 40 | -1.09728622694 0.532636818999 -1.20649111973 0.391356853777 -0.532005514484 0.374800140038
    5 7 7 | -0.435644540069 0.551567056547 -0.735287841221 0.615873317179 0.246357644442 0.482317313459
    6 10 25 | -0.699738020867 0.344690213397 -0.646425891072 0.466402091273 -0.264200530713 0.85177865061
    7 15 6 | -0.437440038786 0.186577488236 -1.01518764781 0.217648334859 -0.0675347349606 0.500765535794
    8 22 22 | -0.431965958332 0.0467260736518 -0.552782708055 0.107371707316 -0.10650517582 0.391403782461
    9 40 80 | -0.154119177292 0.205011859619 -0.160222686288 0.273053277292 0.0619024601765 0.747900280915
    10 90 12 | -0.143266480438 0.109040544111 -0.515005911875 0.323734109806 -0.106998691335 0.835058006272`,
} as const;

type Numbers = readonly number[];

const cases = (table: keyof typeof tables): Numbers[][] =>
  tables[table]
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split(' | ')
        .map((part) => part.split(' ').map((cell) => (cell === '-' ? NaN : Number(cell)))),
    );

/** No value may be off by more than 1e-9, of itself where it is above 1. */
function expectNear(ours: readonly (number | undefined)[], theirs: Numbers = []): void {
  expect(ours.length).toBe(theirs.length);
  for (const [at, value = NaN] of ours.entries()) {
    const wanted = theirs[at] ?? 0;
    if (Number.isNaN(wanted)) expect(value).toBeNaN();
    else expect(Math.abs(value - wanted) / Math.max(1, Math.abs(wanted)), `value ${at}`).toBeLessThan(1e-9);
  }
}

const drawn = <Value>(seed: number, size: number, draw: (random: () => number) => Value): Value[] => {
  const random = seededRandom(seed);
  return Array.from({ length: size }, () => draw(random));
};

describe('values of another program', () => {
  it('of keyness', () => {
    for (const [[a = 0, b = 0, c = 0, d = 0] = [], values] of cases('keyness')) {
      const [target, reference] = [
        { count: a, total: c },
        { count: b, total: d },
      ];
      const [g2, ratio, rate] = [
        logLikelihood(target, reference),
        logRatio(target, reference),
        wilsonInterval(target),
      ];
      expectNear(
        [
          g2,
          logLikelihoodTwoTerm(target, reference),
          Math.abs(chiSquare(target, reference) ?? NaN),
          chiSquareTail(Math.abs(g2 ?? NaN)),
          ratio?.value,
          ratio?.low,
          ratio?.high,
          conservativeLogRatio(target, reference, { alpha: 0.05 / 100 }),
          weightedLogOdds(target, reference, { prior: 0.5, priorTotal: 500 })?.zeta,
          rate?.low,
          rate?.high,
        ],
        values,
      );
    }
  });

  it('of association', () => {
    for (const [[together = 0, node = 0, collocate = 0, tokens = 0, window = 0] = [], values] of cases(
      'association',
    )) {
      const pair = { together, node, collocate, tokens, window };
      expectNear(
        [
          mutualInformation(pair),
          cubedMutualInformation(pair),
          tScore(pair),
          logDice(pair),
          pairLogLikelihood(pair),
          deltaP(pair)?.collocate,
          deltaP(pair)?.node,
        ],
        values,
      );
    }
  });

  it('of dispersion', () => {
    for (const [hits = [], sizes = [], values] of cases('dispersion')) {
      const parts = { hits, sizes };
      expectNear(
        [deviationOfProportions(parts), normalisedDeviationOfProportions(parts), juillandD(parts)],
        values,
      );
    }
  });

  it('of richness', () => {
    for (const [[seed = 0, size = 0, types = 0] = [], values] of cases('richness')) {
      const text = wordSequence(drawn(seed, size, (random) => Math.floor(types * random() ** 3)));
      expectNear(
        [
          typeTokenRatio(text),
          movingAverageRatio(text, 50),
          movingAverageInterval(text, 50)?.low,
          mtld(text),
          hdD(text),
          yulesK(text),
        ],
        values,
      );
    }
  });

  it('of readability', () => {
    for (const [[seed = 0, size = 0] = [], values] of cases('readability')) {
      const sentences = drawn(seed, size, (random) => {
        const words = 1 + Math.floor(40 * random());
        return { words, syllables: words + Math.floor(words * random()) };
      });
      const [ease, grade] = [fleschEase(sentences), fleschKincaid(sentences)];
      expectNear([ease?.value, ease?.low, grade?.value, grade?.low], values);
    }
  });

  it('of means', () => {
    for (const [[seed = 0, n = 0, m = 0] = [], values] of cases('means')) {
      const [one, other] = [drawn(seed, n, centred), drawn(seed + 100, m, centred)];
      const [a, b] = [momentsOf(one), momentsOf(other)] as [Moments, Moments];
      const [own, between] = [meanInterval(a), differenceInterval(a, b)];
      expectNear([own?.low, own?.high, between?.low, between?.high, median(one), quantile(one, 0.9)], values);
    }
  });
});

const centred = (random: () => number): number => 2 * random() - 1;
