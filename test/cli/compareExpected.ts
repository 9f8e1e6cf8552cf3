/** Compares what the command prints with what a reference file expects, by the conventions of the files. */

import { expect } from 'vitest'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }
type Row = Readonly<Record<string, Json>>

const tolerance = 1e-8
/** Values of these metrics are rounded in the files. */
const rounded: Readonly<Record<string, number>> = { groupPairs: 1e-6, arcs: 1e-6 }
/** A search for the best division may end a little below the best that is known. */
const modularityShort = 0.005

/** Fails where one metric is not as expected. */
export function compareMetric(name: string, found: Json | undefined, expected: Json): void {
  expect(found, name).toBeDefined()
  const compare = Object.hasOwn(special, name) ? special[name]! : compareDeep
  compare(name, found!, expected, rounded[name] ?? tolerance)
}

type Compare = (where: string, found: Json, expected: Json, within: number) => void

const special: Readonly<Record<string, Compare>> = {
  components: (where, found, expected) => expect(sets(found), where).toEqual(sets(expected)),
  articulationPoints: (where, found, expected) => expect(texts(found), where).toEqual(texts(expected)),
  bridges: (where, found, expected) => expect(texts(found), where).toEqual(texts(expected)),
  modularity: compareModularity,
  keyPlayer: (where, found, expected, within) => {
    const values = Object.entries(expected as Row)
    for (const [key, value] of values) {
      const [own, best] = [(found as Row)[key]!, value]
      if (typeof best !== 'object' || best === null) compareDeep(`${where} ${key}`, own, best, within)
      else {
        const { negSets, posSets, ...numbers } = best as Row
        compareDeep(`${where} ${key}`, own, numbers, within)
        expect(sets((own as Row)['negSets']!), `${where} ${key}`).toEqual(sets(negSets!))
        expect(sets((own as Row)['posSets']!), `${where} ${key}`).toEqual(sets(posSets!))
      }
    }
  },
  introductionPaths: (where, found, expected, within) => {
    expect(Object.keys(found as Row).sort(), where).toEqual(Object.keys(expected as Row).sort())
    for (const [key, paths] of Object.entries(expected as Readonly<Record<string, readonly Row[]>>)) {
      const own = (found as Readonly<Record<string, readonly Row[]>>)[key]!
      // Equal costs may come in any order, so that the paths themselves may differ.
      const costs = (of: readonly Row[]) => of.map(({ trust, cost }) => ({ trust: trust!, cost: cost! }))
      compareDeep(`${where} ${key}`, costs(own), costs(paths), within)
      expect(new Set(own.map(({ path }) => JSON.stringify(path))).size).toBe(own.length)
      for (const { path } of own) {
        const ends = [(path as readonly string[])[0], (path as readonly string[]).at(-1)]
        expect(ends.join('|'), where).toBe(key)
      }
    }
  },
  bridgingCore: (where, found, expected, within) => {
    const { top, ...whole } = expected as Row
    compareDeep(where, found, whole, within)
    const wanted = top as readonly Row[]
    const own = (found as Row)['top'] as readonly Row[]
    expect(own.length, where).toBe(wanted.length)
    const last = own.at(-1)?.['core'] as number
    wanted.forEach((pair, rank) => {
      const same = own.find(({ a, b }) => a === pair['a'] && b === pair['b'])
      // Of several equal pairs at the end of the list any may be listed.
      if (same) compareDeep(`${where} ${rank}`, same, pair, within)
      else expect(Math.abs((pair['core'] as number) - last), `${where} ${rank}`).toBeLessThanOrEqual(within)
      compareDeep(`${where} core ${rank}`, own[rank]!['core']!, pair['core']!, within)
    })
  },
}

function compareModularity(where: string, found: Json, expected: Json, within: number): void {
  for (const [key, value] of Object.entries(expected as Row)) {
    const own = (found as Row)[key]!
    if (typeof value !== 'object' || value === null) compareDeep(`${where} ${key}`, own, value, within)
    else {
      const best = (value as Row)['value'] as number
      expect((own as Row)['value'], `${where} ${key}`).toBeGreaterThanOrEqual(best - modularityShort)
      const groups = Object.values((own as Row)['partition'] as Row)
      expect(new Set(groups).size, where).toBe((own as Row)['communities'])
    }
  }
}

/** Every value that is expected is there; numbers within the tolerance; lists of the same length. */
function compareDeep(where: string, found: Json, expected: Json, within: number): void {
  if (typeof expected === 'number') {
    if (typeof found !== 'number' || !(Math.abs(found - expected) <= within))
      expect.fail(`${where}: ${JSON.stringify(found)} for ${expected}`)
  } else if (Array.isArray(expected)) {
    const [own, wanted] = [found as readonly Json[], expected as readonly Json[]]
    expect(own.length, where).toBe(wanted.length)
    wanted.forEach((value, k) => compareDeep(`${where}[${k}]`, own[k]!, value, within))
  } else if (typeof expected === 'object' && expected !== null) {
    for (const [key, value] of Object.entries(expected as Row)) {
      if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key))
        expect.fail(`${where}: ${key} is missing`)
      compareDeep(`${where} ${key}`, (found as Row)[key]!, value, within)
    }
  } else expect(found, where).toBe(expected)
}

function texts(list: Json): readonly string[] {
  return [...(list as readonly string[])].sort()
}

function sets(lists: Json): readonly string[] {
  return (lists as readonly (readonly string[])[]).map((list) => texts(list).join()).sort()
}
