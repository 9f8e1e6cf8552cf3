/** The map rendered again with nothing changed, in a real browser with the React that is shipped. */
import { withRoom } from './room.js'

/** The acts take microseconds: of fewer, the median is as much by chance. */
const runs = 201

/** @returns rows {what, count, ms, ratio, bar} for each count */
export async function rerender(counts) {
  const rows = []
  await withRoom(async (page) => {
    for (const count of counts) {
      await page.reload()
      const [graph, change, map, small] = await page.evaluate(renderOften, { count, runs })
      const what = 'with nothing changed'
      rows.push(
        { what: `graph rendered ${what} (by one change)`, count, ms: graph, ratio: graph / change, bar: '2' },
        { what: `map rendered ${what} (by the same of 200)`, count, ms: map, ratio: map / small, bar: '1.3' },
      )
    }
  })
  return rows
}

/** Runs in the page: medians in milliseconds, the acts in turns, so that what else the machine does meets all. */
async function renderOften({ count, runs }) {
  const { renderedMap } = await import('/test/bench/renderedMap.js')
  const [ours, small] = [await renderedMap(count), await renderedMap(200)]
  const acts = [ours.graph, ours.change, ours.map, small.map]
  const samples = acts.map(() => [])
  for (let run = 0; run < runs; run++) for (const [index, act] of acts.entries()) samples[index].push(act())
  return samples.map((each) => each.sort((a, b) => a - b)[runs >> 1])
}
