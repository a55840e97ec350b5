/**
 * UTF-16 or UTF-32 without a mark. Their bytes hold zeros or control characters that no text in single bytes has; which end
 * comes first is told by the spaces and line ends, and by letters that keep to few scripts.
 */
export function guessWide(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, Math.min(bytes.length, 16_384) & ~3);
  if (head.length < 4) return undefined;
  const four = guessUtf32(head, bytes.length);
  if (four !== undefined) return four;
  if (controlShare(head) < 0.02) return undefined;
  const little = scoreUnits(head, true);
  const big = scoreUnits(head, false);
  const best = Math.max(little, big);
  if (best < 0.6 || Math.abs(little - big) < 0.1) return undefined;
  return little > big ? 'utf-16le' : 'utf-16be';
}

/** Code points: the highest byte is always zero, the second at most 0x10. */
function guessUtf32(head: Uint8Array, length: number): string | undefined {
  if (length % 4 !== 0) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const share = (little: boolean): number => {
    let text = 0;
    for (let at = 0; at < head.length; at += 4) {
      const code = view.getUint32(at, little);
      if (code >= 0x09 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) text += 1;
    }
    return text / (head.length / 4);
  };
  if (share(true) > 0.95) return 'utf-32le';
  return share(false) > 0.95 ? 'utf-32be' : undefined;
}

function controlShare(head: Uint8Array): number {
  let control = 0;
  for (const byte of head)
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b)
      control += 1;
  return control / head.length;
}

/**
 * How much pairs of bytes look like text: the share of those in the two rows of 256 that hold most of them (all ideographs and
 * syllables are one row), with half a share more for what is certain (ASCII's space and line ends), less for what cannot be.
 */
function scoreUnits(head: Uint8Array, little: boolean): number {
  const rows = new Map<string, number>();
  let certain = 0;
  let wrong = 0;
  const count = head.length >> 1;
  for (let at = 0; at + 1 < head.length; at += 2) {
    const unit = ((head[little ? at + 1 : at] ?? 0) << 8) | (head[little ? at : at + 1] ?? 0);
    if (
      unit === 0x20 ||
      unit === 0x0a ||
      unit === 0x0d ||
      unit === 0x3000 ||
      unit === 0x3002 ||
      unit === 0xff0c
    )
      certain += 1;
    if (isImpossible(unit)) wrong += 1;
    const row = rowOf(unit);
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  const [first = 0, second = 0] = [...rows.values()].toSorted((a, b) => b - a);
  return (first + second + certain / 2 - 3 * wrong) / count;
}

const isImpossible = (unit: number): boolean =>
  unit === 0 ||
  unit === 0xfffe ||
  (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d && unit !== 0x0c) ||
  (unit >= 0xe000 && unit < 0xf900) ||
  (unit >= 0x80 && unit < 0xa0);

function rowOf(unit: number): string {
  if (unit >= 0x3000 && unit < 0x3100) return 'kana';
  if (unit >= 0x4e00 && unit < 0xa000) return 'ideographs';
  if (unit >= 0xac00 && unit < 0xd7b0) return 'syllables';
  return String(unit >> 8);
}
