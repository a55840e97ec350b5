import type { Locator, Page } from '@playwright/test';
import { exporting } from './exporting';
import { expect, type Host, type SavedFile } from './host';

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Tab after Tab until the focus is there, as somebody without a mouse gets about. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeVisible();
  for (let steps = 0; steps < 80; steps += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No ${key} leads to ${String(target)}`);
}

/** Opens the menu of a button and takes one entry of it by the arrows. */
export async function chooseByKeys(page: Page, button: Locator, entry: string | RegExp): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const items = page.getByRole('menu').locator('[role^="menuitem"]');
  await expect(items.first()).toBeFocused();
  const item = items.filter({ hasText: entry });
  for (let steps = 0; steps < 40 && !(await hasFocus(item)); steps += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toHaveCount(0);
}

/** What the palette does for a few letters of a command. */
export async function command(page: Page, text: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type(text);
  await expect(page.getByRole('option', { selected: true })).toContainText(text);
  await page.keyboard.press('Enter');
}

export const exportedByKeys = (page: Page, host: Host, entry: string): Promise<SavedFile> =>
  host.savedFile(() => chooseByKeys(page, exporting(page), entry));
