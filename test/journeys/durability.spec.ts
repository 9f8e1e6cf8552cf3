/** What is acknowledged stays: killed browsers, two tabs, a full disk, undo, backups, a newer version. */

import { readFile } from 'node:fs/promises'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { chooseFile, map, saved, settled, start } from './app'
import { test } from './profile'

async function openApp(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await start(page)
  return page
}

/** Adds an actor with the tool for it; it need not be stored yet. */
async function addActor(page: Page, x: number, y: number, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add actor' }).click()
  await settled(page)
  const box = await map(page).boundingBox()
  await page.mouse.click((box?.x ?? 0) + x, (box?.y ?? 0) + y)
  const field = page.getByRole('region', { name: 'Inspector' }).getByLabel('Name', { exact: true })
  await expect(field).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

/** Adds an actor and waits until the app says that it is stored. */
async function addAndSave(page: Page, x: number, y: number, name: string): Promise<void> {
  await addActor(page, x, y, name)
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveAttribute('title', `Undo: edit ${name}`)
  await saved(page)
}

/** The names in the table of people, in order; ends on the map again. */
async function people(page: Page): Promise<readonly string[]> {
  await page.getByRole('link', { name: 'People' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
  const names = await page.getByRole('rowheader').allTextContents()
  await page.getByRole('link', { name: 'Map' }).click()
  return names.sort()
}

const status = (page: Page) => page.getByRole('status').filter({ hasText: /^(Saved|Saving…|Not saved)$/ })

/** Chooses "Download backup" by a button or menu item, and gives the path of the file. */
async function downloadBackup(page: Page, choose: () => Promise<void>): Promise<string> {
  const downloading = page.waitForEvent('download')
  await choose()
  return (await downloading).path()
}

test('what was acknowledged is there after the browser is killed, time and again', async ({ profile }) => {
  test.setTimeout(180_000)
  const acknowledged: string[] = []
  const attempted: string[] = []
  for (let round = 1; round <= 5; round++) {
    const page = await openApp(await profile.open())
    if (round > 1) {
      const there = await people(page)
      expect(there).toEqual(expect.arrayContaining(acknowledged))
      expect(attempted).toEqual(expect.arrayContaining([...there]))
    }
    await addAndSave(page, 150 + 90 * round, 150, `Budi ${round}`)
    acknowledged.push(`Budi ${round}`)
    attempted.push(`Budi ${round}`, `Citra ${round}`, 'New actor')
    // Every other time right after the acknowledgement; else with one more edit, which may be stored in time or not.
    if (round % 2 === 0) await addActor(page, 150 + 90 * round, 400, `Citra ${round}`)
    await profile.kill()
  }
  const page = await openApp(await profile.open())
  expect(await people(page)).toEqual(expect.arrayContaining(acknowledged))
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('two tabs on one network: nothing is lost, both agree, and each sees the other without a reload', async ({
  profile,
}) => {
  test.setTimeout(90_000)
  const context = await profile.open()
  const one = await openApp(context)
  await addAndSave(one, 250, 150, 'Budi')
  const two = await openApp(context)
  expect(await people(two)).toEqual(['Budi'])

  await addAndSave(one, 400, 150, 'Citra')
  await expect.poll(() => people(two)).toEqual(['Budi', 'Citra'])
  await addAndSave(two, 550, 150, 'Dewi')
  await expect.poll(() => people(one)).toEqual(['Budi', 'Citra', 'Dewi'])

  const added = ['Budi', 'Citra', 'Dewi']
  for (let count = 1; count <= 4; count++) {
    await Promise.all([
      addActor(one, 150 + 90 * count, 300, `Eka ${count}`),
      addActor(two, 150 + 90 * count, 450, `Fajar ${count}`),
    ])
    added.push(`Eka ${count}`, `Fajar ${count}`)
  }
  for (const page of [one, two]) {
    await saved(page)
    await expect.poll(() => people(page)).toEqual(added.sort())
  }
  await one.reload()
  await saved(one)
  expect(await people(one)).toEqual(added)
})

test('a full disk: the network opens, the banner, a backup all the same, and everything saved once there is room', async ({
  profile,
  baseURL,
}) => {
  test.setTimeout(90_000)
  const before = await profile.open()
  await addAndSave(await openApp(before), 250, 150, 'Budi')
  await before.close()
  // A browser that has just been started asks anew how much room there is.
  const context = await profile.open()
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  const origin = new URL(String(baseURL)).origin
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await start(page)
  expect(await people(page)).toEqual(['Budi'])
  const banner = page.getByRole('alert')
  await expect(banner).toHaveCount(0)

  await addActor(page, 400, 150, 'Citra')
  await expect(status(page)).toHaveText('Not saved')
  await expect(banner).toContainText('cannot store the last changes')
  await addActor(page, 550, 150, 'Dewi')
  await expect(status(page)).toHaveText('Not saved')
  await chooseFile(page, 'New network')
  await expect(page.getByText('are not saved yet. Download a backup first.')).toBeVisible()
  expect(await people(page)).toEqual(['Budi', 'Citra', 'Dewi'])

  const path = await downloadBackup(page, () =>
    banner.getByRole('button', { name: 'Download backup' }).click(),
  )
  const backup = await readFile(path, 'utf8')
  expect(() => JSON.parse(backup) as unknown).not.toThrow()
  for (const name of ['Budi', 'Citra', 'Dewi']) expect(backup).toContain(name)
  await expect(status(page)).toHaveText('Not saved')

  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await expect(status(page)).toHaveText('Saved', { timeout: 40_000 })
  await expect(banner).toHaveCount(0)
  await page.reload()
  await saved(page)
  expect(await people(page)).toEqual(['Budi', 'Citra', 'Dewi'])
})

test('undo goes on after a reload, and so does redo', async ({ page }) => {
  await start(page)
  await addAndSave(page, 250, 150, 'Budi')
  await addAndSave(page, 400, 150, 'Citra')
  await page.reload()
  await saved(page)
  const undo = page.getByRole('button', { name: 'Undo' })
  await expect(undo).toHaveAttribute('title', 'Undo: edit Citra')
  await undo.click()
  await undo.click()
  await expect(undo).toHaveAttribute('title', 'Undo: edit Budi')
  expect(await people(page)).toEqual(['Budi'])
  await saved(page)
  await page.reload()
  await saved(page)
  expect(await people(page)).toEqual(['Budi'])
  const redo = page.getByRole('button', { name: 'Redo' })
  await redo.click()
  await redo.click()
  await expect(redo).toBeDisabled()
  expect(await people(page)).toEqual(['Budi', 'Citra'])
})

test('a backup opens as a new network with the same people; the old one stays', async ({ page }) => {
  await start(page)
  await addAndSave(page, 250, 150, 'Budi')
  await addAndSave(page, 400, 150, 'Citra')
  const path = await downloadBackup(page, () => chooseFile(page, 'Download backup'))
  await addAndSave(page, 550, 150, 'Dewi')

  await chooseFile(page, 'Restore backup…')
  await page.getByLabel('Backup file').setInputFiles(path)
  await expect(page.getByText('Backup restored: 2 actors.')).toBeVisible()
  expect(await people(page)).toEqual(['Budi', 'Citra'])
  await page.reload()
  await saved(page)
  expect(await people(page)).toEqual(['Budi', 'Citra'])

  await chooseFile(page, 'Open network…')
  await page
    .getByRole('dialog')
    .getByRole('listitem')
    .filter({ hasText: '3 actors' })
    .getByText('Open')
    .click()
  await expect.poll(() => people(page)).toEqual(['Budi', 'Citra', 'Dewi'])
})

test('a backup that takes long to read is seen to be read, and can be stopped', async ({ page }) => {
  await start(page)
  await addAndSave(page, 250, 150, 'Budi')
  const path = await downloadBackup(page, () => chooseFile(page, 'Download backup'))
  const letGo: (() => void)[] = []
  await page.route('**/backup.worker*', async (route) => {
    await new Promise<void>((resolve) => letGo.push(resolve))
    await route.continue()
  })
  await chooseFile(page, 'Restore backup…')
  const dialog = page.getByRole('dialog', { name: 'Restore backup' })
  const bar = dialog.getByRole('progressbar', { name: 'Reading the file…' })
  await dialog.getByLabel('Backup file').setInputFiles(path)
  await expect(bar).toBeVisible()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(bar).toBeHidden()
  await expect(dialog.getByRole('alert')).toBeHidden()

  await dialog.getByLabel('Backup file').setInputFiles([])
  await dialog.getByLabel('Backup file').setInputFiles(path)
  await expect(bar).toBeVisible()
  for (const resolve of letGo) resolve()
  await expect(page.getByText('Backup restored: 1 actor.')).toBeVisible()
  await expect(dialog).toBeHidden()
})

test('a newer version in another tab: this one says so and writes nothing', async ({ context, page }) => {
  await start(page)
  await addAndSave(page, 250, 150, 'Budi')
  // A page of the same origin without the app stands for the newer version.
  const newer = await context.newPage()
  await newer.goto('./icon.svg')
  const commits = () =>
    newer.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('simpul', 1000)
          opening.onerror = () => reject(new Error(String(opening.error)))
          opening.onblocked = () => reject(new Error('blocked'))
          opening.onsuccess = () => {
            const counting = opening.result.transaction('commits').objectStore('commits').count()
            counting.onsuccess = () => {
              opening.result.close()
              resolve(counting.result)
            }
          }
        }),
    )
  const before = await commits()
  expect(before).toBeGreaterThan(0)
  await expect(page.getByText('A newer version of Simpul has taken over')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Reload this tab first')).toBeVisible()
  expect(await people(page)).toEqual(['Budi'])
  expect(await commits()).toBe(before)

  // Opened again with the older code, it is still newer.
  await page.reload()
  await expect(page.getByText('A newer version of Simpul has taken over')).toBeVisible()
  expect(await commits()).toBe(before)
})

test('an older version in another tab that does not let go: this one says so, and goes on once it is closed', async ({
  context,
  page,
}) => {
  const older = await context.newPage()
  await older.goto('./icon.svg')
  await older.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('simpul', 1)
        opening.onsuccess = () => resolve()
      }),
  )
  await page.goto('./')
  await expect(page.getByText('Simpul versi lama masih terbuka di tab lain.')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('Membuka jaringan…')
  await older.close()
  await saved(page)
  await expect(page.getByRole('alert')).toHaveCount(0)
})
