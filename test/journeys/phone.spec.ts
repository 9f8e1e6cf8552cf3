/** What a narrow screen must not cut: names, the question; and what gave way to them is still at hand. */

import { expect, type Locator, test } from '@playwright/test'
import { chooseFile, map, openSample, start } from './app'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })

const isCut = (element: Locator) =>
  element.evaluate(
    ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
      scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
  )

test.beforeEach(async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
})

test('the network and its question can be read', async ({ page }) => {
  expect(await isCut(page.getByRole('textbox', { name: 'Network name' }))).toBe(false)
  expect(await isCut(page.getByRole('textbox', { name: 'Question' }))).toBe(false)
})

test('people have their whole names, eleven of them at once', async ({ page }) => {
  await page.getByRole('link', { name: 'People' }).click()
  const names = page.getByRole('grid', { name: 'People' }).getByRole('rowheader').locator('span:last-child')
  await expect(names.first()).toBeVisible()
  const cut = await names.evaluateAll((spans) =>
    spans
      .filter(
        ({ scrollWidth, clientWidth, scrollHeight, clientHeight }) =>
          scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1,
      )
      .map(({ textContent }) => textContent),
  )
  expect(cut).toEqual([])
  const inSight = await page.locator('.people-scroller').evaluate((box) => {
    const { bottom } = box.getBoundingClientRect()
    const rows = [...box.querySelectorAll('.people-row')]
    return rows.filter((row) => row.getBoundingClientRect().bottom <= bottom + 1).length
  })
  expect(inSight).toBeGreaterThanOrEqual(11)
})

test('search opens from its icon; language and theme are in the menu', async ({ page }) => {
  const search = page.getByRole('combobox', { name: 'Search actors' })
  await search.tap()
  await expect.poll(async () => (await search.boundingBox())!.width).toBeGreaterThan(250)
  await search.fill('Koperasi Teluk')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await search.boundingBox())!.width).toBeLessThan(50)
  await page.getByRole('button', { name: 'File' }).tap()
  await page.getByRole('menuitem', { name: 'Theme: light' }).tap()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'File' }).tap()
  await page.getByRole('menuitem', { name: 'Language: EN' }).tap()
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  await expect(map(page)).toBeVisible()
})

test('beside a page, who was selected elsewhere waits at the foot; who is chosen there comes up', async ({
  page,
}) => {
  await page.getByRole('combobox', { name: 'Search actors' }).fill('Koperasi Teluk Labbiri')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Brokers' }).tap()
  const head = page.locator('.page-aside').getByRole('button', { name: 'Koperasi Teluk Labbiri' })
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await expect(head).toHaveAttribute('aria-expanded', 'false')
  await expect(inspector).toBeHidden()
  const main = (await page.locator('.page-main').boundingBox())!
  expect((await head.boundingBox())!.y).toBeGreaterThanOrEqual(main.y + main.height)
  await head.tap()
  await expect(inspector.getByLabel('Name')).toHaveValue('Koperasi Teluk Labbiri')
  await head.tap()
  await expect(inspector).toBeHidden()
  const brokers = page.getByRole('list', { name: 'Who bridges coalitions' })
  await brokers.getByRole('button', { name: 'Hendra Wijayarungu', exact: true }).tap()
  await expect(inspector.getByLabel('Name')).toHaveValue('Hendra Wijayarungu')
  await page.getByRole('link', { name: 'Goals' }).tap()
  await expect(page.getByRole('heading', { name: 'Goals' })).toBeVisible()
  await expect(inspector).toBeHidden()
  await page.locator('.page-aside').getByRole('button', { name: 'Close' }).tap()
  await expect(page.locator('.page-aside')).toHaveCount(0)
})

test('among people the details come up whole, also of who was selected elsewhere', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Search actors' }).fill('Koperasi Teluk Labbiri')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'People' }).tap()
  await page.getByRole('button', { name: 'Details' }).tap()
  await expect(page.getByRole('region', { name: 'Inspector' }).getByLabel('Name')).toHaveValue(
    'Koperasi Teluk Labbiri',
  )
})

test('whoever adds themselves is asked for their name', async ({ page }) => {
  await chooseFile(page, 'New network')
  await page.getByRole('button', { name: 'Add yourself' }).tap()
  const name = page.getByRole('region', { name: 'Inspector' }).getByLabel('Name', { exact: true })
  await expect(name).toBeFocused()
  await name.fill('Sari')
  await name.press('Enter')
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', 'Undo: edit Sari')
})

test('a layout that is chosen in the legend has the room of the legend', async ({ page }) => {
  await page.getByText('Legend', { exact: true }).tap()
  const layout = page.locator('.legend').getByLabel('Layout')
  await layout.focus()
  await layout.selectOption('rings of handshakes')
  await expect(page.getByText('Rings of handshakes around Saya')).toBeVisible()
  await expect(layout).toBeHidden()
  await expect(page.locator('.legend summary')).toBeFocused()
})

test('keys choose a layout with Enter, not one after the other', async ({ page }) => {
  await page.getByText('Legend', { exact: true }).tap()
  const layout = page.locator('.legend').getByLabel('Layout')
  await layout.focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
  await expect(layout).toHaveValue('hand')
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Stance and influence towards/)).toBeVisible()
})
