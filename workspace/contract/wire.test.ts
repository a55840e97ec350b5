import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWire, encodeWire } from './wire';

const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n)),
  fc.boolean(),
  fc.constant(null),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => new Uint8Array(bytes)),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    leaf,
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 5, noNullPrototype: true }),
  ),
}));

describe('the wire', () => {
  it('gives back any value of JSON with byte arrays anywhere in it', () => {
    fc.assert(
      fc.property(value, (given) => {
        expect(decodeWire(encodeWire(given))).toStrictEqual(given);
      }),
    );
  });

  it('leaves out undefined members', () => {
    expect(decodeWire(encodeWire({ ok: false, detail: undefined }))).toStrictEqual({ ok: false });
  });

  it('grows bytes by nothing but the head', () => {
    expect(encodeWire({ bytes: new Uint8Array(1_000_000) }).length).toBeLessThan(1_000_100);
  });

  it('answers undefined, and never throws, for bytes of another making', () => {
    const whole = encodeWire({ name: 'a', bytes: Uint8Array.of(1, 2, 3) });
    const cuts = Array.from({ length: whole.length }, (_, at) => decodeWire(whole.subarray(0, at)));
    expect(new Set(cuts)).toStrictEqual(new Set([undefined]));
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeWire(bytes)).toBeUndefined();
      }),
    );
  });

  it('lets no path reach a prototype', () => {
    const head = (text: string): Uint8Array => {
      const json = new TextEncoder().encode(text);
      return Uint8Array.of(json.length, 0, 0, 0, ...json, 7);
    };
    const given = '{"value":{},"parts":[{"path":["__proto__","polluted"],"length":1}]}';
    expect(decodeWire(head(given))).toBeUndefined();
    expect('polluted' in {}).toBe(false);
  });
});
