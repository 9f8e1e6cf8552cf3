/** The map as a PNG at scale 4, or as large as a browser can draw it, through the dialog: the longest task of the main thread, and what people see meanwhile. */
import { withApp } from '../app.js'
import { mainThread } from '../measure.js'
import { onPlanted } from '../planted.js'
import { pressOn } from '../press.js'

/** @returns rows {what, count, ms, bar?}; a task by its CPU time */
export async function measure(given) {
  const rows = []
  await withApp((openPage) =>
    onPlanted(given, openPage, async (page, count, restore) => {
      await restore()
      await page.waitForTimeout(2000 + count * 4)
      rows.push(...(await exportImage(page, count)))
    }),
  )
  return rows
}

async function exportImage(page, count) {
  const dialog = page.getByRole('dialog', { name: 'Export image' })
  await page.getByRole('button', { name: 'File' }).click()
  const open = await pressOn(page, page.getByRole('menuitem', { name: 'Export image…' }))
  const opened = await mainThread(page, async () => {
    await open()
    await page.waitForTimeout(2000)
  })
  const button = dialog.getByRole('button', { name: 'Export' })
  const enlarge = (scale) => mainThread(page, () => dialog.getByLabel('Size').selectOption(String(scale)))
  let scale = 4
  let scaled = await enlarge(scale)
  while (scale > 1 && !(await button.isEnabled())) scaled = await enlarge(--scale)
  await page.evaluate(watchDialog)
  const start = await pressOn(page, button)
  const drawn = await mainThread(page, async () => {
    await start()
    await page.waitForFunction(() => globalThis.seen.closed, null, { polling: 500, timeout: 120_000 })
  })
  const { begun, bar, closed } = await page.evaluate(() => globalThis.seen)
  if (bar === null) throw new Error('no progress bar was seen')
  const longest = Math.max(opened.longest, scaled.longest, drawn.longest)
  return [
    {
      what: `export a PNG at scale ${scale}, from the menu to the file: longest task`,
      count,
      ms: longest,
      bar: '200 ms',
    },
    { what: 'until there is a progress bar, by the clock', count, ms: bar - begun },
    { what: 'until the person has the file, by the clock', count, ms: closed - begun },
  ]
}

/** Runs in the page: notes when the person presses, when a progress bar stands there, and when the dialog is gone. */
function watchDialog() {
  const seen = (globalThis.seen = { begun: null, bar: null, closed: null })
  addEventListener('pointerdown', () => (seen.begun ??= performance.now()), { capture: true, once: true })
  new MutationObserver(() => {
    if (document.querySelector('dialog progress')) seen.bar ??= performance.now()
    if (!document.querySelector('dialog')) seen.closed ??= performance.now()
  }).observe(document.body, { childList: true, subtree: true })
}
