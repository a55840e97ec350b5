import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { FoldedForms } from '../../analysis/tokens/folded-forms';
import { Lexicon } from '../../analysis/tokens/lexicon';
import { forEachPage } from '../../analysis/tokens/tokenize';
import { orderedBy } from '../../workspace/engine/column-order';

/**
 * The work T1 with the app's tokenizer and lexicon, as a program of its own (`node t1.js FOLDER`): reads a folder, tokenises, folds case,
 * counts each speech and all, document frequencies, the hundred most frequent, every tf-idf weight (smoothed idf, vectors of length 1).
 * Prints JSON: milliseconds of CPU since the process began, megabytes of memory at most, tokens, types, sum of the weights.
 */
const lexicon = new Lexicon();
const forms = new FoldedForms(lexicon);

interface Counted {
  readonly types: Uint32Array;
  readonly counts: Uint32Array;
}

let here: Uint32Array = new Uint32Array(1 << 17);
let sums: Uint32Array = new Uint32Array(1 << 17);
let seen: Uint32Array = new Uint32Array(1 << 17);
let all: Uint32Array = new Uint32Array(1 << 17);
let speeches: Uint32Array = new Uint32Array(1 << 17);

function roomFor(types: number): void {
  if (types <= here.length) return;
  const longer = (column: Uint32Array): Uint32Array => {
    const room = new Uint32Array(types * 2);
    room.set(column);
    return room;
  };
  [here, sums, seen] = [longer(here), longer(sums), longer(seen)];
  [all, speeches] = [longer(all), longer(speeches)];
}

let tokens = 0;
const page = new Uint32Array(1 << 13);

/** Counts a page's words in `counts` and writes those not seen before behind the first `known` of `met`; how many that makes. */
function tally(counts: Uint32Array, met: Uint32Array, known: number, size: number): number {
  let forms = known;
  const words = page;
  for (let word = 0; word < size; word++) {
    const form = words[word] ?? 0;
    const count = counts[form] ?? 0;
    if (count === 0) met[forms++] = form;
    counts[form] = count + 1;
  }
  return forms;
}

/** Counts forms page by page, then puts the spellings of a word together: most stand often, and few are spelled in two ways. */
function count(text: string): Counted {
  let known = 0;
  forEachPage(text, [{ start: 0, end: text.length }], (words) => {
    tokens += words.size;
    lexicon.internPage(text, words, page);
    roomFor(lexicon.size);
    known = tally(here, seen, known, words.size);
  });
  const types = new Uint32Array(known);
  const size = putTogether(types, forms.of);
  return { types: types.subarray(0, size), counts: takeCounts(types, size) };
}

/** Writes into `types` the words of the forms that were seen, each once, and their counts into `sums`; how many they are. */
function putTogether(types: Uint32Array, foldedOf: Uint32Array): number {
  let size = 0;
  for (let at = 0; at < types.length; at++) {
    const form = seen[at] ?? 0;
    const type = foldedOf[form] ?? 0;
    if (sums[type] === 0) types[size++] = type;
    sums[type] = (sums[type] ?? 0) + (here[form] ?? 0);
    here[form] = 0;
  }
  return size;
}

/** The counts of the first `size` of these words, which go on to those of all speeches. */
function takeCounts(types: Uint32Array, size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (let at = 0; at < size; at++) {
    const type = types[at] ?? 0;
    const sum = sums[type] ?? 0;
    counts[at] = sum;
    all[type] = (all[type] ?? 0) + sum;
    speeches[type] = (speeches[type] ?? 0) + 1;
    sums[type] = 0;
  }
  return counts;
}

/** The weights of a speech, its vector of length 1. */
function weigh({ types, counts }: Counted, idf: Float64Array): Float32Array {
  const weights = new Float32Array(types.length);
  let square = 0;
  for (let at = 0; at < types.length; at++) {
    const weight = (counts[at] ?? 0) * (idf[types[at] ?? 0] ?? 0);
    weights[at] = weight;
    square += weight * weight;
  }
  const norm = 1 / Math.sqrt(square + 1e-30);
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * norm;
  return weights;
}

function sumOf(weights: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += weights[at] ?? 0;
  return sum;
}

/** The smoothed idf of each of so many words. */
function idfOf(types: number, files: number): Float64Array {
  const idf = new Float64Array(types);
  for (let type = 0; type < types; type++)
    idf[type] = Math.log((1 + files) / (1 + (speeches[type] ?? 0))) + 1;
  return idf;
}

/** So many of the words, the most frequent first. */
function mostFrequent(types: number, wanted: number): Uint32Array {
  const rarity = all.map((count) => ~count);
  const order = Uint32Array.from({ length: types }, (_, type) => type);
  return orderedBy(order, rarity).subarray(0, wanted);
}

let bytes = Buffer.allocUnsafeSlow(1 << 20);

function read(file: string): string {
  const opened = openSync(file, 'r');
  let size = readSync(opened, bytes, 0, bytes.length, 0);
  if (size === bytes.length) {
    bytes = Buffer.allocUnsafeSlow(statSync(file).size + 1);
    size = readSync(opened, bytes, 0, bytes.length, 0);
  }
  closeSync(opened);
  return bytes.toString('utf8', 0, size);
}

const folder = process.argv[2] ?? '.';
const files = readdirSync(folder).sort();
const counted = files.map((file) => count(read(`${folder}/${file}`)));
const idf = idfOf(forms.folded.size, files.length);
const weights = counted.map((speech) => weigh(speech, idf));
const sum = weights.reduce((before, speech) => before + sumOf(speech), 0);
const top = mostFrequent(forms.folded.size, 100);
const { user, system } = process.cpuUsage();
console.log(
  JSON.stringify({
    cpu: (user + system) / 1000,
    memory: process.resourceUsage().maxRSS / 1024,
    tokens,
    types: forms.folded.size,
    first: forms.folded.wordOf(top[0] ?? 0),
    sum,
  }),
);
