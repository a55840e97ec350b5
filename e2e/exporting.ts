import type { Page } from '@playwright/test';
import type { Host, SavedFile } from './host';

/** What the view's export menu saves under this entry. */
export const exported = (page: Page, host: Host, entry: string): Promise<SavedFile> =>
  host.savedFile(async () => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: entry }).click();
  });
