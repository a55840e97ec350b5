import { create } from 'zustand';

export type KeptValues = Readonly<Record<string, string | number>>;

/** What the view that is shown keeps of itself beside its address: the row one has come to, a search in a list. */
const useKeptValues = create<KeptValues>(() => ({}));

/** State of a view that is there again when one comes back to it, by the way it was left. */
export function useKept<Value extends string | number>(
  name: string,
  initial: Value,
): readonly [Value, (value: Value) => void] {
  const value = useKeptValues((values) => values[name]);
  // Under one name stands one kind of value; where an older Rostrum kept another, it begins anew.
  const now = typeof value === typeof initial ? (value as Value) : initial;
  return [now, (next) => useKeptValues.setState({ [name]: next })];
}

export const keptValues = (): KeptValues => useKeptValues.getState();

/** For a view that is shown anew (nothing), or again (what it kept). */
export const keepValues = (values: KeptValues): void => useKeptValues.setState(values, true);
