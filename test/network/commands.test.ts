/** What each command does, refuses, and takes along. */

import { describe, expect, it } from 'vitest'
import type { GoalId } from '../../src/network/ids'
import { brokenInvariant } from '../../src/network/invariants'
import { aboutOf, emptyNetwork, maxActors } from '../../src/network/network'
import {
  aCoalition,
  actorId,
  after,
  anActor,
  aNetwork,
  anExchange,
  aPlace,
  aResource,
  aTie,
  coalitionId,
  exchangeId,
  refusalOf,
  tieId,
} from '../builders'

const nothing = { actors: [], ties: [], exchanges: [], coalitions: [] }

function withFish(letters = 'abc', ties: readonly string[] = []) {
  return after(aNetwork(letters, ties), 'editResource', {
    id: aResource('fish').id,
    resource: aResource('fish'),
  })
}

describe('ties', () => {
  it('are refused to oneself, twice, and the other way round', () => {
    const network = aNetwork('ab', ['ab'])
    expect(refusalOf(network, 'addTie', { tie: aTie('a', 'a') })).toBe('tieToItself')
    expect(refusalOf(network, 'addTie', { tie: aTie('a', 'b', { id: tieId('again') }) })).toBe('alreadyTied')
    expect(refusalOf(network, 'addTie', { tie: aTie('b', 'a') })).toBe('alreadyTied')
    expect(refusalOf(network, 'addTie', { tie: aTie('a', 'z') })).toBe('actorGone')
  })

  it('cannot go while a running or ended exchange needs them, unless it goes too', () => {
    let network = withFish('ab', ['ab'])
    network = after(network, 'addExchange', {
      exchange: anExchange('a', 'b', 'fish'),
      resource: null,
      tieId: tieId('x'),
    })
    const removal = { ...nothing, ties: [tieId('ab')] }
    expect(refusalOf(network, 'remove', removal)).toBe('exchangesNeedTie')
    const both = after(network, 'remove', { ...removal, exchanges: [exchangeId('ab')] })
    expect([both.ties.size, both.exchanges.size]).toEqual([0, 0])
  })
})

describe('exchanges', () => {
  it.each([
    ['running', 1],
    ['ended', 1],
    ['proposed', 0],
  ] as const)('that are %s imply %i tie', (status, ties) => {
    const network = after(withFish(), 'addExchange', {
      exchange: anExchange('a', 'b', 'fish', { status }),
      resource: null,
      tieId: tieId('implied'),
    })
    expect(network.ties.size).toBe(ties)
  })

  it('use the tie that is there', () => {
    const network = after(withFish('ab', ['ba']), 'addExchange', {
      exchange: anExchange('a', 'b', 'fish'),
      resource: null,
      tieId: tieId('implied'),
    })
    expect([...network.ties.keys()]).toEqual([tieId('ba')])
  })

  it('get their tie when a proposal begins to run', () => {
    let network = after(withFish(), 'addExchange', {
      exchange: anExchange('a', 'b', 'fish', { status: 'proposed' }),
      resource: null,
      tieId: tieId('x'),
    })
    network = after(network, 'editExchanges', {
      ids: [exchangeId('ab')],
      patch: { status: 'running' },
      resource: null,
      tieIds: [tieId('implied')],
    })
    expect([...network.ties.keys()]).toEqual([tieId('implied')])
  })

  it('are refused without their resource, and to oneself', () => {
    const missing = { exchange: anExchange('a', 'b', 'ice'), resource: null, tieId: tieId('x') }
    expect(refusalOf(withFish(), 'addExchange', missing)).toBe('resourceGone')
    const alone = { exchange: anExchange('a', 'a', 'fish'), resource: null, tieId: tieId('x') }
    expect(refusalOf(withFish(), 'addExchange', alone)).toBe('tieToItself')
  })
})

