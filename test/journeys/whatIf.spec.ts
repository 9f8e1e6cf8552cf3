/** Trying a tie out: the numbers before and after, then gone or kept. */

import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { chooseFile, map, openSample, saved, settled, type Spot, spots, start } from './app'

test.beforeEach(async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
})

const bar = (page: Page) => page.getByRole('region', { name: 'What if' })
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })
const trial = (page: Page) => page.getByRole('status').filter({ hasText: /^Only a trial$/ })

/** Draws a tie between two who have none, by clicking the one and then the other. */
async function drawTie(page: Page): Promise<void> {
  const at = await spots(page, 60)
  await page.getByRole('button', { name: 'Draw tie' }).click()
  for (const name of ['Koperasi Teluk Labbiri', 'PT Beku Sentosa Timur'])
    await page.mouse.click(at.get(name)!.x, at.get(name)!.y)
  await expect(
    page.getByRole('heading', { name: 'Koperasi Teluk Labbiri – PT Beku Sentosa Timur' }),
  ).toBeVisible()
}

const figure = (page: Page, name: string) =>
  bar(page).getByText(name, { exact: true }).locator('xpath=following-sibling::dd[1]')

test('a tie that is tried changes the numbers, and is gone after a reload', async ({ page }) => {
  await chooseFile(page, 'What if…')
  await expect(trial(page)).toBeVisible()
  await expect(figure(page, 'Opportunities')).toHaveText(/^\d+$/)
  await drawTie(page)
  await expect(bar(page)).toContainText('1 change tried')
  await expect(figure(page, 'Opportunities')).toHaveText(/^\d+ → \d+from \d+ to \d+$/)
  await expect(figure(page, 'Coalition gaps')).toHaveText(/^0\.\d+ → 0\.\d+from 0\.\d+ to 0\.\d+ better$/)
  await page.getByRole('tab', { name: 'Opportunities' }).click()
  const gone = page.getByRole('list', { name: 'No longer in the list' })
  await expect(gone).toContainText('Koperasi Teluk Labbiri ↔ PT Beku Sentosa Timur')
  await expect(page.getByRole('list', { name: 'Opportunities' })).toContainText(/up from \d+/)
  for (const dark of [false, true]) {
    if (dark) await page.getByRole('button', { name: 'Theme' }).click()
    const found = await new AxeBuilder({ page }).include('.what-if').include('.side-panel').analyze()
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([])
  }
  // Esc leaves what is going on, never the trial.
  await map(page).focus()
  for (let times = 0; times < 4; times++) await page.keyboard.press('Escape')
  await expect(bar(page)).toContainText('1 change tried')
  page.on('dialog', (dialog) => void dialog.accept())
  await page.reload()
  await saved(page)
  await expect(bar(page)).toHaveCount(0)
  await expect(undo(page)).toBeDisabled()
  await expect(page.getByRole('list', { name: 'Opportunities' }).getByRole('listitem').first()).toContainText(
    'Koperasi Teluk Labbiri ↔ PT Beku Sentosa Timur',
  )
})

test('what it changes is told wherever it is told, seen with an arrow and heard in words', async ({
  page,
}) => {
  await chooseFile(page, 'What if…')
  await drawTie(page)
  await page.getByRole('link', { name: 'Brokers' }).click()
  const bridging = page
    .getByRole('list', { name: 'Who bridges coalitions' })
    .getByRole('listitem')
    .filter({ hasText: 'PT Beku Sentosa Timur' })
  await expect(bridging).toContainText('59.7 → 80.9')
  await expect(bridging).toContainText('7 → 8')
  await expect(bridging).toMatchAriaSnapshot(`
    - listitem:
      - paragraph:
        - text: from 59.7 to 80.9 paths between coalitions
  `)
  const open = page.getByRole('list', { name: 'How open each coalition is' }).getByRole('listitem')
  await expect(open.filter({ hasText: 'Rantai Dingin' })).toContainText('14 ties inside, 12 → 13')
  await expect(open.filter({ hasText: 'Perizinan' })).not.toContainText('→')
  await bridging.getByRole('button', { name: 'PT Beku Sentosa Timur', exact: true }).click()
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await expect(inspector).toContainText('Bridges 59.7 → 80.9')
  await page.getByRole('link', { name: 'Coalitions' }).click()
  await expect(
    page.getByRole('list', { name: 'Coalitions' }).getByRole('listitem').filter({ hasText: 'Rantai Dingin' }),
  ).toContainText('12 → 13')
  await bar(page).getByRole('button', { name: 'Throw away' }).click()
  await expect(bar(page)).toHaveCount(0)
  await expect(page.getByRole('main')).not.toContainText('→')
})

