/** Reach: the map by keyboard alone. */

import { expect, test } from '@playwright/test'
import { map, openSample, start } from './app'

test('the map is one stop of Tab; arrows walk along ties; Esc leaves', async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await map(page).focus()
  await page.keyboard.press('Enter')
  const cursor = page.locator('.map-cursor')
  await expect(cursor).toBeFocused()
  await page.keyboard.press('Home')
  const first = await cursor.getAttribute('aria-label')
  const visited = new Set<string>()
  for (let count = 0; count < 40; count++) {
    visited.add((await cursor.getAttribute('aria-label')) ?? '')
    await page.keyboard.press('PageDown')
  }
  expect(visited.size).toBe(40)
  await page.keyboard.press('Home')
  await expect(cursor).toHaveAttribute('aria-label', first ?? '')
  const before = (await cursor.boundingBox())!
  await page.keyboard.press('ArrowDown')
  const after = (await cursor.boundingBox())!
  const [dx, dy] = [after.x - before.x, after.y - before.y]
  expect(dy).toBeGreaterThan(0)
  expect(Math.abs(dx)).toBeLessThanOrEqual(dy + 1)
  const name = (await cursor.getAttribute('aria-label'))?.split(',')[0]
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('region', { name: 'Inspector' }).getByLabel('Name', { exact: true }),
  ).toHaveValue(name ?? '')
  await cursor.press('Escape')
  await expect(map(page)).toBeFocused()
})

test('what happens on the map is spoken: walking, selecting, filtering, arranging', async ({ page }) => {
  await start(page)
  await openSample(page, 'Florentine families')
  const spoken = page.locator('.announcer')
  await expect(spoken).toHaveAttribute('aria-live', 'polite')
  await map(page).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Home')
  const cursor = page.locator('.map-cursor')
  const first = (await cursor.getAttribute('aria-label'))!.split(',')[0]!
  await expect(spoken).toHaveText(new RegExp(`^${first}, \\d+ contacts?$`))
  await page.keyboard.press('PageDown')
  const second = (await cursor.getAttribute('aria-label'))!.split(',')[0]!
  await expect(spoken).toHaveText(new RegExp(`^${second}, \\d+ contacts?$`))
  await page.keyboard.press('Enter')
  await expect(spoken).toHaveText(`1 selected: ${second}`)
  await page.keyboard.press('PageUp')
  await page.keyboard.press('Shift+Enter')
  await expect(spoken).toHaveText(/2 selected$/)
  await page.keyboard.press('PageDown')
  await expect(spoken).toHaveText(new RegExp(`^${second}, \\d+ contacts?, selected$`))

  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect(spoken).toHaveText('Nothing selected')
  await page.keyboard.press('f')
  await page.getByRole('region', { name: 'Filter of this view' }).getByLabel('Words').fill('Medici')
  await expect(spoken).toHaveText(/^The map shows \d+ of 16 actors$/)
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(spoken).toHaveText('The map shows all 16 actors')
  await page.getByRole('button', { name: 'Arrange', exact: true }).click()
  await expect(spoken).toHaveText('The map is arranged')
})

test('the walk goes on where it was when the window comes back to the front', async ({ page }) => {
  await start(page)
  await openSample(page, 'Florentine families')
  await map(page).focus()
  await page.keyboard.press('Enter')
  const cursor = page.locator('.map-cursor')
  await expect(cursor).toBeFocused()
  const name = await cursor.getAttribute('aria-label')
  // The driver of the browser pretends that each window has the focus.
  const chrome = await page.context().newCDPSession(page)
  await chrome.send('Emulation.setFocusEmulationEnabled', { enabled: false })
  const other = await page.context().newPage()
  await other.bringToFront()
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(false)
  await other.close()
  await page.bringToFront()
  await expect(cursor).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(cursor).not.toHaveAttribute('aria-label', name ?? '')
})
