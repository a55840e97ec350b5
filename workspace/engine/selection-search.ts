import { firstPassing } from '../../analysis/model/first-passing';
import { parseQuery } from '../../analysis/concordance/query';
import type { Selection } from '../contract/basics';
import { fail, succeed, type Result } from '../contract/result';
import { findHits } from './hits';
import { selectedOf, type SelectedDocument } from './selected-document';
import type { SelectionView } from './selection';
import { sequenceOf } from './sequence';

/**
 * The documents of a view in which a query stands, or of each only the turns in which it does; what is outside any turn is then one turn.
 * Case does not count. Fails with `query-invalid`.
 */
export function searchWithin(
  view: SelectionView,
  { query, within }: NonNullable<Selection['search']>,
): Result<readonly SelectedDocument[]> {
  const parsed = parseQuery(query);
  if (parsed.kind !== 'words') return fail('query-invalid', query);
  const turns = new Map<SelectedDocument, Set<number | undefined>>();
  for (const { selected, at } of findHits(view, parsed.words, { kind: 'folded' })) {
    const found = turns.get(selected) ?? new Set();
    turns.set(selected, found);
    if (within === 'turn') found.add(turnAt(selected, at));
  }
  const documents = view.documents.filter((selected) => turns.has(selected));
  if (within === 'speech') return succeed(documents);
  return succeed(
    documents.map((selected) =>
      selectedOf(
        selected.document,
        selected.stretches.filter(({ turn }) => turns.get(selected)?.has(turn)),
      ),
    ),
  );
}

/** The turn of the word at a place of a document's sequence. */
function turnAt(selected: SelectedDocument, at: number): number | undefined {
  const token = sequenceOf(selected).tokens[at] ?? 0;
  const { stretches } = selected;
  return stretches[firstPassing(0, stretches.length, (one) => (stretches[one]?.to ?? 0) > token)]?.turn;
}
