/** What journeys do with the app, as a person would: by the names of things on the screen. */

import { expect, type Locator, type Page } from '@playwright/test'
import { writeBackup } from '../../src/files/backup'
import type { Network } from '../../src/network/network'

export interface Spot {
  readonly x: number
  readonly y: number
}

/** Opens the app in English with an empty profile, and fails the journey on any error or policy violation. */
export async function start(page: Page, language: 'id' | 'en' = 'en'): Promise<void> {
  // Receptivities fade: on another day the samples would rank otherwise.
  await page.clock.setFixedTime(new Date('2026-11-24T03:00:00Z'))
  await page.addInitScript((chosen) => {
    if (!localStorage.getItem('simpul.preferences'))
      localStorage.setItem('simpul.preferences', JSON.stringify({ language: chosen, theme: 'light' }))
    document.addEventListener('securitypolicyviolation', (event) => {
      throw new Error(`policy: ${event.violatedDirective} ${event.blockedURI}`)
    })
  }, language)
  page.on('pageerror', (error) => {
    throw error
  })
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') throw new Error(`request to ${hostname}`)
  })
  await page.goto('./')
  await saved(page)
}

export function map(page: Page): Locator {
  return page.getByRole('region', { name: /^(Map|Peta)$/ })
}

export async function saved(page: Page): Promise<void> {
  await expect(page.getByRole('status').filter({ hasText: /^(Saved|Tersimpan)$/ })).toBeVisible()
}

export async function chooseFile(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: /^(File|Berkas)$/ }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

export async function openSample(
  page: Page,
  name: 'Cold chain (fictional)' | 'Florentine families',
): Promise<void> {
  await chooseFile(page, 'Open sample…')
  await page.getByRole('button', { name }).click()
  // On a phone the panel begins closed.
  const listed = page.getByRole('list', { name: 'Opportunities', includeHidden: true })
  await expect(listed.getByRole('listitem', { includeHidden: true }).first()).toBeAttached()
  await settled(page)
}

/** Opens a network by way of a backup of it. */
export async function openBackupOf(page: Page, network: Network): Promise<void> {
  const buffer = Buffer.from(writeBackup(network, { at: '2026-11-24T00:00:00Z' }))
  await chooseFile(page, 'Restore backup…')
  await page
    .getByLabel('Backup file')
    .setInputFiles({ name: 'made-up.json', mimeType: 'application/json', buffer })
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

/** Where the actors lie on the screen, found by walking through the map with the keyboard. */
export async function spots(page: Page, wanted: number): Promise<ReadonlyMap<string, Spot>> {
  const found = new Map<string, Spot>()
  const cursor = page.locator('.map-cursor')
  await expect(async () => {
    await map(page).focus()
    await page.keyboard.press('Enter')
    await expect(cursor).toBeFocused({ timeout: 2000 })
  }).toPass()
  await page.keyboard.press('Home')
  for (let count = 0; count < wanted; count++) {
    const box = await cursor.boundingBox()
    const name = (await cursor.getAttribute('aria-label'))?.split(',')[0] ?? ''
    if (!box || found.has(name)) break
    found.set(name, { x: box.x + box.width / 2, y: box.y + box.height / 2 })
    await page.keyboard.press('PageDown')
  }
  await page.keyboard.press('Escape')
  return found
}

/** Two frames without anything left to draw. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  )
}

export async function drag(page: Page, from: Spot, to: Spot): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
}

/** Types lines into the quick line and waits until they are stored. */
export async function typeLines(page: Page, lines: readonly string[]): Promise<void> {
  await page.keyboard.press('n')
  for (const line of lines) {
    await page.getByLabel('What to add, in one line').fill(line)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Escape')
  await saved(page)
}
