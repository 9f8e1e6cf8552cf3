/** Paper: a page is printed to its end, and without what only a screen can do. */

import { expect, type Page, test } from '@playwright/test'
import { openSample, start } from './app'

/** How much of a page its box does not show, in CSS pixels. */
const hidden = (page: Page) =>
  page.locator('.page-main').evaluate((box) => box.scrollHeight - box.clientHeight)

test('what is longer than the screen is printed whole', async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await page.getByRole('link', { name: 'Brokers' }).click()
  await expect(page.getByRole('list', { name: 'One new tie for me' })).toBeVisible()
  await expect.poll(() => hidden(page)).toBeGreaterThan(0)
  await page.emulateMedia({ media: 'print' })
  await expect.poll(() => hidden(page)).toBe(0)
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(800)
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden()
  await expect(page.getByRole('textbox', { name: 'Network name' })).toBeVisible()
})

/** Pages of a document as Chromium prints it. */
async function pagesOf(page: Page): Promise<number> {
  const document = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  return document.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

for (const theme of ['light', 'dark'] as const)
  test(`the map is printed as one page with its legend, ${theme}`, async ({ page }) => {
    await start(page)
    await openSample(page, 'Cold chain (fictional)')
    if (theme === 'dark') await page.getByRole('button', { name: 'Theme' }).click()
    const paper = page.locator('.paper-map')
    await page.emulateMedia({ media: 'print' })
    // It is there once the first rush is over.
    await expect(async () => {
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
      await expect(paper).toBeVisible({ timeout: 500 })
    }).toPass()
    await expect(paper).toHaveAccessibleName(/40 actors/)
    await expect(page.locator('.frame')).toBeHidden()
    // Letters and discs are dark on paper, whatever the theme of the screen.
    const { inked, dark } = await paper.evaluate(countInk)
    expect(inked).toBeGreaterThan(0.03)
    expect(dark).toBeGreaterThan(0.003)
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
    await expect(paper).toHaveCount(0)
    await expect(page.locator('.frame')).toBeVisible()
    expect(await pagesOf(page)).toBe(1)
    await expect(paper).toHaveCount(0)
  })

/** Runs in the page: the shares of a canvas that are painted at all, and nearly black. */
function countInk(canvas: Element): { readonly inked: number; readonly dark: number } {
  const { width, height } = canvas as HTMLCanvasElement
  const { data } = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height)
  let [inked, dark] = [0, 0]
  for (let at = 0; at < data.length; at += 4) {
    if (data[at + 3]! < 200) continue
    inked++
    if (data[at]! + data[at + 1]! + data[at + 2]! < 200) dark++
  }
  return { inked: inked / (width * height), dark: dark / (width * height) }
}
