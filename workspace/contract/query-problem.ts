import { parseQuery } from '../../analysis/concordance/query';
import { describeProblem } from '../../analysis/concordance/query-problem';

/** What is wrong with a query that failed as `query-invalid`, as the end of a sentence: window and terminal say the same. */
export function whyInvalid(query: string): string {
  const parsed = parseQuery(query);
  return parsed.kind === 'wrong'
    ? describeProblem(query, parsed.problem)
    : 'there is no word in it to look for';
}
