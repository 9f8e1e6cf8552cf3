/** Our layout beside ForceAtlas2 of graphology on the same networks, each in a fresh process: time, quality, growth. */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const outDir = '.cache/bench/layouts'

/** @returns rows {what, count, ms?, ratio, bar}; the ratio is to ForceAtlas2 with 300 iterations unless said otherwise */
export async function measure({ counts }) {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'test/bench/layouts.ts', outDir, emptyOutDir: true, target: 'node20' },
  })
  const run = (job, count) => {
    const program = `${root}${outDir}/layouts.js`
    return JSON.parse(execFileSync(process.execPath, [program, job, count], { encoding: 'utf8' }))
  }
  const measured = counts.map((count) => {
    const [ours, theirs, placing] = ['ours', 'forceAtlas2', 'placeNew'].map((job) => run(job, String(count)))
    return { count, ours, theirs, placing }
  })
  const rows = measured.flatMap(({ count, ours, theirs, placing }) => [
    { what: 'arrange all / ForceAtlas2', count, ms: ours.ms, ratio: ours.ms / theirs.ms, bar: '≤ 0.10' },
    { what: '  stress', count, ratio: ours.stress / theirs.stress, bar: '≤ 1.0' },
    { what: '  crossings', count, ratio: ours.crossings / theirs.crossings, bar: '≤ 1.05' },
    { what: '  silhouette, difference', count, ratio: ours.silhouette - theirs.silhouette, bar: '≥ -0.02' },
    { what: 'place one / arrange all', count, ms: placing.ms, ratio: placing.ms / ours.ms, bar: '≤ 0.02' },
  ])
  return [...rows, ...growth(measured)]
}

/** The exponent with which the time grows from the smallest to the largest map. */
function growth(measured) {
  const [small, large] = [measured[0], measured.at(-1)]
  if (small.count === large.count) return []
  const ratio = Math.log(large.ours.ms / small.ours.ms) / Math.log(large.count / small.count)
  return [{ what: `growth exponent from ${small.count}`, count: large.count, ratio, bar: '≤ 1.2' }]
}
