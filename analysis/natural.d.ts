/** The parts of natural that are used, by sub-path: its own declarations describe the root only (docs/decisions/0003). */
declare module 'natural/lib/natural/stemmers/*' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
declare module 'natural/lib/natural/util/*' {
  const list: { words: string[] };
  export default list;
}
