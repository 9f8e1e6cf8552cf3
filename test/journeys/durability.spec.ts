/** What is acknowledged stays: killed browsers, two tabs, a full disk, undo, backups, a newer version. */

import { readdir, readFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type BrowserContext, chromium, expect, type Page } from '@playwright/test'
import { chooseFile, map, saved, settled, start } from './app'

interface Profile {
  /** Opens the browser on this profile; what was there before is there again. */
  readonly open: () => Promise<BrowserContext>
  /** Ends all processes of the browser at once, as a crash would. */
  readonly kill: () => Promise<void>
}

const test = base.extend<{ profile: Profile }>({
  profile: async ({ launchOptions, baseURL, viewport, locale, timezoneId }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'simpul-profile-'))
    const options = { ...launchOptions, baseURL: String(baseURL), viewport, locale, timezoneId }
    const opened: BrowserContext[] = []
    await use({
      open: async () => {
        const context = await chromium.launchPersistentContext(folder, options)
        opened.push(context)
        return context
      },
      kill: async () => {
        const context = opened.pop()
        const closed = context?.waitForEvent('close')
        const processes = await processesWith(folder)
        expect(processes.length).toBeGreaterThan(0)
        for (const id of processes) endNow(id)
        await closed
        await expect.poll(() => processesWith(folder)).toEqual([])
      },
    })
    for (const context of opened) await context.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  },
})

/** Ids of the processes whose command line names the folder. */
async function processesWith(folder: string): Promise<readonly number[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const lines = await Promise.all(ids.map((id) => readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')))
  return ids.filter((_, index) => lines[index]?.includes(folder)).map(Number)
}

function endNow(id: number): void {
  try {
    process.kill(id, 'SIGKILL')
  } catch {
    // ended with its parent
  }
}

async function openApp(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await start(page)
  return page
}

/** Adds an actor by double-clicking the map; it need not be stored yet. */
async function addActor(page: Page, x: number, y: number, name: string): Promise<void> {
  const box = await map(page).boundingBox()
  await page.mouse.dblclick((box?.x ?? 0) + x, (box?.y ?? 0) + y)
  const field = page.getByRole('region', { name: 'Inspector' }).getByLabel('Name', { exact: true })
  await expect(field).toBeFocused()
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}
