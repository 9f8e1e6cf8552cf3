/** Going through a log both ways: joined changes, films, the difference between two states and its adoption. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, differenceOf, joinChanges, reverseChange } from '../../src/network/change'
import type { Commit } from '../../src/network/commit'
import { planCommand } from '../../src/network/commands'
import { filmTo, momentsOf, placesLost, wind } from '../../src/network/film'
import { brokenInvariant } from '../../src/network/invariants'
import { message } from '../../src/network/message'
import { emptyNetwork, type Network, tableNames } from '../../src/network/network'
import type { Actor } from '../../src/network/records'
import { RowTable } from '../../src/network/rowTable'
import { tallyOf } from '../../src/network/tally'
import { actorId, after, aNetwork, anActor, aPlace, aTie, refusalOf } from '../builders'
import { commandFor, type Dice, dice } from '../properties/commands'

const sequences = fc.array(dice, { minLength: 1, maxLength: 60 })
const label = message('goBack', { at: '2026-11-24T09:00:00.000Z' })

/** A log as random commands write it, and the network before and after each commit. */
function logOf(steps: readonly Dice[]): {
  readonly log: readonly Commit[]
  readonly states: readonly Network[]
} {
  const states = [emptyNetwork('random')]
  const log: Commit[] = []
  for (const step of steps) {
    const now = states.at(-1)!
    const { name, args } = commandFor(now, step)
    const planned = planCommand(now, name, args as never)
    if (!planned.ok || planned.change.length === 0) continue
    log.push({
      seq: log.length + 1,
      id: `commit ${log.length + 1}`,
      label: planned.label,
      at: `2026-11-24T09:00:${String(log.length % 60).padStart(2, '0')}.000Z`,
      command: name,
      undoes: null,
      args: null,
      // As it comes back from storage: equal, not identical.
      change: JSON.parse(JSON.stringify(planned.change)) as Commit['change'],
    })
    states.push(applyChange(now, planned.change))
  }
  return { log, states }
}

/** The rows of each table by id: their order does not matter. */
function contents(network: Network, without: readonly string[] = []) {
  const tables = tableNames.filter((table) => !without.includes(table))
  return Object.fromEntries(tables.map((table) => [table, Object.fromEntries(network[table])]))
}

describe('a log', () => {
  it('joined and applied forwards gives what is now, backwards any earlier state and the start', () => {
    fc.assert(
      fc.property(sequences, fc.nat(60), (steps, at) => {
        const { log, states } = logOf(steps)
        const now = states.at(-1)!
        const all = joinChanges(log.map(({ change }) => change))
        expect(contents(applyChange(states[0]!, all))).toEqual(contents(now))
        expect(contents(applyChange(now, reverseChange(all)))).toEqual(contents(states[0]!))
        const seq = at % states.length
        const later = joinChanges(log.slice(seq).map(({ change }) => change))
        expect(contents(applyChange(now, reverseChange(later)))).toEqual(contents(states[seq]!))
      }),
      { numRuns: 60 },
    )
  })

  it('joined holds each row once, and none that ends as it began', () => {
    const start = aNetwork('ab')
    const there = planCommand(start, 'addTie', { tie: aTie('a', 'b') })
    if (!there.ok) throw new Error('refused')
    expect(joinChanges([there.change, reverseChange(there.change)])).toEqual([])
    const twice = [0, 1].reduce<readonly [Network, Commit['change'][]]>(
      ([now, changes], x) => {
        const planned = planCommand(now, 'moveActors', { places: [aPlace('a', x + 5, 0)], by: 'hand' })
        if (!planned.ok) throw new Error('refused')
        return [applyChange(now, planned.change), [...changes, planned.change]]
      },
      [start, []],
    )[1]
    expect(joinChanges(twice)).toEqual([
      { table: 'places', id: actorId('a'), before: aPlace('a', 0, 0), after: aPlace('a', 6, 0) },
    ])
  })
})

