import type { Page } from '@playwright/test';
import { expect } from './host';

/** By the keyboard alone: the name of a side, a few letters, Enter. */
export async function putOnSide(page: Page, letter: 'A' | 'B', text: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Side ${letter}:`) }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Find a speaker, set or speech' }).fill(text);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: new RegExp(`^Side ${letter}: .*${text}`) })).toBeVisible();
}
