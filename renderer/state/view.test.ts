import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from './view';

describe('the address of a view', () => {
  it('says the view and what is asked there', () => {
    const address = { view: 'contexts', params: { query: 'human rights & *', case: 'yes' } } as const;
    expect(formatAddress(address)).toBe('#/contexts?query=human+rights+%26+*&case=yes');
    expect(parseAddress(formatAddress(address))).toStrictEqual(address);
  });

  it.each(['', '#', '#/', '#/nowhere?word=a', '#/__proto__'])('is the first view for %j', (hash) => {
    expect(parseAddress(hash)).toStrictEqual({ view: 'words', params: {} });
  });
});
