import { KeptBy } from './kept-by';
import type { SelectionView } from './selection';

/** What was computed for a view. */
export class KeptByView<Value> extends KeptBy<SelectionView, Value> {
  constructor(most = 6) {
    super(most);
  }
}
