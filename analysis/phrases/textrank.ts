/**
 * TextRank (Mihalcea & Tarau 2004): PageRank over an undirected graph of words that stand next to each other among the words that count
 * (window 2), S(v) = (1 - d) + d sum over neighbours u of S(u)/degree(u), d = .85.
 * @param words in order; undefined where a word does not count, which keeps its neighbours apart
 * @param tell called at every round
 * @returns S by word; a word without neighbours has 1 - d
 */
export function textRank(
  words: readonly (string | undefined)[],
  tell: () => void = () => undefined,
): Map<string, number> {
  const neighbours = new Map<string, Set<string>>();
  for (const [index, word] of words.entries()) {
    if (word === undefined) continue;
    const own = neighboursOf(neighbours, word);
    const next = words[index + 1];
    if (next === undefined || next === word) continue;
    own.add(next);
    neighboursOf(neighbours, next).add(word);
  }
  let scores = new Map([...neighbours.keys()].map((word) => [word, 1]));
  for (let round = 0; round < maximumRounds; round += 1) {
    tell();
    const next = step(neighbours, scores);
    let change = 0;
    for (const [word, score] of next) change = Math.max(change, Math.abs(score - (scores.get(word) ?? 0)));
    scores = next;
    if (change < tolerance) break;
  }
  return scores;
}

const damping = 0.85;
/** The paper's threshold. */
const tolerance = 0.0001;
const maximumRounds = 100;

function neighboursOf(neighbours: Map<string, Set<string>>, word: string): Set<string> {
  const known = neighbours.get(word);
  if (known) return known;
  const made = new Set<string>();
  neighbours.set(word, made);
  return made;
}

function step(
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
  scores: ReadonlyMap<string, number>,
): Map<string, number> {
  const next = new Map<string, number>();
  for (const [word, own] of neighbours) {
    let sum = 0;
    for (const other of own) sum += (scores.get(other) ?? 0) / (neighbours.get(other)?.size ?? 1);
    next.set(word, 1 - damping + damping * sum);
  }
  return next;
}
