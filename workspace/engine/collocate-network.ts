import { logDice } from '../../analysis/stats/association';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import { companyOf, orMore, sortedRows, type Collocate } from './collocates';
import type { Corpus } from './corpus';
import { madeOf, type SelectionView } from './selection';
import { sequenceOf } from './sequence';
import type { Work } from './work';

type Network = Output<'collocates.network'>;
type Link = Network['links'][number];

/** Links a word that are told: more make a picture in which no link can be followed. */
const linksPerWord = 2;

export async function collocatesNetwork(
  corpus: Corpus,
  query: Checked<'collocates.network'>,
  work: Work,
): Promise<Result<Network>> {
  const company = await companyOf(corpus, query, work);
  if (!company.ok) return company;
  const { view, asked, collocates, settings } = company.value;
  const { measure, most, minimum, window } = query;
  const rows = sortedRows(collocates.rows, measure, true)
    .filter((row) => row[measure] !== undefined)
    .slice(0, most);
  const reach = Math.max(window.left, window.right);
  const links = linksBetween(view, rows, { reach, minimum }, work);
  const told = links.slice(0, linksPerWord * rows.length);
  return succeed({
    made: madeOf(corpus, view, {
      method: 'Network of collocates',
      settings: {
        ...settings,
        chosen: `the ${rows.length} strongest by ${measure}`,
        links: `pairs of these, ${reach} words apart at most anywhere in the selection, ${orMore(minimum)}; the ${told.length} strongest by logDice`,
      },
    }),
    node: asked.hits.length,
    words: rows.map((row, at) => ({ ...row, rank: at + 1, strength: row[measure] ?? 0 })),
    links: told,
    weaker: links.length - told.length,
  });
}

/**
 * How often each two of the words stand near each other within a turn, wherever that is: each token of the second word that has one of the first within
 * reach counts once, and the other way round; the smaller of both is told.
 */
function linksBetween(
  view: SelectionView,
  rows: readonly Collocate[],
  { reach, minimum }: { readonly reach: number; readonly minimum: number },
  work: Work,
): readonly Link[] {
  const size = rows.length;
  const { foldedOf, folded } = view.corpus;
  const placeOf = new Int32Array(folded.size).fill(-1);
  rows.forEach(({ word }, place) => {
    const id = folded.find(word);
    if (id !== undefined) placeOf[id] = place;
  });
  // By pair (a, b): tokens of b with an a within reach.
  const met = new Uint32Array(size * size);
  view.documents.forEach((selected, part) => {
    work.step(part, view.documents.length, 'speeches read');
    const { forms, runs } = sequenceOf(selected);
    const places: number[] = [];
    const words: number[] = [];
    let run = 0;
    const runsOf: number[] = [];
    for (let at = 0; at < forms.length; at++) {
      while (at >= (runs[run] ?? Infinity)) run += 1;
      const word = placeOf[foldedOf[forms[at] ?? 0] ?? 0] ?? -1;
      if (word < 0) continue;
      places.push(at);
      words.push(word);
      runsOf.push(run);
    }
    countNear(met, { places, words, runs: runsOf, size, reach });
  });
  const links: Link[] = [];
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const together = Math.min(met[a * size + b] ?? 0, met[b * size + a] ?? 0);
      if (together < minimum) continue;
      const counts = { node: rows[a]?.count ?? 0, collocate: rows[b]?.count ?? 0 };
      links.push({
        a,
        b,
        together,
        logDice: logDice({ together, ...counts, tokens: view.tokens, window: 1 }),
      });
    }
  }
  return links.sort((one, other) => other.logDice - one.logDice || one.a - other.a || one.b - other.b);
}

interface Standing {
  /** Where chosen words stand, ascending, which they are, and in which run. */
  readonly places: readonly number[];
  readonly words: readonly number[];
  readonly runs: readonly number[];
  readonly size: number;
  readonly reach: number;
}

function countNear(met: Uint32Array, { places, words, runs, size, reach }: Standing): void {
  const seen = new Uint32Array(size);
  places.forEach((place, at) => {
    const word = words[at] ?? 0;
    const stamp = at + 1;
    const look = (other: number): boolean => {
      const near = places[other];
      if (near === undefined || runs[other] !== runs[at] || Math.abs(near - place) > reach) return false;
      const neighbour = words[other] ?? 0;
      if (neighbour !== word && seen[neighbour] !== stamp) {
        seen[neighbour] = stamp;
        met[neighbour * size + word] = (met[neighbour * size + word] ?? 0) + 1;
      }
      return true;
    };
    for (let other = at - 1; look(other); other--);
    for (let other = at + 1; look(other); other++);
  });
}
