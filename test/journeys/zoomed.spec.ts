/** Seen enlarged to 200 %, and with motion reduced. */

import { expect, type Locator, type Page, test } from '@playwright/test'
import { map, openSample, start } from './app'

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>

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

  /** Whether two things on the screen lie on one another. */
  const overlap = (a: Box, b: Box) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
  const boxOf = async (element: Locator) => (await element.boundingBox())!

  test('the bar is one row, and the map is there whether the panel is open or not', async ({ page }) => {
    await start(page)
    await openSample(page, 'Cold chain (fictional)')
    expect((await boxOf(page.getByRole('banner'))).height).toBeLessThanOrEqual(50)
    for (const panel of ['closed', 'open']) {
      if (panel === 'open') await page.getByRole('button', { name: 'Open panel' }).click()
      const room = await boxOf(map(page))
      const tools = await boxOf(page.getByRole('toolbar'))
      const legend = await boxOf(page.locator('.legend'))
      const zoom = await boxOf(page.locator('.zoom-buttons'))
      const free = Math.min(legend.y, zoom.y) - (tools.y + tools.height)
      expect(free, panel).toBeGreaterThanOrEqual(200)
      expect(room.width, panel).toBeGreaterThanOrEqual(280)
      for (const [one, other] of [
        [tools, legend],
        [tools, zoom],
        [legend, zoom],
      ] as const)
        expect(overlap(one, other), panel).toBe(false)
    }
  })

  /** Rows of the table of people, the heading included, that are seen whole. */
  const rowsInSight = (page: Page) =>
    page.locator('.people-scroller').evaluate((box) => {
      const { bottom } = box.getBoundingClientRect()
      return [...box.querySelectorAll('tr[data-line]')].filter(
        (row) => row.getBoundingClientRect().bottom <= bottom + 1,
      ).length
    })

  test('people show five rows, while some are selected too', async ({ page }) => {
    await start(page)
    await openSample(page, 'Cold chain (fictional)')
    await page.getByRole('link', { name: 'People' }).click()
    await expect(page.getByRole('grid', { name: 'People' }).getByRole('row').nth(5)).toBeAttached()
    await expect.poll(() => rowsInSight(page)).toBeGreaterThanOrEqual(6)
    await page.getByRole('rowheader').first().click()
    await expect(page.getByText('1 selected')).toBeInViewport()
    await expect(page.getByRole('button', { name: 'More actions' })).toBeInViewport()
    expect(await rowsInSight(page)).toBeGreaterThanOrEqual(6)
    await page
      .getByRole('rowheader')
      .nth(1)
      .click({ modifiers: ['Control'] })
    await expect(page.getByText('2 selected')).toBeInViewport()
    expect(await rowsInSight(page)).toBeGreaterThanOrEqual(6)
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
