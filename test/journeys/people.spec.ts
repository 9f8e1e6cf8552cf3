/** People, the table twin of the map: edit in place, choose columns, filter, select, tie and let exchange. */

import { expect, type Locator, type Page, test } from '@playwright/test'
import { map, openSample, saved, settled, spots, start } from './app'

const grid = (page: Page) => page.getByRole('grid', { name: 'People' })
const row = (page: Page, name: string | RegExp) =>
  grid(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name }) })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })
const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' })

/** The cell of a row under a heading. */
async function cell(page: Page, name: string, heading: string): Promise<Locator> {
  const headings = await grid(page).getByRole('columnheader').allTextContents()
  const index = headings.indexOf(heading)
  expect(index, `a column ${heading} among ${headings.join()}`).toBeGreaterThan(0)
  return row(page, name).locator('> *').nth(index)
}

async function names(page: Page): Promise<readonly string[]> {
  return grid(page).getByRole('rowheader').allTextContents()
}

async function addPeople(page: Page, ...lines: readonly string[]): Promise<void> {
  const field = page.getByRole('combobox', { name: 'New person' })
  for (const line of lines) {
    await field.fill(line)
    await field.press('Enter')
    const name = line.split(/[@:]/)[0]!.trim()
    await expect(row(page, name)).toBeVisible()
  }
}

