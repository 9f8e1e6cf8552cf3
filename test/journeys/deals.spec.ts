/** A deal written by hand: who gives what to whom, changed later, run, and brought back. */

import { expect, type Page, test } from '@playwright/test'
import { openSample, saved, start } from './app'

test.beforeEach(async ({ page }) => start(page))

const column = (page: Page, stage: string) => page.getByRole('region', { name: stage, exact: true })
const deal = (page: Page, stage: string) => column(page, stage).getByRole('article', { name: 'Ice for fish' })
const line = async (page: Page, place: number, giver: string, what: string, receiver: string) => {
  await page.getByLabel(`Giver, line ${place}`).selectOption({ label: giver })
  await page.getByLabel(`What is given, line ${place}`).fill(what)
  await page.getByLabel(`Receiver, line ${place}`).selectOption({ label: receiver })
}

test('a deal is written, says who gets nothing, gets another line, runs, and goes back in one step each', async ({
  page,
}) => {
  await openSample(page, 'Cold chain (fictional)')
  await page.getByRole('link', { name: 'Opportunities' }).click()
  await page.getByRole('tab', { name: 'Deals' }).click()
  await page.getByRole('button', { name: 'New deal' }).click()
  const dialog = page.getByRole('dialog', { name: 'New deal' })
  const save = dialog.getByRole('button', { name: 'Save' })
  await expect(save).toBeDisabled()
  await line(page, 1, 'Koperasi Teluk Labbiri', 'fish supply', 'PT Beku Sentosa Timur')
  await expect(
    dialog.getByText('Not fair yet: Koperasi Teluk Labbiri would give but get nothing.'),
  ).toBeVisible()
  await line(page, 2, 'PT Beku Sentosa Timur', 'ice slurry', 'Koperasi Teluk Labbiri')
  await expect(dialog.getByText('Not fair yet')).toHaveCount(0)
  await expect(dialog.getByLabel('A new resource, of the kind')).toHaveValue('goods')
  await dialog.getByRole('textbox', { name: 'Deal' }).fill('Ice for fish')
  await save.click()
  await expect(deal(page, 'Idea')).toContainText(
    'gives ice slurry (strength not entered) to Koperasi Teluk Labbiri',
  )

  await deal(page, 'Idea').getByRole('button', { name: 'Edit' }).click()
  await page.getByRole('button', { name: 'Add a line' }).click()
  await line(page, 3, 'Koperasi Teluk Labbiri', 'fish supply', 'Hendra Wijayarungu')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(deal(page, 'Idea')).toContainText('Hendra Wijayarungu gives nothing yet; gets fish supply')
  await expect(deal(page, 'Idea').getByRole('listitem')).toHaveCount(3)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(deal(page, 'Idea').getByRole('listitem')).toHaveCount(2)

  await deal(page, 'Idea').dragTo(column(page, 'Running'))
  await expect(page.getByText('2 exchanges are running now.')).toBeVisible()
  await page.getByRole('button', { name: 'Move Ice for fish to Agreed' }).click()
  await expect(page.getByText('2 exchanges are only proposed again.')).toBeVisible()
  await expect(deal(page, 'Agreed')).not.toContainText('running')
  await saved(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(deal(page, 'Running')).not.toContainText('proposed')
})

test('without two actors there is no deal to write, and the page says so', async ({ page }) => {
  await page.getByRole('link', { name: 'Opportunities' }).click()
  await page.getByRole('tab', { name: 'Deals' }).click()
  await expect(page.getByText('A deal needs at least two actors.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'New deal' })).toBeDisabled()
})
