/** The numbers that the advice goes by: changed in words, with what comes of it, and brought back. */

import { expect, test } from '@playwright/test'
import { openSample, start } from './app'

test.beforeEach(async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
})

test('a threshold is changed in one step, the advice follows, and there is a way back', async ({ page }) => {
  await page.getByRole('link', { name: 'Opportunities' }).click()
  const list = page.getByRole('list', { name: 'Opportunities' })
  await expect(list.getByRole('listitem').first()).toBeVisible()
  const usual = await list.innerText()
  await page.getByRole('button', { name: 'Thresholds of the advice…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Thresholds of the advice' })
  const hungry = dialog.getByLabel('What “hungry” counts as', { exact: true })
  await expect(hungry).toHaveValue('100')
  await hungry.fill('900')
  await expect(dialog.getByText('Between 1% and 100%.')).toBeVisible()
  await hungry.press('Enter')
  await expect(hungry).toHaveValue('100')
  await hungry.fill('40')
  await hungry.press('Enter')
  await expect(dialog.getByText(/^With these: \d+ opportunities\.$/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect.poll(() => list.innerText()).not.toBe(usual)
  const changed = await list.innerText()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => list.innerText()).toBe(usual)
  await page.getByRole('button', { name: 'Redo' }).click()
  await expect.poll(() => list.innerText()).toBe(changed)

  await page.keyboard.press('Control+k')
  await page.getByLabel('Type a command or an actor’s name').fill('thresholds')
  await page.keyboard.press('Enter')
  await dialog.getByRole('button', { name: 'Back to usual: What “hungry” counts as' }).click()
  await expect(hungry).toHaveValue('100')
  const trust = dialog.getByLabel('Trust to ask along', { exact: true })
  await expect(trust).toHaveValue('3')
  await trust.fill('4')
  await trust.press('Enter')
  await dialog.getByRole('button', { name: 'All back to usual' }).click()
  await expect(trust).toHaveValue('3')
  await expect(dialog.getByRole('button', { name: 'All back to usual' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect.poll(() => list.innerText()).toBe(usual)
})
