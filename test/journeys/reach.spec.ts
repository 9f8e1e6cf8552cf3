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
