import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from './sentences';
import { f1, readMasc } from './testing/masc';
import { tokenize } from './tokenize';

const data = join(import.meta.dirname, '../../../shared/data/segmentation');
const files = ['en_masc_court_2002-10-09.tsv', 'en_masc_debate_2000-10-11.tsv'];

describe.skipIf(!existsSync(data))('on MASC (skipped where the shared data are absent)', () => {
  it.each(files)('finds the words and sentences of %s', (file) => {
    const { text, words, sentenceEnds, turns } = readMasc(readFileSync(join(data, file), 'utf8'));
    const { starts, ends, length } = tokenize(text);
    const found = new Set(Array.from({ length }, (_, token) => `${starts[token]} ${ends[token]}`));
    const cuts = new Set(sentencesOf(text, turns).map(({ end }) => end));
    const tokens = f1([{ found, wanted: words }]);
    const sentences = f1([{ found: cuts, wanted: sentenceEnds }]);
    console.log(`${file}: words F1 ${tokens.toFixed(4)}, sentences F1 ${sentences.toFixed(4)}`);
    expect(tokens).toBeGreaterThan(0.995);
    expect(sentences).toBeGreaterThan(0.97);
  });
});
