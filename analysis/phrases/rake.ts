/**
 * RAKE (Rose, Engel, Cramer & Cowley 2010): a word's score is deg(w)/freq(w), deg(w) the summed length of the runs it stands in;
 * a phrase's score is the sum over its words.
 * @param runs the words between stop words and punctuation, one array a run
 * @returns scores by the words joined with spaces
 */
export function rakeScores(runs: readonly (readonly string[])[]): Map<string, number> {
  const frequency = new Map<string, number>();
  const degree = new Map<string, number>();
  for (const run of runs) {
    for (const word of run) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1);
      degree.set(word, (degree.get(word) ?? 0) + run.length);
    }
  }
  const scoreOf = (word: string): number => (degree.get(word) ?? 0) / (frequency.get(word) ?? 1);
  return new Map(runs.map((run) => [run.join(' '), run.reduce((sum, word) => sum + scoreOf(word), 0)]));
}
