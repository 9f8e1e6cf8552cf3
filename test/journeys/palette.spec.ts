/** Drawing at the speed of thought: the palette, menus of lines, several at once, completion. */

import { expect, type Page, test } from '@playwright/test'
import { map, openSample, saved, settled, spots, start, type Spot } from './app'

const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })
const options = (page: Page, list = 'Commands and actors') =>
  page.getByRole('listbox', { name: list }).getByRole('option')
const palette = (page: Page) => page.getByRole('combobox', { name: 'Type a command or an actor’s name' })

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeFocused()
  await page.keyboard.type(words)
  await expect(options(page).first()).toContainText(words)
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeHidden()
}

/** Adds actors and ties with the quick line. */
async function draw(page: Page, line: string): Promise<void> {
  await map(page).focus()
  await page.keyboard.press('n')
  await page.getByLabel('What to add, in one line').fill(line)
  await page.keyboard.press('Enter')
  await expect(undo(page)).toBeEnabled()
  await page.getByLabel('What to add, in one line').press('Escape')
  await expect(page.getByLabel('What to add, in one line')).toBeHidden()
  // Undo is possible as soon as Enter is pressed, before anybody is on the map.
  await saved(page)
}

const between = (one: Spot, other: Spot): Spot => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })

/** How far the actor lies from the middle of what the tools above and the legend below leave free, in CSS pixels. */
async function distanceFromMiddle(page: Page, name: RegExp): Promise<number> {
  const frame = (await map(page).boundingBox())!
  const tools = (await page.getByRole('toolbar', { name: 'Tools' }).boundingBox())!
  const legend = (await page.locator('.legend').boundingBox())!
  await map(page).focus()
  await page.keyboard.press('Enter')
  const cursor = page.locator('.map-cursor')
  await expect(cursor).toHaveAttribute('aria-label', name)
  const at = (await cursor.boundingBox())!
  return Math.hypot(
    at.x + at.width / 2 - (frame.x + frame.width / 2),
    at.y + at.height / 2 - (tools.y + tools.height + legend.y) / 2,
  )
}

test('Ctrl+K runs an action, goes to a view, and flies to an actor, also from within a field', async ({
  page,
}) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await command(page, 'Go to People')
  await expect(page.getByRole('grid')).toBeVisible()

  await command(page, 'Bank Pesisir')
  await expect(map(page)).toBeVisible()
  await expect(inspector(page).getByLabel('Name', { exact: true })).toHaveValue('Bank Pesisir Amanah')
  await settled(page)
  // A map that was fitted to everything would have it elsewhere.
  expect(await distanceFromMiddle(page, /^Bank Pesisir Amanah/)).toBeLessThan(10)

  await inspector(page).getByLabel('Affiliation', { exact: true }).fill('Bank Rakyat Rekaan')
  await command(page, 'Duplicate')
  await expect(undo(page)).toHaveAttribute('title', 'Undo: duplicate Bank Pesisir Amanah (copy)')
  await expect(inspector(page).getByLabel('Affiliation', { exact: true })).toHaveValue('Bank Rakyat Rekaan')
})

test('flies to the middle of what is free on a slow machine, too, where the legend comes later', async ({
  page,
}) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await command(page, 'Go to People')
  await expect(page.getByRole('grid')).toBeVisible()
  const chrome = await page.context().newCDPSession(page)
  await chrome.send('Emulation.setCPUThrottlingRate', { rate: 12 })
  await command(page, 'Bank Pesisir')
  await expect(page.locator('.legend')).toBeVisible()
  await chrome.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await settled(page)
  expect(await distanceFromMiddle(page, /^Bank Pesisir Amanah/)).toBeLessThan(10)
})

