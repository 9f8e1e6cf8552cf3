/** From a ring to a running deal and back; the message; how daring the list is; another way of being introduced. */

import { expect, type Page, test } from '@playwright/test'
import { map, openSample, saved, settled, start } from './app'

test.beforeEach(async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await page.getByRole('link', { name: 'Opportunities' }).click()
})

const pairs = (page: Page) => page.getByRole('list', { name: 'Opportunities' }).getByRole('heading')
const column = (page: Page, stage: string) => page.getByRole('region', { name: stage, exact: true })
const ringDeal = /^Ring of Koperasi Teluk Labbiri/

async function makeDeal(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Rings' }).click()
  await page.getByRole('list', { name: 'Exchange rings' }).getByRole('button').first().click()
  await page.getByRole('button', { name: 'Make it a deal' }).click()
  await expect(page.getByRole('tab', { name: 'Deals' })).toHaveAttribute('aria-selected', 'true')
}

test('a ring says who gives what, and is drawn on the map while it is in focus', async ({ page }) => {
  await page.getByRole('tab', { name: 'Pairs', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Rings' })).toBeFocused()
  const card = page.getByRole('article', { name: /Koperasi Teluk Labbiri ⇄ PT Beku Sentosa Timur/ })
  await expect(card).toContainText('Koperasi Teluk Labbiri gives fish supply to PT Beku Sentosa Timur.')
  await expect(card).toContainText('Everyone gains.')
  await expect(card).toContainText('All gain the same: 5.')
  await expect(page.getByText('proven best', { exact: true })).toBeVisible()
  // The tab is remembered for as long as the session lasts.
  await page.getByRole('link', { name: 'People' }).click()
  await page.getByRole('link', { name: 'Opportunities' }).click()
  await expect(page.getByRole('tab', { name: 'Rings' })).toHaveAttribute('aria-selected', 'true')
  await page.getByRole('button', { name: 'Show on the map' }).click()
  await expect(map(page)).toBeVisible()
  await expect(page.getByText('exchange ring', { exact: true })).toBeVisible()
  await map(page).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByText('exchange ring', { exact: true })).toHaveCount(0)
})

test('a ring becomes a deal, the deal runs, and each step can be taken back', async ({ page }) => {
  await makeDeal(page)
  const deal = column(page, 'Idea').getByRole('article', { name: ringDeal })
  await expect(deal).toContainText('gives fish supply (5) to PT Beku Sentosa Timur; gets cold storage (5).')
  // Proposed, the ring is no longer one to be made.
  await page.getByRole('tab', { name: 'Rings' }).click()
  await expect(
    page.getByRole('heading', { name: 'Koperasi Teluk Labbiri ⇄ PT Beku Sentosa Timur' }),
  ).toHaveCount(0)
  await page.getByRole('tab', { name: 'Deals' }).click()
  for (const stage of ['Talking', 'Agreed', 'Running']) {
    await page.getByRole('button', { name: new RegExp(`^Move Ring of .* to ${stage}$`) }).focus()
    await page.keyboard.press('Enter')
    await expect(column(page, stage).getByRole('article', { name: ringDeal })).toBeVisible()
  }
  await expect(page.getByRole('button', { name: /^Move Ring of .* to Ended$/ })).toBeFocused()
  await saved(page)
  await page.getByRole('article', { name: ringDeal }).getByRole('button', { name: 'Show on the map' }).click()
  await settled(page)
  await page.getByRole('link', { name: 'Today' }).click()
  // Its two exchanges run: they are not among the proposed ones.
  await expect(page.getByText(/Koperasi Teluk Labbiri → PT Beku Sentosa Timur/)).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByText(/Koperasi Teluk Labbiri → PT Beku Sentosa Timur/).first()).toBeVisible()
  for (let steps = 0; steps < 3; steps++) await page.keyboard.press('Control+z')
  await expect(page.getByText(/Koperasi Teluk Labbiri → PT Beku Sentosa Timur/)).toHaveCount(0)
  await page.getByRole('link', { name: 'Opportunities' }).click()
  await expect(page.getByRole('article', { name: ringDeal })).toHaveCount(0)
})

