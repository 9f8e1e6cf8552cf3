/** What a person finds out about brokers, and does with it: light it on the map, say who they are, found a coalition. */

import { expect, type Locator, type Page, test } from '@playwright/test'
import { plantedNetwork } from '../bench/network'
import { chooseFile, map, openBackupOf, openSample, start, typeLines } from './app'

test.beforeEach(async ({ page }) => start(page))

const list = (page: Page, name: string): Locator => page.getByRole('list', { name, exact: true })

async function openBrokers(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Brokers' }).click()
}

test('brokers are ranked with their roles, and one is lit on the map until the light is put out', async ({
  page,
}) => {
  await openSample(page, 'Cold chain (fictional)')
  await openBrokers(page)
  const first = list(page, 'Who bridges coalitions').getByRole('listitem').first()
  await expect(first).toContainText('Hendra Wijayarungu')
  await expect(first).toContainText(/Roles: .*12 times the gate of their own coalition/)
  await expect(first).toContainText(
    /7 contacts, spread 0\.6 · on [\d.]+ shortest paths of the whole map \(betweenness\)/,
  )
  await first.getByRole('button', { name: 'Show on the map' }).click()
  await expect(map(page)).toBeVisible()
  await expect(page.getByText('8 actors highlighted')).toBeVisible()
  await page.getByRole('button', { name: 'Clear the highlight' }).click()
  await expect(page.getByText('8 actors highlighted')).toHaveCount(0)
})

test('brokers by what is exchanged: from whom to whom, lit on the map; what is not known is said', async ({
  page,
}) => {
  await openSample(page, 'Cold chain (fictional)')
  await openBrokers(page)
  const by = page.getByLabel('Seen by')
  await by.selectOption({ label: 'what is exchanged: goods' })
  const first = list(page, 'Who passes on goods').getByRole('listitem').first()
  await expect(first).toContainText('TPI Labbiri')
  await expect(first).toContainText('Passes on goods 2 times from their own coalition outward.')
  await expect(first).toContainText('From Koperasi Teluk Labbiri; to')
  await by.selectOption({ label: 'what is exchanged: support' })
  await expect(
    page.getByText('4 things flow, but nobody gets from one side and gives to another.'),
  ).toBeVisible()
  await by.selectOption({ label: 'what is exchanged: goods' })
  await first.getByRole('button', { name: 'Show on the map' }).click()
  await expect(page.getByText('4 actors highlighted')).toBeVisible()
})

test('Escape puts the light out, and Back leads to the advice again', async ({ page }) => {
  await openSample(page, 'Cold chain (fictional)')
  await openBrokers(page)
  await list(page, 'Whom to brief first?').getByRole('button').first().click()
  await expect(page.getByText('1 actor highlighted')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByText('1 actor highlighted')).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('heading', { name: 'Brokers', exact: true })).toBeVisible()
})

test('my own contacts, coalitions beside chance, and one new tie that leaves the closed in peace', async ({
  page,
}) => {
  await openSample(page, 'Cold chain (fictional)')
  await openBrokers(page)
  await expect(page.getByText('Of your 8 contacts 7.4 are really different (effective size).')).toBeVisible()
  await expect(list(page, 'How open each coalition is').getByRole('listitem')).toHaveCount(5)
  await expect(list(page, 'How open each coalition is')).toContainText('By chance it would be 0.6.')
  await expect(list(page, 'One new tie for me').getByRole('listitem')).toHaveCount(1)
  await expect(list(page, 'One new tie for me')).toContainText('effective size 7.4 → 8.4')
  await expect(list(page, 'One new tie for me')).toContainText('The needs of Ratna Kemuning are unknown')
  await expect(
    page.getByText('Not proposed: 1 who is closed and 29 where only one side would gain.'),
  ).toBeVisible()
})

