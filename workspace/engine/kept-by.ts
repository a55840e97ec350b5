/** What was computed for an owner, kept as long as the owner is; a few values each, the oldest go first. */
export class KeptBy<Owner extends object, Value> {
  readonly #values = new WeakMap<Owner, Map<string, Value>>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The value of `key` for the owner, computed where it is not kept. */
  get(owner: Owner, key: string, compute: () => Value): Value {
    const known = this.#values.get(owner)?.get(key);
    if (known !== undefined) return known;
    const value = compute();
    const kept = this.#values.get(owner) ?? new Map<string, Value>();
    this.#values.set(owner, kept.set(key, value));
    for (const oldest of kept.keys()) {
      if (kept.size <= this.#most) break;
      kept.delete(oldest);
    }
    return value;
  }
}