test('the pages that count people, questions, stances and deals count before and after', async ({ page }) => {
  const main = page.getByRole('main')
  await page.getByRole('link', { name: 'People' }).click()
  await chooseFile(page, 'What if…')
  await expect(trial(page)).toBeVisible()
  const line = page.getByRole('combobox', { name: 'New person' })
  await line.fill('Sari > Koperasi Teluk Labbiri')
  await line.press('Enter')
  const count = main.getByRole('status').filter({ hasText: 'actors' })
  await expect(count).toHaveText(/^(\d+) → (\d+)from \1 to \2 actors$/)
  const rows = page.getByRole('grid', { name: 'People' }).getByRole('row')
  const row = (name: string) => rows.filter({ has: page.getByRole('rowheader', { name, exact: true }) })
  const filter = page.getByRole('searchbox', { name: 'Filter by any word…' })
  await filter.fill('Koperasi Teluk Labbiri')
  await expect(row('Koperasi Teluk Labbiri')).toContainText(/(\d+) → (\d+)from \1 to \2$/)
  await expect(row('Haji Rustam Daeng Nai')).not.toContainText('→')
  const grouping = page.getByRole('checkbox', { name: 'Group by affiliation' })
  await grouping.click()
  await expect(grouping).toBeChecked()
  await filter.fill('Sari')
  await expect(row('Sari')).not.toContainText('→')
  await expect(rows.filter({ hasText: 'No affiliation' })).toContainText('0 actors → 1 actor')

  await page.getByRole('link', { name: 'Today' }).click()
  await expect(main.getByText(/^Needs unknown for \d+ → \d+/)).toBeVisible()
  await page.getByRole('link', { name: 'Goals' }).click()
  await expect(main.getByText(/^The stance of \d+ → \d+/)).toBeVisible()
  await expect(main.getByRole('listitem').filter({ hasText: 'ally' })).not.toContainText('→')
  await page.getByRole('link', { name: 'Coalitions' }).click()
  await expect(main.getByText(/\d+ → \d+.* actors have no coalition yet/)).toBeVisible()

  await page.getByRole('link', { name: 'Opportunities' }).click()
  await page.getByRole('tab', { name: 'Deals' }).click()
  await page.getByRole('button', { name: 'Move Abon masuk hotel to Talking' }).click()
  await expect(page.getByRole('heading', { name: 'Idea from 1 to none' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Talking from none to 1' })).toBeVisible()
  await bar(page).getByRole('button', { name: 'Throw away' }).click()
  await expect(page.getByRole('heading', { name: 'Idea 1' })).toBeVisible()
})

test('an opportunity is tried and kept as one step; undo takes all of it back', async ({ page }) => {
  await page.getByRole('list', { name: 'Opportunities' }).getByRole('button').first().click()
  await page.getByRole('button', { name: 'Try it' }).click()
  await expect(bar(page)).toContainText('3 changes tried')
  await expect(undo(page)).toHaveAttribute('title', /^Undo: exchange/)
  await bar(page).getByRole('button', { name: 'Keep all' }).click()
  await saved(page)
  await expect(bar(page)).toHaveCount(0)
  await page.reload()
  await saved(page)
  await expect(undo(page)).toHaveAttribute('title', 'Undo: keep what was tried: 3 changes')
  await undo(page).click()
  await expect(undo(page)).toBeDisabled()
  await expect(page.getByRole('list', { name: 'Opportunities' }).getByRole('listitem').first()).toContainText(
    'Koperasi Teluk Labbiri ↔ PT Beku Sentosa Timur',
  )
})

test('thrown away, everything is as before; another network waits for the decision', async ({ page }) => {
  await map(page).focus()
  await page.keyboard.press('w')
  await drawTie(page)
  await page.keyboard.press('Escape')
  await chooseFile(page, 'New network')
  await expect(page.getByText('A trial is going on. Keep it or throw it away first')).toBeVisible()
  await page.getByRole('button', { name: 'Throw away' }).click()
  await saved(page)
  await settled(page)
  await expect(undo(page)).toBeDisabled()
  await expect(
    page.getByRole('heading', { name: 'Koperasi Teluk Labbiri – PT Beku Sentosa Timur' }),
  ).toHaveCount(0)
  await page.getByRole('link', { name: 'People' }).click()
  await chooseFile(page, 'What if…')
  await expect(trial(page)).toBeVisible()
  await bar(page).getByRole('button', { name: 'Done' }).click()
  await saved(page)
})

test('what was in sight stays there while the bar takes its room, and is as before once it is gone', async ({
  page,
}) => {
  const lowest = (at: ReadonlyMap<string, Spot>) => Math.max(...[...at.values()].map(({ y }) => y))
  const legendTop = async () => (await page.locator('.legend').boundingBox())!.y
  await page.getByRole('button', { name: 'Fit' }).click()
  await settled(page)
  const before = await spots(page, 40)
  expect(before.size).toBe(40)
  expect(lowest(before)).toBeLessThan(await legendTop())
  await page.keyboard.press('w')
  await expect(bar(page)).toBeVisible()
  await settled(page)
  const during = await spots(page, 40)
  expect(lowest(during)).toBeLessThan(await legendTop())
  const tools = (await page.getByRole('toolbar').boundingBox())!
  expect(Math.min(...[...during.values()].map(({ y }) => y))).toBeGreaterThan(tools.y + tools.height)
  await bar(page).getByRole('button', { name: 'Done' }).click()
  await expect(bar(page)).toBeHidden()
  await settled(page)
  const after = await spots(page, 40)
  for (const [name, { x, y }] of before) {
    expect(Math.abs(after.get(name)!.x - x), name).toBeLessThan(1)
    expect(Math.abs(after.get(name)!.y - y), name).toBeLessThan(1)
  }
})

test('the focus goes on to what the page is about when the bar leaves', async ({ page }) => {
  await map(page).focus()
  await page.keyboard.press('w')
  await bar(page).getByRole('button', { name: 'Done' }).press('Enter')
  await expect(map(page)).toBeFocused()
  for (const [view, landing] of [
    ['People', page.getByRole('grid').locator('[tabindex="0"]').first()],
    ['Goals', page.getByRole('main')],
  ] as const) {
    await page.getByRole('link', { name: view }).click()
    await expect(landing).toBeVisible()
    await chooseFile(page, 'What if…')
    await bar(page).getByRole('button', { name: 'Done' }).press('Enter')
    await expect(bar(page)).toHaveCount(0)
    await expect(landing).toBeFocused()
  }
})
