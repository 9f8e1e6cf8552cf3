/** Keys by the view in which they work: nothing is done to what nobody sees, and single keys can be switched off. */

import { expect, type Page, test } from '@playwright/test'
import { map, openSample, spots, start } from './app'

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })

test('what was selected on the map is neither deleted nor cut from a view that does not show it', async ({
  page,
}) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  const [name, at] = [...(await spots(page, 1))][0]!
  await page.mouse.click(at.x, at.y)
  const chosen = page.getByRole('region', { name: 'Inspector' }).getByLabel('Name', { exact: true })
  await expect(chosen).toHaveValue(name)
  await page.getByRole('link', { name: 'Brokers' }).click()
  await expect(page.getByRole('heading', { name: 'Brokers', level: 2 }).first()).toBeVisible()
  for (const key of ['Delete', 'Backspace', 'Control+d', 'Control+x', 'a', 'b', 'n', 'w'])
    await page.keyboard.press(key)
  await expect(page).toHaveURL(/brokers/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(undo(page)).toBeDisabled()
  await page.getByRole('link', { name: 'Map' }).click()
  await map(page).focus()
  await page.keyboard.press('Delete')
  await expect(undo(page)).toHaveAttribute('title', `Undo: delete ${name}`)
})

test('the sheet names every key by where it works, and switches single keys off for good', async ({
  page,
}) => {
  await start(page)
  await page.keyboard.press('?')
  for (const text of [
    'Search actorsCtrl+F',
    'Copy actorsCtrl+C',
    'Cut actorsCtrl+X',
    'list of namesCtrl+V',
    'select the actorEnter',
    'Home, End',
    'Page Down, Page Up',
    'or one lessShift+Enter',
    'Menu of the actorShift+F10',
    'Add actorA',
  ])
    await expect(sheet(page)).toContainText(text)
  const single = sheet(page).getByRole('checkbox', { name: /Single-key shortcuts/ })
  await single.uncheck()
  await expect(sheet(page)).not.toContainText('Add actorA')
  await expect(sheet(page)).toContainText('Search actorsCtrl+F')
  await page.keyboard.press('Escape')
  const add = page.getByRole('button', { name: 'Add actor' })
  await expect(add).toHaveAttribute('title', 'Add actor')
  await page.reload()
  await map(page).focus()
  for (const key of ['a', '?', 'n']) await page.keyboard.press(key)
  await expect(add).toHaveAttribute('aria-pressed', 'false')
  await expect(sheet(page)).toBeHidden()

  await page.getByRole('button', { name: 'File' }).click()
  await page.getByRole('menuitem', { name: 'Keyboard shortcuts' }).click()
  await single.check()
  await page.keyboard.press('Escape')
  await map(page).focus()
  await page.keyboard.press('a')
  await expect(add).toHaveAttribute('aria-pressed', 'true')
})

test('who asks for the quick line goes on typing: no key is lost, none is a command', async ({ page }) => {
  await start(page)
  await map(page).focus()
  // Before its field can be there.
  await page.evaluate(() => {
    for (const key of [...Array.from('nBudi @ Desa'), 'Enter', ...Array.from('Citra wat')])
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      )
  })
  await expect(undo(page)).toHaveAttribute('title', 'Undo: add Budi')
  await expect(page.getByRole('region', { name: 'Inspector' }).getByLabel('Affiliation')).toHaveValue('Desa')
  const line = page.getByLabel('What to add, in one line')
  await expect(line).toBeFocused()
  await expect(line).toHaveValue('Citra wat')
  await page.keyboard.type('i')
  await expect(line).toHaveValue('Citra wati')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')

  await map(page).focus()
  await page.keyboard.type('n @ Kota')
  await expect(line).toHaveValue('Citra wati @ Kota')
  await page.keyboard.press('Enter')
  await expect(undo(page)).toHaveAttribute('title', 'Undo: add Citra wati')
  await page.keyboard.press('Escape')
  await map(page).focus()
  await page.keyboard.type('nDewi @ Desa')
  await page.keyboard.press('Enter')
  await expect(undo(page)).toHaveAttribute('title', 'Undo: add Dewi')
})

test('nor is one lost that comes while the field of the quick line is being shown', async ({ page }) => {
  await start(page)
  await map(page).focus()
  await page.keyboard.type('nBudi Santoso @ Desa Teluk', { delay: 30 })
  await expect(page.getByLabel('What to add, in one line')).toHaveValue('Budi Santoso @ Desa Teluk')
})
