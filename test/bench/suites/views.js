/** Opening each view of the built app, and selecting everybody: the longest task of the main thread. */
import { withApp } from '../app.js'
import { mainThread } from '../measure.js'
import { onPlanted } from '../planted.js'
import { pressOn } from '../press.js'

const runs = 3

/** @returns rows {what, count, ms, bar}: CPU time of the longest task, medians */
export async function measure(given) {
  const rows = []
  await withApp((openPage) =>
    onPlanted(given, openPage, async (page, count, restore) => {
      await restore()
      // What is found out about the network is there before anything is opened.
      await page.waitForTimeout(2000 + count * 4)
      const bar = `${count > 2000 ? 100 : 50} ms`
      for (const { what, before, act } of acts(page))
        rows.push({ what, count, ms: await longestTask(page, before, act), bar })
    }),
  )
  return rows
}

/** What is measured, and what leads there, so that it is always from the same screen; `act` is made after `before`. */
function acts(page) {
  const link = (view) => page.getByRole('navigation').getByRole('link', { name: view })
  const go = (view) => () => link(view).click()
  const open = (view) => () => pressOn(page, link(view))
  const key = (name) => () => page.keyboard.press(name)
  const views = ['Opportunities', 'Coalitions', 'Brokers', 'Today']
  return [
    ...views.map((view) => ({ what: `open ${view}`, before: go('Goals'), act: open(view) })),
    { what: 'open Goals', before: go('Today'), act: open('Goals') },
    { what: 'open Questions', before: go('Goals'), act: () => key('q') },
    { what: 'back to the map', before: go('Goals'), act: open('Map') },
    { what: 'select all on the map', before: key('Escape'), act: () => key('Control+a') },
    { what: 'select nobody on the map', before: key('Control+a'), act: () => key('Escape') },
    { what: 'open People', before: go('Goals'), act: open('People') },
    { what: 'select all among People', before: key('Escape'), act: () => key('Control+a') },
  ]
}

async function longestTask(page, before, act) {
  const found = []
  for (let run = 0; run < runs; run++) {
    await before()
    await page.waitForTimeout(700)
    const now = await act()
    const { longest } = await mainThread(page, async () => {
      await now()
      await page.waitForTimeout(1200)
    })
    found.push(longest)
  }
  return found.sort((one, other) => one - other)[runs >> 1]
}
