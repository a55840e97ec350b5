import type { Locator, Page } from '@playwright/test';
import type { Host, SavedFile } from './host';

export const exporting = (page: Page): Locator => page.getByRole('button', { name: 'Export' });

/** What the view's export menu saves under this entry. */
export const exported = (page: Page, host: Host, entry: string): Promise<SavedFile> =>
  host.savedFile(async () => {
    await exporting(page).click();
    await page.getByRole('menuitem', { name: entry }).click();
  });
