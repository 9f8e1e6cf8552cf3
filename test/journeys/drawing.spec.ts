/** Drawing a small network by hand: actors, ties, exchanges, coalitions; moving; undo; reload. */

import { expect, test } from '@playwright/test'
import { drag, map, saved, settled, type Spot, spots, start } from './app'

async function addActor(page: Parameters<typeof start>[0], x: number, y: number, name: string) {
  const box = await map(page).boundingBox()
  await page.mouse.dblclick((box?.x ?? 0) + x, (box?.y ?? 0) + y)
  const field = page.getByRole('region', { name: 'Inspector' }).getByLabel('Name', { exact: true })
  await expect(field).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

test.beforeEach(async ({ page }) => {
  await start(page)
  await page.getByRole('button', { name: /Add yourself/ }).click()
  await page.keyboard.type('Sari')
  await page.keyboard.press('Enter')
  await addActor(page, 250, 200, 'Budi')
  await addActor(page, 600, 300, 'Citra')
})

test('quick clicks at several places are no double-click: only the tool adds, and one actor each', async ({
  page,
}) => {
  const box = (await map(page).boundingBox())!
  const people = async (count: string) => {
    await page.getByRole('link', { name: 'People' }).click()
    await expect(page.getByText(count, { exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Map' }).click()
    await settled(page)
  }
  await page.mouse.click(box.x + 300, box.y + 400)
  await page.mouse.click(box.x + 500, box.y + 450)
  await page.mouse.click(box.x + 300, box.y + 400)
  await people('3 actors')
  await page.getByRole('button', { name: 'Add actor' }).click()
  await page.mouse.click(box.x + 300, box.y + 400)
  await page.mouse.click(box.x + 500, box.y + 450)
  await people('4 actors')
})

test('what was just made is selected, and a click on the empty map unselects it', async ({ page }) => {
  const at = await spots(page, 10)
  const budi = at.get('Budi')!
  await page.mouse.move(budi.x, budi.y)
  const handle = await page.getByRole('button', { name: 'Tie from Budi' }).boundingBox()
  await drag(page, { x: handle!.x + 13, y: handle!.y + 13 }, at.get('Citra')!)
  const heading = page.getByRole('heading', { name: 'Budi – Citra' })
  await expect(heading).toBeVisible()
  await settled(page)
  const box = (await map(page).boundingBox())!
  await page.mouse.click(box.x + 60, box.y + 300)
  await expect(heading).toBeHidden()
})

test('the handles of an actor never lie on its neighbour', async ({ page }) => {
  await addActor(page, 300, 200, 'Dewi')
  const at = await spots(page, 10)
  const [budi, dewi] = [at.get('Budi')!, at.get('Dewi')!]
  await page.mouse.move(budi.x, budi.y)
  await expect(page.getByRole('button', { name: 'Tie from Budi' })).toBeVisible()
  await drag(page, dewi, { x: dewi.x + 60, y: dewi.y + 120 })
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', 'Undo: move Dewi')
})

test('a tie by dragging from the handle, an exchange by clicking one and the other', async ({ page }) => {
  const at = await spots(page, 10)
  expect([...at.keys()].sort()).toEqual(['Budi', 'Citra', 'Sari'])
  const budi = at.get('Budi')!
  const citra = at.get('Citra')!
  await page.mouse.move(budi.x, budi.y)
  const handle = await page.getByRole('button', { name: 'Tie from Budi' }).boundingBox()
  await drag(page, { x: handle!.x + 13, y: handle!.y + 13 }, citra)
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await expect(inspector.getByRole('heading', { name: 'Budi – Citra' })).toBeVisible()
  await inspector.getByRole('radiogroup', { name: 'Trust' }).getByRole('radio', { name: '4' }).check()

  await page.getByRole('button', { name: 'Draw exchange' }).click()
  await page.mouse.click(citra.x, citra.y)
  await page.mouse.click(budi.x, budi.y)
  await page.getByLabel('Resource', { exact: true }).fill('dried fish')
  await page.getByRole('button', { name: 'Add exchange' }).click()
  await expect(inspector.getByRole('heading', { name: 'Citra → Budi' })).toBeVisible()
  await expect(inspector.getByLabel('Status')).toHaveValue('running')
  await saved(page)

  await page.waitForFunction(() => localStorage.getItem('simpul.preferences')?.includes('"zoom"'))
  await page.reload()
  await saved(page)
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute(
    'title',
    'Undo: exchange Citra → Budi',
  )
  const after = await spots(page, 10)
  for (const [name, { x, y }] of at) {
    expect(Math.abs(after.get(name)!.x - x)).toBeLessThan(1)
    expect(Math.abs(after.get(name)!.y - y)).toBeLessThan(1)
  }
})

test('a tie by pressing on one actor and letting go on another, with the tool', async ({ page }) => {
  const at = await spots(page, 10)
  await page.getByRole('button', { name: 'Draw tie' }).click()
  await drag(page, at.get('Sari')!, at.get('Budi')!)
  await expect(page.getByRole('heading', { name: 'Sari – Budi' })).toBeVisible()
  await drag(page, at.get('Budi')!, at.get('Sari')!)
  await expect(page.getByText('Budi and Sari are tied already.')).toBeVisible()
})

test('several actors move as one, once, and undo brings them back', async ({ page }) => {
  await page.keyboard.press('Escape')
  const before = await spots(page, 10)
  await page.mouse.click(before.get('Budi')!.x, before.get('Budi')!.y)
  await page.keyboard.down('Shift')
  await page.mouse.click(before.get('Citra')!.x, before.get('Citra')!.y)
  await page.keyboard.up('Shift')
  await expect(page.getByRole('heading', { name: '2 actors selected' })).toBeVisible()
  await drag(page, before.get('Budi')!, { x: before.get('Budi')!.x + 60, y: before.get('Budi')!.y + 180 })
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', 'Undo: move 2 actors')
  const moved = await spots(page, 10)
  for (const name of ['Budi', 'Citra']) {
    expect(moved.get(name)!.x - before.get(name)!.x).toBeCloseTo(60, 0)
    expect(moved.get(name)!.y - before.get(name)!.y).toBeCloseTo(180, 0)
  }
  await page.getByRole('button', { name: 'Undo' }).click()
  await settled(page)
  const back = await spots(page, 10)
  for (const [name, { x, y }] of before) {
    expect(back.get(name)!.x).toBeCloseTo(x, 0)
    expect(back.get(name)!.y).toBeCloseTo(y, 0)
  }
})

test('a drag that is given up moves nobody: Esc, undo meanwhile, the button let go out of sight', async ({
  page,
}) => {
  await page.keyboard.press('Escape')
  const before = await spots(page, 10)
  const budi = before.get('Budi')!
  const undo = page.getByRole('button', { name: 'Undo' })
  const where = async () => (await spots(page, 10)).get('Budi')!
  const begin = async () => {
    await page.mouse.move(budi.x, budi.y)
    await page.mouse.down()
    await page.mouse.move(budi.x + 40, budi.y + 60, { steps: 4 })
    await expect(page.locator('.map-moving')).toHaveCount(1)
  }
  await begin()
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.locator('.map-moving')).toHaveCount(0)
  await expect(undo).toHaveAttribute('title', 'Undo: edit Citra')
  expect((await where()).x).toBeCloseTo(budi.x, 0)

  // Far outside the window it still follows, and is dropped there.
  await begin()
  await page.mouse.move(budi.x + 40, -300, { steps: 3 })
  await page.mouse.up()
  await expect(undo).toHaveAttribute('title', 'Undo: move Budi')
  await undo.click()
  await expect(undo).toHaveAttribute('title', 'Undo: edit Citra')
  expect((await where()).y).toBeCloseTo(budi.y, 0)

  await begin()
  await page.keyboard.press('Control+z')
  await page.mouse.move(budi.x + 90, budi.y + 90)
  await page.mouse.up()
  await expect(page.locator('.map-moving')).toHaveCount(0)
  await expect(undo).not.toHaveAttribute('title', /move/)
  await page.keyboard.press('Control+y')

  await begin()
  await page.evaluate(() =>
    window.dispatchEvent(new MouseEvent('mousemove', { clientX: 5, clientY: 5, buttons: 0 })),
  )
  await expect(page.locator('.map-moving')).toHaveCount(0)
  await expect(undo).toHaveAttribute('title', 'Undo: move Budi')
  await page.mouse.up()
})

test('a coalition from a selection, named at once; deleting an actor; undo names what it takes back', async ({
  page,
}) => {
  await page.keyboard.press('Escape')
  await map(page).focus()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'New coalition' }).click()
  await expect(page.getByLabel('Coalition name')).toBeFocused()
  await page.keyboard.type('Koperasi')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'People' }).click()
  await expect(page.getByRole('row', { name: /Budi/ })).toContainText('Koperasi')
  await page.getByRole('link', { name: 'Map' }).click()
  const at = await spots(page, 10)
  await page.mouse.click(at.get('Budi')!.x, at.get('Budi')!.y)
  await page.getByRole('button', { name: 'Delete actor' }).click()
  expect([...(await spots(page, 10)).keys()].sort()).toEqual(['Citra', 'Sari'])
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', 'Undo: delete Budi')
  await page.keyboard.press('Control+z')
  expect((await spots(page, 10)).size).toBe(3)
})

