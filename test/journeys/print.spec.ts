/** Paper: a page is printed to its end, and without what only a screen can do. */

import { expect, type Page, test } from '@playwright/test'
import { openSample, start } from './app'

/** How much of a page its box does not show, in CSS pixels. */
const hidden = (page: Page) =>
  page.locator('.page-main').evaluate((box) => box.scrollHeight - box.clientHeight)

test('what is longer than the screen is printed whole', async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await page.getByRole('link', { name: 'Brokers' }).click()
  await expect(page.getByRole('list', { name: 'One new tie for me' })).toBeVisible()
  await expect.poll(() => hidden(page)).toBeGreaterThan(0)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => hidden(page)).toBe(0)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(800)
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Network name' })).toBeVisible()
})
