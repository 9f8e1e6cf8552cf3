/** The history of a network: looking back, going back, taking that back, and watching how it grew. */

import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { chooseFile, saved, start } from './app'

/** Draws four actors with ties in five changes, the last of which is taken back. */
async function drawSome(page: Page) {
  await start(page)
  await page.keyboard.press('n')
  const line = page.getByLabel('What to add, in one line')
  for (const text of ['Ani', 'Budi > Ani', 'Citra > Ani', 'Dewi']) {
    await line.fill(text)
    await line.press('Enter')
    await expect(line).toHaveValue('')
  }
  await page.keyboard.press('Escape')
  await expect(line).toBeHidden()
  // Who was typed stands on the map a moment later: once the layout has found a place.
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', 'Undo: add Dewi')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Redo' })).toBeEnabled()
  await saved(page)
}

const list = (page: Page) => page.getByRole('listbox', { name: 'Changes, the latest first' })
const options = (page: Page) => list(page).getByRole('option')
const picture = (page: Page) => page.getByRole('img', { name: /^Picture of the network/ })

/** Pixels of the picture that are not its ground. */
function inked(page: Page): Promise<number> {
  return picture(page).evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height)
    return data.filter((value, index) => index % 4 === 3 && value > 0).length
  })
}

test('what was changed, the network as it was, back to it, and back again', async ({ page }) => {
  await drawSome(page)
  await chooseFile(page, 'History…')
  await expect(page).toHaveURL(/#history$/)
  await expect(options(page)).toHaveText([
    /^undone: add Dewi/,
    /^add Dewi.*undone later/,
    /^add Citra/,
    /^add Budi/,
    /^add Ani/,
    /^this network was created/,
  ])
  await expect(page.getByRole('heading', { name: 'As it is now' })).toBeVisible()
  await expect(picture(page)).toHaveAccessibleName(/: 3 actors, 2 ties, 0 exchanges$/)
  const now = await inked(page)

  await options(page).nth(3).click()
  await expect(picture(page)).toHaveAccessibleName(/: 2 actors, 1 tie, 0 exchanges$/)
  await expect(page.getByText('Since then: 1 actor added (Citra) and 1 tie added.')).toBeVisible()
  await expect.poll(() => inked(page)).toBeLessThan(now)
  expect(await inked(page)).toBeGreaterThan(100)
  // The network itself is as it was.
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', 'Undo: add Citra')

  await page.getByRole('button', { name: 'Go back to this point' }).click()
  await expect(options(page).first()).toHaveText(/^back to 24 Nov 2026, 11:00/)
  await expect(picture(page)).toHaveAccessibleName(/As it is now: 2 actors, 1 tie/)
  await saved(page)
  await page.reload()
  await saved(page)
  await expect(options(page).first()).toHaveText(/^back to/)
  await page.getByRole('link', { name: 'People' }).click()
  await expect(page.getByText('2 actors', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('3 actors', { exact: true })).toBeVisible()
})

test('the list by keyboard, from the latest to the beginning', async ({ page }) => {
  await drawSome(page)
  await chooseFile(page, 'History…')
  await expect(options(page)).toHaveCount(6)
  await list(page).focus()
  await page.keyboard.press('ArrowDown')
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(picture(page)).toHaveAccessibleName(/: 4 actors/)
  await page.keyboard.press('End')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
  await expect(picture(page)).toHaveAccessibleName(/: 0 actors/)
  const active = await list(page).getAttribute('aria-activedescendant')
  await expect(options(page).last()).toHaveAttribute('id', active ?? '')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('heading', { name: 'As it is now' })).toBeVisible()
})

test('how it grew: playing it, any moment by the slider, and by the calendar', async ({ page }) => {
  await drawSome(page)
  await chooseFile(page, 'History…')
  await page.getByRole('tab', { name: 'How it grew' }).click()
  const time = page.getByRole('slider', { name: 'Time' })
  await expect(time).toHaveValue('5')
  await expect(time).toHaveAttribute('aria-valuetext', '24 Nov 2026, 11:00')
  await time.focus()
  await page.keyboard.press('Home')
  await expect(time).toHaveAttribute('aria-valuetext', 'The start')
  await expect(picture(page)).toHaveAccessibleName(/: 0 actors/)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(picture(page)).toHaveAccessibleName(/: 2 actors, 1 tie/)
  await expect(page.getByText('add Budi')).toBeVisible()
  await page.getByLabel('Speed').selectOption('fast')
  await time.focus()
  // The clock of the journeys stands still; timers run all the same.
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await expect(time).toHaveValue('5')
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()

  await page.getByRole('radio', { name: 'calendar' }).check()
  await expect(page.getByText('There are not enough dates to play.')).toBeVisible()
  await page.getByRole('link', { name: 'People' }).click()
  await page.getByRole('rowheader', { name: 'Citra' }).click()
  const inspector = page.getByRole('region', { name: 'Inspector' })
  await inspector.getByRole('button', { name: 'Ani', exact: true }).click()
  await inspector.getByLabel('Since').fill('2019-03-01')
  await inspector.getByLabel('Until').fill('2021-02-28')
  await inspector.getByLabel('Until').press('Enter')
  await saved(page)
  await chooseFile(page, 'History…')
  await page.getByRole('tab', { name: 'How it grew' }).click()
  await page.getByRole('radio', { name: 'calendar' }).check()
  await time.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await expect(time).toHaveAttribute('aria-valuetext', /^Friday,? 1 March 2019$/)
  await expect(picture(page)).toHaveAccessibleName(/: 2 actors, 1 tie/)
  await page.keyboard.press('ArrowRight')
  await expect(time).toHaveAttribute('aria-valuetext', /^Monday,? 1 March 2021$/)
  await expect(picture(page)).toHaveAccessibleName(/: 2 actors, 0 ties/)
})

test('where less motion is asked for, the film goes on by steps only', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await drawSome(page)
  await chooseFile(page, 'History…')
  await page.getByRole('tab', { name: 'How it grew' }).click()
  const time = page.getByRole('slider', { name: 'Time' })
  await expect(page.getByRole('button', { name: 'Play' })).toHaveCount(0)
  await page.getByRole('button', { name: 'One step back' }).click()
  await expect(time).toHaveValue('4')
  await time.focus()
  await page.keyboard.press('Space')
  await expect(time).toHaveValue('5')
})

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing in the history, ${theme}`, async ({ page }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('simpul.preferences', JSON.stringify({ language: 'en', theme: chosen }))
    }, theme)
    await drawSome(page)
    await chooseFile(page, 'History…')
    const found: string[] = []
    const look = async (where: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      found.push(
        ...violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html.slice(0, 120) ?? ''}`),
      )
    }
    await options(page).nth(3).click()
    await expect(page.getByRole('button', { name: 'Go back to this point' })).toBeVisible()
    await look('changes')
    await page.getByRole('tab', { name: 'How it grew' }).click()
    await expect(page.getByRole('slider', { name: 'Time' })).toBeVisible()
    await look('how it grew')
    expect(found).toEqual([])
  })
