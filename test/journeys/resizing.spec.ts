/** The map changes its size: what is drawn keeps its shape and fills the room there is. */

import { expect, type Page, test } from '@playwright/test'
import { openSample, settled, spots, start } from './app'

test.use({ viewport: { width: 390, height: 844 } })

/**
 * The canvases that show the map: whether all that belongs in the room is on them (where they end within it, nothing is cut
 * off), and how many of their pixels lie in a CSS pixel either way.
 */
function canvases(page: Page) {
  return page.evaluate(() => {
    const stage = document.querySelector('.map-stage')!.getBoundingClientRect()
    const all = [...document.querySelectorAll<HTMLCanvasElement>('.map-overlay')]
    return all
      .filter(({ hidden, style }) => !hidden && style.visibility !== 'hidden')
      .map((canvas) => {
        const { left, top, right, bottom, width, height } = canvas.getBoundingClientRect()
        const isBlank = (x: number, y: number, across: number, down: number) =>
          canvas
            .getContext('2d')!
            .getImageData(x, y, across, down)
            .data.every((value) => value === 0)
        const [lastColumn, lastRow] = [canvas.width - 1, canvas.height - 1]
        return {
          holdsAll:
            (left <= stage.left || isBlank(0, 0, 1, canvas.height)) &&
            (right >= stage.right || isBlank(lastColumn, 0, 1, canvas.height)) &&
            (top <= stage.top || isBlank(0, 0, canvas.width, 1)) &&
            (bottom >= stage.bottom || isBlank(0, lastRow, canvas.width, 1)),
          across: canvas.width / width,
          down: canvas.height / height,
        }
      })
  })
}

/** The map is neither stretched nor cut off for longer than a frame or two. */
async function expectInStep(page: Page, where: string): Promise<void> {
  await expect(async () => {
    const shown = await canvases(page)
    expect(shown.length, where).toBeGreaterThanOrEqual(1)
    for (const { holdsAll, across, down } of shown) {
      expect(holdsAll, where).toBe(true)
      expect(across / down, where).toBeCloseTo(1, 2)
      expect(across, where).toBeCloseTo(1, 2)
    }
  }).toPass({ timeout: 10_000 })
}

test('no canvas is squashed while the map changes its size', async ({ page }) => {
  // The clock stands still in journeys, so cytoscape waits for ever before it follows: the moment to look at.
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await expectInStep(page, 'opened')
  const height = async () => (await page.locator('.map-stage').boundingBox())!.height
  const before = await height()
  await page.getByRole('button', { name: 'Open panel' }).click()
  await expect.poll(height).toBeLessThan(before - 100)
  await expectInStep(page, 'panel opened')
  await page.setViewportSize({ width: 390, height: 600 })
  await expect.poll(height).toBeLessThan(before - 300)
  await expectInStep(page, 'window made lower')
  await page.locator('.legend').getByText('Legend').click()
  await expectInStep(page, 'legend opened')
  await page.getByRole('link', { name: 'People' }).click()
  await page.getByRole('link', { name: 'Map' }).click()
  // Either of the two sheets is in front.
  await expect(page.locator('.map-sheet').filter({ visible: true }).first()).toBeVisible()
  await expectInStep(page, 'back from another view')
})

test('the map follows the room that it has', async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  // Here time goes on.
  await page.clock.setSystemTime(new Date('2026-11-24T03:00:00Z'))
  await page.clock.resume()
  await page.getByRole('button', { name: 'Open panel' }).click()
  await expectInStep(page, 'panel opened')
  await page.setViewportSize({ width: 500, height: 700 })
  await expectInStep(page, 'window made larger')
})

test('a computed view takes on the shape of the room, also once it changes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  const legend = page.locator('.legend')
  await legend.getByLabel('Layout').selectOption('stance and influence')
  await expect(page.getByText(/^Stance and influence towards/)).toBeVisible()
  // On a wide screen the choices lie beside its name.
  await legend.locator('summary').click({ position: { x: 20, y: 10 } })
  /** Width ÷ height of what the actors take up. */
  const shape = async () => {
    await settled(page)
    const points = [...(await spots(page, 40)).values()]
    const [across, down] = [points.map(({ x }) => x), points.map(({ y }) => y)]
    return (Math.max(...across) - Math.min(...across)) / (Math.max(...down) - Math.min(...down))
  }
  // A look at all actors takes a while, and one in which the view changed is worth nothing.
  const patience = { timeout: 40_000 }
  await expect.poll(shape, patience).toBeGreaterThan(1.3)
  await page.setViewportSize({ width: 900, height: 1400 })
  await expect.poll(shape, patience).toBeLessThan(0.95)
  await page.getByRole('link', { name: 'People' }).click()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('link', { name: 'Map' }).click()
  await expect.poll(shape, patience).toBeGreaterThan(1.1)
})