test('language and theme change without a reload', async ({ page }) => {
  await page.getByRole('button', { name: 'Language' }).click()
  await expect(page.getByRole('link', { name: 'Peluang' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  await page.getByRole('button', { name: 'Tema' }).click()
  const html = page.locator('html')
  await expect(html).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Bahasa' }).click()
  await expect(html).toHaveAttribute('lang', 'en')
  // To the colours of the device, and on to light ones.
  for (let count = 0; count < 2; count++) {
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /Type a command/ }).fill('Theme')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Theme' })).toHaveAttribute(
      'title',
      ['Theme: as the device', 'Theme: light'][count]!,
    )
  }
  await expect(html).toHaveAttribute('data-theme', 'light')
})

test('Back leads to the view before, and a reload keeps the view', async ({ page }) => {
  const current = page.getByRole('navigation').locator('[aria-current=page]')
  await page.getByRole('link', { name: 'People' }).click()
  await page.getByRole('link', { name: 'Today' }).click()
  await page.goBack()
  await expect(current).toHaveText('People')
  await page.reload()
  await saved(page)
  await expect(current).toHaveText('People')
  await page.goBack()
  await expect(current).toHaveText('Map')
  await page.goForward()
  await expect(current).toHaveText('People')
})

test('a right click within a coalition is about the coalition', async ({ page }) => {
  await addActor(page, 250, 450, 'Dewi')
  await addActor(page, 60, 420, 'Eko')
  const at = await spots(page, 5)
  const members = ['Budi', 'Citra', 'Dewi'].map((name) => at.get(name)!)
  const mean = (of: (spot: Spot) => number) => members.reduce((sum, spot) => sum + of(spot), 0) / 3
  await page.keyboard.press('v')
  for (const [i, { x, y }] of members.entries()) {
    if (i > 0) await page.keyboard.down('Shift')
    await page.mouse.click(x, y)
    await page.keyboard.up('Shift')
  }
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('3 actors selected')
  await page.keyboard.press('c')
  const name = page.getByRole('region', { name: 'Inspector' }).getByLabel('Coalition name')
  await name.fill('Nelayan')
  await name.press('Enter')
  await page.mouse.click(at.get('Eko')!.x, at.get('Eko')!.y)
  await expect(
    page.getByRole('region', { name: 'Inspector' }).getByLabel('Name', { exact: true }),
  ).toHaveValue('Eko')

  // Half-way between two of them, where nobody stands.
  await page.mouse.click(
    mean(({ x }) => x),
    mean(({ y }) => y) + 22,
    { button: 'right' },
  )
  await expect(page.getByRole('menu', { name: 'Nelayan' })).toBeVisible()
  await page.getByRole('menuitem', { name: 'Select its members' }).click()
  await expect(page.getByRole('region', { name: 'Inspector' })).toContainText('3 actors selected')
})
