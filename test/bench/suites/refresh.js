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
        const { graph } = relationView(plantedNetwork(count), today, effectiveThresholds({}))
        const pass = medianOf(Array.from({ length: runs }, () => spent(() => betweenness(graph))))
        for (const [edited, edit] of Object.entries(edits)) {
          await edit(page)
          const costs = await refreshes(page)
          const of = (what) => medianOf(costs.map((each) => each[what]))
          const row = (what, ms, more) => rows.push({ what: `${edited}: ${what}`, count, ms, ...more })
          row('sending what changed', of('send'))
          row('hearing the findings, without drawing', of('hear'))
          row('main thread in all (ratio = ms)', of('both'), { ratio: of('both'), bar: 8 })
          row('first answer, to a pass of betweenness', of('answer'), { ratio: of('answer') / pass, bar: 3 })
        }
      },
    ),
  )
  return rows
}

/** Edits, after each of which the map is left, whose drawing is measured elsewhere. */
const edits = {
  /** No finding is different. */
  goal: async (page) => {
    await leaveMap(page)
    await page.locator('#goals').getByLabel('Question', { exact: true }).fill('Who can open the market?')
    await page.getByRole('button', { name: 'New goal' }).click()
  },
  /** Every opportunity has another score. */
  tie: async (page) => {
    await page.getByRole('navigation').getByText('Map').click()
    await page.keyboard.press('n')
    await page.getByLabel('What to add, in one line').fill('Made-up 1 -> Made-up 2')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await leaveMap(page)
  },
}

async function leaveMap(page) {
  await page.getByRole('navigation').getByText('Goals').click()
}

/** What was edited is taken back, done again, taken back …: what each of these edits costs. */
async function refreshes(page) {
  await settled(page)
  const costs = []
  for (let run = 0; run < runs; run++) {
    await page.evaluate(() => globalThis.workerCosts.splice(0))
    await page.getByRole('button', { name: run % 2 ? 'Redo' : 'Undo' }).click()
    costs.push(await settled(page))
  }
  return costs
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
