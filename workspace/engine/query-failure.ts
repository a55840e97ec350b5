/** A query that is understood but cannot be answered; the engine answers with its code. */
export class QueryFailure extends Error {
  readonly code: 'query-slow' | 'query-tagged';

  constructor(code: QueryFailure['code']) {
    super(code);
    this.code = code;
  }
}
