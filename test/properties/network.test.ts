/** Random sequences of commands: what must hold after each of them. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, changeBetween, reverseChange } from '../../src/network/change'
import { planCommand } from '../../src/network/commands'
import { networkOf, tablesOf } from '../../src/network/format'
import { parseTables } from '../../src/network/parseTables'
import { brokenInvariant } from '../../src/network/invariants'
import { emptyNetwork, type Network, tableNames } from '../../src/network/network'
import { commandFor, dice } from './commands'

const sequences = fc.array(dice, { size: 'medium', maxLength: 120 })

function play(
  steps: readonly Parameters<typeof commandFor>[1][],
  each: (before: Network, after: Network) => void,
) {
  return steps.reduce((network, step) => {
    const { name, args } = commandFor(network, step)
    const planned = planCommand(network, name, args as never)
    if (!planned.ok) return network
    const next = applyChange(network, planned.change)
    each(network, next)
    expect(contents(applyChange(next, reverseChange(planned.change)))).toEqual(contents(network))
    return next
  }, emptyNetwork('random'))
}

/** The rows of each table by id: their order does not matter. */
function contents(network: Network) {
  return Object.fromEntries(tableNames.map((table) => [table, Object.fromEntries(network[table])]))
}

describe('after any sequence of commands', () => {
  it('every change can be reversed to exactly what was before, and no end dangles', () => {
    fc.assert(
      fc.property(sequences, (steps) => {
        play(steps, (_, network) => expect(brokenInvariant(network)).toBeNull())
      }),
      { numRuns: 60 },
    )
  })

  it('tables that a change does not touch keep their identity', () => {
    fc.assert(
      fc.property(sequences, (steps) => {
        play(steps, (before, network) => {
          const touched = new Set(changeBetween(before, network).map(({ table }) => table))
          for (const table of tableNames) if (!touched.has(table)) expect(network[table]).toBe(before[table])
        })
      }),
      { numRuns: 30 },
    )
  })

  it('the network survives the way out and back', () => {
    fc.assert(
      fc.property(sequences, (steps) => {
        const network = play(steps, () => undefined)
        const parsed = parseTables(JSON.parse(JSON.stringify(tablesOf(network))))
        expect(parsed.ok && contents(parsed.network)).toEqual(contents(network))
        expect(contents(networkOf(tablesOf(network)))).toEqual(contents(network))
      }),
      { numRuns: 30 },
    )
  })
})
