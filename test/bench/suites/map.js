/** The map of the built app in a real browser, beside the same picture drawn straight on a canvas. */
import { withApp } from '../app.js'
import { drag, pan, zoom } from '../gestures.js'
import { bareRedraw, blit, mainThread } from '../measure.js'
import { onPlanted } from '../planted.js'
import { pressOn } from '../press.js'
import { rerender } from '../rerender.js'

const frames = 40

/** @returns rows {what, count, ms, ratio?, bar?} of CPU time of the main thread; a ratio is to what its name says */
export async function measure(given) {
  const rows = []
  await withApp((openPage) =>
    onPlanted(given, openPage, async (page, count, restore) => {
      rows.push(...(await measureMap(page, count, restore)))
    }),
  )
  rows.push(...(await rerender(given.counts)))
  return rows
}

async function measureMap(page, count, restore) {
  const most = count > 2000 ? 100 : 50
  const bare = await page.evaluate(bareRedraw, [count, 7])
  const blits = await mainThread(page, () => page.evaluate(blit, frames))
  const floor = blits.ms / frames
  const rows = [
    { what: 'bare canvas redraw (unit)', count, ms: bare },
    { what: 'blit of a bitmap, a frame (unit)', count, ms: floor },
  ]
  const add = (what, { ms, longest }, unit, bar) => {
    rows.push({ what, count, ms, ratio: ms / unit, bar })
    rows.push({ what: `${what}: longest task`, count, ms: longest, bar: `${most} ms` })
  }
  const opened = await mainThread(page, async () => {
    await restore()
    await page.waitForTimeout(2000)
  })
  add('read a backup, show it (by bare redraw)', opened, bare, '4, or tasks < 100 ms')
  const analysed = await mainThread(page, () => page.waitForTimeout(count * 4))
  add('analyse (by bare redraw)', analysed, bare)
  const arrange = await pressOn(page, page.getByRole('button', { name: 'Arrange' }))
  const arranged = await mainThread(page, async () => {
    await arrange()
    // Not by its role: to work out the names of all buttons is a long task of its own.
    await page.locator('[title^="Undo"][title*="arrange"]').waitFor({ timeout: 120_000 })
    await page.waitForTimeout(2000)
  })
  add('arrange all (by bare redraw)', arranged, bare, '4, or tasks < 100 ms')
  for (const [what, gesture, unit, bar] of [
    ['drag one actor, a frame (by bare redraw)', drag, bare, '0.25'],
    ['pan, a frame (by blit)', pan, floor, '4'],
    ['zoom, a notch (by bare redraw)', zoom, bare],
  ]) {
    const { each, longest } = await gesture(page)
    add(what, { ms: each, longest }, unit, bar)
  }
  return rows
}
