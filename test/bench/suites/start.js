/** From a reload to a map that answers, with a stored network, beside a bare page that draws as much on a canvas. */
import { withApp } from '../app.js'
import { bareRedraw, mainThread } from '../measure.js'
import { onPlanted } from '../planted.js'

const runs = 5

/** @returns rows {what, count, ms, ratio?, bar?} of CPU time of the main thread, medians */
export async function measure(given) {
  const rows = []
  await withApp((openPage) =>
    onPlanted(given, openPage, async (page, count, restore) => {
      await restore()
      await page.getByText('Saved', { exact: true }).waitFor()
      // The view is remembered when it has been still for a moment.
      await page.waitForTimeout(2000)
      const started = await several(() => mainThread(page, () => start(page)))
      const bare = await page
        .context()
        .browser()
        .newPage({ viewport: { width: 1280, height: 800 } })
      const drawn = await several(() => mainThread(bare, () => drawBare(bare, count)))
      rows.push({ what: 'a bare page that draws the same (unit)', count, ms: drawn.ms })
      rows.push({ what: 'start', count, ms: started.ms, ratio: started.ms / drawn.ms, bar: '≤ 3' })
      rows.push({ what: 'start: longest task', count, ms: started.longest })
      await bare.close()
    }),
  )
  return rows
}

/** Until an actor can be reached on the map. */
async function start(page) {
  await page.reload()
  await page.getByRole('region', { name: 'Map' }).focus()
  const cursor = page.locator('.map-cursor')
  while (!(await cursor.isVisible())) {
    await page.keyboard.press('Enter')
    await page.waitForTimeout(20)
  }
}

async function drawBare(page, count) {
  await page.goto('about:blank')
  await page.setContent('<canvas width="1280" height="800"></canvas>')
  await page.evaluate(bareRedraw, [count, 1])
}

async function several(act) {
  const found = []
  for (let run = 0; run < runs; run++) found.push(await act())
  const median = (of) => found.map(of).sort((one, other) => one - other)[runs >> 1]
  return { ms: median(({ ms }) => ms), longest: median(({ longest }) => longest) }
}