describe('removing an actor', () => {
  it('takes along everything that cannot stand without it', () => {
    let network = withFish('abc', ['ab', 'bc'])
    network = after(network, 'addExchange', {
      exchange: anExchange('a', 'b', 'fish'),
      resource: null,
      tieId: tieId('x'),
    })
    network = after(network, 'chooseMe', { me: actorId('a') })
    network = after(network, 'markOpportunity', {
      mark: {
        id: 'any' as never,
        a: actorId('a'),
        b: actorId('c'),
        kind: 'dismissed',
        on: '2026-11-01',
        until: null,
      },
    })
    const gone = after(network, 'remove', { ...nothing, actors: [actorId('a')], ties: [tieId('ab')] })
    expect([...gone.actors.keys()]).toEqual([actorId('b'), actorId('c')])
    expect([...gone.ties.keys()]).toEqual([tieId('bc')])
    expect([gone.places.size, gone.exchanges.size, gone.opportunityMarks.size]).toEqual([2, 0, 0])
    expect(aboutOf(gone).me).toBeNull()
    expect(brokenInvariant(gone)).toBeNull()
  })
})

describe('trust of several pairs', () => {
  const pairs = ['ab', 'cb', 'ac'].map((pair) => ({
    id: tieId(`new-${pair}`),
    a: actorId(pair[0]!),
    b: actorId(pair[1]!),
  }))
  const trusts = (network: ReturnType<typeof aNetwork>) =>
    [...network.ties.values()].map(({ id, trust }) => [id, trust])

  it('is written to the ties there are, either way round, and makes those that are missing', () => {
    const network = after(aNetwork('abc', ['ab', 'bc']), 'rateTies', { pairs, trust: 4 })
    expect(trusts(network)).toEqual([
      [tieId('ab'), 4],
      [tieId('bc'), 4],
      [tieId('new-ac'), 4],
    ])
    expect(brokenInvariant(network)).toBeNull()
  })

  it('that is unknown makes no tie', () => {
    const rated = after(aNetwork('abc', ['ab']), 'rateTies', { pairs, trust: 2 })
    const network = after(aNetwork('abc', ['ab']), 'rateTies', { pairs, trust: null })
    expect(trusts(rated)).toHaveLength(3)
    expect(trusts(network)).toEqual([[tieId('ab'), null]])
  })

  it('is refused for oneself and for an actor who is gone', () => {
    const network = aNetwork('ab')
    const pair = (a: string, b: string) => ({ pairs: [{ ...pairs[0]!, a: actorId(a), b: actorId(b) }] })
    expect(refusalOf(network, 'rateTies', { ...pair('a', 'a'), trust: 3 })).toBe('tieToItself')
    expect(refusalOf(network, 'rateTies', { ...pair('a', 'z'), trust: 3 })).toBe('actorGone')
  })
})

describe('an exchange that is taken back', () => {
  const exchange = anExchange('a', 'b', 'fish')
  const given = after(withFish('ab'), 'addExchange', { exchange, resource: null, tieId: tieId('implied') })
  const withdrawal = { exchanges: [exchange.id], ties: [tieId('implied')] }

  it('takes the tie along that it implied', () => {
    const network = after(given, 'withdrawExchanges', withdrawal)
    expect([network.exchanges.size, network.ties.size]).toEqual([0, 0])
  })

  it('is refused while another exchange needs that tie, and once it is gone', () => {
    const back = anExchange('b', 'a', 'fish')
    const both = after(given, 'addExchange', { exchange: back, resource: null, tieId: tieId('second') })
    expect(refusalOf(both, 'withdrawExchanges', withdrawal)).toBe('exchangesNeedTie')
    expect(refusalOf(after(given, 'withdrawExchanges', withdrawal), 'withdrawExchanges', withdrawal)).toBe(
      'exchangeGone',
    )
  })
})

