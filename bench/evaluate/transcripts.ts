import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Gold } from '../../workspace/import/testing/gold';
import { foldText, scoreTurns, shareRight, type TurnScore } from '../../workspace/import/testing/score';
import { parseAll, type Failed, type Parsed } from './cli';
import { labelsOfPage } from '../../workspace/import/testing/page-labels';
import { share, type Row } from './row';

const readGold = (path: string): Gold => Gold.parse(JSON.parse(readFileSync(path, 'utf8')));

interface Scored {
  readonly name: string;
  readonly score: TurnScore;
  readonly gold: Gold;
  readonly read: Parsed | Failed;
}

/** Every file of a folder with the marks of the same name. */
async function scoreFolder(cli: string, files: string, gold: string): Promise<readonly Scored[]> {
  const names = readdirSync(files).sort();
  const marks = new Map(
    readdirSync(gold).map((name) => [basename(name, '.json'), readGold(join(gold, name))] as const),
  );
  const read = await parseAll(
    cli,
    names.map((name) => join(files, name)),
  );
  return names.flatMap((name) => {
    const marked = marks.get(name.replace(/\.\p{L}+$/u, '').replace('.', '_'));
    const parsed = read.get(join(files, name));
    if (parsed === undefined || marked === undefined) return [];
    const reading = 'error' in parsed ? { text: '', blocks: [], turns: [] } : parsed;
    return [{ name, score: scoreTurns(marked.turns, reading), gold: marked, read: parsed }];
  });
}

const tell = ({ precision, recall }: ReturnType<typeof shareRight>): string =>
  `P ${share(precision)}  R ${share(recall)}`;

/** What of one file is to be looked at. */
function differences({ name, score, read }: Scored, most: number): readonly string[] {
  const failed = 'error' in read ? [`${name}: ${read.error.code}`] : [];
  const lines = [...score.missed.map((turn) => `- ${turn}`), ...score.extra.map((turn) => `+ ${turn}`)];
  const own = shareRight([score]);
  if (lines.length === 0) return failed;
  return [...failed, `${name}: ${tell(own)}`, ...lines.slice(0, most).map((line) => `    ${line}`)];
}

function turnRow(what: string, scored: readonly Scored[], least: number, each: number, most: number): Row {
  const all = shareRight(scored.map(({ score }) => score));
  const low = scored.filter(({ score }) => {
    const { precision, recall } = shareRight([score]);
    return precision < each || recall < each;
  });
  const below = each === 0 ? '' : `, none under ${share(each)}`;
  const under = each === 0 ? '' : `, ${low.length} under ${share(each)}`;
  return {
    what: `turns: start and speaker, ${what} (${scored.length} files)`,
    measured: `${tell(all)}${under}`,
    target: `>= ${share(least)} both${below}`,
    met: all.precision >= least && all.recall >= least && low.length === 0,
    notes: scored.flatMap((one) => differences(one, most)),
  };
}

function factRow(
  what: string,
  scored: readonly Scored[],
  compare: (one: Scored) => { readonly told: string; readonly marked: string } | undefined,
): Row {
  const compared = scored.flatMap((one) => {
    const pair = compare(one);
    return pair === undefined ? [] : [{ name: one.name, ...pair }];
  });
  const wrong = compared.filter(({ told, marked }) => told !== marked);
  const right = compared.length - wrong.length;
  return {
    what,
    measured: `${right} of ${compared.length} (${share(right / compared.length)})`,
    target: '>= .970',
    met: right >= compared.length * 0.97,
    notes: wrong.map(({ name, told, marked }) => `${name}: “${told}”, marked “${marked}”`),
  };
}

const titles = ({ gold, read }: Scored): { told: string; marked: string } | undefined =>
  gold.title === null || !gold.title_in_file
    ? undefined
    : { told: foldText('error' in read ? '' : (read.title ?? '')), marked: foldText(gold.title) };
const dates = ({ gold, read }: Scored): { told: string; marked: string } | undefined =>
  gold.date === null || !gold.date_in_file
    ? undefined
    : { told: 'error' in read ? '' : (read.date ?? ''), marked: gold.date };
/* the language of a mixed sitting is told by its turns */
const languages = ({ gold, read }: Scored): { told: string; marked: string } | undefined =>
  gold.lang.includes('+')
    ? undefined
    : { told: 'error' in read ? '' : (read.language ?? ''), marked: gold.lang };

export async function transcriptRows(cli: string, data: string): Promise<readonly Row[]> {
  const set = join(data, 'transcripts');
  const kremlin = join(data, 'kremlin');
  const transcripts = await scoreFolder(cli, join(set, 'files'), join(set, 'gold'));
  const pages = await scoreFolder(cli, join(kremlin, 'html'), join(kremlin, 'gold'));
  const pasted = await scoreFolder(cli, join(kremlin, 'txt'), join(kremlin, 'gold'));
  return [
    turnRow('transcripts/gold', transcripts, 0.985, 0.93, 6),
    turnRow('kremlin, saved pages', pages, 0.99, 0, 4),
    turnRow('kremlin, pasted text', pasted, 0.99, 0, 4),
    turnRow('kremlin, saved pages, all labels that the page emphasises', byPage(pages, kremlin), 0.99, 0, 9),
    turnRow('kremlin, pasted text, all labels that the page emphasises', byPage(pasted, kremlin), 0.99, 0, 9),
    factRow('titles, transcripts', transcripts, titles),
    factRow('dates, transcripts', transcripts, dates),
    factRow('titles, kremlin', [...pages, ...pasted], titles),
    factRow('dates, kremlin', [...pages, ...pasted], dates),
    factRow(
      'language of the whole, transcripts and kremlin',
      [...transcripts, ...pages, ...pasted],
      languages,
    ),
    ...mixedRows(transcripts),
  ];
}

/** Scored against the labels of the saved page itself, of which the marks lack some. */
const byPage = (scored: readonly Scored[], kremlin: string): readonly Scored[] =>
  scored.map((one) => {
    const page = readFileSync(join(kremlin, 'html', one.name.replace(/\.\w+$/u, '.html')), 'utf8');
    const reading = 'error' in one.read ? { text: '', blocks: [], turns: [] } : one.read;
    return { ...one, score: scoreTurns(labelsOfPage(page), reading) };
  });

/** The language of each turn where a sitting has more than one. */
function mixedRows(scored: readonly Scored[]): readonly Row[] {
  return scored
    .filter(({ gold }) => gold.lang.includes('+'))
    .map(({ name, gold, read }) => {
      const turns = 'error' in read ? [] : read.turns;
      const marked = gold.turns.flatMap(({ langs, head }, index) =>
        langs?.length === 1 ? [{ index, head, language: langs[0] ?? '' }] : [],
      );
      const wrong = marked.filter(({ index, language }) => turns[index]?.language !== language);
      const right = marked.length - wrong.length;
      return {
        what: `language of each turn, ${name}`,
        measured: `${right} of ${marked.length} (${share(right / marked.length)})`,
        target: '>= .970',
        met: turns.length === gold.turns.length && right >= marked.length * 0.97,
        notes: wrong.map(
          ({ index, head, language }) =>
            `turn ${index}, ${head}: ${turns[index]?.language ?? 'none'}, marked ${language}`,
        ),
      };
    });
}
