/** What a person can do with an opportunity: understand it, plan it, make it real, put it off, dismiss it, call it back. */

import { expect, test } from '@playwright/test'
import { openSample, start } from './app'

test.beforeEach(async ({ page }) => {
  await start(page)
  await openSample(page, 'Cold chain (fictional)')
  await page.getByRole('list', { name: 'Opportunities' }).getByRole('button').first().click()
})

const best = 'Koperasi Teluk Labbiri ↔ PT Beku Sentosa Timur'

test('it says who gains what, why, along which path, and whom to ask', async ({ page }) => {
  const card = page.getByRole('article', { name: best })
  await expect(card).toContainText(
    'Koperasi Teluk Labbiri needs cold storage; PT Beku Sentosa Timur offers it.',
  )
  await expect(card).toContainText(
    'PT Beku Sentosa Timur needs fish supply; Koperasi Teluk Labbiri offers it.',
  )
  await expect(card).toContainText('Both gain.')
  for (const factor of ['Warmth', 'Doors', 'Reach', 'Fit', 'Openness'])
    await expect(card.getByRole('meter', { name: factor })).toBeVisible()
  await expect(card).toContainText(
    /in 45 of 100 comparisons .* the 12 ties between coalitions.*Warmth, doors and reach count 52% only\./,
  )
  await expect(card).toContainText('Koperasi Teluk Labbiri → Asosiasi Logistik Timur → PT Beku Sentosa Timur')
  await expect(card).toContainText('Ask Asosiasi Logistik Timur to introduce them.')
})

test('a planned introduction waits in Today', async ({ page }) => {
  await page.getByRole('button', { name: 'Plan introduction' }).click()
  await expect(page.getByRole('button', { name: 'Plan introduction' })).toBeDisabled()
  await page.getByRole('link', { name: 'Today' }).click()
  await expect(
    page.getByText(
      'Ask Asosiasi Logistik Timur to introduce Koperasi Teluk Labbiri and PT Beku Sentosa Timur',
    ),
  ).toBeVisible()
})

test('a tie made of it takes it off the list; undo brings it back', async ({ page }) => {
  await page.getByRole('button', { name: 'Make tie' }).click()
  await expect(page.getByRole('region', { name: 'Inspector' })).toBeVisible()
  await page.getByRole('tab', { name: 'Opportunities' }).click()
  await expect(page.getByRole('heading', { name: best })).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { name: best })).toBeVisible()
})

test('a proposed exchange made of it moves it to the proposals', async ({ page }) => {
  await page.getByRole('button', { name: 'Make proposed exchange' }).click()
  await expect(page.getByRole('region', { name: 'Inspector' }).getByLabel('Status')).toHaveValue('proposed')
  await page.getByRole('link', { name: 'Today' }).click()
  await expect(page.getByText(/Koperasi Teluk Labbiri.*PT Beku Sentosa Timur/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Map' }).click()
  await page.getByRole('tab', { name: 'Opportunities' }).click()
  await expect(page.getByRole('heading', { name: best })).toHaveCount(0)
})

for (const choice of ['Not now', 'Never'])
  test(`${choice} takes it off the list until it is called back`, async ({ page }) => {
    await page.getByRole('button', { name: choice }).click()
    await expect(page.getByRole('heading', { name: best })).toHaveCount(0)
    await page.getByText('Put off or dismissed (1)').click()
    await page.getByRole('button', { name: 'Show again' }).click()
    await expect(page.getByRole('heading', { name: best })).toBeVisible()
  })

test('who is closed is asked about once, whatever pairs that holds back', async ({ page }) => {
  await page.getByRole('link', { name: 'Opportunities' }).click()
  await page.getByText(/pairs are held back$/).click()
  await page.getByText(/because a party is closed$/).click()
  const answer = page.getByRole('combobox', { name: 'Is Gudang Dingin Parang still closed?' })
  await expect(answer).toHaveCount(1)
  await expect(
    page.getByText(/^Held back because of that: introductions to .*Daeng Basri Lallo/),
  ).toBeVisible()
  await answer.selectOption({ label: 'open' })
  await expect(answer).toHaveCount(0)
})
