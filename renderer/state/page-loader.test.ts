import { describe, expect, it } from 'vitest';
import { PageLoader } from './page-loader';

/** Pages of ten rows that come when they are told to. */
function slowTable() {
  const asked: { readonly page: number; readonly come: (there: boolean) => Promise<void> }[] = [];
  const loader = new PageLoader({
    size: 10,
    bring: (page) =>
      new Promise((settle) => {
        const come = async (there: boolean): Promise<void> => {
          settle(there);
          await new Promise((goOn) => setTimeout(goOn));
        };
        asked.push({ page, come });
      }),
  });
  return { loader, asked, pages: () => asked.map(({ page }) => page) };
}

describe('a loader of pages', () => {
  it('brings what is looked at a page at a time, and no page twice', async () => {
    const { loader, asked, pages } = slowTable();
    loader.look({ from: 18, to: 34 });
    expect(pages()).toStrictEqual([1]);
    await asked[0]?.come(true);
    await asked[1]?.come(true);
    await asked[2]?.come(true);
    loader.look({ from: 12, to: 30 });
    expect(pages()).toStrictEqual([1, 2, 3]);
  });

  it('does not ask for what was scrolled past while a page was on its way', async () => {
    const { loader, asked, pages } = slowTable();
    for (let from = 10; from <= 90_000; from += 10) loader.look({ from, to: from + 10 });
    await asked[0]?.come(true);
    expect(pages()).toStrictEqual([1, 9000]);
  });

  it('asks again for what could not be had when it is looked at again, and not before', async () => {
    const { loader, asked, pages } = slowTable();
    loader.look({ from: 10, to: 20 });
    await asked[0]?.come(false);
    expect(pages()).toStrictEqual([1]);
    loader.look({ from: 10, to: 20 });
    expect(pages()).toStrictEqual([1, 1]);
  });

  it('asks for nothing of the first page, nor of a table that was left', async () => {
    const { loader, asked, pages } = slowTable();
    loader.look({ from: 0, to: 10 });
    expect(pages()).toStrictEqual([]);
    loader.look({ from: 10, to: 30 });
    loader.leave();
    await asked[0]?.come(true);
    expect(pages()).toStrictEqual([1]);
  });
});