describe('standings of several actors', () => {
  const [goal, other] = ['now', 'later'].map((id) => id as GoalId) as [GoalId, GoalId]
  const ids = [actorId('a'), actorId('b')]
  const asked = [goal, other].reduce(
    (network, id) => after(network, 'addGoal', { goal: { id, name: id, requires: [], note: '' } }),
    aNetwork('ab'),
  )
  const standings = (network: typeof asked) => ids.map((id) => network.actors.get(id)?.standings)

  it('keep what the patch leaves out, and what was said of other goals', () => {
    const influential = after(asked, 'editStandings', {
      ids: [ids[0]!],
      goal: other,
      patch: { influence: 5 },
    })
    const rated = after(influential, 'editStandings', { ids: [ids[0]!], goal, patch: { influence: 2 } })
    expect(standings(after(rated, 'editStandings', { ids, goal, patch: { stance: 'ally' } }))).toEqual([
      [
        { goal: other, stance: null, influence: 5 },
        { goal, stance: 'ally', influence: 2 },
      ],
      [{ goal, stance: 'ally', influence: null }],
    ])
  })

  it('go once nothing is known any more', () => {
    const known = after(asked, 'editStandings', { ids, goal, patch: { stance: 'neutral' } })
    expect(standings(after(known, 'editStandings', { ids, goal, patch: { stance: null } }))).toEqual([[], []])
  })

  it('go with the goal, which leaves the others and no question behind', () => {
    const known = [goal, other].reduce(
      (network, id) => after(network, 'editStandings', { ids, goal: id, patch: { stance: 'ally' } }),
      asked,
    )
    const left = [{ goal, stance: 'ally', influence: null }]
    const without = after(known, 'removeGoal', { id: other })
    expect(standings(without)).toEqual([left, left])
    expect([...without.goals.keys()]).toEqual([goal])
    expect([aboutOf(known).currentGoal, aboutOf(without).currentGoal]).toEqual([other, null])
    expect(aboutOf(after(known, 'removeGoal', { id: goal })).currentGoal).toBe(other)
    expect(refusalOf(without, 'removeGoal', { id: other })).toBe('goalGone')
  })

  it('are refused towards a goal that is gone', () => {
    const lost = { ids, goal: 'gone' as GoalId, patch: { influence: 1 as const } }
    expect(refusalOf(asked, 'editStandings', lost)).toBe('goalGone')
  })
})

describe('coalitions', () => {
  it('may overlap, and their members keep the order in which they joined', () => {
    let network = after(aNetwork('abc'), 'addCoalitions', {
      foundings: [
        { coalition: aCoalition('one'), members: [actorId('a'), actorId('b')] },
        { coalition: aCoalition('two'), members: [actorId('b'), actorId('c')] },
      ],
    })
    expect(network.actors.get(actorId('b'))?.coalitions).toEqual([coalitionId('one'), coalitionId('two')])
    network = after(network, 'remove', { ...nothing, coalitions: [coalitionId('one')] })
    expect(network.actors.get(actorId('b'))?.coalitions).toEqual([coalitionId('two')])
    expect(network.actors.get(actorId('a'))?.coalitions).toEqual([])
  })
})

describe('actors', () => {
  it('need a name and a finite place', () => {
    const network = emptyNetwork('test')
    expect(refusalOf(network, 'addActors', { actors: [anActor(' ')], places: [] })).toBe('nameMissing')
    const placed = { actors: [anActor('a')], places: [aPlace('a', NaN, 0)] }
    expect(refusalOf(network, 'addActors', placed)).toBe('notFinite')
  })

  it('are refused beyond what a network holds, all of them', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => anActor(`n${index}`))
    const network = after(emptyNetwork('test'), 'addActors', { actors: many(maxActors), places: [] })
    expect(refusalOf(network, 'addActors', { actors: [anActor('more')], places: [] })).toBe('tooManyActors')
  })

  it('keep their identity when only another one changes', () => {
    const network = aNetwork('ab')
    const changed = after(network, 'editActors', { ids: [actorId('a')], patch: { role: 'head' } })
    expect(changed.actors.get(actorId('b'))).toBe(network.actors.get(actorId('b')))
    expect(changed.ties).toBe(network.ties)
    expect(changed.places).toBe(network.places)
  })
})

describe('importing contacts', () => {
  it('adds, fills and ties in one change, and leaves ties that exist alone', () => {
    const network = aNetwork('ab', ['ab'])
    const imported = {
      actors: [anActor('c')],
      updates: [anActor('b', { role: 'filled' })],
      resources: [],
      coalitions: [],
      ties: [aTie('a', 'b', { id: tieId('second') }), aTie('a', 'c')],
      places: [aPlace('c', 5, 5)],
      me: actorId('c'),
    }
    const grown = after(network, 'importContacts', imported)
    expect([...grown.ties.keys()]).toEqual([tieId('ab'), tieId('ac')])
    expect(grown.actors.get(actorId('b'))?.role).toBe('filled')
    expect(aboutOf(grown).me).toBe(actorId('c'))
    expect(brokenInvariant(grown)).toBeNull()
  })
})
