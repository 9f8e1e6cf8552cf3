/** Seen enlarged to 200 %, and with motion reduced. */

import { expect, type Page, test } from '@playwright/test'
import { openSample, start } from './app'

test.describe('at 200 % zoom', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 })

  /** Buttons and links of the frame that are cut off by the window, and whether the page can be scrolled. */
  const cutOff = (page: Page) =>
    page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      const outside = [
        ...document.querySelectorAll('.top-bar :is(button, input), .rail a, .zoom-buttons button'),
      ]
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect()
          return left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1
        })
        .map((element) => element.getAttribute('aria-label') ?? element.textContent)
      return { outside, sideways: scrollWidth - innerWidth, down: scrollHeight - innerHeight }
    })

  test('nothing is cut off and no page scrolls sideways', async ({ page }) => {
    await start(page)
    await openSample(page, 'Cold chain (fictional)')
    for (const view of ['Map', 'People', 'Opportunities', 'Coalitions', 'Brokers', 'Goals', 'Today']) {
      await page.getByRole('link', { name: view, exact: true }).click()
      await expect(page.getByRole('link', { name: view, exact: true })).toHaveAttribute(
        'aria-current',
        'page',
      )
      const { outside, sideways, down } = await cutOff(page)
      expect(outside, view).toEqual([])
      expect(sideways, view).toBeLessThanOrEqual(0)
      expect(down, view).toBeLessThanOrEqual(0)
    }
  })

  test('every dialog can be read to its end and closed', async ({ page }) => {
    await start(page)
    await openSample(page, 'Cold chain (fictional)')
    for (const item of ['Open sample…', 'Import contacts…', 'Export image…', 'Keyboard shortcuts']) {
      await page.getByRole('button', { name: 'File' }).click()
      await page.getByRole('menuitem', { name: item }).click()
      const dialog = page.getByRole('dialog')
      await expect(dialog).toBeVisible()
      const box = (await dialog.boundingBox())!
      expect(box.y, item).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height, item).toBeLessThanOrEqual(400)
      expect(box.x + box.width, item).toBeLessThanOrEqual(640)
      const last = dialog.getByRole('button').last()
      await last.scrollIntoViewIfNeeded()
      await expect(last, item).toBeInViewport()
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    }
  })
})

test('who wants less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await start(page)
  await openSample(page, 'Florentine families')
  await page.getByRole('button', { name: 'Arrange' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeEnabled()
  for (const view of ['Map', 'People', 'Opportunities', 'Today']) {
    await page.getByRole('link', { name: view, exact: true }).click()
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element)
          return (
            animationName !== 'none' || transitionDuration.split(',').some((time) => parseFloat(time) > 0)
          )
        }).length,
    )
    expect(moving, view).toBe(0)
    expect(await page.evaluate(() => document.getAnimations().length), view).toBe(0)
  }
})
