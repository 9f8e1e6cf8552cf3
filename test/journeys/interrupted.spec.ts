/** Gestures that something comes in between of: the window changes, a finger is lost, there is nobody to encircle. */

import { expect, test } from '@playwright/test'
import { drag, map, openSample, settled, spots, start } from './app'

test('the window changes while the map is being arranged: all the same it is arranged, once', async ({
  page,
}) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await page.getByRole('button', { name: 'Arrange' }).click()
  await page.setViewportSize({ width: 900, height: 600 })
  await page.setViewportSize({ width: 1100, height: 700 })
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', /arrange/i)
  expect((await spots(page, 40)).size).toBe(40)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('the window changes while an actor is dragged: it follows on, and is dropped where it was let go', async ({
  page,
}) => {
  await start(page)
  await openSample(page, 'Florentine families')
  await page.keyboard.press('Escape')
  const pazzi = (await spots(page, 16)).get('Pazzi')!
  await page.mouse.move(pazzi.x, pazzi.y)
  await page.mouse.down()
  await page.mouse.move(pazzi.x + 30, pazzi.y + 20, { steps: 3 })
  await expect(page.locator('.map-moving')).toHaveCount(1)
  await page.setViewportSize({ width: 1400, height: 860 })
  await page.mouse.move(pazzi.x + 60, pazzi.y + 40, { steps: 3 })
  await page.mouse.up()
  await expect(page.locator('.map-moving')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', 'Undo: move Pazzi')
  const { x, y } = (await spots(page, 16)).get('Pazzi')!
  expect(Math.abs(x - pazzi.x - 60)).toBeLessThan(2)
  expect(Math.abs(y - pazzi.y - 40)).toBeLessThan(2)
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a finger that is lost in the middle of a drag moves nobody', async ({ page }) => {
    await start(page)
    await openSample(page, 'Florentine families')
    await page.keyboard.press('Escape')
    const pazzi = (await spots(page, 16)).get('Pazzi')!
    const cdp = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchCancel', by: number) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchCancel' ? [] : [{ x: pazzi.x + by, y: pazzi.y + by }],
      })
    await touch('touchStart', 0)
    for (const by of [10, 20, 30]) await touch('touchMove', by)
    await expect(page.locator('.map-moving')).toHaveCount(1)
    await touch('touchCancel', 0)
    await expect(page.locator('.map-moving')).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled()
    expect((await spots(page, 16)).get('Pazzi')!.x).toBeCloseTo(pazzi.x, 0)
  })
})

test('a lasso around nobody selects nobody, around the only one that one', async ({ page }) => {
  await start(page)
  await map(page).focus()
  const box = (await map(page).boundingBox())!
  const corner = { x: box.x + 60, y: box.y + 160 }
  await page.keyboard.press('l')
  await drag(page, corner, { x: corner.x + 200, y: corner.y + 100 })
  await settled(page)
  await expect(page.getByRole('region', { name: 'Inspector' })).toBeHidden()

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add yourself' }).click()
  await page.keyboard.type('Sari')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  const { x, y } = (await spots(page, 1)).get('Sari')!
  await page.keyboard.press('Escape')
  await page.keyboard.press('l')
  await page.mouse.move(x - 50, y - 50)
  await page.mouse.down()
  for (const [dx, dy] of [
    [50, -50],
    [50, 50],
    [-50, 50],
  ] as const)
    await page.mouse.move(x + dx, y + dy, { steps: 3 })
  await page.mouse.up()
  await expect(
    page.getByRole('region', { name: 'Inspector' }).getByLabel('Name', { exact: true }),
  ).toHaveValue('Sari')
})
