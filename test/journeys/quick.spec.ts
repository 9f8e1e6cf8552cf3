/** Drawing by typing, pasting and copying: the quick line, lists, duplicates, the clipboard, and merging. */

import { expect, type Page, test } from '@playwright/test'
import { chooseFile, map, saved, settled, start, typeLines } from './app'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })

async function people(page: Page): Promise<readonly string[]> {
  await page.getByRole('link', { name: 'People' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  const names = await page.getByRole('rowheader').allTextContents()
  await page.getByRole('link', { name: 'Map' }).click()
  await settled(page)
  return names.sort()
}

async function type(page: Page, line: string): Promise<void> {
  await page.getByLabel('What to add, in one line').fill(line)
  await page.keyboard.press('Enter')
}

/** Pastes into whatever has the focus, as a person would who has copied elsewhere. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
  await page.keyboard.press('Control+v')
}

test.beforeEach(async ({ page }) => {
  await start(page)
  await page.getByRole('button', { name: 'Add yourself' }).click()
  await page.keyboard.type('Sari')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.getByRole('region', { name: 'Map' }).focus()
})

test('a line adds an actor with needs and offers, fills one that is there, and ties a chain', async ({
  page,
}) => {
  await page.keyboard.press('n')
  const line = page.getByLabel('What to add, in one line')
  await expect(line).toBeFocused()
  await line.fill('Budi @ Koperasi Teluk: needs cold storage, offers fish')
  await expect(
    page.getByText('Adds Budi at Koperasi Teluk; needs cold storage; offers fish', { exact: true }),
  ).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(undo(page)).toHaveAttribute('title', 'Undo: add Budi')
  await expect(inspector(page).getByLabel('Affiliation')).toHaveValue('Koperasi Teluk')
  await expect(inspector(page).getByText('cold storage')).toBeVisible()
  await expect(line).toBeFocused()

  await line.fill('budi: butuh uang')
  await expect(page.getByText('fills in Budi; needs uang', { exact: true })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(inspector(page).getByText('uang')).toBeVisible()
  await type(page, 'Sari > Budi > Citra')
  await expect(page.getByRole('heading', { name: '2 actors selected' }).or(inspector(page))).toBeVisible()
  await expect(undo(page)).toHaveAttribute('title', /Citra/)
  expect(await people(page)).toEqual(['Budi', 'Citra', 'Sari'])
  await line.focus()
  await page.keyboard.press('Escape')
  await expect(line).toBeHidden()
  await expect(map(page)).toBeFocused()
})

test('a pasted list adds all its names in one step', async ({ page }) => {
  await page.keyboard.press('n')
  await expect(page.getByLabel('What to add, in one line')).toBeFocused()
  await paste(page, 'Ani\nBudi\n\n- Citra @ PT Maju\n')
  await expect(undo(page)).toHaveAttribute('title', 'Undo: add 3 actors')
  expect(await people(page)).toEqual(['Ani', 'Budi', 'Citra', 'Sari'])
  await undo(page).click()
  expect(await people(page)).toEqual(['Sari'])
})

test('actors are copied with what lies among them, into another network too; cut takes them away', async ({
  page,
}) => {
  await page.keyboard.press('n')
  await type(page, 'Budi > Citra')
  await expect(undo(page)).toHaveAttribute('title', /add 2 actors/)
  await page.keyboard.press('Escape')
  await page.getByRole('region', { name: 'Map' }).focus()
  await page.keyboard.press('Control+d')
  await expect(undo(page)).toHaveAttribute('title', 'Undo: duplicate 2 actors')
  expect(await people(page)).toEqual(['Budi', 'Budi (copy)', 'Citra', 'Citra (copy)', 'Sari'])
  await undo(page).click()

  await page.getByRole('region', { name: 'Map' }).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+x')
  await expect(undo(page)).toHaveAttribute('title', 'Undo: delete 3 actors')
  await chooseFile(page, 'New network')
  // The old one looks as empty; but it has something to undo.
  await expect(undo(page)).toBeDisabled()
  await saved(page)
  await page.getByRole('region', { name: 'Map' }).focus()
  await page.keyboard.press('Control+v')
  await expect(undo(page)).toHaveAttribute('title', 'Undo: paste 3 actors')
  expect(await people(page)).toEqual(['Budi', 'Citra', 'Sari'])
})

test('without keys actors are copied from the palette and pasted from the menu of the map', async ({
  page,
}) => {
  await map(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('Copy actors')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('"Sari"')
  const box = (await map(page).boundingBox())!
  await page.mouse.click(box.x + 60, box.y + 150, { button: 'right' })
  await page.getByRole('menuitem', { name: 'Paste actors or a list of names' }).click()
  await expect(undo(page)).toHaveAttribute('title', 'Undo: paste Sari (copy)')
  expect(await people(page)).toEqual(['Sari', 'Sari (copy)'])
})

test('copied actors that were damaged on the way add nobody and say so', async ({ page }) => {
  await paste(page, '{"format":"simpul","version":1,"tables":{},"checksum":"0"}')
  await expect(page.getByText('The copied actors are damaged')).toBeVisible()
  expect(await people(page)).toEqual(['Sari'])
})

test('several that are the same become one, in one step', async ({ page }) => {
  await page.keyboard.press('n')
  await type(page, 'Budi > Citra')
  await expect(undo(page)).toHaveAttribute('title', /add 2 actors/)
  await page.keyboard.press('Escape')
  await page.getByLabel('All the same person? Merge into').selectOption('Citra')
  await expect(undo(page)).toHaveAttribute('title', 'Undo: merge 2 actors into Citra')
  expect(await people(page)).toEqual(['Citra', 'Sari'])
  await undo(page).click()
  expect(await people(page)).toEqual(['Budi', 'Citra', 'Sari'])
})

test('a name as long as a book is cut where it is only named', async ({ page }) => {
  await page.getByRole('button', { name: 'Add actor' }).click()
  const box = (await page.getByRole('region', { name: 'Map' }).boundingBox())!
  await page.mouse.click(box.x + 200, box.y + 300)
  await page.keyboard.insertText('Panjang '.repeat(1200))
  await page.keyboard.press('Enter')
  await expect(undo(page)).toHaveAttribute('title', /^Undo: .*Panjang/)
  expect((await undo(page).getAttribute('title'))!.length).toBeLessThan(100)
})

test('the map stays where it is while what was typed is stored', async ({ page }) => {
  await start(page)
  const before = (await map(page).boundingBox())!.y
  await page.evaluate(() => {
    const stage = document.querySelector('.map-stage')!
    const tops = new Set<number>()
    const look = () => {
      tops.add(stage.getBoundingClientRect().y)
      requestAnimationFrame(look)
    }
    look()
    Object.assign(globalThis, { tops })
  })
  await typeLines(page, ['Ani > Budi'])
  expect(await page.evaluate(() => [...(globalThis as unknown as { tops: Set<number> }).tops])).toEqual([
    before,
  ])
})
