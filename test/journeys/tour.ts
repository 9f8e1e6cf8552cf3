/** A tour of everything there is on the screen: views, panels, dialogs and menus, to be looked at one by one. */

import { expect, type Page } from '@playwright/test'
import { linkedinFile } from '../fixtures/linkedin'
import { chooseFile, map, openSample } from './app'

export type Look = (where: string) => Promise<void>

const inspector = (page: Page) => page.getByRole('region', { name: 'Inspector' })

/** On a phone the panel beside the map begins closed. */
async function openPanel(page: Page): Promise<void> {
  const open = page.getByRole('button', { name: 'Open panel' })
  if (await open.isVisible()) await open.click()
}

async function focusOpportunity(page: Page): Promise<void> {
  await openPanel(page)
  await page.getByRole('tab', { name: 'Opportunities' }).click()
  await page.getByRole('list', { name: 'Opportunities' }).getByRole('button').first().click()
  await expect(page.getByRole('button', { name: 'Plan introduction' })).toBeVisible()
}

async function theMap(page: Page, look: Look): Promise<void> {
  await look('empty map')
  await openSample(page, 'Cold chain (fictional)')
  await look('map')
  await map(page).focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await openPanel(page)
  await expect(inspector(page).getByLabel('Name', { exact: true })).toBeVisible()
  await look('actor')
  await map(page).focus()
  for (const key of ['Enter', 'Shift+F10']) await page.keyboard.press(key)
  await expect(page.getByRole('menu')).toBeVisible()
  await look('menu of an actor')
  await page.keyboard.press('Escape')
  await map(page).focus()
  for (const key of ['Enter', 'PageDown', 'Shift+Enter']) await page.keyboard.press(key)
  await expect(page.getByLabel('All the same person? Merge into')).toBeVisible()
  await look('several actors, to be merged')
  await map(page).focus()
  await page.keyboard.press('Escape')
  await page.keyboard.press('n')
  await page.getByLabel('What to add, in one line').fill('Budi @ Perizinan: needs cold storage')
  await look('quick line')
  await page.keyboard.press('Escape')
  await map(page).focus()
  await page.keyboard.press('f')
  const filter = page.getByRole('region', { name: 'Filter of this view' })
  await filter.getByRole('button', { name: 'Rantai Dingin' }).click()
  await look('filter')
  await filter.getByRole('button', { name: 'Close filter' }).click()
  await page.getByRole('button', { name: 'Show all' }).click()
  await page.getByRole('button', { name: 'Draw exchange' }).click()
  await map(page).focus()
  for (const key of ['Enter', 'Home', 'Enter', 'PageDown', 'Enter']) await page.keyboard.press(key)
  await expect(page.getByRole('dialog', { name: 'New exchange' })).toBeVisible()
  await look('new exchange')
  await page.keyboard.press('Escape')
}

async function opportunities(page: Page, look: Look): Promise<void> {
  await openSample(page, 'Cold chain (fictional)')
  await focusOpportunity(page)
  await look('opportunity')
  await page.getByRole('button', { name: 'Draft the message' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('draft')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Make tie' }).click()
  await expect(inspector(page).getByLabel('Trust')).toBeVisible()
  await look('tie')
  await focusOpportunity(page)
  await page.getByRole('button', { name: 'Make proposed exchange' }).click()
  await expect(inspector(page).getByLabel('Status')).toBeVisible()
  await look('exchange')
  await map(page).focus()
  await page.keyboard.press('w')
  const trial = page.getByRole('region', { name: 'What if' })
  await expect(trial).toBeVisible()
  await look('what if')
  await focusOpportunity(page)
  await page.getByRole('button', { name: 'Try it' }).click()
  await expect(trial).toContainText(/changes? tried/)
  await page.getByRole('tab', { name: 'Opportunities' }).click()
  await look('what if, something tried')
}

async function pages(page: Page, look: Look): Promise<void> {
  const go = async (view: string) => {
    const link = page.getByRole('link', { name: view, exact: true })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
  }
  for (const view of ['People', 'Goals']) {
    await go(view)
    await look(`${view}, empty`)
  }
  await go('Map')
  await openSample(page, 'Cold chain (fictional)')
  await go('People')
  await expect(page.getByRole('grid')).toBeVisible()
  await look('People')
  await page.getByRole('grid').getByRole('checkbox').nth(1).check()
  await look('People, one chosen')
  for (const view of ['Coalitions', 'Goals', 'Today', 'Brokers']) {
    await go(view)
    await expect(
      page.getByRole('main').getByRole('heading', { name: view, exact: true }).first(),
    ).toBeVisible()
    if (view === 'Brokers') await expect(page.getByRole('list', { name: 'One new tie for me' })).toBeVisible()
    await look(view)
  }
  await go('Opportunities')
  await expect(page.getByRole('list', { name: 'Opportunities' })).toBeVisible()
  await look('pairs')
  for (const tab of ['Coalition pairs', 'Rings']) {
    await page.getByRole('tab', { name: tab }).click()
    if (tab === 'Rings') await expect(page.getByRole('list', { name: 'Exchange rings' })).toBeVisible()
    await look(tab)
  }
  await page.getByRole('list', { name: 'Exchange rings' }).getByRole('button').first().click()
  await look('ring')
  await page.getByRole('button', { name: 'Make it a deal' }).click()
  const deal = page.getByRole('article', { name: /^Ring of/ })
  await expect(deal).toBeVisible()
  await look('deals')
  for (const button of ['Edit', 'Delete']) {
    await deal.getByRole('button', { name: button }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await look(`${button} a deal`)
    await page.keyboard.press('Escape')
  }
}

async function questions(page: Page, look: Look): Promise<void> {
  await openSample(page, 'Cold chain (fictional)')
  await chooseFile(page, 'Fill in by questions')
  await look('giver')
  await page.getByRole('button', { name: /^Bank Pesisir Amanah/ }).click()
  await look('receivers')
  for (const round of ['Sort actors', 'Who knows']) {
    await page.getByText(round, { exact: true }).click()
    await look(round)
  }
  await chooseFile(page, 'History…')
  await expect(page.getByRole('tab', { name: 'How it grew' })).toBeVisible()
  await look('history')
  await page.getByRole('tab', { name: 'How it grew' }).click()
  await look('how it grew')
}

async function dialogs(page: Page, look: Look): Promise<void> {
  await openSample(page, 'Cold chain (fictional)')
  await page.getByRole('button', { name: 'File' }).click()
  await look('menu of files')
  await page.keyboard.press('Escape')
  for (const item of [
    'Open network…',
    'Open sample…',
    'Import contacts…',
    'Export image…',
    'Restore backup…',
    'All commands…',
    'Keyboard shortcuts',
  ]) {
    await chooseFile(page, item)
    await expect(page.getByRole('dialog')).toBeVisible()
    await look(item)
    if (item === 'Import contacts…') {
      const buffer = Buffer.from(linkedinFile(12))
      await page
        .getByLabel('Contacts file')
        .setInputFiles({ name: 'Connections.csv', mimeType: 'text/csv', buffer })
      await expect(page.getByRole('table', { name: 'Preview' })).toBeVisible()
      await look('preview of contacts')
    }
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
}

/** From an empty network each; in English. */
export const tours: Readonly<Record<string, (page: Page, look: Look) => Promise<void>>> = {
  'the map': theMap,
  opportunities,
  'the pages': pages,
  'questions and history': questions,
  'menus and dialogs': dialogs,
}
