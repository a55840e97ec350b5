import { describe, expect, it } from 'vitest';
import { askedNow, askedOf, figuresOf, paramsOf, whyWeak, withoutWord, withWord, type Asked } from './model';

const asked = (q: string, more: Readonly<Record<string, string>> = {}): Asked => askedOf({ q, ...more });

describe('what is asked, in the address', () => {
  it('comes back as it was', () => {
    const all = asked('peace\nhuman rights\nfree*', {
      c: '3,1,8',
      case: 'yes',
      by: 'equal',
      n: '20',
      order: 'rate:1',
      length: 'equal',
      draw: 'tenths',
      beside: 'measures',
      span: 'year',
      scales: 'own',
      smooth: '2',
      figures: 'rate',
    });
    expect(all.words).toEqual([
      { query: 'peace', colour: 3 },
      { query: 'human rights', colour: 1 },
      { query: 'free*', colour: 8 },
    ]);
    expect(askedOf(paramsOf(all))).toEqual(all);
  });

  it('leaves out what is usual, and keeps an empty list of words apart from none', () => {
    expect(paramsOf(asked('peace'))).toEqual({ q: 'peace' });
    expect(paramsOf(asked(''))).toEqual({ q: '' });
  });

  it('is usual where it makes no sense', () => {
    const odd = { by: 'page', n: '1000', order: 'colour:9', smooth: '3', c: '9,9', span: 'week' };
    expect(asked('a\na\n \nb', odd)).toEqual(asked('a\nb'));
  });

  it('holds eight words at most, each in a colour of its own', () => {
    const { words } = asked('a\nb\nc\nd\ne\nf\ng\nh\ni');
    expect(words.map(({ colour }) => colour)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(withWord(words, 'j')).toBe(words);
  });
});

describe('words', () => {
  it('keep their colour when another goes, and the next one takes the colour that is free', () => {
    const now = asked('a\nb\nc', { order: 'count:2' });
    const less = withoutWord(now, 0);
    expect(less).toEqual({
      words: [
        { query: 'b', colour: 2 },
        { query: 'c', colour: 3 },
      ],
      order: 'count',
      orderOf: 1,
    });
    expect(withWord(less.words, ' d ').at(-1)).toEqual({ query: 'd', colour: 1 });
    expect(withoutWord(now, 2)).toMatchObject({ order: 'date', orderOf: undefined });
  });

  it('begin with the one chosen elsewhere, and take in the one chosen since', () => {
    const first = askedNow({}, 'peace', undefined);
    expect(first.words).toEqual([{ query: 'peace', colour: 1 }]);
    const before = { asked: asked('war'), word: 'peace' };
    expect(askedNow({}, 'peace', before).words.map(({ query }) => query)).toEqual(['war']);
    expect(askedNow({}, 'bread', before).words.map(({ query }) => query)).toEqual(['war', 'bread']);
    expect(askedNow({ q: 'a' }, 'bread', before).words.map(({ query }) => query)).toEqual(['a']);
  });

  it('have counts and rates beside them where there is room', () => {
    expect(figuresOf(asked('a\nb'))).toBe('both');
    expect(figuresOf(asked('a\nb\nc'))).toBe('count');
    expect(figuresOf(asked('a\nb\nc', { figures: 'rate' }))).toBe('rate');
  });
});

it('says why a measure says little', () => {
  expect(whyWeak(100, 1)).toMatch(/only one part/u);
  expect(whyWeak(4, 10)).toMatch(/^Said 4 times/u);
  expect(whyWeak(1, 10)).toMatch(/^Said once/u);
  expect(whyWeak(5, 2)).toBeUndefined();
});
