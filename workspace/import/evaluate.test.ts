import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFileHere } from './import-file';
import { Gold } from './testing/gold';
import { labelsOfPage } from './testing/page-labels';
import { foldText as fold, scoreTurns, shareRight, type MarkedTurn, type TurnScore } from './testing/score';

/** Scores reading against transcripts marked by others: turn start and speaker both right. Kept out of the repository's data. */
const data = join(import.meta.dirname, '../../../shared/data');
interface Score {
  readonly turns: readonly TurnScore[];
  readonly titles: readonly [right: number, all: number];
  readonly dates: readonly [right: number, all: number];
  readonly languages: readonly [right: number, all: number];
}

async function scoreFiles(
  folder: string,
  goldFolder: string,
  marks?: (name: string) => readonly MarkedTurn[],
): Promise<Score> {
  const turns: TurnScore[] = [];
  const titles: [number, number] = [0, 0];
  const dates: [number, number] = [0, 0];
  const languages: [number, number] = [0, 0];
  const tally = (counts: [number, number], right: boolean): void => {
    counts[0] += right ? 1 : 0;
    counts[1] += 1;
  };
  for (const name of readdirSync(folder).filter((file) => /\.(?:txt|html?|docx|md)$/u.test(file))) {
    const gold = Gold.parse(
      JSON.parse(readFileSync(join(goldFolder, `${basename(name, extname(name))}.json`), 'utf8')),
    );
    const read = await readFileHere(readFileSync(join(folder, name)), name);
    if (!read.ok) throw new Error(`${name}: ${read.code}`);
    const { parsed } = read.value;
    turns.push(scoreTurns(marks?.(name) ?? gold.turns, parsed));
    if (gold.title !== null && gold.title_in_file)
      tally(titles, fold(parsed.title ?? '') === fold(gold.title));
    if (gold.date !== null && gold.date_in_file) tally(dates, parsed.date === gold.date);
    tally(languages, parsed.language === gold.lang);
  }
  return { turns, titles, dates, languages };
}

describe.skipIf(!existsSync(join(data, 'kremlin')))(
  'reading, scored (skipped where ../shared is not there)',
  () => {
    const kremlin = join(data, 'kremlin');
    const transcripts = join(data, 'transcripts');
    const ofPage = (name: string): readonly MarkedTurn[] =>
      labelsOfPage(readFileSync(join(kremlin, 'html', name.replace(/\.\w+$/u, '.html')), 'utf8'));
    it.each([
      /* scored on all labels that a page emphasises, of which its marks lack some: docs/import.md */
      {
        set: 'kremlin, html',
        folder: join(kremlin, 'html'),
        gold: join(kremlin, 'gold'),
        marks: ofPage,
        precision: 0.99,
        recall: 0.99,
        titles: 0.98,
        dates: 0.98,
      },
      {
        set: 'kremlin, txt',
        folder: join(kremlin, 'txt'),
        gold: join(kremlin, 'gold'),
        marks: ofPage,
        precision: 0.99,
        recall: 0.99,
        titles: 0.95,
        dates: 0.98,
      },
      {
        set: 'transcripts',
        folder: join(transcripts, 'files'),
        gold: join(transcripts, 'gold'),
        precision: 0.995,
        recall: 0.995,
        titles: 0.95,
        dates: 0.95,
      },
    ])(
      'finds turns and speakers of $set',
      async ({ folder, gold, marks, ...floors }) => {
        const score = await scoreFiles(folder, gold, marks);
        const share = ([right, all]: readonly [number, number]): number => right / all;
        const measured = {
          ...shareRight(score.turns),
          titles: share(score.titles),
          dates: share(score.dates),
          languages: share(score.languages),
        };
        expect(measured.precision).toBeGreaterThan(floors.precision);
        expect(measured.recall).toBeGreaterThan(floors.recall);
        expect(measured.titles).toBeGreaterThan(floors.titles);
        expect(measured.dates).toBeGreaterThan(floors.dates);
        expect(measured.languages).toBeGreaterThan(0.99);
      },
      120_000,
    );
  },
);
