/** natural's analyser by sub-path: its own declarations describe the root only (docs/decisions/0003). */
declare module 'natural/lib/natural/sentiment/SentimentAnalyzer.js' {
  class SentimentAnalyzer {
    constructor(language: string, stemmer: undefined, type: 'afinn' | 'senticon' | 'pattern');
    /** A copy without a prototype. The lists of SentiCon and Pattern hold their numbers as strings. */
    readonly vocabulary: Readonly<Record<string, number | string>>;
    readonly negations: readonly string[];
    /** The mean of the words' values; NaN for no words. */
    getSentiment(words: readonly string[]): number;
  }
  export = SentimentAnalyzer;
}
