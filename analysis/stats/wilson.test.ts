import { describe, expect, it } from 'vitest';
import { wilsonInterval } from './wilson';

describe('wilsonInterval', () => {
  it('is worked by hand for 3 of 25', () => {
    const { low, high } = wilsonInterval({ count: 3, total: 25 }) ?? { low: NaN, high: NaN };
    // Centre (3 + 1.9207) / 28.8415, half-width 1.959964 / 28.8415 * sqrt(3 * 22 / 25 + .9604).
    expect(low).toBeCloseTo(4.920729 / 28.841459 - (1.959964 / 28.841459) * Math.sqrt(2.64 + 0.960365), 6);
    expect(high).toBeCloseTo(4.920729 / 28.841459 + (1.959964 / 28.841459) * Math.sqrt(2.64 + 0.960365), 6);
  });

  it('stays inside 0 and 1, and is undefined for an empty speech', () => {
    expect(wilsonInterval({ count: 0, total: 10 })?.low).toBe(0);
    expect(wilsonInterval({ count: 10, total: 10 })?.high).toBe(1);
    expect(wilsonInterval({ count: 0, total: 0 })).toBeUndefined();
  });
});
