/** The table of people offers what the map does: a menu for each row and for several, by mouse, keyboard and touch. */

import { expect, type Page, test } from '@playwright/test'
import { map, start } from './app'

const row = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })
const header = (page: Page, name: string) => page.getByRole('rowheader', { name, exact: true })
const menu = (page: Page, name: string) => page.getByRole('menu', { name, exact: true })
const item = (page: Page, name: string) => page.getByRole('menuitem', { name })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })
const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' })
const palette = (page: Page) => page.getByRole('combobox', { name: 'Type a command or an actor’s name' })

async function openPeople(page: Page): Promise<void> {
  await start(page)
  await page.getByRole('link', { name: 'People' }).click()
  const field = page.getByRole('combobox', { name: 'New person' })
  for (const name of ['Budi', 'Citra', 'Dewi']) {
    await field.fill(name)
    await field.press('Enter')
    await expect(row(page, name)).toBeVisible()
  }
  await page.getByRole('button', { name: 'Clear the selection' }).click()
}

test.describe('with three people', () => {
  test.beforeEach(({ page }) => openPeople(page))

  test('a right click opens the menu of a row, and selects it', async ({ page }) => {
    const next = page.getByRole('combobox', { name: 'New person' })
    const before = await next.boundingBox()
    await header(page, 'Citra').click({ button: 'right' })
    await expect(menu(page, 'Citra')).toBeVisible()
    await expect(row(page, 'Citra')).toHaveAttribute('aria-selected', 'true')
    // It lies over the page, which makes no room for it.
    expect((await next.boundingBox())!.y).toBe(before!.y)
    await item(page, 'Duplicate').click()
    await expect(row(page, 'Citra (copy)')).toBeVisible()
    await expect(menu(page, 'Citra')).toBeHidden()
  })

  test('its button is the last cell of the row; the menu gives the focus back', async ({ page }) => {
    await header(page, 'Budi').click()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect(item(page, 'Edit details')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(menu(page, 'Budi')).toBeHidden()
    await expect(row(page, 'Budi').locator('[data-column=menu]')).toBeFocused()
    await row(page, 'Dewi').getByRole('button', { name: 'Actions for Dewi' }).click()
    await expect(menu(page, 'Dewi')).toBeVisible()
  })

  test('the menu key leads on to the map, with a line begun', async ({ page }) => {
    await header(page, 'Dewi').click()
    await page.keyboard.press('Shift+F10')
    await expect(menu(page, 'Dewi')).toBeVisible()
    await item(page, 'Draw tie from here').click()
    await expect(map(page)).toBeVisible()
    await expect(page.getByText('Click whom Dewi knows. Esc to cancel.')).toBeVisible()
  })

  test('several: one need for all is one step, two become one, and align shows the map', async ({ page }) => {
    await header(page, 'Budi').click()
    await header(page, 'Dewi').click({ modifiers: ['Shift'] })
    await expect(page.getByText('3 selected')).toBeVisible()
    await inspector(page).getByRole('combobox', { name: 'Add need' }).fill('ice')
    await page.keyboard.press('Enter')
    for (const name of ['Budi', 'Citra', 'Dewi']) await expect(row(page, name)).toContainText('ice')
    await expect(inspector(page).getByRole('listitem').filter({ hasText: 'ice' })).toContainText('all')
    await undo(page).click()
    for (const name of ['Budi', 'Citra', 'Dewi']) await expect(row(page, name)).not.toContainText('ice')

    await header(page, 'Budi').click()
    await header(page, 'Citra').click({ modifiers: ['Control'] })
    await expect(page.getByText('2 selected')).toBeVisible()
    await page.getByRole('button', { name: 'More actions' }).click()
    await item(page, 'Merge into Citra').click()
    await expect(row(page, 'Budi')).toBeHidden()
    await undo(page).click()
    await expect(row(page, 'Budi')).toBeVisible()

    await header(page, 'Budi').click()
    await header(page, 'Dewi').click({ modifiers: ['Shift'] })
    await header(page, 'Dewi').click({ button: 'right' })
    await item(page, 'Align or spread…').click()
    await item(page, 'Spread across').click()
    await expect(map(page)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Arrange selection' })).toBeVisible()
  })

  test('the menu of the bar: a second click closes it, Delete leaves the focus in the table', async ({
    page,
  }) => {
    await header(page, 'Citra').click()
    const more = page.getByRole('button', { name: 'More actions' })
    await expect(more).toHaveAttribute('aria-expanded', 'false')
    await more.click()
    await expect(menu(page, 'Citra')).toBeVisible()
    await expect(more).toHaveAttribute('aria-expanded', 'true')
    await more.click()
    await expect(menu(page, 'Citra')).toBeHidden()
    await expect(more).toBeFocused()

    await page.keyboard.press('Enter')
    await expect(item(page, 'Edit details')).toBeFocused()
    await page.keyboard.press('End')
    await expect(item(page, 'Delete')).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(row(page, 'Citra')).toBeHidden()
    await expect(more).toBeHidden()
    await expect(page.getByRole('grid').locator('[tabindex="0"]')).toBeFocused()

    const button = row(page, 'Dewi').getByRole('button', { name: 'Actions for Dewi' })
    await button.click()
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await button.click()
    await expect(menu(page, 'Dewi')).toBeHidden()
    await expect(button).toHaveAttribute('aria-expanded', 'false')
  })

  test('Esc leads from aligning back to the menu before; the menu does not follow to another view', async ({
    page,
  }) => {
    await header(page, 'Budi').click()
    await header(page, 'Dewi').click({ modifiers: ['Shift'] })
    await header(page, 'Dewi').click({ button: 'right' })
    await expect(item(page, 'Align or spread…')).toHaveAttribute('aria-haspopup', 'menu')
    await item(page, 'Align or spread…').click()
    await expect(menu(page, 'Align')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(menu(page, '3 actors selected')).toBeVisible()
    await expect(item(page, 'Edit details')).toBeFocused()
    await page.goBack()
    await expect(map(page)).toBeVisible()
    await expect(page.getByRole('menu')).toBeHidden()
  })

  test('the palette says on whom it would act, where they are out of sight', async ({ page }) => {
    await header(page, 'Budi').click()
    await header(page, 'Dewi').click({ modifiers: ['Control'] })
    await page.getByRole('link', { name: 'Today' }).click()
    await page.keyboard.press('Control+k')
    await expect(palette(page)).toBeFocused()
    await page.keyboard.type('delete')
    const options = page.getByRole('listbox', { name: 'Commands and actors' }).getByRole('option')
    await expect(options.first()).toHaveText(/Delete: Budi, Dewi/)
  })
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

  test('a long press opens the menu, and letting go does nothing more', async ({ page }) => {
    await openPeople(page)
    const box = (await header(page, 'Citra').boundingBox())!
    const cdp = await page.context().newCDPSession(page)
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    await expect(menu(page, 'Citra')).toBeVisible()
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await item(page, 'Edit details').tap()
    await expect(inspector(page).getByLabel('Name', { exact: true })).toHaveValue('Citra')
    await expect(inspector(page)).toBeVisible()
  })

  test('where the system asks for the menu once the finger is let go, it stays as it is', async ({
    page,
  }) => {
    await openPeople(page)
    const name = header(page, 'Citra')
    const finger = { bubbles: true, pointerType: 'touch', clientX: 90, clientY: 300 }
    await name.dispatchEvent('pointerdown', finger)
    await expect(item(page, 'Edit details')).toBeFocused()
    for (const type of ['pointerup', 'contextmenu', 'click']) await name.dispatchEvent(type, finger)
    await expect(item(page, 'Edit details')).toBeFocused()
  })
})

test.describe('in a low window', () => {
  test('Tab reaches the line for a new person while somebody is selected, and goes back', async ({
    page,
  }) => {
    await openPeople(page)
    await page.setViewportSize({ width: 1000, height: 400 })
    await header(page, 'Budi').click()
    const more = page.getByRole('button', { name: 'More actions' })
    const unselect = page.getByRole('button', { name: 'Clear the selection' })
    const field = page.getByRole('combobox', { name: 'New person' })
    const height = (line: string) =>
      page.locator(line).evaluate((each) => each.getBoundingClientRect().height)
    await expect(more).toBeVisible()
    expect(await height('.people-new')).toBeLessThan(2)
    await unselect.focus()
    await page.keyboard.press('Tab')
    await expect(field).toBeFocused()
    await expect.poll(() => height('.people-new')).toBeGreaterThan(20)
    await expect.poll(() => height('.people-selection')).toBeLessThan(2)
    await page.keyboard.press('Shift+Tab')
    await expect(unselect).toBeFocused()
    await expect.poll(() => height('.people-selection')).toBeGreaterThan(20)
  })
})
