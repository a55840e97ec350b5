import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sentencesOf } from '../../analysis/tokens/sentences';
import { f1, readMasc } from '../../analysis/tokens/testing/masc';
import { tokenize } from '../../analysis/tokens/tokenize';
import { share, type Row } from './row';

const Case = z.object({
  id: z.string(),
  lang: z.string(),
  text: z.string(),
  sentences: z.array(z.string()),
});
type Case = z.infer<typeof Case>;

const readCases = (path: string): readonly Case[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => Case.parse(JSON.parse(line)));

/** Words and sentences of MASC, and hard cases of sentences, against what people marked. */
export function segmentationRows(data: string): readonly Row[] {
  const folder = join(data, 'segmentation');
  const masc = readdirSync(folder)
    .filter((name) => /^en_masc_.*\.tsv$/u.test(name))
    .sort()
    .map((name) => ({ name, ...readMasc(readFileSync(join(folder, name), 'utf8')) }));
  const tokens = masc.map(({ name, text, words }) => {
    const { starts, ends, length } = tokenize(text);
    const found = new Set(Array.from({ length }, (_, token) => `${starts[token]} ${ends[token]}`));
    return { name, found, wanted: words };
  });
  const sentences = masc.map(({ name, text, turns, sentenceEnds }) => ({
    name,
    found: new Set(sentencesOf(text, turns).map(({ end }) => end)),
    wanted: sentenceEnds,
  }));
  return [
    f1Row('words of MASC, F1', tokens, 0.995),
    f1Row('sentences of MASC, F1', sentences, 0.98),
    caseRow(
      'hard sentences (en ru de fr es), F1',
      readCases(join(folder, 'own_speech_sentences.jsonl')),
      0.98,
    ),
    {
      ...caseRow('sentences of pySBD, F1, for information', readCases(join(folder, 'pysbd_rules.jsonl')), 0),
      target: 'told',
      notes: [],
    },
  ];
}

type Sets = Parameters<typeof f1>[0][number] & { readonly name: string };

function f1Row(what: string, files: readonly Sets[], target: number): Row {
  const value = f1(files);
  return {
    what,
    measured: share(value),
    target: `>= ${share(target)}`,
    met: value >= target,
    notes: files.map((file) => `${file.name} ${share(f1([file]))}`),
  };
}

/** F1 of the sentences' places over all cases; the notes tell the cases that are not cut as marked. */
function caseRow(what: string, cases: readonly Case[], target: number): Row {
  const cut = cases.map(({ id, text, sentences }) => ({
    id,
    text,
    found: sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
    wanted: sentences,
  }));
  const wrong = cut.filter(({ found, wanted }) => JSON.stringify(found) !== JSON.stringify(wanted));
  const value = f1(cut.map(({ found, wanted }) => ({ found: new Set(found), wanted: new Set(wanted) })));
  return {
    what,
    measured: `${share(value)}, ${cases.length - wrong.length} of ${cases.length} whole`,
    target: `>= ${share(target)}`,
    met: value >= target,
    notes: wrong.map(({ id, found }) => `${id}: ${found.join(' ‖ ')}`),
  };
}
