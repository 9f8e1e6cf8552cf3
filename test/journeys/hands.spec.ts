/** The main job in one way only: by keyboard, by clicks without a drag, and by fingers on a phone. */

import { expect, type CDPSession, type Locator, type Page, test } from '@playwright/test'
import { map, openSample, saved, settled, type Spot, spots, start } from './app'

const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })
const best = 'Koperasi Teluk Labbiri ↔ PT Beku Sentosa Timur'

/** Notes every event of a kind that this way of working does without. */
async function watch(page: Page, kinds: readonly string[]): Promise<() => Promise<readonly string[]>> {
  await page.evaluate((unwanted) => {
    const seen: string[] = []
    Object.assign(window, { seen })
    for (const kind of unwanted)
      window.addEventListener(
        kind,
        (event) => {
          // Pressing a key on a button clicks it as well.
          if (!(event instanceof MouseEvent) || event.detail > 0 || kind !== 'click') seen.push(kind)
        },
        true,
      )
  }, kinds)
  return () => page.evaluate(() => (window as unknown as { seen: readonly string[] }).seen)
}

/** Presses Tab until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let count = 0; count < 150; count++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

test('the main job by keyboard alone', async ({ page }) => {
  test.setTimeout(120_000)
  await start(page)
  const mouse = await watch(page, ['mousedown', 'pointerdown', 'touchstart', 'click'])
  const cursor = page.locator('.map-cursor')
  const command = async (words: string) => {
    await page.keyboard.press('Control+k')
    const found = page.getByRole('listbox', { name: 'Commands and actors' }).getByRole('option')
    await expect(found.first()).toBeVisible()
    await page.keyboard.type(words)
    await expect(found.first()).toContainText(words)
    await page.keyboard.press('Enter')
  }
  await tabTo(page, page.getByRole('button', { name: 'File' }))
  await page.keyboard.press('Enter')
  const item = page.getByRole('menuitem', { name: 'Open sample…' })
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  while (!(await item.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: 'Cold chain (fictional)' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('list', { name: 'Opportunities' }).getByRole('listitem').first()).toBeVisible()

  await tabTo(page, map(page))
  await page.keyboard.press('n')
  await expect(page.getByLabel('What to add, in one line')).toBeFocused()
  await page.keyboard.type('Ani Baru > Budi Baru')
  await page.keyboard.press('Enter')
  await expect(undo(page)).toHaveAttribute('title', /add 2 actors/)
  await page.keyboard.press('Escape')
  await expect(page.getByLabel('What to add, in one line')).toBeHidden()

  // A coalition of the two who are selected still.
  await command('New coalition')
  await expect(page.getByLabel('Coalition name')).toBeFocused()
  await page.keyboard.type('Pendatang')
  await page.keyboard.press('Enter')
  await expect(undo(page)).toHaveAttribute('title', /Pendatang/)

  // From Ani to whoever comes first: a tie, then an exchange.
  for (const [tool, said] of [
    ['Draw tie', /tie /],
    ['Draw exchange', /exchange /],
  ] as const) {
    await command('Ani Baru')
    await expect(inspector(page).getByLabel('Name', { exact: true })).toHaveValue('Ani Baru')
    await command(tool)
    await tabTo(page, map(page))
    await page.keyboard.press('Enter')
    await expect(cursor).toHaveAttribute('aria-label', /^Ani Baru/)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    if (tool === 'Draw exchange') {
      await expect(page.getByRole('dialog', { name: 'New exchange' }).getByLabel('Resource')).toBeFocused()
      await page.keyboard.type('ice')
      await page.keyboard.press('Enter')
    }
    await expect(undo(page)).toHaveAttribute('title', said)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }

  await tabTo(page, page.getByRole('tab', { name: 'Opportunities' }))
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('list', { name: 'Opportunities' }).getByRole('button').first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article', { name: best })).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: 'Plan introduction' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Plan introduction' })).toBeDisabled()
  await tabTo(page, page.getByRole('button', { name: 'Make proposed exchange' }))
  await page.keyboard.press('Enter')
  await expect(inspector(page).getByLabel('Status')).toHaveValue('proposed')

  await command('Export image…')
  const dialog = page.getByRole('dialog', { name: 'Export image' })
  await tabTo(page, dialog.getByRole('button', { name: 'Export' }))
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/\.(png|svg)$/)
  await page.keyboard.press('Escape')
  await saved(page)
  expect(await mouse()).toEqual([])
})

test('the main job by clicks, without a drag', async ({ page }) => {
  test.setTimeout(120_000)
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await page.keyboard.press('Escape')
  // A press that moves is a drag.
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    window.addEventListener('pointermove', ({ buttons }) => buttons > 0 && seen.push('drag'), true)
  })
  const box = (await map(page).boundingBox())!
  const found = await spots(page, 40)
  const at = (name: string) => found.get(name)!
  const [one, other] = ['Ratna Kemuning', 'Melati Rundengan'].map(at) as [Spot, Spot]
  const click = ({ x, y }: Spot) => page.mouse.click(x, y)

  await page.getByRole('button', { name: 'Draw tie' }).click()
  await click(one)
  await click(other)
  await expect(undo(page)).toHaveAttribute('title', /tie Ratna Kemuning – Melati Rundengan/)
  await page.getByRole('button', { name: 'Draw exchange' }).click()
  await click(one)
  await click(other)
  await page.getByLabel('Resource', { exact: true }).fill('ice')
  await page.getByRole('button', { name: 'Add exchange' }).click()
  await expect(undo(page)).toHaveAttribute('title', /exchange Ratna Kemuning → Melati Rundengan/)

  await page.getByRole('button', { name: 'Select', exact: true }).click()
  await click(one)
  await page.keyboard.down('Shift')
  await click(other)
  await page.keyboard.up('Shift')
  await page.getByRole('button', { name: 'New coalition' }).click()
  await page.getByLabel('Coalition name').fill('Pendatang')
  await page.keyboard.press('Enter')
  await expect(undo(page)).toHaveAttribute('title', /Pendatang/)

  await page.getByRole('button', { name: 'Add actor' }).click()
  await page.mouse.click(box.x + 40, box.y + 120)
  await expect(inspector(page).getByLabel('Name', { exact: true })).toBeFocused()
  await page.keyboard.type('Ani Baru')
  await page.keyboard.press('Enter')

  await page.getByRole('tab', { name: 'Opportunities' }).click()
  await page.getByRole('list', { name: 'Opportunities' }).getByRole('button').first().click()
  await page.getByRole('button', { name: 'Plan introduction' }).click()
  await expect(page.getByRole('button', { name: 'Plan introduction' })).toBeDisabled()
  await page.getByRole('button', { name: 'Make proposed exchange' }).click()
  await expect(inspector(page).getByLabel('Status')).toHaveValue('proposed')
  await page.getByRole('button', { name: 'File' }).click()
  await page.getByRole('menuitem', { name: 'Export image…' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click()
  await download
  expect(await page.evaluate(() => (window as unknown as { seen: readonly string[] }).seen)).toEqual([])
})

test.describe('by fingers on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  async function touch(cdp: CDPSession, type: string, ...touchPoints: readonly Spot[]): Promise<void> {
    await cdp.send('Input.dispatchTouchEvent', { type: type as 'touchStart', touchPoints: [...touchPoints] })
  }

  test('tap selects, a long press opens the menu, two taps draw, two fingers zoom, one pans', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await start(page)
    await openSample(page, 'Florentine families')
    const cdp = await page.context().newCDPSession(page)
    const found = await spots(page, 16)
    const at = (name: string) => found.get(name)!
    const tap = ({ x, y }: Spot) => page.touchscreen.tap(x, y)

    await tap(at('Medici'))
    await expect(page.getByRole('tab', { name: 'Inspector' })).toHaveAttribute('aria-selected', 'true')

    await touch(cdp, 'touchStart', at('Pazzi'))
    await expect(page.getByRole('menu', { name: 'Pazzi' })).toBeVisible()
    await touch(cdp, 'touchEnd')
    await expect(page.getByRole('menu', { name: 'Pazzi' })).toBeVisible()
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: 'Draw exchange' }).tap()
    await tap(at('Pucci'))
    await expect(page.getByText(/Pucci/).first()).toBeVisible()
    await tap(at('Pazzi'))
    await page.getByRole('dialog', { name: 'New exchange' }).getByLabel('Resource').fill('wool')
    await page.getByRole('button', { name: 'Add exchange' }).tap()
    await expect(undo(page)).toHaveAttribute('title', 'Undo: exchange Pucci → Pazzi')

    await page.getByRole('button', { name: 'Select', exact: true }).tap()
    await settled(page)
    // The map remembers what it shows as soon as it is still.
    const view = () =>
      page.evaluate(() => {
        const kept = JSON.parse(localStorage.getItem('simpul.preferences') ?? '{}') as {
          view: { zoom: number; x: number; y: number }
        }
        return kept.view
      })
    const opened = await view()
    await page.getByRole('button', { name: 'Zoom in' }).tap()
    await expect.poll(async () => (await view()).zoom).toBeGreaterThan(1.1 * opened.zoom)
    const before = await view()
    const frame = (await map(page).boundingBox())!
    const free = { x: frame.x + 30, y: frame.y + 90 }
    await touch(cdp, 'touchStart', free)
    for (let step = 1; step <= 6; step++)
      await touch(cdp, 'touchMove', { x: free.x + 5 * step, y: free.y + 10 * step })
    await touch(cdp, 'touchEnd')
    await expect.poll(async () => (await view()).y - before.y).toBeGreaterThan(30)
    const panned = await view()
    expect(panned.x - before.x).toBeGreaterThan(10)
    expect(panned.zoom).toBe(before.zoom)
    // A finger on the map moves the map and nobody on it.
    await expect(undo(page)).toHaveAttribute('title', 'Undo: exchange Pucci → Pazzi')

    const middle = { x: frame.x + frame.width / 2, y: frame.y + 110 }
    const fingers = (by: number) =>
      [
        { x: middle.x - by, y: middle.y },
        { x: middle.x + by, y: middle.y },
      ] as const
    await touch(cdp, 'touchStart', ...fingers(30))
    for (let by = 35; by <= 60; by += 5) await touch(cdp, 'touchMove', ...fingers(by))
    await touch(cdp, 'touchEnd')
    await expect.poll(async () => (await view()).zoom / before.zoom).toBeGreaterThan(1.4)
  })
})
