import type { Page } from '@playwright/test';

/** Does `action`, which asks for files, and gives it these. */
export async function chooseFiles(
  page: Page,
  paths: readonly string[],
  action: () => Promise<void>,
): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await action();
  await (await chooser).setFiles([...paths]);
}
