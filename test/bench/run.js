/** Measures the built app and its rooms, prints ratios of one run, and writes them to .cache/bench.json. */
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { build, createServer, preview } from 'vite'
import { findBrowser } from '../tools/findBrowser.js'
import { dragFrames, panFrames } from './gestures.js'
import { bareRedraw, longTasks, taskSeconds, watchLongTasks } from './measure.js'

const port = 4319
const sizes = process.argv.slice(2).map(Number).filter(Boolean)
const counts = sizes.length > 0 ? sizes : [200, 1000]

await build({ logLevel: 'error' })
const modules = await createServer({ server: { middlewareMode: true }, appType: 'custom', logLevel: 'error' })
const { plantedNetwork } = await modules.ssrLoadModule('/test/bench/network.ts')
const { writeBackup } = await modules.ssrLoadModule('/src/files/backup.ts')
const served = await preview({ preview: { port, strictPort: true, host: '127.0.0.1' }, logLevel: 'error' })
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
})

const rows = []
for (const count of counts) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.addInitScript(() =>
    localStorage.setItem('simpul.preferences', JSON.stringify({ language: 'en', theme: 'light' })),
  )
  await page.addInitScript(watchLongTasks)
  await page.goto(`http://127.0.0.1:${port}/`)
  await page.getByText('Where to start?').waitFor()
  const bare = await page.evaluate(bareRedraw, count)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')

  const file = join(tmpdir(), `planted-${count}.json`)
  await writeFile(file, writeBackup(plantedNetwork(count), { at: '2026-11-01T00:00:00.000Z' }))
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
  await page.close()
}
await browser.close()
await new Promise((done) => served.httpServer.close(done))
await modules.close()

console.table(
  rows.map(({ what, count, ms, ratio }) => ({
    what,
    actors: count,
    ms: Math.round(ms * 10) / 10,
    ratio: ratio && Math.round(ratio * 10) / 10,
  })),
)
await mkdir('.cache', { recursive: true })
await writeFile('.cache/bench.json', JSON.stringify(rows, null, 2))
