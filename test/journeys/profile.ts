/** A browser on a profile of its own that can be killed and opened again. */

import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, type BrowserContext, chromium, expect } from '@playwright/test'

interface Profile {
  /** Opens the browser on this profile; what was there before is there again. */
  readonly open: () => Promise<BrowserContext>
  /** Ends all processes of the browser at once, as a crash would. */
  readonly kill: () => Promise<void>
}

export const test = base.extend<{ profile: Profile }>({
  profile: async ({ launchOptions, baseURL, viewport }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'simpul-profile-'))
    const options = { ...launchOptions, baseURL: String(baseURL), viewport, serviceWorkers: 'block' as const }
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
