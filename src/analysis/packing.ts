/** Which rings can run side by side: disjoint sets of the greatest total value. */

import { relaxedPacking } from './setRelaxation'

export interface Packing {
  /** Indices of the chosen sets, ascending. */
  readonly chosen: readonly number[]
  readonly value: number
  /** Whether no choice has more: false where the search had to stop. */
  readonly proven: boolean
}

interface Problem {
  readonly sets: readonly (readonly number[])[]
  readonly values: readonly number[]
}

/** Cells of simplex tables that may be touched before the best choice so far is handed back unproven: some seconds. */
const defaultWork = 2e9
/** Values closer than this fraction of the best are not worth a search. */
const relativeEpsilon = 1e-10

/**
 * Maximum-weight set packing, the cycle formulation of kidney exchange (Abraham, Blum & Sandholm 2007): exact by branch
 * and bound on the linear relaxation, where sets that cannot be part of a better choice are left out by what they cost
 * there. NP-hard; past `mostWork` the best choice found so far, which is at least the greedy one.
 * @param sets distinct elements of each set, from 0
 * @param values value of each set; sets of no value are never chosen
 */
export function bestPacking(
  sets: readonly (readonly number[])[],
  values: readonly number[],
  mostWork = defaultWork,
): Packing {
  const problem = { sets, values }
  const worthy = [...sets.keys()].filter((set) => values[set]! > 0)
  let best = greedyPacking(problem, worthy)
  let value = valueOf(problem, best)
  // Whole values leap by one at least.
  const whole = worthy.every((set) => Number.isInteger(values[set]))
  const leap = () => (whole ? 1 - 1e-6 : relativeEpsilon * Math.max(value, Number.MIN_VALUE))
  let work = 0
  const search = (free: readonly number[], taken: readonly number[], sofar: number): void => {
    if (free.length === 0) {
      if (sofar > value) [best, value] = [taken, sofar]
      return
    }
    const relaxed = relax(problem, free, mostWork - work)
    if (!relaxed) {
      work = mostWork
      return
    }
    const { bound, parts, losses } = relaxed
    work += relaxed.work
    if (sofar + bound < value + leap()) return
    const split = mostDivided(parts)
    if (split === -1) {
      const choice = [...taken, ...free.filter((_, k) => parts[k]! > 0.5)]
      const total = valueOf(problem, choice)
      if (total > value) [best, value] = [choice, total]
      return
    }
    const useful = free.filter((_, k) => k === split || sofar + bound - losses[k]! >= value + leap())
    const set = free[split]!
    search(disjointFrom(problem, useful, set), [...taken, set], sofar + values[set]!)
    search(
      useful.filter((other) => other !== set),
      taken,
      sofar,
    )
  }
  search(worthy, [], 0)
  return { chosen: [...best].sort((one, other) => one - other), value, proven: work < mostWork }
}

/** Takes the sets of most value as long as they are free; then each that is worth more than what it displaces. */
function greedyPacking(problem: Problem, worthy: readonly number[]): readonly number[] {
  const byValue = [...worthy].sort((one, other) => problem.values[other]! - problem.values[one]!)
  const holder = new Map<number, number>()
  for (const pass of ['fill', 'swap', 'fill']) {
    for (const set of byValue) {
      const elements = problem.sets[set]!
      const displaced = new Set(elements.flatMap((element) => holder.get(element) ?? []))
      if (displaced.size > 0 && (pass === 'fill' || valueOf(problem, displaced) >= problem.values[set]!))
        continue
      for (const other of displaced) for (const element of problem.sets[other]!) holder.delete(element)
      for (const element of elements) holder.set(element, set)
    }
  }
  return [...new Set(holder.values())]
}

function relax({ sets, values }: Problem, free: readonly number[], mostWork: number) {
  const rows = new Map<number, number>()
  const rowOf = (element: number) => {
    if (!rows.has(element)) rows.set(element, rows.size)
    return rows.get(element)!
  }
  const columns = free.map((set) => sets[set]!.map(rowOf))
  return relaxedPacking(
    rows.size,
    columns,
    free.map((set) => values[set]!),
    mostWork,
  )
}

/** The set of whose part is least clear whether it is to be taken; -1 when all are whole. */
function mostDivided(parts: Float64Array): number {
  let split = -1
  let clearness = 0.5 - 1e-7
  parts.forEach((part, k) => {
    if (Math.abs(part - 0.5) >= clearness) return
    clearness = Math.abs(part - 0.5)
    split = k
  })
  return split
}

function disjointFrom({ sets }: Problem, free: readonly number[], set: number): readonly number[] {
  const taken = new Set(sets[set])
  return free.filter((other) => !sets[other]!.some((element) => taken.has(element)))
}

function valueOf({ values }: Problem, chosen: Iterable<number>): number {
  let sum = 0
  for (const set of chosen) sum += values[set]!
  return sum
}