test('a deal is dragged, renamed, ended after asking, and deleted', async ({ page }) => {
  await makeDeal(page)
  await column(page, 'Idea').getByRole('article', { name: ringDeal }).dragTo(column(page, 'Running'))
  const deal = column(page, 'Running').getByRole('article', { name: ringDeal })
  await expect(deal).toBeVisible()
  await deal.getByRole('button', { name: 'Edit' }).click()
  await page.getByRole('textbox', { name: 'Deal' }).fill('Ice for fish')
  await page.getByRole('textbox', { name: 'Note' }).fill('first load in December')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(column(page, 'Running').getByRole('article', { name: 'Ice for fish' })).toContainText(
    'first load in December',
  )
  await page.getByRole('button', { name: 'Move Ice for fish to Ended' }).click()
  const dialog = page.getByRole('dialog', { name: 'End “Ice for fish”?' })
  await expect(dialog).toContainText('2 running exchanges end today.')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(column(page, 'Running').getByRole('article', { name: 'Ice for fish' })).toBeVisible()
  await page.getByRole('button', { name: 'Move Ice for fish to Ended' }).click()
  await page.getByRole('button', { name: 'End deal' }).click()
  const ended = column(page, 'Ended').getByRole('article', { name: 'Ice for fish' })
  await ended.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('dialog')).toContainText('2 exchanges that run or have ended stay on the map.')
  await page.getByRole('button', { name: 'Delete only the deal' }).click()
  await expect(page.getByRole('article', { name: 'Ice for fish' })).toHaveCount(0)
})

test('a deal in which somebody gives but gets nothing says so', async ({ page }) => {
  await page.getByRole('tab', { name: 'Deals' }).click()
  await expect(page.getByRole('article', { name: 'Abon masuk hotel' })).toContainText(
    'Not fair yet: Lab Uji Mutu Nusa would give but get nothing.',
  )
})

test('the message is drafted in either language, changed, and copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.getByRole('button', { name: 'Draft the message' }).click()
  const text = page.getByRole('textbox', { name: 'Message' })
  await expect(text).toHaveValue(/Koperasi Teluk Labbiri needs cold storage/)
  await page.getByRole('radio', { name: 'Indonesian' }).check()
  await expect(text).toHaveValue(/^Yth. Bapak\/Ibu di Asosiasi Logistik Timur,/)
  await expect(text).toHaveValue(/Koperasi Teluk Labbiri membutuhkan gudang beku/)
  await text.fill('Selamat sore.')
  await page.getByRole('radio', { name: 'English' }).check()
  await page.getByRole('radio', { name: 'Indonesian' }).check()
  await expect(text).toHaveValue('Selamat sore.')
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Message copied.' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Selamat sore.')
})

test('where copying is refused, the text is selected', async ({ page }) => {
  await page.evaluate(() =>
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('refused')) },
    }),
  )
  await page.getByRole('button', { name: 'Draft the message' }).click()
  await page.getByRole('button', { name: 'Copy' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'press Ctrl+C' })).toBeVisible()
  const chosen = await page
    .getByRole('textbox', { name: 'Message' })
    .evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd === area.value.length])
  expect(chosen).toEqual([0, true])
})

test('daring changes the order, and is one step to take back', async ({ page }) => {
  await expect(pairs(page).first()).toBeVisible()
  const before = await pairs(page).allTextContents()
  const slider = page.getByRole('slider', { name: 'Daring' })
  await expect(slider).toHaveValue('0.1')
  await slider.fill('0.25')
  await expect.poll(() => pairs(page).allTextContents()).not.toEqual(before)
  await slider.press('Control+z')
  await expect.poll(() => pairs(page).allTextContents()).toEqual(before)
  await expect(slider).toHaveValue('0.1')
})

test('another introduction path can be planned than the one suggested', async ({ page }) => {
  const paths = page.getByRole('radiogroup', { name: 'Introduction path' })
  await expect(paths.getByRole('radio')).toHaveCount(3)
  await expect(paths.getByRole('radio').first()).toBeChecked()
  await paths.getByRole('radio').nth(2).check()
  const card = page.getByRole('article')
  await expect(card).toContainText(
    'Ask now. You stand in the middle of this path: ask Nuraeni Bakkara to introduce you to Koperasi Teluk Labbiri and ask Hendra Wijayarungu to introduce you to PT Beku Sentosa Timur',
  )
  await expect(card).toContainText('Weakest link: Saya – Nuraeni Bakkara (trust 4).')
  await page.getByRole('button', { name: 'Plan introduction' }).click()
  await page.getByRole('link', { name: 'Today' }).click()
  await expect(
    page.getByText(
      'Ask Hendra Wijayarungu and Nuraeni Bakkara to introduce Koperasi Teluk Labbiri and PT Beku Sentosa Timur',
    ),
  ).toBeVisible()
})