describe('a film', () => {
  it('is the network at each moment, wherever it is wound to from, as far as a picture shows it', () => {
    const hidden = ['goals', 'places', 'deals', 'touchpoints', 'opportunityMarks', 'plans']
    fc.assert(
      fc.property(
        sequences,
        fc.integer({ min: 1, max: 4 }),
        fc.nat(60),
        fc.nat(60),
        (steps, per, from, to) => {
          const { log, states } = logOf(steps)
          const film = filmTo(states.at(-1)!, momentsOf(log, per))
          const count = film.moments.length
          const first = wind(film, { moment: 0, network: film.start }, from % (count + 1))
          const then = wind(film, first, to % (count + 1))
          const at = film.moments[then.moment - 1]?.at
          const seq = log.find((commit) => commit.at === at)?.seq ?? 0
          expect(contents(then.network, hidden)).toEqual(contents(states[seq]!, hidden))
          const end = wind(film, then, count).network
          expect(contents(end, hidden)).toEqual(contents(states.at(-1)!, hidden))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('has no moment for what no picture shows, and remembers where those lay who have gone', () => {
    const start = aNetwork('abc')
    const commit = (name: 'moveActors' | 'remove', args: never, seq: number): Commit => {
      const planned = planCommand(start, name, args)
      if (!planned.ok) throw new Error('refused')
      const { change } = planned
      return {
        seq,
        id: String(seq),
        label: planned.label,
        at: `at ${seq}`,
        command: name,
        undoes: null,
        args,
        change,
      }
    }
    const moved = commit('moveActors', { places: [aPlace('a', 9, 9)], by: 'hand' } as never, 1)
    const removed = commit(
      'remove',
      { actors: [actorId('b')], ties: [], exchanges: [], coalitions: [] } as never,
      2,
    )
    expect(momentsOf([moved, removed], 1).map(({ at }) => at)).toEqual(['at 2'])
    expect(placesLost([moved, removed])).toEqual([aPlace('b', 100, 0)])
  })
})

describe('adopt', () => {
  it('makes any earlier state the present one in a sound network, and is taken back whole', () => {
    fc.assert(
      fc.property(sequences, fc.nat(60), (steps, at) => {
        const { states } = logOf(steps)
        const now = states.at(-1)!
        const then = states[at % states.length]!
        const planned = planCommand(now, 'adopt', { change: differenceOf(now, then), label })
        if (!planned.ok) throw new Error(planned.refusal.code)
        const back = applyChange(now, planned.change)
        expect(contents(back)).toEqual(contents(then))
        expect(brokenInvariant(back)).toBeNull()
        expect(contents(applyChange(back, reverseChange(planned.change)))).toEqual(contents(now))
      }),
      { numRuns: 60 },
    )
  })

  it('refuses once a row it would replace is another one', () => {
    const then = aNetwork('ab')
    const now = after(then, 'addTie', { tie: aTie('a', 'b') })
    const change = differenceOf(now, then)
    const later = after(now, 'editTies', { ids: [aTie('a', 'b').id], patch: { trust: 4 } })
    expect(refusalOf(later, 'adopt', { change, label })).toBe('movedOn')
    // What others did elsewhere is no reason.
    const elsewhere = after(now, 'addActors', { actors: [anActor('c')], places: [aPlace('c', 0, 0)] })
    expect(refusalOf(elsewhere, 'adopt', { change, label })).toBeNull()
  })

  it('refuses what would leave a tie without its end', () => {
    const then = aNetwork('a')
    const now = after(then, 'addActors', { actors: [anActor('b')], places: [aPlace('b', 0, 0)] })
    const change = differenceOf(now, then)
    const tied = after(now, 'addTie', { tie: aTie('a', 'b') })
    expect(refusalOf(tied, 'adopt', { change, label })).toBe('notSound')
  })
})

describe('the difference between two networks', () => {
  it('leaves out rows that are equal though not identical', () => {
    const network = aNetwork('ab', ['ab'])
    const copy = {
      ...network,
      actors: new Map(Array.from(network.actors, ([id, actor]) => [id, { ...actor }])),
    }
    expect(differenceOf(network, copy)).toEqual([])
  })

  it('does not mind the order of fields, which storage may change, but minds every field', () => {
    const network = aNetwork('a')
    type Fields = [string, unknown][]
    const differs = (change: (fields: Fields) => Fields) => {
      const changed = (actor: Actor) => Object.fromEntries(change(Object.entries(actor))) as unknown as Actor
      const actors = RowTable.of(Array.from(network.actors.values(), changed))
      return differenceOf(network, { ...network, actors }).length
    }
    expect(differs((fields) => fields.toReversed())).toBe(0)
    expect(differs((fields) => fields.with(-1, [fields.at(-1)![0], 'another']))).toBe(1)
    expect(differs((fields) => [...fields, ['more', 1]])).toBe(1)
    expect(differs((fields) => fields.slice(0, -1))).toBe(1)
  })

  it('is told by what came, went and changed, with names', () => {
    const before = aNetwork('abc', ['ab'])
    const now = [
      ['editActors', { ids: [actorId('a')], patch: { note: 'new' } }],
      ['moveActors', { places: [aPlace('a', 5, 5)], by: 'hand' }],
      ['remove', { actors: [actorId('b')], ties: [], exchanges: [], coalitions: [] }],
      ['addActors', { actors: [anActor('d')], places: [aPlace('d', 0, 0)] }],
      ['rename', { name: 'another' }],
    ].reduce((network, [name, args]) => after(network, name as never, args as never), before)
    const tally = tallyOf(differenceOf(before, now))
    expect(tally.actors).toEqual({ added: ['d'], removed: ['b'], edited: ['a'] })
    expect(tally.ties).toEqual({ added: [], removed: [''], edited: [] })
    expect([tally.moved, tally.others]).toEqual([1, 1])
  })
})
