/** How good a picture of a network is, whatever made it: none of this depends on its scale. */

import { seeded } from './network'

export interface Picture {
  readonly x: Float64Array
  readonly y: Float64Array
  /** Pairs of actors by number. */
  readonly ties: readonly (readonly [number, number])[]
  /** The community of each actor. */
  readonly groupOf: readonly number[]
}

/** Actors from whom distances are taken; all of them on smaller maps. */
const maxSources = 500
const crossingSamples = 2_000_000

/**
 * Normalised stress: the mean squared error of the distances drawn, relative to the steps along ties, at the scale that
 * suits the picture best; 0 = as far apart as steps between them, 1 = nothing in common. O(sources × ties).
 */
export function stress({ x, y, ties }: Picture): number {
  const neighbours = Array.from(x, (): number[] => [])
  for (const [a, b] of ties) {
    neighbours[a]!.push(b)
    neighbours[b]!.push(a)
  }
  let [pairs, once, twice] = [0, 0, 0]
  for (const source of sample(x.length, maxSources)) {
    stepsFrom(source, neighbours).forEach((steps, other) => {
      if (steps < 1) return
      const share = Math.hypot(x[source]! - x[other]!, y[source]! - y[other]!) / steps
      pairs++
      once += share
      twice += share * share
    })
  }
  return 1 - (once * once) / (twice * pairs)
}

/** The share of pairs of ties that cross, of two million pairs drawn at random: the same pairs for each picture. */
export function crossingShare({ x, y, ties }: Picture): number {
  const random = seeded(7)
  const draw = () => ties[Math.floor(random() * ties.length)]!
  const turn = (a: number, b: number, c: number) =>
    Math.sign((x[b]! - x[a]!) * (y[c]! - y[a]!) - (y[b]! - y[a]!) * (x[c]! - x[a]!))
  let crossings = 0
  for (let drawn = 0; drawn < crossingSamples; drawn++) {
    const [a, b] = draw()
    const [c, d] = draw()
    if (a === c || a === d || b === c || b === d) continue
    if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) crossings++
  }
  return crossings / crossingSamples
}

/** Mean silhouette (Rousseeuw 1987) of up to 500 actors: 1 = communities far apart, 0 = one on the other. */
export function silhouette({ x, y, groupOf }: Picture): number {
  const groups = Math.max(...groupOf) + 1
  const sizes = new Float64Array(groups)
  for (const group of groupOf) sizes[group]!++
  const actors = sample(x.length, maxSources)
  let sum = 0
  for (const actor of actors) {
    const distances = new Float64Array(groups)
    groupOf.forEach((group, other) => {
      distances[group]! += Math.hypot(x[actor]! - x[other]!, y[actor]! - y[other]!)
    })
    const own = groupOf[actor]!
    const within = distances[own]! / (sizes[own]! - 1)
    const nearest = Math.min(
      ...distances.map((far, group) => (group === own ? Infinity : far / sizes[group]!)),
    )
    sum += (nearest - within) / Math.max(nearest, within)
  }
  return sum / actors.length
}

/** Evenly spread numbers below `count`. */
function sample(count: number, most: number): readonly number[] {
  const size = Math.min(count, most)
  return Array.from({ length: size }, (_, i) => Math.floor((i * count) / size))
}

/** Steps along ties to everybody, −1 where none lead. */
function stepsFrom(source: number, neighbours: readonly (readonly number[])[]): Int32Array {
  const steps = new Int32Array(neighbours.length).fill(-1)
  steps[source] = 0
  const queue = [source]
  for (const actor of queue) {
    for (const next of neighbours[actor]!) {
      if (steps[next] !== -1) continue
      steps[next] = steps[actor]! + 1
      queue.push(next)
    }
  }
  return steps
}
