/** The analyses beside igraph's C on the same graphs, in the same run. */
import { measureIgraph } from '../igraph.js'

const runs = 5
/** As many searches for communities as suffice for the bar; the app makes twenty or more. */
const searches = 20
/** Milliseconds in which the code is compiled; what is short is then measured as in an app that has been open for a while. */
const warmUp = 300

/** @returns rows {what, count, ms, ratio?, bar?}; a ratio is to igraph, of CPU time, medians of five */
export async function measure({ counts, load }) {
  const { plantedNetwork } = await load('/test/bench/network.ts')
  const { relationView } = await load('/src/analysis/views.ts')
  const { effectiveThresholds } = await load('/src/analysis/thresholds.ts')
  const { betweenness } = await load('/src/analysis/betweenness.ts')
  const { constraintsOf } = await load('/src/analysis/redundancy.ts')
  const { bestPartition } = await load('/src/analysis/louvain.ts')
  const rows = []
  for (const count of counts) {
    const { graph, membership } = relationView(plantedNetwork(count), '2026-11-24', effectiveThresholds({}))
    const igraph = measureIgraph(count, tiesOf(graph), runs)
    const row = (what, ms, theirs, bar) =>
      rows.push(
        igraph
          ? { what, count, ms, ratio: ms / median(igraph[theirs]), bar }
          : { what: `${what} (igraph is not installed)`, count, ms },
      )
    row(
      'betweenness',
      cpuOf(() => betweenness(graph)),
      'betweenness',
      1.1,
    )
    row(
      'betweenness, all and cross',
      cpuOf(() => betweenness(graph, membership.sides)),
      'betweenness',
    )
    row(
      'constraint of all',
      cpuOf(() => constraintsOf(graph)),
      'constraint',
      1,
    )
    let found
    row(
      'communities',
      cpuOf(() => (found = bestPartition(graph, { runs: searches })), 1),
      'leiden',
    )
    rows.push({
      what: 'communities: modularity less that of Leiden',
      count,
      ...(igraph && { ratio: found.modularity - igraph.modularity, bar: -0.005 }),
    })
  }
  return rows
}

function tiesOf({ count, offsets, targets }) {
  return Array.from({ length: count }, (_, node) => [
    ...targets.subarray(offsets[node], offsets[node + 1]),
  ]).flatMap((row, node) => row.filter((target) => target > node).map((target) => [node, target]))
}

/** The median of some runs in CPU milliseconds, once the code has been running for a while. */
function cpuOf(work, times = runs) {
  const begun = performance.now()
  while (times > 1 && performance.now() < begun + warmUp) work()
  return median(
    Array.from({ length: times }, () => {
      const before = process.cpuUsage()
      work()
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }),
  )
}

function median(values) {
  return values.slice().sort((one, other) => one - other)[values.length >> 1]
}
