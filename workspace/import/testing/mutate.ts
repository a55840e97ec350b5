/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
function createChance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Mutation = (bytes: Buffer, chance: () => number) => Buffer;

const place = (bytes: Buffer, chance: () => number): number => Math.floor(chance() * bytes.length);

function replace(bytes: Buffer, chance: () => number, make: (old: number) => number): Buffer {
  const changed = Buffer.from(bytes);
  const count = 1 + Math.floor(chance() ** 3 * 40);
  for (let index = 0; index < count; index += 1) {
    const at = place(changed, chance);
    changed[at] = make(changed[at] ?? 0);
  }
  return changed;
}

/** What happens to files: single bits, bytes, lost ends and beginnings, doubled, lost and zeroed ranges, numbers at their limits. */
const mutations: readonly Mutation[] = [
  (bytes, chance) => replace(bytes, chance, (old) => old ^ (1 << Math.floor(chance() * 8))),
  (bytes, chance) => replace(bytes, chance, () => Math.floor(chance() * 256)),
  (bytes, chance) => bytes.subarray(0, place(bytes, chance)),
  (bytes, chance) => bytes.subarray(place(bytes, chance)),
  (bytes, chance) => {
    const [from = 0, until = 0] = [place(bytes, chance), place(bytes, chance)].toSorted((a, b) => a - b);
    return Buffer.concat([bytes.subarray(0, until), bytes.subarray(from)]);
  },
  (bytes, chance) => {
    const from = place(bytes, chance);
    const length = Math.floor(chance() ** 2 * 500);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
  },
  (bytes, chance) => {
    const changed = Buffer.from(bytes);
    const from = place(bytes, chance);
    return changed.fill(
      chance() < 0.5 ? 0 : 0xff,
      from,
      Math.min(changed.length, from + Math.floor(chance() * 200)),
    );
  },
  (bytes, chance) => {
    const changed = Buffer.from(bytes);
    const limits = [0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe];
    const value = limits[Math.floor(chance() * limits.length)] ?? 0;
    const at = place(bytes, chance);
    if (at + 4 <= changed.length) changed.writeUInt32LE(value, at);
    return changed;
  },
];

/** One or two of these changes, told by the seed alone. */
export function mutate(bytes: Uint8Array, seed: number): Buffer {
  const chance = createChance(seed);
  let changed: Buffer = Buffer.from(bytes);
  for (let times = chance() < 0.7 ? 1 : 2; times > 0; times -= 1)
    changed = mutations[Math.floor(chance() * mutations.length)]?.(changed, chance) ?? changed;
  return changed;
}
