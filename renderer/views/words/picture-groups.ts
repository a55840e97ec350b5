import type { WordAbout, WordRow } from '../../../workspace/contract/tables';
import type { Tone } from '../../charts/ChartLegend';
import type { TreeGroup } from '../../charts/WordTree';
import { partNames, speechParts } from './picture-colours';

type Row = Pick<WordRow, 'word' | 'count'>;

const tones = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'] as const satisfies readonly Tone[];

/** Words by word class, in a fixed order with fixed colours; those of languages that are not tagged in a group of their own. */
export function groupsByPart(rows: readonly Row[], about: readonly WordAbout[]): readonly TreeGroup[] {
  const partOf = new Map(about.map(({ word, part }) => [word, part]));
  const inPart = (part: WordAbout['part']) =>
    rows
      .filter(({ word }) => partOf.get(word) === part)
      .map(({ word, count }) => ({ text: word, value: count }));
  const groups: readonly TreeGroup[] = [
    ...speechParts.map((part, place): TreeGroup => ({
      name: partNames[part].many,
      tone: tones[place] ?? 'none',
      words: inPart(part),
    })),
    { name: 'Not English', words: inPart(undefined) },
  ];
  return groups.filter(({ words }) => words.length > 0);
}

/** Words by stem, each family by the name of the word that is said most; a word alone is a family without a name. */
export function groupsByStem(rows: readonly Row[], about: readonly WordAbout[]): readonly TreeGroup[] {
  const stemOf = new Map(about.map(({ word, stem }) => [word, stem ?? word]));
  const families = new Map<string, Row[]>();
  for (const row of rows) {
    const stem = stemOf.get(row.word) ?? row.word;
    const members = families.get(stem) ?? [];
    members.push(row);
    families.set(stem, members);
  }
  return [...families.values()].map((members) => ({
    name: members.length > 1 ? `${members[0]?.word ?? ''}, ${members.length} forms` : '',
    ...(members.length > 1 && { tone: 'c1' as const }),
    words: members.map(({ word, count }) => ({ text: word, value: count })),
  }));
}
