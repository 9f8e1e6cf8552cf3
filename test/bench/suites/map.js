/** The map of the built app in a real browser, beside the same picture drawn straight on a canvas. */
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withApp } from '../app.js'
import { dragFrames, panFrames } from '../gestures.js'
import { bareRedraw, longTasks, taskSeconds } from '../measure.js'

/** @returns rows {what, count, ms, ratio?, bar?}; a ratio is to a bare redraw of as many actors and ties */
export async function measure({ counts, load }) {
  const { plantedNetwork } = await load('/test/bench/network.ts')
  const { writeBackup } = await load('/src/files/backup.ts')
  const rows = []
  await withApp(async (openPage) => {
    for (const count of counts) {
      const file = join(tmpdir(), `planted-${count}.json`)
      await writeFile(file, writeBackup(plantedNetwork(count), { at: '2026-11-01T00:00:00.000Z' }))
      const { page, session } = await openPage()
      rows.push(...(await measureMap(page, session, count, file)))
      await page.close()
    }
  })
  return rows
}

async function measureMap(page, session, count, file) {
  const rows = []
  const bare = await page.evaluate(bareRedraw, count)
  await page.getByRole('button', { name: 'File' }).click()
  await page.getByRole('menuitem', { name: 'Restore backup…' }).click()
  let before = await taskSeconds(session)
  await page.getByLabel('Backup file').setInputFiles(file)
  await page.getByText('Backup restored').waitFor()
  await page.waitForTimeout(300)
  const opened = await taskSeconds(session)
  rows.push({ what: 'open and first paint', count, ms: opened - before, ratio: (opened - before) / bare })
  rows.push({ what: 'longest task while opening', count, ms: await longTasks(page) })

  await page.waitForTimeout(count * 4)
  rows.push({ what: 'longest task while analysing', count, ms: await longTasks(page) })

  before = await taskSeconds(session)
  await page.getByRole('button', { name: 'Arrange' }).click()
  await page
    .getByRole('button', { name: 'Undo' })
    .and(page.locator('[title*="arrange"]'))
    .waitFor({ timeout: 120_000 })
  await page.waitForTimeout(500)
  const arranged = await taskSeconds(session)
  rows.push({
    what: 'arrange and apply the layout',
    count,
    ms: arranged - before,
    ratio: (arranged - before) / bare,
  })
  rows.push({ what: 'longest task while arranging', count, ms: await longTasks(page) })
  for (const [what, gesture] of [
    ['drag one actor, a frame', dragFrames],
    ['pan, a frame', panFrames],
  ]) {
    const frame = await gesture(page, session)
    rows.push({ what, count, ms: frame.each, ratio: frame.each / bare })
    rows.push({
      what: `longest task: ${what.split(',')[0]}, from press to release`,
      count,
      ms: frame.longest,
    })
  }
  rows.push({ what: 'bare canvas redraw (the unit)', count, ms: bare, ratio: 1 })
  return rows
}
