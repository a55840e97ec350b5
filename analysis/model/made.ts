/** How a result was made, enough to make it again. Every table carries one. */
export interface Made {
  /** In the field's terms, with its variant: `G², 4-term`. */
  readonly method: string;
  /** Rostrum's version. */
  readonly version: string;
  /** Every setting that changes a number, by name. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** What was looked at, in words: `2 speeches, Vladimir Putin, speech only`. */
  readonly selection: string;
  /** Tokens counted, and tokens hidden by the stop list. */
  readonly tokens: number;
  readonly hidden: number;
  /** Short hash (12 hex digits of SHA-256) of the texts this was made from, in order. */
  readonly textHash: string;
}
