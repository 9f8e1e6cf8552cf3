/** Random commands that make sense about as often as people's do. */

import fc from 'fast-check'
import type { ArgsOf, CommandName } from '../../src/network/commands'
import { fragmentOf } from '../../src/network/fragment'
import {
  newId,
  pairId,
  type ActorId,
  type CoalitionId,
  type DealId,
  type ExchangeId,
  type GoalId,
  type PlanId,
  type TieId,
  type TouchpointId,
} from '../../src/network/ids'
import type { Network } from '../../src/network/network'
import { dealStages } from '../../src/network/scales'
import { planPlanting } from '../../src/network/planting'
import { parseQuickText } from '../../src/network/quickAdd/parse'
import { planQuickAdd } from '../../src/network/quickAdd/plan'
import { aCoalition, anActor, anExchange, aResource, aTie } from '../builders'

/** Numbers that choose among what is there when the step is taken: a step fits any network. */
export interface Dice {
  readonly kind: number
  readonly one: number
  readonly two: number
  readonly level: 1 | 2 | 3 | 4 | 5
}

export const dice: fc.Arbitrary<Dice> = fc.record({
  kind: fc.nat(31),
  one: fc.nat(1000),
  two: fc.nat(1000),
  level: fc.constantFrom(1, 2, 3, 4, 5),
})

const nothing = { actors: [], ties: [], exchanges: [], coalitions: [] }

