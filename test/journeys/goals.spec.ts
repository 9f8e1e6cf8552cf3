/** The goals of a map: a question is deleted with the stances towards it, and comes back with them. */

import { expect, test } from '@playwright/test'
import { openSample, start } from './app'

test('a goal is deleted with what is said of it, and one undo brings all of it back', async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await page.getByRole('link', { name: 'Goals' }).click()
  const question = page.getByRole('banner').getByLabel('Question of this map')
  const asked = await question.inputValue()
  const cards = page.getByRole('main').getByRole('article')
  await expect(cards).toHaveCount(1)
  const stances = await cards.getByRole('list').last().textContent()
  await cards.getByRole('button', { name: 'Delete goal' }).press('Enter')
  await expect(cards).toHaveCount(0)
  await expect(page.getByRole('main').getByLabel('Question', { exact: true })).toBeFocused()
  await expect(question).toHaveValue('')
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toHaveAttribute('title', /^Undo: delete goal: /)
  await undo.click()
  await expect(cards).toHaveCount(1)
  await expect(question).toHaveValue(asked)
  await expect(cards.getByRole('list').last()).toHaveText(stances!)
})

test('what was written over a title is discarded by Escape and kept by Enter', async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await page.getByRole('link', { name: 'Goals' }).click()
  const undo = page.getByRole('button', { name: 'Undo' })
  const nothing = await undo.getAttribute('title')
  const titles = [
    page.getByLabel('Network name'),
    page.getByRole('main').getByRole('article').getByLabel('Question', { exact: true }),
  ]
  for (const title of titles) {
    const before = await title.inputValue()
    await title.fill('Something else')
    await title.press('Escape')
    await expect(title).not.toBeFocused()
    await expect(title).toHaveValue(before)
    await expect(undo).toHaveAttribute('title', nothing!)
  }
  const long = 'a'.repeat(300)
  await titles[1]!.fill(long)
  await titles[1]!.press('Enter')
  await expect(page.getByRole('banner').getByLabel('Question of this map')).toHaveValue(long)
})