test('who leaves whom cut off, and who I am, in a network drawn by hand', async ({ page }) => {
  await openBrokers(page)
  await expect(page.getByText('There are no ties yet, so there are no brokers.')).toBeVisible()
  await page.getByRole('button', { name: 'Open the map' }).click()
  await typeLines(page, [
    'Ayu > Budi',
    'Budi > Citra',
    'Ayu > Citra',
    'Citra > Dewi',
    'Dewi > Eko',
    'Dewi > Fajar',
  ])
  await openBrokers(page)
  // Nobody is in a coalition: nothing is said of roles between coalitions.
  await expect(list(page, 'Who bridges coalitions')).toContainText('Dewi')
  await expect(list(page, 'Who bridges coalitions')).not.toContainText('coalition')
  await expect(page.getByText('If Dewi leaves, 2 actors are cut off: Eko and Fajar.')).toBeVisible()
  await expect(
    page
      .getByText('The tie Dewi – Citra is the only way to 3 actors')
      .or(page.getByText('The tie Citra – Dewi is the only way to 3 actors')),
  ).toBeVisible()
  await page.getByLabel('Who are you?').selectOption({ label: 'Ayu' })
  await expect(page.getByText('Of your 2 contacts only 1 are really different')).toBeVisible()
  await expect(list(page, 'One new tie for me').getByRole('listitem').first()).toContainText('Dewi')
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel('Who are you?')).toBeVisible()
})

test('among many, who I am is found by a few letters', async ({ page }) => {
  await openBackupOf(page, plantedNetwork(220))
  await openBrokers(page)
  const field = page.getByRole('combobox', { name: 'Who are you?' })
  await field.fill('Made-up 21')
  const found = page.getByRole('listbox', { name: 'Who are you?' })
  await found.getByRole('option', { name: 'Made-up 215' }).click()
  await expect(field).toHaveCount(0)
  await expect(page.getByText(/^Of your \d+ contacts|^Your \d+ contacts/)).toBeVisible()
})

test('those who work closely together become a coalition with one click, and stop with one undo', async ({
  page,
}) => {
  const circle = (names: readonly string[]) =>
    names.flatMap((one, k) => names.slice(k + 1).map((other) => `${one} > ${other}`))
  await typeLines(page, [
    ...circle(['Ayu', 'Budi', 'Citra', 'Dewi']),
    ...circle(['Eko', 'Fajar', 'Gita', 'Hadi']),
    'Dewi > Eko',
  ])
  await page.getByRole('link', { name: 'Coalitions' }).click()
  const suggestions = list(page, 'Coalitions from ties').getByRole('listitem')
  await expect(suggestions).toHaveCount(2)
  await expect(suggestions.first()).toContainText('These 4 work closely together')
  await expect(suggestions.first()).toContainText('6 ties among them, 1 outward.')
  await suggestions.first().getByRole('button', { name: 'Make it a coalition' }).click()
  // What is a coalition now stays beside it, with nothing to accept.
  await expect(suggestions.last()).toContainText('They are exactly the members of your coalition “')
  await expect(suggestions.getByRole('button', { name: 'Make it a coalition' })).toHaveCount(1)
  await expect(list(page, 'Coalitions').getByRole('listitem')).toContainText('4 members')
  await expect(page.getByRole('textbox', { name: 'Coalition name' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(suggestions.getByRole('button', { name: 'Make it a coalition' })).toHaveCount(2)
  for (const left of [1, 0]) {
    await suggestions.getByRole('button', { name: 'Make it a coalition' }).first().click()
    await expect(page.getByRole('textbox', { name: 'Coalition name' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(suggestions.getByRole('button', { name: 'Make it a coalition' })).toHaveCount(left)
  }
  await expect(page.getByText('The ties confirm your coalitions')).toBeVisible()
})

test('nobody is said to be safe beside those whom a trial cuts off', async ({ page }) => {
  await typeLines(page, ['Ayu > Budi', 'Budi > Citra', 'Ayu > Citra', 'Citra > Dewi', 'Dewi > Eko'])
  await chooseFile(page, 'What if…')
  await page.getByRole('combobox', { name: 'Search actors' }).fill('Dewi')
  await page.keyboard.press('Enter')
  await expect(
    page.getByRole('region', { name: 'Inspector' }).getByLabel('Name', { exact: true }),
  ).toHaveValue('Dewi')
  await map(page).focus()
  await page.keyboard.press('Delete')
  await openBrokers(page)
  await expect(page.getByText('What is tried cuts off 1 actor: Eko.')).toBeVisible()
  await expect(page.getByText('Nobody would be cut off')).toHaveCount(0)
})