/** The command that the dice mean for this network; null when there is nothing to do it to. */
export function commandFor(network: Network, { kind, one, two, level }: Dice) {
  const pick = <T>(items: ReadonlyMap<string, T>, at: number): T | undefined =>
    [...items.values()][at % Math.max(1, items.size)]
  const a = pick(network.actors, one)
  const b = pick(network.actors, two)
  const tie = pick(network.ties, one)
  const exchange = pick(network.exchanges, one)
  const coalition = pick(network.coalitions, two)
  const make = <Name extends CommandName>(name: Name, args: ArgsOf<Name>) => ({ name, args })
  if (kind <= 2 || !a || !b) {
    const id = newId<ActorId>()
    return make('addActors', {
      actors: [{ ...anActor(`n${one}`), id }],
      places: [{ id, x: one, y: two, pinned: false }],
    })
  }
  if (kind <= 4)
    return make('addTie', { tie: { ...aTie('', ''), id: newId<TieId>(), a: a.id, b: b.id, trust: level } })
  if (kind === 5) {
    const resource = aResource(`r${level}`)
    const status = (['proposed', 'running', 'ended'] as const)[one % 3]!
    const drawn = { ...anExchange('', '', `r${level}`, { status }), giver: a.id, receiver: b.id }
    return make('addExchange', {
      exchange: { ...drawn, id: newId<ExchangeId>() },
      resource,
      tieId: newId<TieId>(),
    })
  }
  if (kind === 6) {
    const founded = { ...aCoalition(`c${one}`), id: newId<CoalitionId>() }
    return make('addCoalitions', { foundings: [{ coalition: founded, members: [a.id, b.id] }] })
  }
  if (kind === 7)
    return make('editActors', { ids: [a.id, b.id], patch: { depth: level, note: `note ${one}` } })
  if (kind === 31)
    return make('addClaim', {
      ids: [a.id, b.id],
      kind: level > 2 ? 'offers' : 'needs',
      resource: aResource(`r${level}`),
    })
  if (kind === 8)
    return make('moveActors', { places: [{ id: a.id, x: two, y: one, pinned: true }], by: 'hand' })
  if (kind === 9) return make('remove', { ...nothing, actors: [a.id] })
  if (kind === 10 && tie) return make('remove', { ...nothing, ties: [tie.id] })
  if (kind === 11 && exchange) return make('remove', { ...nothing, exchanges: [exchange.id] })
  if (kind === 12 && coalition) return make('joinCoalition', { id: coalition.id, members: [a.id] })
  if (kind === 13) return make('mergeActors', { keep: a.id, others: [b.id, a.id] })
  if (kind === 14 || kind === 15) {
    const fragment = fragmentOf(network, new Set([a.id, b.id]))
    const planting = planPlanting(network, fragment, {
      newId,
      nameOf: (name) => `${name} copy`,
      middle: null,
    })
    return make(kind === 14 ? 'duplicateActors' : 'pasteActors', planting)
  }
  if (kind === 16) {
    const chains = parseQuickText(
      `${a.name} @ c${one}: needs r${level}\n${b.name} > q${two}: offers r${level}`,
    )
    const options = { newId, today: '2026-11-24', source: '' }
    return make('quickAdd', { ...planQuickAdd(network, chains, options).rows, places: [] })
  }
  const on = '2026-11-24'
  const c = pick(network.actors, one + two)!
  if (kind === 17)
    return make('markOpportunity', {
      mark: { id: pairId(a.id, b.id), a: a.id, b: b.id, kind: 'dismissed', on, until: null },
    })
  if (kind === 18)
    return make('addPlan', {
      plan: {
        id: newId<PlanId>(),
        a: a.id,
        b: b.id,
        connector: c.id,
        path: [a.id, b.id, c.id],
        status: 'open',
        on,
        note: '',
      },
    })
  if (kind === 19)
    return make('addTouchpoint', {
      touchpoint: {
        id: newId<TouchpointId>(),
        actor: a.id,
        kind: 'introduced',
        on,
        introduced: b.id,
        note: '',
      },
    })
  const resource = pick(network.resources, two)
  if (kind === 26 && resource && a !== b) {
    const deal = {
      id: newId<DealId>(),
      name: `d${one}`,
      stage: 'idea' as const,
      exchanges: [],
      since: on,
      note: '',
    }
    const drawn = { ...anExchange('', '', '', { status: 'proposed' }), resource: resource.id }
    const exchanges = [
      { ...drawn, id: newId<ExchangeId>(), giver: a.id, receiver: b.id },
      { ...drawn, id: newId<ExchangeId>(), giver: b.id, receiver: a.id },
    ]
    return make('addDeal', { deal, exchanges })
  }
  const deal = pick(network.deals, one)
  if (kind === 27 && deal) {
    const tieIds = deal.exchanges.map(() => newId<TieId>())
    return make('moveDeal', { id: deal.id, stage: dealStages[level - 1]!, on, tieIds })
  }
  if (kind === 28 && deal) return make('removeDeal', { id: deal.id, withProposed: level > 3 })
  const goal = pick(network.goals, one)
  if (kind === 30 && goal) return make('removeGoal', { id: goal.id })
  if (kind === 20 && goal)
    return make('editStandings', { ids: [a.id, b.id], goal: goal.id, patch: { influence: level } })
  if (kind === 20)
    return make('addGoal', { goal: { id: newId<GoalId>(), name: `g${one}`, requires: [], note: '' } })
  if (kind === 21 && goal)
    return make('editStandings', { ids: [a.id, b.id], goal: goal.id, patch: { stance: 'sceptic' } })
  if (kind === 22) {
    const pairs = [b, c].map((contact) => ({ id: newId<TieId>(), a: a.id, b: contact.id }))
    return make('rateTies', { pairs, trust: level === 5 ? null : level })
  }
  if (kind === 23 && exchange)
    return make('withdrawExchanges', { exchanges: [exchange.id], ties: tie ? [tie.id] : [] })
  const other = pick(network.exchanges, two)
  const both = [...new Set([exchange, other].flatMap((each) => each?.id ?? []))]
  if (kind === 24) return make('reverseExchanges', { ids: both })
  if (kind === 25) {
    const tieIds = both.map(() => newId<TieId>())
    return make('editExchanges', { ids: both, patch: { status: 'running' }, resource: null, tieIds })
  }
  return make('chooseMe', { me: a.id })
}
