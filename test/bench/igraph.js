/** igraph's C, through Python, for the suites that compare with it; it is no part of the project and may be missing. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('timeIgraph.py', import.meta.url))

/** The first Python that has the module, or undefined. */
const python = ['python3', '/usr/bin/python3'].find((command) => {
  try {
    execFileSync(command, ['-c', 'import igraph'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})

/**
 * Measures an undirected graph, each tie as [source, target]. Null where igraph is missing.
 * @returns {null | { betweenness: number[], constraint: number[], leiden: number[], modularity: number }} CPU milliseconds
 *   of each run, and the modularity of igraph's Leiden
 */
export function measureIgraph(count, ties, runs) {
  if (!python) return null
  const folder = mkdtempSync(join(tmpdir(), 'igraph-'))
  const file = join(folder, 'ties')
  try {
    writeFileSync(file, ties.map((pair) => pair.join(' ')).join('\n'))
    const printed = execFileSync(python, [script, file, String(count), String(runs)], { encoding: 'utf8' })
    return JSON.parse(printed)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
