import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lexicon } from '../../analysis/tokens/lexicon';
import { tokenize } from '../../analysis/tokens/tokenize';

/**
 * The work T1 with the app's tokenizer and lexicon, as a program of its own (`node t1.js FOLDER`): reads a folder, tokenises, folds case,
 * counts each speech and all, document frequencies, the hundred most frequent, every tf-idf weight (smoothed idf, vectors of length 1).
 * Prints JSON: milliseconds of CPU, megabytes of memory at most, tokens, types, sum of the weights.
 */
const lexicon = new Lexicon();
const folded = new Lexicon();
let foldedOf = new Uint32Array(1 << 16);
let foldedSize = 0;

function foldNewForms(): void {
  if (foldedOf.length < lexicon.size) {
    const longer = new Uint32Array(lexicon.size * 2);
    longer.set(foldedOf);
    foldedOf = longer;
  }
  for (; foldedSize < lexicon.size; foldedSize++)
    foldedOf[foldedSize] = folded.intern(lexicon.wordOf(foldedSize).toLowerCase());
}

interface Counted {
  readonly types: Uint32Array;
  readonly counts: Uint32Array;
}

let here = new Uint32Array(1 << 17);
let all = new Float64Array(1 << 17);
let speeches = new Uint32Array(1 << 17);

function roomFor(types: number): void {
  if (types <= here.length) return;
  const [longHere, longAll, longSpeeches] = [
    new Uint32Array(types * 2),
    new Float64Array(types * 2),
    new Uint32Array(types * 2),
  ];
  longHere.set(here);
  longAll.set(all);
  longSpeeches.set(speeches);
  [here, all, speeches] = [longHere, longAll, longSpeeches];
}

let tokens = 0;

function count(text: string): Counted {
  const { length, starts, ends } = tokenize(text);
  tokens += length;
  const forms = new Uint32Array(length);
  for (let token = 0; token < length; token++)
    forms[token] = lexicon.intern(text, starts[token], ends[token]);
  foldNewForms();
  roomFor(folded.size);
  const seen: number[] = [];
  for (const form of forms) {
    const type = foldedOf[form] ?? 0;
    if (here[type] === 0) seen.push(type);
    here[type] = (here[type] ?? 0) + 1;
  }
  const types = Uint32Array.from(seen);
  const counts = types.map((type) => here[type] ?? 0);
  types.forEach((type, index) => {
    all[type] = (all[type] ?? 0) + (counts[index] ?? 0);
    speeches[type] = (speeches[type] ?? 0) + 1;
    here[type] = 0;
  });
  return { types, counts };
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

const folder = process.argv[2] ?? '.';
const files = readdirSync(folder).sort();
const before = process.cpuUsage();
const counted = files.map((file) => count(readFileSync(join(folder, file), 'utf8')));
const idf = Float64Array.from(
  { length: folded.size },
  (_, type) => Math.log((1 + files.length) / (1 + (speeches[type] ?? 0))) + 1,
);
const weights = counted.map((speech) => weigh(speech, idf));
const top = Uint32Array.from({ length: folded.size }, (_, type) => type)
  .sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0))
  .subarray(0, 100);
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    cpu: (user + system) / 1000,
    memory: process.resourceUsage().maxRSS / 1024,
    tokens,
    types: folded.size,
    first: folded.wordOf(top[0] ?? 0),
    sum: weights.reduce((sum, speech) => sum + speech.reduce((part, weight) => part + weight, 0), 0),
  }),
);
