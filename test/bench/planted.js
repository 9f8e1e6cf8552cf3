/** A planted network, opened in the app by way of a backup of it. */
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Calls `measure(page, count, restore)` for each count on a page of its own; `restore()` hands the backup in and waits
 * until it is on the screen.
 */
export async function onPlanted({ counts, load }, openPage, measure) {
  const { plantedNetwork } = await load('/test/bench/network.ts')
  const { writeBackup } = await load('/src/files/backup.ts')
  for (const count of counts) {
    const file = join(tmpdir(), `planted-${count}.json`)
    await writeFile(file, writeBackup(plantedNetwork(count), { at: '2026-11-01T00:00:00.000Z' }))
    const page = await openPage()
    await page.getByRole('button', { name: 'File' }).click()
    await page.getByRole('menuitem', { name: 'Restore backup…' }).click()
    await measure(page, count, async () => {
      await page.getByLabel('Backup file').setInputFiles(file)
      await page.getByText('Backup restored').waitFor()
    })
    await page.close()
  }
}
