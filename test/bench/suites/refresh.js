/** The opportunities after one edit in the built app: what the main thread pays, and how soon the first answer is there. */
import { withApp } from '../app.js'
import { onPlanted } from '../planted.js'
import { watchWorkers } from '../workerCosts.js'

const runs = 7
const today = '2026-11-24'

/** @returns rows {what, count, ms, ratio?, bar?} */
export async function measure(given) {
  const { load } = given
  const { plantedNetwork } = await load('/test/bench/network.ts')
  const { relationView } = await load('/src/analysis/views.ts')
  const { effectiveThresholds } = await load('/src/analysis/thresholds.ts')
  const { betweenness } = await load('/src/analysis/betweenness.ts')
  const rows = []
  await withApp((openPage) =>
    onPlanted(
      given,
      () => openPage(watchWorkers),
      async (page, count, restore) => {
        await restore()
        // The map is left, whose drawing is measured elsewhere.
        await page.getByRole('navigation').getByText('Goals').click()
        const edits = await refreshes(page)
        const { graph } = relationView(plantedNetwork(count), today, effectiveThresholds({}))
        const pass = medianOf(Array.from({ length: runs }, () => spent(() => betweenness(graph))))
        const of = (what) => medianOf(edits.map((edit) => edit[what]))
        rows.push({ what: 'sending what changed', count, ms: of('send') })
        rows.push({ what: 'hearing the findings, without drawing', count, ms: of('hear') })
        rows.push({
          what: 'main thread in all (ratio = ms)',
          count,
          ms: of('both'),
          ratio: of('both'),
          bar: 8,
        })
        const answer = of('answer')
        rows.push({
          what: 'first answer, to a pass of betweenness',
          count,
          ms: answer,
          ratio: answer / pass,
          bar: 3,
        })
      },
    ),
  )
  return rows
}

/** A goal is added, taken back, added again …: what each of these edits costs. */
async function refreshes(page) {
  await page.locator('#goals').getByLabel('Question', { exact: true }).fill('Who can open the market?')
  await page.getByRole('button', { name: 'New goal' }).click()
  await settled(page)
  const edits = []
  for (let run = 0; run < runs; run++) {
    await page.evaluate(() => globalThis.workerCosts.splice(0))
    await page.getByRole('button', { name: run % 2 ? 'Redo' : 'Undo' }).click()
    edits.push(await settled(page))
  }
  return edits
}

/** Waits until nothing has been said for a second. */
async function settled(page) {
  await page.waitForFunction(
    () => {
      const costs = globalThis.workerCosts
      const heard = costs.filter(({ what }) => what === 'hear').length
      return heard > 0 && heard * 2 === costs.length && performance.now() - costs.at(-1).at > 1000
    },
    { timeout: 120_000 },
  )
  return page.evaluate(() => {
    const costs = globalThis.workerCosts.filter(({ worker }) => worker.includes('analysis'))
    const sum = (wanted) =>
      costs.filter(({ what }) => what === wanted).reduce((total, { ms }) => total + ms, 0)
    return {
      send: sum('send'),
      hear: sum('hear'),
      both: sum('send') + sum('hear'),
      answer: Math.max(...costs.map(({ at, ms }) => at + ms)) - costs[0].at,
    }
  })
}

function spent(work) {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

function medianOf(values) {
  return values.slice().sort((one, other) => one - other)[values.length >> 1]
}
