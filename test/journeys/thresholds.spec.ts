/** The numbers that the advice goes by: changed in words, with what comes of it, and brought back. */

import { expect, test } from '@playwright/test'
import { openSample, start } from './app'

test.beforeEach(async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
})

test('a threshold is changed in one step, the advice follows, and there is a way back', async ({ page }) => {
  await page.getByRole('link', { name: 'Opportunities' }).click()
  const verdict = page.locator('.plan strong')
  await expect(verdict).toHaveText('Ask now.')
  await page.getByRole('button', { name: 'Thresholds of the advice…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Thresholds of the advice…' })
  const trust = dialog.getByLabel('Trust to ask along', { exact: true })
  await expect(trust).toHaveValue('3')
  await trust.fill('9')
  await expect(dialog.getByText('Between 0 of 5 and 5 of 5.')).toBeVisible()
  await trust.press('Enter')
  await expect(trust).toHaveValue('3')
  await trust.fill('5')
  await trust.press('Enter')
  await expect(dialog.getByText(/^With these: \d+ opportunities\.$/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(verdict).toHaveText('Warm up first.')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(verdict).toHaveText('Ask now.')
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect(verdict).toHaveText('Warm up first.')

  await page.keyboard.press('Control+k')
  await page.getByRole('combobox').fill('thresholds')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Back to usual: Trust to ask along' }).click()
  await expect(trust).toHaveValue('3')
  await trust.fill('4')
  await dialog.getByRole('button', { name: 'All back to usual' }).click()
  await expect(trust).toHaveValue('3')
  await expect(dialog.getByRole('button', { name: 'All back to usual' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(verdict).toHaveText('Ask now.')
})
