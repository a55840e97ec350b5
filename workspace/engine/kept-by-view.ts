import type { SelectionView } from './selection';

/** What was computed for a view, kept as long as the view is; a few a view, the oldest go first. */
export class KeptByView<Value> {
  readonly #values = new WeakMap<SelectionView, Map<string, Value>>();
  readonly #most: number;

  constructor(most = 6) {
    this.#most = most;
  }

  /** The value of `key` for the view, computed where it is not kept. */
  get(view: SelectionView, key: string, compute: () => Value): Value {
    const kept = this.#values.get(view) ?? new Map<string, Value>();
    this.#values.set(view, kept);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const value = compute();
    kept.set(key, value);
    for (const oldest of kept.keys()) {
      if (kept.size <= this.#most) break;
      kept.delete(oldest);
    }
    return value;
  }
}
