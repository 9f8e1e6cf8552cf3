/** The map changes its size: what is drawn over it keeps its shape, and follows cytoscape's own canvas. */

import { expect, type Page, test } from '@playwright/test'
import { openSample, start } from './app'

test.use({ viewport: { width: 390, height: 844 } })

interface Size {
  readonly width: number
  readonly height: number
}

/** How large the canvases of the map are on the screen, and how large they are drawn. */
function sizes(page: Page): Promise<{ readonly seen: readonly Size[]; readonly drawn: readonly Size[] }> {
  return page.evaluate(() => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.map-cytoscape canvas, .map-overlay')]
    const visible = canvases.filter(({ hidden }) => !hidden)
    return {
      seen: visible.map((canvas) => {
        const { width, height } = canvas.getBoundingClientRect()
        return { width, height }
      }),
      drawn: visible.map(({ width, height }) => ({
        width: width / devicePixelRatio,
        height: height / devicePixelRatio,
      })),
    }
  })
}

/** Outlines, labels and actors are not stretched against each other for longer than a frame or two. */
async function expectInStep(page: Page, where: string): Promise<void> {
  await expect(async () => {
    const { seen, drawn } = await sizes(page)
    expect(seen.length, where).toBeGreaterThanOrEqual(5)
    for (const { width, height } of [...seen, ...drawn]) {
      expect(Math.abs(width - seen[0]!.width), where).toBeLessThan(1)
      expect(Math.abs(height - seen[0]!.height), where).toBeLessThan(1)
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
  await expect(page.locator('.map-cytoscape canvas').first()).toBeVisible()
  await expectInStep(page, 'back from another view')
})

test('the map follows the room that it has', async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  // Here time goes on.
  await page.clock.setSystemTime(new Date('2026-11-24T03:00:00Z'))
  await page.clock.resume()
  await page.getByRole('button', { name: 'Open panel' }).click()
  const follows = async () => {
    const { width, height } = (await page.locator('.map-stage').boundingBox())!
    const { seen, drawn } = await sizes(page)
    return [...seen, ...drawn].every(
      (size) => Math.abs(size.width - width) < 1 && Math.abs(size.height - height) < 1,
    )
  }
  await expect.poll(follows).toBe(true)
  await page.setViewportSize({ width: 500, height: 700 })
  await expect.poll(follows).toBe(true)
})
