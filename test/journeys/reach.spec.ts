/** Reach: the map by keyboard alone, and no violation that axe can find in any view and theme. */

import AxeBuilder from '@axe-core/playwright'
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

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing in any view, ${theme}`, async ({ page }) => {
    test.setTimeout(90_000)
    await start(page)
    const found: string[] = []
    const look = async (where: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      found.push(
        ...violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html.slice(0, 120) ?? ''}`),
      )
    }
    await page.getByRole('button', { name: 'Theme' }).click()
    if (theme === 'dark') await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    else {
      await page.getByRole('button', { name: 'Theme' }).click()
      await page.getByRole('button', { name: 'Theme' }).click()
    }
    await look('start')
    await openSample(page, 'Cold chain (fictional)')
    await look('map')
    await page.getByRole('list', { name: 'Opportunities' }).getByRole('button').first().click()
    await look('opportunity')
    await page.keyboard.press('Escape')
    await map(page).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await look('inspector')
    await page.keyboard.press('n')
    await page.getByLabel('What to add, in one line').fill('Budi @ Perizinan: needs cold storage')
    await look('quick line')
    await page.keyboard.press('Escape')
    for (const view of ['People', 'Opportunities', 'Coalitions', 'Goals', 'Today']) {
      await page.getByRole('link', { name: view }).click()
      await page.waitForTimeout(200)
      await look(view)
    }
    await page.getByRole('button', { name: 'File' }).click()
    await page.getByRole('menuitem', { name: 'Fill in by questions' }).click()
    await look('giver')
    await page.getByRole('button', { name: /^Bank Pesisir Amanah/ }).click()
    await look('receivers')
    for (const round of ['Sort actors', 'Who knows']) {
      await page.getByText(round, { exact: true }).click()
      await look(round)
    }
    for (const item of ['Import contacts…', 'Export image…', 'All commands…', 'Keyboard shortcuts']) {
      await page.getByRole('button', { name: 'File' }).click()
      await page.getByRole('menuitem', { name: item }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await look(item)
      await page.keyboard.press('Escape')
    }
    expect(found).toEqual([])
  })