test('the first findings do not move the map below who has begun to draw', async ({ page }) => {
  // As on a slow machine.
  let answer: () => void = () => undefined
  const slow = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/analysis.worker*.js', async (route) => {
    await slow
    await route.continue()
  })
  await start(page)
  const box = (await map(page).boundingBox())!
  await page.mouse.dblclick(box.x + 300, box.y + 120)
  await page.keyboard.type('Dewi')
  await page.keyboard.press('Enter')
  const before = await spots(page, 2)
  answer()
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: 'Opportunities' }).click()
  await expect(page.locator('.panel-head small')).toBeVisible()
  await settled(page)
  expect(await spots(page, 2)).toEqual(before)
})

test('the palette walks by arrows, says what is not possible, closes on Esc, and gives the focus back', async ({
  page,
}) => {
  await start(page)
  await map(page).focus()
  await page.keyboard.press('Control+k')
  await expect(palette(page)).toBeFocused()
  await page.keyboard.type('trust 4')
  await expect(options(page).filter({ hasText: 'Trust 4: good' })).toHaveAttribute('aria-disabled', 'true')
  await page.keyboard.press('Enter')
  await expect(palette(page)).toBeVisible()
  await palette(page).fill('')
  await page.keyboard.press('ArrowDown')
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(palette(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options(page).nth(1).getAttribute('id'))!,
  )
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(palette(page)).toBeHidden()
  await expect(map(page)).toBeFocused()

  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(sheet.getByText('All commands…')).toBeVisible()
  await expect(sheet.getByText('Ctrl+K')).toBeVisible()
  await page.keyboard.press('Escape')

  const download = page.waitForEvent('download')
  await command(page, 'Download backup')
  expect((await download).suggestedFilename()).toBe('Unnamed network 2026-11-24.json')
})

test('a right click on a tie opens its menu: trust, edit, delete', async ({ page }) => {
  await start(page)
  await draw(page, 'Ani > Budi')
  const found = await spots(page, 2)
  const middle = between(found.get('Ani')!, found.get('Budi')!)
  await page.mouse.click(middle.x, middle.y, { button: 'right' })
  const menu = page.getByRole('menu', { name: 'Ani – Budi' })
  await menu.getByRole('menuitemradio', { name: 'Trust 4: good' }).click()
  await expect(undo(page)).toHaveAttribute('title', 'Undo: edit tie Ani – Budi')
  await expect(inspector(page).getByRole('radio', { name: '4: good' })).toBeChecked()

  await page.mouse.click(middle.x, middle.y, { button: 'right' })
  await expect(menu.getByRole('menuitemradio', { name: 'Trust 4: good' })).toHaveAttribute(
    'aria-checked',
    'true',
  )
  await menu.getByRole('menuitem', { name: 'Edit details' }).click()
  await expect(inspector(page).getByRole('radio', { name: '4: good' })).toBeFocused()

  await page.mouse.click(middle.x, middle.y, { button: 'right' })
  await menu.getByRole('menuitem', { name: 'Delete' }).click()
  await expect(undo(page)).toHaveAttribute('title', 'Undo: delete 1 tie')
})

