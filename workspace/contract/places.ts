/** Values by the order in which they were first met. */
export class Places<Value> {
  readonly #places = new Map<Value, number>();

  get values(): readonly Value[] {
    return [...this.#places.keys()];
  }

  placeOf(value: Value): number {
    const known = this.#places.get(value) ?? this.#places.size;
    this.#places.set(value, known);
    return known;
  }
}
