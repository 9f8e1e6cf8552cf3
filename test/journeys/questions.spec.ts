/** Fast entry by question: who gives to whom, actors into bins, who knows whom; by mouse, by keyboard and on a phone. */

import { expect, type Locator, type Page, test } from '@playwright/test'
import { chooseFile, drag, map, saved, start } from './app'

const undo = (page: Page) => page.getByRole('button', { name: 'Undo' })
const card = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) })
const pile = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const legend = (page: Page, entry: string) =>
  page.locator('.legend').getByRole('listitem').filter({ hasText: entry })

/** Sari is me, and she and the others are one coalition in which nobody is tied. */
async function drawFriends(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Add yourself' }).click()
  await page.keyboard.type('Sari')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await map(page).focus()
  await page.keyboard.press('n')
  for (const name of names) {
    await page.getByLabel('What to add, in one line').fill(name)
    await page.keyboard.press('Enter')
    await expect(undo(page)).toHaveAttribute('title', `Undo: add ${name}`)
  }
  await page.keyboard.press('Escape')
  await map(page).focus()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('c')
  await page.getByLabel('Coalition name').fill('Nelayan')
  await page.keyboard.press('Enter')
  await saved(page)
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = (await locator.boundingBox())!
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

test('who gives money to whom: receivers are tapped and taken back, giver after giver', async ({ page }) => {
  await start(page)
  await drawFriends(page, ['Budi', 'Citra', 'Dewi'])
  await expect(legend(page, 'money')).toHaveCount(0)
  await chooseFile(page, 'Fill in by questions')
  await expect(page).toHaveURL(/#questions$/)
  await expect(page.getByRole('heading', { name: 'Who gives money to whom?' })).toBeVisible()
  await expect(page.getByText('0 of 4 actors give.')).toBeVisible()
  await card(page, 'Budi').click()
  await expect(page.getByRole('heading', { name: 'To whom does Budi give money?' })).toBeVisible()
  await expect(page.getByText('1 of 4')).toBeVisible()
  await expect(card(page, 'Budi')).toHaveCount(0)

  await card(page, 'Citra').click()
  await expect(undo(page)).toHaveAttribute('title', 'Undo: exchange Budi → Citra')
  await card(page, 'Sari').click()
  await expect(card(page, 'Citra')).toHaveAttribute('aria-pressed', 'true')
  await card(page, 'Sari').click()
  await expect(undo(page)).toHaveAttribute('title', 'Undo: take back exchange Budi → Sari')
  await expect(card(page, 'Sari')).toHaveAttribute('aria-pressed', 'false')
  await undo(page).click()
  await expect(card(page, 'Sari')).toHaveAttribute('aria-pressed', 'true')

  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('heading', { name: 'To whom does Citra give money?' })).toBeVisible()
  await page.getByLabel('Add resource').and(page.getByRole('combobox')).fill('loan')
  await page.getByRole('button', { name: 'Add resource' }).click()
  await page.getByRole('radio', { name: '4: high' }).check({ force: true })
  await card(page, 'Dewi').click()
  await page.getByRole('button', { name: 'Back' }).click()
  // What Budi gives is money in general; the loan is asked about now.
  await expect(card(page, 'Citra')).toHaveAttribute('aria-pressed', 'false')
  await expect(card(page, 'Citra')).toContainText('money')
  await page.getByLabel('What is given').selectOption('money')
  await expect(card(page, 'Citra')).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('button', { name: 'Pick another giver' }).click()
  await expect(card(page, 'Budi')).toContainText('gives to 2 actors')
  await expect(page.getByText('2 of 4 actors give.')).toBeVisible()

  await page.getByRole('button', { name: 'Show the map' }).click()
  await expect(legend(page, 'money')).toBeVisible()
  await page.getByRole('combobox', { name: 'Search actors' }).fill('Citra')
  await page.keyboard.press('Enter')
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await expect(inspector.getByText('gives loan to Dewi')).toBeVisible()
  await expect(inspector.getByText('gets money from Budi')).toBeVisible()
})

test('actors go into bins by keyboard alone, several in one step, and undo takes them out', async ({
  page,
}) => {
  await start(page)
  await drawFriends(page, ['Budi', 'Citra', 'Dewi'])
  await map(page).focus()
  await page.keyboard.press('q')
  await expect(page.getByRole('heading', { name: 'Fill in by questions' })).toBeVisible()
  const stops = async (wanted: Locator) => {
    for (let count = 0; count < 40; count++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Shift+Tab')
    }
    throw new Error('Tab does not lead there')
  }
  await stops(page.getByRole('radio', { name: 'Who gives' }))
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('0 of 3 sorted')).toBeVisible()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(card(page, 'Budi')).toBeFocused()

  await page.keyboard.press('1')
  await expect(pile(page, 'hungry').getByRole('button', { name: 'Budi' })).toBeVisible()
  await expect(undo(page)).toHaveAttribute('title', 'Undo: edit Budi')
  await expect(card(page, 'Citra')).toBeFocused()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Space')
  await expect(page.getByText('2 chosen')).toBeVisible()
  await page.keyboard.press('3')
  await expect(page.getByText('3 of 3 sorted')).toBeVisible()
  await expect(undo(page)).toHaveAttribute('title', 'Undo: edit 2 actors')
  await expect(pile(page, 'content').getByRole('button', { name: 'content: 2 actors' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByText('1 of 3 sorted')).toBeVisible()
  await page.keyboard.press('Control+y')
  await expect(page.getByText('3 of 3 sorted')).toBeVisible()
  await expect(card(page, 'Dewi')).toBeFocused()
  await page.keyboard.press('0')
  await expect(pile(page, 'Unknown').getByRole('button', { name: 'Dewi' })).toBeVisible()

  await stops(page.getByRole('button', { name: 'Show the map' }))
  await page.keyboard.press('Enter')
  await expect(legend(page, 'hungry')).toBeVisible()
  await expect(legend(page, 'content')).toBeVisible()
})

test('cards are dragged together, or chosen and clicked into a bin; trust makes the ties it is about', async ({
  page,
}) => {
  await start(page)
  await drawFriends(page, ['Budi', 'Citra', 'Dewi'])
  await expect(legend(page, 'tie')).toHaveCount(0)
  await chooseFile(page, 'Fill in by questions')
  await page.getByText('Sort actors').click()
  await page.getByText('Trust', { exact: true }).click()
  await expect(card(page, 'Budi')).toContainText('no tie with you yet')
  await card(page, 'Budi').click()
  await card(page, 'Dewi').click()
  await drag(page, await middleOf(card(page, 'Dewi')), await middleOf(pile(page, 'good')))
  await expect(page.getByText('2 of 3 sorted')).toBeVisible()
  await expect(undo(page)).toHaveAttribute('title', 'Undo: trust of 2 ties')
  await card(page, 'Citra').click()
  await page.getByRole('button', { name: 'full: 0 actors' }).click()
  await expect(undo(page)).toHaveAttribute('title', 'Undo: trust Sari – Citra')
  // A drag that ends outside of the bins changes nothing.
  await drag(page, await middleOf(card(page, 'Citra')), { x: 640, y: 100 })
  await expect(undo(page)).toHaveAttribute('title', 'Undo: trust Sari – Citra')
  await undo(page).click()
  await undo(page).click()
  await expect(page.getByText('0 of 3 sorted')).toBeVisible()
  await page.keyboard.press('Control+y')
  await page.getByRole('button', { name: 'Show the map' }).click()
  await expect(legend(page, 'tie')).toBeVisible()
})

test('stance and influence ask for the goal first', async ({ page }) => {
  await start(page)
  await drawFriends(page, ['Budi', 'Citra'])
  await chooseFile(page, 'Fill in by questions')
  await page.getByText('Sort actors').click()
  await page.getByText('Stance', { exact: true }).click()
  await page.getByRole('textbox', { name: 'Question', exact: true }).fill('Who opens the cold store?')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('heading', { name: 'What is their stance towards “Who opens the cold store”?' }),
  ).toBeVisible()
  await card(page, 'Budi').click()
  await page.getByRole('button', { name: 'ally: 0 actors' }).click()
  await expect(undo(page)).toHaveAttribute('title', 'Undo: rate Budi')
})

test('who knows whom: pairs of a coalition with trust, no, skip and back', async ({ page }) => {
  await start(page)
  await drawFriends(page, ['Budi', 'Citra', 'Dewi'])
  await chooseFile(page, 'Fill in by questions')
  await page.getByText('Who knows').click()
  const asks = (a: string, b: string) =>
    expect(page.getByRole('heading', { name: `Do ${a} and ${b} know each other?` })).toBeVisible()
  await asks('Sari', 'Budi')
  await expect(page.getByText('0 of 6 · 6 pairs left')).toBeVisible()
  await page.getByRole('button', { name: 'good' }).click()
  await expect(undo(page)).toHaveAttribute('title', 'Undo: tie Sari – Budi')
  await asks('Sari', 'Citra')
  await page.getByRole('button', { name: 'They do not know each other' }).click()
  await asks('Sari', 'Dewi')
  await expect(page.getByText('2 of 6 · 4 pairs left')).toBeVisible()
  await page.getByRole('button', { name: 'Skip' }).click()
  await asks('Budi', 'Citra')
  await page.keyboard.press('0')
  await asks('Budi', 'Dewi')
  await page.getByRole('button', { name: 'Back' }).click()
  await asks('Budi', 'Citra')
  await expect(page.getByRole('button', { name: 'Yes, trust unknown' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await page.keyboard.press('2')
  await expect(undo(page)).toHaveAttribute('title', 'Undo: edit tie Budi – Citra')

  // Undo takes back the trust, then the tie: the pair is left to ask again.
  await undo(page).click()
  await undo(page).click()
  await asks('Budi', 'Citra')
  for (const key of ['n', 'n', '5']) await page.keyboard.press(key)
  await expect(page.getByText('1 pair was skipped.')).toBeVisible()
  await page.getByRole('button', { name: 'Ask the skipped ones' }).click()
  await asks('Sari', 'Dewi')
  await page.keyboard.press('n')
  await expect(page.getByText('All pairs in Nelayan are answered.')).toBeVisible()
  await expect(page.getByText('4 pairs were said not to know each other')).toBeVisible()

  await page.getByRole('button', { name: 'Show the map' }).click()
  await expect(legend(page, 'tie')).toBeVisible()
  await page.goBack()
  await expect(page.getByText('All pairs in Nelayan are answered.')).toBeVisible()
  await page.getByRole('button', { name: 'Ask again' }).click()
  await asks('Sari', 'Citra')
})

test('on a phone one card comes after the other, in Indonesian too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await start(page)
  await chooseFile(page, 'Open sample…')
  await page.getByRole('button', { name: 'Cold chain (fictional)' }).click()
  // What the bar has no room for is in the menu.
  await chooseFile(page, 'Fill in by questions')
  await page.getByText('Sort actors').click()
  await expect(page.getByText('1 of 39')).toBeVisible()
  await page.getByRole('button', { name: 'hungry' }).click()
  await expect(page.getByText('2 of 39')).toBeVisible()
  await expect(undo(page)).toHaveAttribute('title', /^Undo: edit /)
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page.getByRole('button', { name: 'hungry' })).toHaveAttribute('aria-pressed', 'true')
  await undo(page).click()
  await expect(page.getByRole('button', { name: 'unknown' })).toHaveAttribute('aria-pressed', 'true')
  await chooseFile(page, 'Language: EN')
  await expect(
    page.getByRole('heading', { name: 'Seberapa siap mereka bekerja sama sekarang?' }),
  ).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