test('by keyboard: the menu of an actor begins an exchange, and its own menu ends it and turns it round', async ({
  page,
}) => {
  await start(page)
  await draw(page, 'Ani > Budi')
  await map(page).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Home')
  const cursor = page.locator('.map-cursor')
  const first = (await cursor.getAttribute('aria-label'))!
  await page.keyboard.press('Enter')
  await page.keyboard.press('Shift+F10')
  await expect(page.getByRole('menu', { name: first })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(cursor).toBeFocused()
  await page.keyboard.press('ContextMenu')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Draw exchange from here' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(cursor).toBeFocused()
  await page.keyboard.press('End')
  const last = (await cursor.getAttribute('aria-label'))!
  await page.keyboard.press('Enter')
  const sketch = page.getByRole('dialog', { name: 'New exchange' })
  await sketch.getByLabel('Resource').fill('ice')
  await page.keyboard.press('Enter')
  await expect(undo(page)).toHaveAttribute('title', `Undo: exchange ${first} → ${last}`)

  await command(page, 'Status: ended')
  await expect(inspector(page).getByLabel('Status')).toHaveValue('ended')
  await command(page, 'Turn exchange round')
  await expect(inspector(page).getByRole('heading', { name: `${last} → ${first}` })).toBeVisible()
})

test('several at once: stance, a coalition left, trust of ties; one step each', async ({ page }) => {
  await start(page)
  await draw(page, 'Ani > Budi > Citra')
  await page.getByLabel('Question of this map').fill('Who opens the market?')
  await page.keyboard.press('Enter')
  await map(page).focus()
  await page.keyboard.press('Control+a')
  await inspector(page).getByLabel('Stance').selectOption('ally')
  await expect(undo(page)).toHaveAttribute('title', 'Undo: rate 3 actors')
  await inspector(page)
    .getByRole('radiogroup', { name: 'Influence' })
    .getByRole('radio', { name: '4: high' })
    .check()
  await inspector(page).getByRole('button', { name: 'Make a coalition' }).click()
  await map(page).focus()
  await page.keyboard.press('Control+a')
  await inspector(page).getByLabel('Take out of coalition').selectOption('Coalition 1')
  await expect(undo(page)).toHaveAttribute('title', /3 members/)
  await expect(inspector(page).getByLabel('Take out of coalition')).toBeHidden()
  await expect(inspector(page).getByLabel('Stance')).toHaveValue('ally')

  const found = await spots(page, 3)
  const [ani, budi, citra] = ['Ani', 'Budi', 'Citra'].map((name) => found.get(name)!)
  const [one, other] = [between(ani!, budi!), between(budi!, citra!)]
  await page.mouse.click(one.x, one.y)
  await page.keyboard.down('Shift')
  await page.mouse.click(other.x, other.y)
  await page.keyboard.up('Shift')
  await expect(inspector(page).getByRole('heading', { name: '2 ties selected' })).toBeVisible()
  await inspector(page).getByRole('radio', { name: '5: full' }).check()
  await expect(undo(page)).toHaveAttribute('title', 'Undo: edit 2 ties')
  await undo(page).click()
  await expect(inspector(page).getByRole('radio', { name: 'unknown' })).toBeChecked()
})

test('the quick line suggests whom and what it knows; Enter adds what was typed unless one is chosen', async ({
  page,
}) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await map(page).focus()
  await page.keyboard.press('n')
  const line = page.getByRole('combobox', { name: 'What to add, in one line' })
  await expect(line).toBeFocused()
  await page.keyboard.type('Rahmat Baru @ pem')
  await expect(options(page, 'Suggestions').filter({ hasText: 'Pembiayaan' })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(line).toHaveValue('Rahmat Baru @ Pembiayaan')
  await expect(line).toBeFocused()
  await page.keyboard.type(': needs cold s')
  await page.keyboard.press('ArrowDown')
  await expect(options(page, 'Suggestions').filter({ hasText: 'cold storage' })).toHaveAttribute(
    'aria-selected',
    'true',
  )
  await page.keyboard.press('Enter')
  await expect(line).toHaveValue('Rahmat Baru @ Pembiayaan: needs cold storage')
  await page.keyboard.press('Enter')
  await expect(undo(page)).toHaveAttribute('title', 'Undo: add Rahmat Baru')

  await page.keyboard.type('Rahmat')
  await expect(options(page, 'Suggestions').filter({ hasText: 'Rahmat Tirowali' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(undo(page)).toHaveAttribute('title', 'Undo: add Rahmat')
  await page.keyboard.type('Rahmat')
  await page.keyboard.press('Escape')
  await expect(options(page, 'Suggestions')).toHaveCount(0)
  await expect(line).toHaveValue('Rahmat')
  await page.keyboard.press('Escape')
  await expect(line).toBeHidden()
})
