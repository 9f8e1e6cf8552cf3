/** The main job in one way only: by keyboard, by clicks without a drag, and by fingers on a phone. */

import { expect, type CDPSession, type Locator, type Page, test } from '@playwright/test'
import { linkedinFile } from '../fixtures/linkedin'
import { chooseFile, map, openSample, saved, settled, type Spot, spots, start } from './app'

const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })
const contactsFile = {
  name: 'Connections.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(linkedinFile(12)),
}
const names = linkedinFile(12)
  .split('\n')
  .slice(4, -1)
  .map((line) => line.split(',').slice(0, 2).join(' '))
/** Two coalitions, and one in each of them who has what the other needs. */
const coalitions = [
  ['Nelayan', names.slice(0, 3)],
  ['Gudang', names.slice(5, 8)],
] as const
const [fisher, friend, , , , keeper, helper] = names as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]
const claims = [
  `${fisher}: needs cold storage, offers fish`,
  `${keeper}: needs fish, offers cold storage`,
] as const
const bestPair = new RegExp(`^(${fisher} ↔ ${keeper}|${keeper} ↔ ${fisher})$`)

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
  await tabTo(page, page.getByRole('button', { name: 'Add yourself' }))
  await page.keyboard.press('Enter')
  await expect(inspector(page).getByLabel('Name', { exact: true })).toBeFocused()
  await page.keyboard.type('Sari')
  await page.keyboard.press('Enter')

  await tabTo(page, page.getByRole('button', { name: 'File' }))
  await page.keyboard.press('Enter')
  const item = page.getByRole('menuitem', { name: 'Import contacts…' })
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  while (!(await item.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const contacts = page.getByRole('dialog', { name: 'Import contacts' })
  await expect(contacts).toBeVisible()
  await tabTo(page, contacts.getByLabel('Contacts file'))
  await contacts.getByLabel('Contacts file').setInputFiles(contactsFile)
  await tabTo(page, contacts.getByRole('button', { name: 'Import 12 contacts' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('12 contacts added.')).toBeVisible()

  await tabTo(page, map(page))
  await page.keyboard.press('n')
  const line = page.getByLabel('What to add, in one line')
  await expect(line).toBeFocused()
  for (const claim of claims) {
    await page.keyboard.type(claim)
    await page.keyboard.press('Enter')
    await expect(undo(page)).toHaveAttribute('title', new RegExp(claim.split(':')[0]!))
  }
  await page.keyboard.press('Escape')
  await expect(line).toBeHidden()

  // The first is found by name, the others by walking.
  const walkTo = async (name: string) => {
    await page.keyboard.press('Home')
    while (!(await cursor.getAttribute('aria-label'))?.startsWith(name)) await page.keyboard.press('PageDown')
  }
  for (const [name, [first, ...others]] of coalitions) {
    await command(first!)
    await expect(inspector(page).getByLabel('Name', { exact: true })).toHaveValue(first!)
    await tabTo(page, map(page))
    await page.keyboard.press('Enter')
    await expect(cursor).toHaveAttribute('aria-label', new RegExp(`^${first!}`))
    for (const other of others) {
      await walkTo(other)
      await page.keyboard.press('Shift+Enter')
      await expect(cursor).toHaveAttribute('aria-pressed', 'true')
    }
    await command('New coalition')
    await expect(page.getByLabel('Coalition name')).toBeFocused()
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
    await expect(undo(page)).toHaveAttribute('title', new RegExp(name))
    await expect(inspector(page).getByText('Members (3)')).toBeVisible()
  }

  for (const [tool, from, to, said] of [
    ['Draw tie', fisher, friend, `Undo: tie ${fisher} – ${friend}`],
    ['Draw exchange', keeper, helper, `Undo: exchange ${keeper} → ${helper}`],
  ] as const) {
    await command(from)
    await expect(inspector(page).getByLabel('Name', { exact: true })).toHaveValue(from)
    await command(tool)
    await tabTo(page, map(page))
    await page.keyboard.press('Enter')
    await expect(cursor).toHaveAttribute('aria-label', new RegExp(`^${from}`))
    await page.keyboard.press('Enter')
    await walkTo(to)
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
  await expect(page.getByRole('article', { name: bestPair })).toBeVisible()
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
  // A press that moves is a drag.
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    window.addEventListener('pointermove', ({ buttons }) => buttons > 0 && seen.push('drag'), true)
  })
  const click = ({ x, y }: Spot) => page.mouse.click(x, y)

  await page.getByRole('button', { name: 'Add yourself' }).click()
  await page.keyboard.type('Sari')
  await page.keyboard.press('Enter')
  await chooseFile(page, 'Import contacts…')
  await page.getByLabel('Contacts file').setInputFiles(contactsFile)
  await page.getByRole('button', { name: 'Import 12 contacts' }).click()
  await expect(page.getByText('12 contacts added.')).toBeVisible()

  await page.getByRole('link', { name: 'People' }).click()
  const line = page.getByRole('combobox', { name: 'New person' })
  for (const claim of claims) {
    await line.click()
    await page.keyboard.type(claim)
    await page.keyboard.press('Enter')
    await expect(undo(page)).toHaveAttribute('title', new RegExp(claim.split(':')[0]!))
  }
  await page.getByRole('link', { name: 'Map' }).click()
  await page.getByRole('button', { name: 'Fit' }).click()
  await settled(page)

  for (const [name, members] of coalitions) {
    const found = await spots(page, 13)
    for (const [index, member] of members.entries()) {
      if (index > 0) await page.keyboard.down('Shift')
      await click(found.get(member)!)
      if (index > 0) await page.keyboard.up('Shift')
    }
    await expect(page.getByRole('heading', { name: '3 actors selected' })).toBeVisible()
    await page.getByRole('button', { name: 'New coalition' }).click()
    await page.getByLabel('Coalition name').fill(name)
    await page.keyboard.press('Enter')
    await expect(undo(page)).toHaveAttribute('title', new RegExp(name))
  }

  const found = await spots(page, 13)
  await page.getByRole('button', { name: 'Draw tie' }).click()
  await click(found.get(fisher)!)
  await click(found.get(friend)!)
  await expect(undo(page)).toHaveAttribute('title', `Undo: tie ${fisher} – ${friend}`)
  await page.getByRole('button', { name: 'Draw exchange' }).click()
  await click(found.get(keeper)!)
  await click(found.get(helper)!)
  await page.getByLabel('Resource', { exact: true }).fill('ice')
  await page.getByRole('button', { name: 'Add exchange' }).click()
  await expect(undo(page)).toHaveAttribute('title', `Undo: exchange ${keeper} → ${helper}`)

  await page.getByRole('button', { name: 'Add actor' }).click()
  const box = (await map(page).boundingBox())!
  await page.mouse.click(box.x + 40, box.y + 120)
  await expect(inspector(page).getByLabel('Name', { exact: true })).toBeFocused()
  await page.keyboard.type('Ani Baru')
  await page.keyboard.press('Enter')

  await page.getByRole('tab', { name: 'Opportunities' }).click()
  await page.getByRole('list', { name: 'Opportunities' }).getByRole('button').first().click()
  await expect(page.getByRole('article', { name: bestPair })).toBeVisible()
  await page.getByRole('button', { name: 'Plan introduction' }).click()
  await expect(page.getByRole('button', { name: 'Plan introduction' })).toBeDisabled()
  await page.getByRole('button', { name: 'Make proposed exchange' }).click()
  await expect(inspector(page).getByLabel('Status')).toHaveValue('proposed')
  await chooseFile(page, 'Export image…')
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
