/** Seeing a part of the map, and seeing it otherwise: filters, focus, lasso, colours, computed views. */

import { expect, type Page, test } from '@playwright/test'
import { openSample, spots, start } from './app'

const actorNames = async (page: Page) => new Set((await spots(page, 60)).keys())

test('a filter is said in words, hides the rest, and lets go part by part', async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await page.keyboard.press('f')
  const panel = page.getByRole('region', { name: 'Filter of this view' })
  await panel.getByRole('button', { name: 'Rantai Dingin' }).click()
  await panel.getByRole('button', { name: /^organisation/ }).click()
  await expect(page.getByText('6 of 40 actors shown')).toBeVisible()
  await expect(page.getByText('Coalition: Rantai Dingin', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Remove filter Kind: organisation' }).click()
  await expect(page.getByText('9 of 40 actors shown')).toBeVisible()
  await panel.getByRole('button', { name: 'Close filter' }).click()
  const shown = await actorNames(page)
  expect(shown.size).toBe(9)
  expect(shown.has('Koperasi Teluk Labbiri')).toBe(false)

  // Whoever is looked up by name is shown all the same.
  await page.getByRole('combobox', { name: 'Search' }).fill('Koperasi Teluk')
  await page.keyboard.press('Enter')
  await expect(page.getByText('10 of 40 actors shown')).toBeVisible()

  // The picture says what it leaves out.
  await page.getByRole('button', { name: 'File' }).click()
  await page.getByRole('menuitem', { name: 'Export image…' }).click()
  await expect(page.getByRole('dialog').getByRole('img')).toHaveAccessibleName(/10 actors/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page.getByText('actors shown')).toBeHidden()
})

test('the legend filters, and colours and sizes can stand for something else', async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  const legend = page.locator('.legend')
  await legend.getByRole('button', { name: 'money' }).click()
  await expect(page.getByText('Resource: money', { exact: true })).toBeVisible()
  await legend.getByRole('button', { name: 'goods' }).click()
  await expect(page.getByText('Resource: money or goods', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Show all' }).click()
  await legend.getByLabel('Colour').selectOption('stance')
  await expect(legend.getByRole('button', { name: 'opponent' })).toBeVisible()
  await legend.getByLabel('Size').selectOption('number of ties')
  await expect(legend.getByText(/size = number of ties \(largest \d+\)/)).toBeVisible()
  await page.reload()
  await expect(legend.getByRole('button', { name: 'opponent' })).toBeVisible()
})

test('focus goes out step by step', async ({ page }) => {
  await start(page)
  await openSample(page, 'Florentine families')
  await page.getByRole('combobox', { name: 'Search' }).fill('Pazzi')
  await page.keyboard.press('Enter')
  await page.keyboard.press('o')
  await expect(page.getByText('2 of 16 actors shown')).toBeVisible()
  await page.getByRole('button', { name: 'One step further' }).click()
  await expect(page.getByText('3 of 16 actors shown')).toBeVisible()
  expect(await actorNames(page)).toEqual(new Set(['Pazzi', 'Salviati', 'Medici']))
})

/** The edges of what some points take up. */
function around(points: readonly { x: number; y: number }[]) {
  const [across, down] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  return {
    left: Math.min(...across),
    right: Math.max(...across),
    top: Math.min(...down),
    bottom: Math.max(...down),
  }
}

test('a lasso selects whom it encircles, and they are put in line in one step', async ({ page }) => {
  await start(page)
  await openSample(page, 'Florentine families')
  const at = await spots(page, 16)
  await page.keyboard.press('Escape')
  const { left, right, top, bottom } = around(['Pazzi', 'Salviati'].map((name) => at.get(name)!))
  await page.keyboard.press('l')
  await page.mouse.move(left - 22, top - 22)
  await page.mouse.down()
  for (const [x, y] of [
    [right + 22, top - 22],
    [right + 22, bottom + 22],
    [left - 22, bottom + 22],
    [left - 22, top],
  ] as const)
    await page.mouse.move(x, y, { steps: 3 })
  await page.mouse.up()
  await expect(page.getByRole('heading', { name: '2 actors selected' })).toBeVisible()
  await page.getByRole('button', { name: 'Align top' }).click()
  const inLine = await spots(page, 16)
  expect(inLine.get('Pazzi')!.y).toBeCloseTo(inLine.get('Salviati')!.y, 0)
  await page.getByRole('button', { name: 'Undo' }).click()
  const back = await spots(page, 16)
  expect(Math.abs(back.get('Pazzi')!.y - at.get('Pazzi')!.y)).toBeLessThan(1)
})

test('a box drawn with Shift selects whom it holds', async ({ page }) => {
  await start(page)
  await openSample(page, 'Florentine families')
  const at = await spots(page, 16)
  await page.keyboard.press('Escape')
  const { left, right, top, bottom } = around(['Pazzi', 'Salviati'].map((name) => at.get(name)!))
  await page.keyboard.down('Shift')
  await page.mouse.move(left - 26, top - 26)
  await page.mouse.down()
  await page.mouse.move(left, bottom, { steps: 4 })
  await page.mouse.move(right + 26, bottom + 26, { steps: 4 })
  await page.mouse.up()
  await page.keyboard.up('Shift')
  await expect(page.getByRole('heading', { name: '2 actors selected' })).toBeVisible()
})

test('computed views leave the own positions alone', async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  const before = await spots(page, 40)
  await page.locator('.legend').getByLabel('Layout').selectOption('rings of handshakes')
  await expect(page.getByText('Rings of handshakes around Saya')).toBeVisible()
  const rings = await spots(page, 40)
  expect(rings.size).toBe(before.size)
  const moved = [...rings].filter(([name, { x, y }]) => {
    const own = before.get(name)!
    return Math.hypot(own.x - x, own.y - y) > 20
  })
  expect(moved.length).toBeGreaterThan(20)

  // There is nothing to drag there.
  const { x, y } = rings.get('Saya')!
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 120, y + 60, { steps: 5 })
  await page.mouse.up()
  await page.getByRole('button', { name: 'Back to my own layout' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
  // As far as a pixel or two: labels of another size may stick out a little less.
  await expect
    .poll(async () => {
      const again = [...(await spots(page, 40))]
      return Math.max(
        ...again.map(([name, { x: left, y: top }]) => {
          const own = before.get(name)!
          return Math.hypot(left - own.x, top - own.y)
        }),
      )
    })
    .toBeLessThan(4)
})
