/** Introduction paths that differ in who stands between: a choice among the same middlemen is none. */

import type { Graph } from './graph'
import { introductionPaths, mostTrustedPath, type NodePath, type PathOptions } from './introductions'

/**
 * At most `count` paths, beginning with `first` (or the most trusted one). Each next is the most trusted around all
 * middlemen so far; where none is left, around one of them, sharing as few as possible with the paths before; then the
 * next best (Yen). Empty when there is no path.
 * O(count² · hops · (m + n log n)) with `maxHops` hops, and once what `introductionPaths` costs.
 */
export function distinctPaths(
  graph: Graph,
  from: number,
  to: number,
  count: number,
  options: PathOptions,
  first: NodePath | null = null,
): NodePath[] {
  const start = first ?? mostTrustedPath(graph, from, to, options)
  if (!start) return []
  const found = [start]
  const around = (avoided: readonly number[]) => {
    const barred = options.barred?.slice() ?? new Uint8Array(graph.count)
    for (const node of avoided) barred[node] = 1
    return mostTrustedPath(graph, from, to, { ...options, barred })
  }
  const isNew = (path: NodePath | null): path is NodePath =>
    path !== null && !found.some(({ nodes }) => nodes.join() === path.nodes.join())
  const nextPath = (): NodePath | undefined => {
    const used = [...new Set(found.flatMap(({ nodes }) => nodes.slice(1, -1)))]
    const apart = around(used)
    if (isNew(apart)) return apart
    const shared = ({ nodes }: NodePath) => nodes.filter((node) => used.includes(node)).length
    const [best] = used
      .map((node) => around([node]))
      .filter(isNew)
      .sort((one, other) => shared(one) - shared(other) || other.trust - one.trust)
    return best ?? introductionPaths(graph, from, to, count, options).find(isNew)
  }
  while (found.length < count) {
    const next = nextPath()
    if (!next) break
    found.push(next)
  }
  return found
}
