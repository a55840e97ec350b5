import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { Host } from './host';

/** axe takes seconds, and a page has the same elements and colours in every host: it is asked in one. */
const isAsked = (): boolean => test.info().project.name === 'browser';

/** What axe finds serious or critical on the page as it stands: `rule: element`. Asked in the browser host alone; nothing is found elsewhere. */
export async function seriousIn(page: Page): Promise<readonly string[]> {
  if (!isAsked()) return [];
  // What passes is not asked for: telling where each of it stands takes longest. Nor is a second page, which puts together what was found
  // in frames: there is none, and it takes three times as long as the looking.
  expect(page.frames()).toHaveLength(1);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Colours pass over into those of another theme, and are neither for a moment; what goes on for ever is not waited for. */
async function colourIsSettled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const passing = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

/** The same in light and in dark: `dark, rule: element`. */
export async function seriousInBoth(page: Page, host: Host): Promise<readonly string[]> {
  if (!isAsked()) return [];
  const found: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await host.theme(theme);
    await colourIsSettled(page);
    found.push(...(await seriousIn(page)).map((finding) => `${theme}, ${finding}`));
  }
  return found;
}