test.describe('with three people', () => {
  test.beforeEach(async ({ page }) => {
    await start(page)
    await page.getByRole('link', { name: 'People' }).click()
    await addPeople(page, 'Budi @ Nelayan: offers fish', 'Citra', 'Dewi')
    await page.getByRole('button', { name: 'Clear the selection' }).click()
  })

  test('a double click edits a cell; Enter and Tab commit and move on; each is one undo step', async ({
    page,
  }) => {
    await (await cell(page, 'Citra', 'Affiliation')).dblclick()
    const editor = page.getByRole('textbox', { name: 'Edit Affiliation' })
    await expect(editor).toBeFocused()
    await page.keyboard.type('Bank Pesisir')
    await page.keyboard.press('Enter')
    await expect(await cell(page, 'Citra', 'Affiliation')).toHaveText('Bank Pesisir')
    await expect(await cell(page, 'Dewi', 'Affiliation')).toBeFocused()

    await page.keyboard.press('F2')
    await page.keyboard.type('PT Dingin')
    await page.keyboard.press('Tab')
    await expect(await cell(page, 'Dewi', 'Affiliation')).toHaveText('PT Dingin')
    await expect(await cell(page, 'Dewi', 'Coalitions')).toBeFocused()

    await undo(page).click()
    await expect(await cell(page, 'Dewi', 'Affiliation')).toHaveText('')
    await undo(page).click()
    await expect(await cell(page, 'Citra', 'Affiliation')).toHaveText('')
    await expect(undo(page)).toHaveAttribute('title', /Dewi/)
  })

  test('Esc gives up, and nobody loses the name', async ({ page }) => {
    const title = await undo(page).getAttribute('title')
    const name = await cell(page, 'Budi', 'Name')
    await name.click()
    await page.keyboard.press('Enter')
    await page.keyboard.type('Wrong')
    await page.keyboard.press('Escape')
    await expect(name).toHaveText('Budi')
    await expect(name).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Delete')
    await page.keyboard.press('Enter')
    expect(await names(page)).toEqual(['Budi', 'Citra', 'Dewi'])
    expect(await undo(page).getAttribute('title')).toBe(title)
  })

  test('a row that a new name moves keeps the focus; the one below is next', async ({ page }) => {
    await (await cell(page, 'Budi', 'Name')).dblclick()
    await page.keyboard.type('Zainal')
    await page.keyboard.press('Tab')
    await expect.poll(() => names(page)).toEqual(['Citra', 'Dewi', 'Zainal'])
    await expect(await cell(page, 'Zainal', 'Affiliation')).toBeFocused()
    await (await cell(page, 'Citra', 'Name')).dblclick()
    await page.keyboard.type('Yanti')
    await page.keyboard.press('Enter')
    await expect.poll(() => names(page)).toEqual(['Dewi', 'Yanti', 'Zainal'])
    await expect(await cell(page, 'Dewi', 'Name')).toBeFocused()
  })

  test('a choice and a list of needs are edited in the cell', async ({ page }) => {
    await (await cell(page, 'Citra', 'Receptivity')).dblclick()
    await page.getByRole('combobox', { name: 'Edit Receptivity' }).selectOption('hungry')
    await expect(await cell(page, 'Citra', 'Receptivity')).toHaveText('hungry')
    await expect(await cell(page, 'Citra', 'Receptivity')).toBeFocused()

    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('dialog', { name: 'Edit Needs' })
    await expect(sheet.getByRole('combobox')).toBeFocused()
    await page.keyboard.type('fish')
    await page.keyboard.press('Enter')
    await expect(sheet.getByRole('button', { name: 'Remove fish' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sheet).toBeHidden()
    await expect(await cell(page, 'Citra', 'Needs')).toHaveText('fish')
    await expect(await cell(page, 'Citra', 'Needs')).toBeFocused()
  })

  test('trust towards me makes the tie', async ({ page }) => {
    await row(page, 'Budi').getByRole('rowheader').click()
    await inspector(page).getByLabel('This is me').check()
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Trust' }).click()
    await page.keyboard.press('Escape')
    await expect(await cell(page, 'Citra', 'Trust')).toHaveText('no tie')
    await (await cell(page, 'Citra', 'Trust')).dblclick()
    await page.getByRole('combobox', { name: 'Edit Trust' }).selectOption('4 · good')
    await expect(await cell(page, 'Citra', 'Trust')).toHaveText('4 · good')
    await expect(undo(page)).toHaveAttribute('title', /Budi.*Citra/)
    await undo(page).click()
    await expect(await cell(page, 'Citra', 'Trust')).toHaveText('no tie')
  })

  test('columns are chosen in a menu, sorted by, and remembered', async ({ page }) => {
    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Role' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Needs' }).click()
    await page.keyboard.press('Escape')
    const heading = (name: string) => grid(page).getByRole('columnheader', { name, exact: true })
    await expect(heading('Role')).toBeVisible()
    await expect(heading('Needs')).toBeHidden()
    await page.reload()
    await saved(page)
    await expect(heading('Role')).toBeVisible()
    await expect(heading('Needs')).toBeHidden()

    await expect(heading('Name')).toHaveAttribute('aria-sort', 'ascending')
    await heading('Name').getByRole('button').click()
    await expect(heading('Name')).toHaveAttribute('aria-sort', 'descending')
    expect(await names(page)).toEqual(['Dewi', 'Citra', 'Budi'])
    await heading('Offers').getByRole('button').click()
    await expect(heading('Offers')).toHaveAttribute('aria-sort', 'ascending')
    expect(await names(page)).toEqual(['Budi', 'Citra', 'Dewi'])
  })

  test('by keyboard alone: one stop of Tab, arrows between cells, Space selects, Delete deletes', async ({
    page,
  }) => {
    await page.getByRole('button', { name: 'Columns' }).focus()
    for (let count = 0; count < 6; count++) await page.keyboard.press('Tab')
    // Where it was last.
    await expect(await cell(page, 'Dewi', 'Name')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('combobox', { name: 'New person' })).toBeFocused()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('PageUp')
    await expect(await cell(page, 'Budi', 'Name')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await expect.poll(() => names(page)).toEqual(['Dewi', 'Citra', 'Budi'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Space')
    await page.keyboard.press('Shift+ArrowDown')
    await expect(page.getByText('2 selected', { exact: true })).toBeVisible()
    await page.keyboard.press('Delete')
    await expect.poll(() => names(page)).toEqual(['Budi'])
    await page.keyboard.press('Control+z')
    await expect.poll(() => names(page)).toEqual(['Dewi', 'Citra', 'Budi'])
  })

  test('two selected are tied or exchange, one is tied to whom a few letters name', async ({ page }) => {
    await row(page, 'Citra').getByRole('checkbox').check()
    await page.getByRole('combobox', { name: 'Tie to…' }).fill('dew')
    await page.keyboard.press('Enter')
    await expect(inspector(page).getByRole('heading', { name: 'Citra – Dewi' })).toBeVisible()

    await row(page, 'Budi').getByRole('checkbox').check()
    await row(page, 'Dewi').getByRole('checkbox').check()
    await expect(inspector(page).getByText('2 actors selected')).toBeVisible()
    await page.getByRole('button', { name: 'Draw tie' }).click()
    await expect(inspector(page).getByRole('heading', { name: 'Budi – Dewi' })).toBeVisible()

    await row(page, 'Budi').getByRole('rowheader').click()
    await row(page, 'Citra')
      .getByRole('rowheader')
      .click({ modifiers: ['Control'] })
    await page.getByRole('button', { name: 'Draw exchange' }).click()
    const dialog = page.getByRole('dialog', { name: 'New exchange' })
    await expect(dialog).toContainText('Budi → Citra')
    await expect(dialog.getByLabel('Resource')).toHaveValue('fish')
    await dialog.getByRole('button', { name: 'Add exchange' }).click()
    await expect(inspector(page).getByRole('heading', { name: 'Budi → Citra' })).toBeVisible()
    await row(page, 'Citra').getByRole('rowheader').click()
    await expect(inspector(page)).toContainText('gets fish from Budi')
    await expect(await cell(page, 'Citra', 'Contacts')).toHaveText('2')
  })

  test('a tie that is there already is refused and said', async ({ page }) => {
    for (let count = 0; count < 2; count++) {
      await row(page, 'Budi').getByRole('rowheader').click()
      await row(page, 'Citra')
        .getByRole('rowheader')
        .click({ modifiers: ['Shift'] })
      await page.getByRole('button', { name: 'Draw tie' }).click()
    }
    await expect(page.getByText(/already/)).toBeVisible()
    await expect(page.getByText('2 selected', { exact: true })).toBeVisible()
  })
})

test('the filter says in words whom it leaves', async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await page.getByRole('link', { name: 'People' }).click()
  await page.getByRole('combobox', { name: 'Filter by coalition' }).selectOption('Rantai Dingin')
  await page.getByRole('combobox', { name: 'Filter by how receptive they are' }).selectOption('hungry')
  const words = page.getByText(/ of 40 actors: hungry, in Rantai Dingin$/)
  await expect(words).toBeVisible()
  const shown = Number((await words.textContent())!.split(' ')[0])
  expect((await names(page)).length).toBe(shown)
  for (const name of await names(page)) {
    await expect(await cell(page, name, 'Receptivity')).toHaveText('hungry')
    await expect(await cell(page, name, 'Coalitions')).toContainText('Rantai Dingin')
  }
  await page.getByRole('searchbox', { name: 'Filter by any word…' }).fill('xyz')
  await expect(page.getByText('No actor matches.')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the filter' }).first().click()
  await expect(page.getByText('40 actors', { exact: true })).toBeVisible()
  expect((await names(page)).length).toBe(40)
})

test('map and table share the selection', async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  const at = await spots(page, 40)
  const last = [...at.keys()].sort().at(-1)!
  await page.mouse.click(at.get(last)!.x, at.get(last)!.y)
  await expect(inspector(page).getByLabel('Name', { exact: true })).toHaveValue(last)
  await page.getByRole('link', { name: 'People' }).click()
  await expect(row(page, last)).toHaveAttribute('aria-selected', 'true')
  await expect(row(page, last)).toBeInViewport()

  const [first, second] = await names(page)
  await row(page, first!).getByRole('rowheader').click()
  await row(page, second!).getByRole('checkbox').check()
  await page.getByRole('link', { name: 'Map' }).click()
  await settled(page)
  await expect(inspector(page).getByText('2 actors selected')).toBeVisible()
  await map(page).focus()
  await page.keyboard.press('Delete')
  await page.getByRole('link', { name: 'People' }).click()
  await expect(page.getByText('38 actors', { exact: true })).toBeVisible()
})
